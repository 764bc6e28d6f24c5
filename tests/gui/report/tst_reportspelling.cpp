#include "gui/report/editactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportspelling.h"
#include "spelling/sampledictionary.h"
#include "support/testprogram.h"
#include "workflow/casefiles.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

namespace tst_reportspelling {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_ReportSpelling : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheNamesOfTheCase();
    void isSwitchedOffByKeyAndForGood();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();

private:
    struct Sitting
    {
        Sitting(ReportDesk &desk, const QString &path)
            : actions(page, menu)
            , draft(desk.office->reports(), desk.interview)
            , spelling(new ReportSpelling(actions, draft, *desk.office, desk.settings, path, page))
        {
            desk.write(2);
            QSignalSpy opened(spelling, &ReportSpelling::opened);
            isOpened = draft.reload() && (opened.wait(hangMs) || !opened.isEmpty());
        }
        QStringList wrong(const QString &text) const
        {
            QStringList words;
            for (const SpelledWord &word : spelling->check().misspelt(text))
                words << text.mid(word.from, word.length);
            return words;
        }

        QWidget page;
        QMenu menu;
        EditActions actions;
        ReportDraft draft;
        ReportSpelling *spelling;
        bool isOpened = false;
    };
};

void tst_ReportSpelling::knowsTheNamesOfTheCase()
{
    ReportDesk desk;
    const SampleDictionary sample;
    const Sitting sitting(desk, sample.path());
    QVERIFY(sitting.isOpened);
    const Person person = desk.office->caseFiles().caseFile(desk.caseFile)->person;
    const QString text = u"betrokene "_s + person.familyName + u' ' + person.givenNames + u" Soedan"_s;
    QTRY_COMPARE(sitting.wrong(text), QStringList{u"betrokene"_s});
    QVERIFY(sitting.actions.spelling->isEnabled());
}

void tst_ReportSpelling::isSwitchedOffByKeyAndForGood()
{
    ReportDesk desk;
    const SampleDictionary sample;
    Sitting sitting(desk, sample.path());
    QVERIFY(sitting.actions.spelling->isChecked());
    sitting.actions.spelling->trigger();
    QVERIFY(!sitting.spelling->check().hasDictionary());
    QVERIFY(!desk.settings.checksSpelling());
    sitting.actions.spelling->trigger();
    QVERIFY(sitting.spelling->check().hasDictionary());
    QVERIFY(desk.settings.checksSpelling());
}

void tst_ReportSpelling::saysWhyThereIsNone_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("none on this computer") << QByteArray() << false;
    QTest::newRow("a broken one") << QByteArray("\x89PNG") << true;
}

void tst_ReportSpelling::saysWhyThereIsNone()
{
    QFETCH(QByteArray, words);
    QFETCH(bool, isThere);
    ReportDesk desk;
    const SampleDictionary sample;
    if (isThere)
        sample.write(u"nl.dic"_s, words);
    const Sitting sitting(desk, isThere ? sample.path() : QString());
    QVERIFY(sitting.isOpened);
    QVERIFY(!sitting.spelling->check().hasDictionary());
    QVERIFY(!sitting.actions.spelling->isEnabled());
    const QString tip = sitting.actions.spelling->toolTip();
    QVERIFY2(tip.contains(u"Install it"_s), qPrintable(tip));
}

RELAAS_TEST(QApplication, tst_ReportSpelling);

} // namespace tst_reportspelling

#include "tst_reportspelling.moc"
