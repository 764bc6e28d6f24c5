#include "gui/keys/keysfile.h"
#include "gui/keys/keytable.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_keytable {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

QList<QKeySequence> keys(const QStringList &texts)
{
    QList<QKeySequence> all;
    for (const QString &text : texts)
        all << QKeySequence(text);
    return all;
}

/// A window, two commands of a page, one of another.
QList<Command> commands()
{
    return {{u"actionLock"_s, u"Everywhere"_s, u"File"_s, u"Lock"_s, keys({u"Ctrl+L"_s})},
            {u"report.play"_s, u"Report"_s, u"Sound"_s, u"Play or pause"_s, keys({u"F4"_s, u"Ctrl+Space"_s})},
            {u"report.back"_s, u"Report"_s, u"Sound"_s, u"Back 5 seconds"_s, keys({u"F3"_s})},
            {u"review.hear"_s, u"Review"_s, {}, u"Hear the citation"_s, keys({u"F4"_s})}};
}

QString text(const KeyTable &table)
{
    QStringList all;
    for (const Command &command : table.commands())
        all << QKeySequence::listToString(table.keys(command.id), QKeySequence::PortableText);
    return all.join(u" | "_s);
}

} // namespace

class tst_KeyTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWithTheUsualKeys();
    void givesAKey();
    void namesTheCommandThatHasTheKey_data();
    void namesTheCommandThatHasTheKey();
    void takesAKeyOver();
    void resets();
    void settlesWhatSomebodyWroteByHand_data();
    void settlesWhatSomebodyWroteByHand();
    void comesBackFromItsFile();
    void readsWhatIsInAFile_data();
    void readsWhatIsInAFile();
    void putsAFileThatDoesNotReadAside();
    void saysThatTheFileCannotBeWritten();

