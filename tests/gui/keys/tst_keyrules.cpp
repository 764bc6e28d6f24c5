#include "gui/keys/keyrules.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QTest>

namespace tst_keyrules {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_KeyRules : public QObject
{
    Q_OBJECT

private slots:
    void judgesKeys_data();
    void judgesKeys();
    void readsOneKey_data();
    void readsOneKey();
};

void tst_KeyRules::judgesKeys_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::addColumn<QString>("refusal"); // a word of the sentence; empty: it may be given

    const auto row = [](const QKeySequence &key, const QString &refusal) {
        QTest::newRow(qPrintable(key.toString() + u": "_s + refusal)) << key << refusal;
    };
    for (const auto &key :
         {u"F3"_s, u"F13"_s, u"Shift+F3"_s, u"Ctrl+K"_s, u"Ctrl+Shift+K"_s, u"Alt+Home"_s, u"Alt+1"_s,
          u"Alt+,"_s, u"Ctrl+Alt+K"_s, u"Media Play"_s, u"Ctrl+Return"_s, u"Alt+Shift+Left"_s})
        row(QKeySequence(key), {});
    for (const auto &key : {u"A"_s, u"Shift+A"_s, u"7"_s, u"Space"_s, u"É"_s, u"?"_s})
        row(QKeySequence(key), u"writing"_s);
    for (const auto &key : {u"Left"_s, u"Shift+End"_s, u"Tab"_s, u"Return"_s, u"Esc"_s, u"Del"_s,
                            u"Backspace"_s, u"PgUp"_s, u"Menu"_s})
        row(QKeySequence(key), u"moving"_s);
    for (const auto &key : {u"Ctrl+C"_s, u"Ctrl+V"_s, u"Ctrl+Z"_s, u"Ctrl+A"_s, u"Ctrl+Left"_s,
                            u"Ctrl+Shift+Right"_s, u"Ctrl+Home"_s, u"Ctrl+U"_s, u"Ctrl+Down"_s})
        row(QKeySequence(key), u"editing"_s);
    for (const auto &key : {u"Ctrl+Space"_s, u"Shift+Space"_s, u"Ctrl+Shift+U"_s, u"Ctrl+;"_s})
        row(QKeySequence(key), u"scripts"_s);
    for (const Qt::Key key : {Qt::Key_Multi_key, Qt::Key_Kanji, Qt::Key_Hangul, Qt::Key_Zenkaku_Hankaku,
                              Qt::Key_Dead_Acute, Qt::Key_Mode_switch})
        row(QKeySequence(key), u"scripts"_s);
    for (const auto &key : {u"Alt+F4"_s, u"Alt+Tab"_s, u"Meta+L"_s, u"Ctrl+Alt+F3"_s, u"Ctrl+Alt+Left"_s,
                            u"Ctrl+Alt+Del"_s, u"Print"_s})
        row(QKeySequence(key), u"desktop"_s);
    for (const auto &key : {u"Alt+B"_s, u"Alt+Z"_s})
        row(QKeySequence(key), u"menu"_s);
    for (const auto &key : {u"F20"_s, u"F23"_s})
        row(QKeySequence(key), u"microphone"_s);
    row(QKeySequence(), u"Press one key"_s);
    row(QKeySequence(Qt::Key_Shift), u"Press one key"_s);
    row(QKeySequence(Qt::Key_AltGr), u"Press one key"_s);
    row(QKeySequence(u"Ctrl+K, Ctrl+C"_s), u"Press one key"_s);
}

void tst_KeyRules::judgesKeys()
{
    QFETCH(QKeySequence, key);
    QFETCH(QString, refusal);
    const auto judged = judgedKey(key);
    QCOMPARE(bool(judged), refusal.isEmpty());
    if (judged)
        return;
    QCOMPARE(judged.error().code, Error::Code::Invalid);
    QVERIFY2(judged.error().text.contains(refusal), qPrintable(judged.error().text));
    QVERIFY(judged.error().text.endsWith(u'.'));
    if (key.count() == 1 && refusal != u"Press one key"_s)
        QVERIFY2(judged.error().text.startsWith(keyName(key)), qPrintable(judged.error().text));
}

void tst_KeyRules::readsOneKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QKeySequence>("key");

    QTest::newRow("a function key") << u"F4"_s << QKeySequence(Qt::Key_F4);
    QTest::newRow("with modifiers") << u"Ctrl+Shift+F7"_s << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F7);
    QTest::newRow("a key of a player") << u"Media Next"_s << QKeySequence(Qt::Key_MediaNext);
    QTest::newRow("nothing") << QString() << QKeySequence();
    QTest::newRow("two") << u"Ctrl+K, Ctrl+C"_s << QKeySequence();
    QTest::newRow("no key") << u"Ctrl+Foo"_s << QKeySequence();
    QTest::newRow("a sentence") << u"press any key to continue"_s << QKeySequence();
    QTest::newRow("a megabyte") << QString(1 << 20, u'F') << QKeySequence();
}

void tst_KeyRules::readsOneKey()
{
    QFETCH(QString, text);
    QFETCH(QKeySequence, key);
    QCOMPARE(keyFrom(text), key);
}

RELAAS_TEST(QApplication, tst_KeyRules);

} // namespace tst_keyrules

#include "tst_keyrules.moc"
