#include "gui/report/reporttyping.h"
#include "support/hang.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace tst_linepasting {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Texts with labels are pasted into the text of a report, by keyboard.
class tst_LinePasting : public QObject, ReportTyping
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void makesLinesOfTheirTypes();
    void isOneStep();
    void pastesWithoutLabelsAsBefore();
    void saysWhatWasLeftOut();
    void pastesWhatItsOwnLinesSay();
    void readsALongTextInTheBackground();
    void refusesTooMuch();

private:
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    QStringList types() const
    {
        QStringList codes;
        for (const Line &each : m_desk->report().lines)
            codes << lineTypeCode(each.type);
        return codes;
    }
    QString said() const { return m_desk->messages.isEmpty() ? QString() : m_desk->messages.constLast(); }
};

void tst_LinePasting::makesLinesOfTheirTypes()
{
    open({{LineType::Question, u"een lijn"_s}, {LineType::Answer, u"twee"_s}});
    goTo(0, 8);
    type(u" meer"_s); // not saved yet
    paste(u"V: Waar was dat?\nEn wanneer?\n\nA: Thuis.\nOR: huilt\nTI: storing"_s);
    QCOMPARE(stored(),
             (QStringList{u"een lijn meer"_s, u"Waar was dat?\nEn wanneer?"_s, u"Thuis."_s, u"huilt"_s,
                          u"storing"_s, u"twee"_s}));
    QCOMPARE(types(), (QStringList{u"V"_s, u"V"_s, u"A"_s, u"OR"_s, u"TI"_s, u"A"_s}));
    QCOMPARE(shown(), stored());
    QCOMPARE(caret(), std::pair(4, 7)); // behind what was pasted
    QVERIFY2(said().contains(u"4 "_s), qPrintable(said()));
}

void tst_LinePasting::isOneStep()
{
    open({{LineType::Question, u"een lijn"_s}});
    goTo(0, 4);
    paste(u"A: Thuis.\r\nV: Waar?"_s);
    QCOMPARE(stored(), (QStringList{u"een "_s, u"Thuis."_s, u"Waar?"_s, u"lijn"_s}));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(), (QStringList{u"een lijn"_s}));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(types(), (QStringList{u"V"_s, u"A"_s, u"V"_s, u"V"_s}));
}

void tst_LinePasting::pastesWithoutLabelsAsBefore()
{
    open({{LineType::Answer, u"een lijn"_s}});
    goTo(0, 4);
    paste(u"kleine "_s);
    QCOMPARE(shown(), (QStringList{u"een kleine lijn"_s}));
    paste(u"a\nb"_s);
    QCOMPARE(stored(), (QStringList{u"een kleine a"_s, u"blijn"_s}));
    QCOMPARE(types(), (QStringList{u"A"_s, u"A"_s}));
}

void tst_LinePasting::saysWhatWasLeftOut()
{
    open({{LineType::Answer, u"een"_s}});
    goTo(0, 3);
    paste(u"[00:41:12] V: Wa"_s + QChar(7) + u"ar?"_s);
    QCOMPARE(line(1).text, u"Waar?"_s);
    QVERIFY2(said().contains(u"control"_s) && said().contains(u"Ctrl+Shift+I"_s), qPrintable(said()));
}

/// Copied within the program, the words go where they are put, as before.
void tst_LinePasting::pastesWhatItsOwnLinesSay()
{
    open({{LineType::Question, u"Waar?"_s},
          {LineType::Answer, u"Thuis."_s},
          {LineType::OfficerRemark, u""_s}});
    select(0, 0, 1, 6);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"V: Waar?\nA: Thuis."_s);
    goTo(2, 0);
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stored(), (QStringList{u"Waar?"_s, u"Thuis."_s, u"Waar?"_s, u"Thuis."_s}));
    // Another program gives back the text alone.
    paste(QApplication::clipboard()->text());
    QCOMPARE(types(), (QStringList{u"V"_s, u"A"_s, u"OR"_s, u"OR"_s, u"V"_s, u"A"_s}));
}

void tst_LinePasting::readsALongTextInTheBackground()
{
    open({{LineType::Question, QString()}});
    const int count = 20'000 / test::slowness;
    const int letters = 600'000 / test::slowness;
    const QString asked = u"V: "_s + QString(500'000 / count, u'w') + u'\n'; // all of them are a long text
    paste(asked.repeated(count) + u"A: "_s + QString(letters, u'x'));
    QVERIFY(m_desk->report().lines.size() == 1); // the window goes on meanwhile
    const int lines = count + 1 + letters / 500'000;
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->report().lines.size(), lines, 60'000);
    QCOMPARE(line(0).number, 1);
    QCOMPARE(line(count).text.size(), std::min(letters, 500'000));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(), (QStringList{QString()}));

    // What was written meanwhile is not written over.
    paste(asked.repeated(count));
    type(u"x"_s);
    QTRY_VERIFY(said().contains(u"changed meanwhile"_s));
    QCOMPARE(m_desk->report().lines.size(), 1);
}

void tst_LinePasting::refusesTooMuch()
{
    open({{LineType::Question, u"een"_s}});
    paste(u"V: a\n"_s.repeated(200'001));
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"200"_s), 60'000);
    QCOMPARE(stored(), (QStringList{u"een"_s}));
}

RELAAS_TEST(QApplication, tst_LinePasting);

} // namespace tst_linepasting

#include "tst_linepasting.moc"