private:
    QString path() const { return m_folder->filePath(u"keys.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_KeyTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_KeyTable::startsWithTheUsualKeys()
{
    const KeyTable table(commands(), {});
    QCOMPARE(text(table), u"Ctrl+L | F4; Ctrl+Space | F3 | F4"_s);
    for (const Command &command : table.commands())
        QVERIFY(!table.isChanged(command.id));
    QVERIFY(table.keys(u"nobody"_s).isEmpty());
}

void tst_KeyTable::givesAKey()
{
    KeyTable table(commands(), {});
    QVERIFY(table.give(u"report.play"_s, QKeySequence(u"F9"_s)));
    QCOMPARE(text(table), u"Ctrl+L | F4; Ctrl+Space; F9 | F3 | F4"_s);
    QVERIFY(table.isChanged(u"report.play"_s));
    table.take(u"report.play"_s, QKeySequence(u"Ctrl+Space"_s));
    QCOMPARE(text(table), u"Ctrl+L | F4; F9 | F3 | F4"_s);
    // Its usual key may come back, though nobody could be given it anew.
    QVERIFY(table.give(u"report.play"_s, QKeySequence(u"Ctrl+Space"_s)));
    QVERIFY(!table.give(u"report.back"_s, QKeySequence(u"Shift+Space"_s)));
    QVERIFY(table.give(u"review.hear"_s, QKeySequence(u"F3"_s))); // another page, the same key
    QCOMPARE(table.give(u"nobody"_s, QKeySequence(u"F9"_s)).error().code, Error::Code::NotFound);
}

void tst_KeyTable::namesTheCommandThatHasTheKey_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("holder"); // its name, empty: nobody is in the way

    QTest::newRow("the same page") << u"report.back"_s << u"F4"_s << u"Play or pause"_s;
    QTest::newRow("the window") << u"report.back"_s << u"Ctrl+L"_s << u"Lock"_s;
    QTest::newRow("a page, for the window") << u"actionLock"_s << u"F3"_s << u"Back 5 seconds"_s;
    QTest::newRow("another page") << u"review.hear"_s << u"F3"_s << QString();
    QTest::newRow("itself") << u"report.back"_s << u"F3"_s << QString();
}

void tst_KeyTable::namesTheCommandThatHasTheKey()
{
    QFETCH(QString, id);
    QFETCH(QString, key);
    QFETCH(QString, holder);
    KeyTable table(commands(), {});
    const QString before = text(table);
    const auto given = table.give(id, QKeySequence(key));
    QCOMPARE(bool(given), holder.isEmpty());
    if (given)
        return;
    QCOMPARE(given.error().code, Error::Code::Conflict);
    QVERIFY2(given.error().text.contains(holder) && given.error().text.startsWith(key),
             qPrintable(given.error().text));
    QCOMPARE(text(table), before);
}

void tst_KeyTable::takesAKeyOver()
{
    KeyTable table(commands(), {});
    QVERIFY(table.takeOver(u"report.back"_s, QKeySequence(u"F4"_s)));
    QCOMPARE(text(table), u"Ctrl+L | Ctrl+Space | F3; F4 | F4"_s);
    // For the whole window it is taken from every page.
    QVERIFY(table.takeOver(u"actionLock"_s, QKeySequence(u"F4"_s)));
    QCOMPARE(text(table), u"Ctrl+L; F4 | Ctrl+Space | F3 | "_s);
    // A key that is not to be given is taken from nobody.
    QVERIFY(!table.takeOver(u"report.back"_s, QKeySequence(u"Ctrl+Space"_s)));
    QCOMPARE(text(table), u"Ctrl+L; F4 | Ctrl+Space | F3 | "_s);
}

void tst_KeyTable::resets()
{
    KeyTable table(commands(), {});
    QVERIFY(table.takeOver(u"report.back"_s, QKeySequence(u"F4"_s)));
    const auto refused = table.reset(u"report.play"_s);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QVERIFY(refused.error().text.contains(u"Back 5 seconds"_s));
    QVERIFY(table.reset(u"report.back"_s));
    QVERIFY(table.reset(u"report.play"_s));
    QCOMPARE(table.own(), OwnKeys());

    QVERIFY(table.takeOver(u"actionLock"_s, QKeySequence(u"F3"_s)));
    table.resetAll();
    QCOMPARE(text(table), u"Ctrl+L | F4; Ctrl+Space | F3 | F4"_s);
}

void tst_KeyTable::settlesWhatSomebodyWroteByHand_data()
{
    QTest::addColumn<OwnKeys>("own");
    QTest::addColumn<QString>("inForce");

    QTest::newRow("a choice before what is usual")
        << OwnKeys{{u"review.hear"_s, keys({u"F9"_s})}, {u"report.back"_s, keys({u"F4"_s})}}
        << u"Ctrl+L | Ctrl+Space | F4 | F9"_s;
    QTest::newRow("two choices") << OwnKeys{{u"report.back"_s, keys({u"F9"_s})},
                                            {u"report.play"_s, keys({u"F9"_s})}}
                                 << u"Ctrl+L | F9 |  | F4"_s;
    QTest::newRow("the same twice") << OwnKeys{{u"report.back"_s, keys({u"F9"_s, u"F9"_s})}}
                                    << u"Ctrl+L | F4; Ctrl+Space | F9 | F4"_s;
    QTest::newRow("none") << OwnKeys{{u"report.back"_s, {}}} << u"Ctrl+L | F4; Ctrl+Space |  | F4"_s;
    QTest::newRow("a command nobody knows")
        << OwnKeys{{u"report.dance"_s, keys({u"F4"_s})}} << u"Ctrl+L | F4; Ctrl+Space | F3 | F4"_s;
}

void tst_KeyTable::settlesWhatSomebodyWroteByHand()
{
    QFETCH(OwnKeys, own);
    QFETCH(QString, inForce);
    QCOMPARE(text(KeyTable(commands(), own)), inForce);
}

void tst_KeyTable::comesBackFromItsFile()
{
    const OwnKeys own{{u"report.play"_s, keys({u"F9"_s, u"Ctrl+Shift+,"_s})},
                      {u"report.back"_s, {}},
                      {u"later.command"_s, keys({u"F11"_s})}};
    QVERIFY(writeKeys(path(), own, commands()));
    const ReadKeys read = readKeys(path(), commands());
    QCOMPARE(read.complaint, QString());
    QCOMPARE(read.own, own);
    QVERIFY(readKeys(m_folder->filePath(u"none.json"_s), commands()).complaint.isEmpty());
}

void tst_KeyTable::readsWhatIsInAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("commandsRead");
    QTest::addColumn<bool>("isWhole");

    const auto row = [](const char *name, const QByteArray &bytes, int read, bool isWhole) {
        QTest::newRow(name) << bytes << read << isWhole;
    };
    row("empty file", "", 0, false);
    row("half a file", R"({"keys": {"report.play": ["F9")", 0, false);
    row("a list", "[1, 2, 3]", 0, false);
    row("keys that are no object", R"({"keys": 7})", 0, false);
    row("zeros", QByteArray(64, '\0'), 0, false);
    row("well", R"({"keys": {"report.play": ["F9"], "report.back": []}})", 2, true);
    row("one that is no key", R"({"keys": {"report.play": ["Ctrl+Foo", "F9"], "report.back": ["F10"]}})", 2,
        false);
    row("none that is a key", R"({"keys": {"report.play": ["", 7, null]}})", 0, false);
    row("a letter", R"({"keys": {"report.play": ["A"]}})", 0, false);
    row("a key of its own that nobody else gets", R"({"keys": {"report.play": ["Ctrl+Space"]}})", 1, true);
    row("an entry that is no list", R"({"keys": {"report.play": "F9"}})", 0, false);
    row("a hundred thousand keys",
        "{\"keys\": {\"report.play\": [" + QByteArray("\"F9\",").repeated(400000) + "\"F9\"]}}", 0, false);
}

void tst_KeyTable::readsWhatIsInAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, commandsRead);
    QFETCH(bool, isWhole);
    write(bytes);
    const ReadKeys read = readKeys(path(), commands());
    QCOMPARE(read.own.size(), commandsRead);
    QCOMPARE(read.complaint.isEmpty(), isWhole);
    QCOMPARE(read.complaint.contains(u"keys.json"_s), !isWhole);
}

void tst_KeyTable::putsAFileThatDoesNotReadAside()
{
    const QByteArray former = R"({"keys": {"report.play": ["F9", "Ctrl+Foo"]}, "by": "me"})";
    write(former);
    QVERIFY(writeKeys(path(), {{u"report.play"_s, keys({u"F9"_s})}}, commands()));
    QFile aside(m_folder->filePath(u"keys-unread.json"_s));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), former);
    QVERIFY(readKeys(path(), commands()).complaint.isEmpty());
}

void tst_KeyTable::saysThatTheFileCannotBeWritten()
{
    write("a file where a folder should be");
    const auto written = writeKeys(path() + u"/keys.json"_s, {}, commands());
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::File);
    QVERIFY(written.error().text.contains(u"keys.json"_s));
}

RELAAS_TEST(QApplication, tst_KeyTable);

} // namespace tst_keytable

#include "tst_keytable.moc"
