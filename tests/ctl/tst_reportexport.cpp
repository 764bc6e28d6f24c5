#include "support/programrun.h"
#include "support/sampleimport.h"
#include "support/soundfiles.h"
#include "support/testoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace tst_reportexport {

using namespace relaas;
using namespace Qt::StringLiterals;

/// What another program is told about a report that was compared with its sound.
class tst_ReportExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void carriesWhatWasFound();
    void countsWhatWasCompared();
    void goesInAgainAsItCameOut();
    void goesThroughVersions();

private:
    test::Outcome inStore(const QStringList &arguments) const
    {
        return test::run(QStringLiteral(RELAASCTL),
                         QStringList{u"--store"_s, m_folder.filePath(u"store"_s), u"--user"_s, u"bos"_s,
                                     u"--password-file"_s, m_folder.filePath(u"password.txt"_s)}
                             + arguments);
    }
    static void carriesHowItWasReadBack(const QJsonObject &report, const QJsonObject &wanted);
    QJsonObject line(int row) const { return m_report.value(u"lines"_s).toArray().at(row).toObject(); }

    QTemporaryDir m_folder;
    QJsonObject m_report;
};

namespace {

/// With a line that carries all that a line can.
QJsonValue richCase()
{
    const QJsonObject line{
        {u"type"_s, u"V"_s},
        {u"text"_s, u"Waar woonde u?"_s},
        {u"recording"_s, 0},
        {u"from_frame"_s, 0},
        {u"to_frame"_s, 8000},
        {u"voices"_s,
         QJsonArray{QJsonObject{{u"voice"_s, u"officer"_s},
                                {u"recording"_s, 0},
                                {u"from_frame"_s, 0},
                                {u"to_frame"_s, 2500}},
                    QJsonObject{{u"voice"_s, u"interpreter_to_applicant"_s},
                                {u"recording"_s, 0},
                                {u"from_frame"_s, 3000},
                                {u"to_frame"_s, 8000}}}},
        {u"quotation"_s, u"\u0623\u064A\u0646\u061F"_s},
        {u"quotation_language"_s, u"ara-SD"_s},
        {u"section"_s, u"4.X"_s},
        {u"grounds"_s, u"M1, M3"_s},
        {u"refused"_s, true},
        {u"verdict"_s, u"agrees"_s},
        {u"read_back"_s,
         QJsonObject{{u"reaction"_s, u"refused"_s},
                     {u"note"_s, u"Dat is mij niet gevraagd."_s},
                     {u"recording"_s, 0},
                     {u"frame"_s, 9000}}},
    };
    return test::withChange(test::withChange(test::sampleCase(), u"interviews[0].lines[1]"_s, line),
                            u"interviews[0].read_back"_s,
                            QJsonObject{{u"extent"_s, u"partly"_s},
                                        {u"why"_s, u"Te laat."_s},
                                        {u"reader"_s, u"J. Smit"_s},
                                        {u"interpreter"_s, u"tolk 10234"_s},
                                        {u"language"_s, u"ara"_s},
                                        {u"began_at"_s, u"2026-10-12T15:10:00.000Z"_s},
                                        {u"ended_at"_s, u"2026-10-12T16:02:00.000Z"_s},
                                        {u"confirmation"_s, u"refused"_s},
                                        {u"reasons"_s, u"De tolk."_s}});
}

} // namespace

void tst_ReportExport::initTestCase()
{
    const QString store = m_folder.filePath(u"store"_s);
    static_cast<void>(test::TestStore::make(store,
                                            {{{}, u"beheer"_s, u"K. de Wit"_s, Role::Administrator, true},
                                             {{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true},
                                             {{}, u"smit"_s, u"J. Smit"_s, Role::Interviewer, true}}));
    const QString password = m_folder.filePath(u"password.txt"_s);
    QVERIFY(test::writeFile(password, test::testPassword.toUtf8() + '\n'));
    QVERIFY(
        test::writeFile(m_folder.filePath(u"sound.wav"_s), test::wavFile(test::uniqueSound(8000, 1, 16000))));
    QVERIFY(test::writeJson(m_folder.filePath(u"case.json"_s), test::sampleCase()));
    const auto imported = inStore({u"case"_s, u"import"_s, m_folder.filePath(u"case.json"_s)});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const auto exported = inStore({u"report"_s, u"export"_s, u"1"_s, u"--json"_s});
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
    m_report = exported.json().value(u"report"_s).toObject();
}

void tst_ReportExport::carriesWhatWasFound()
{
    const QJsonArray discrepancies{
        QJsonObject{{u"type"_s, u"date_or_number"_s}, {u"weight"_s, u"material"_s}}};
    QCOMPARE(line(3).value(u"verdict"_s), u"deviates"_s);
    QCOMPARE(line(3).value(u"note"_s), u"In 2023."_s);
    QCOMPARE(line(3).value(u"discrepancies"_s), discrepancies);
    QCOMPARE(line(3).value(u"stale"_s), false);
    const QJsonArray checks = line(3).value(u"checks"_s).toArray();
    QCOMPARE(checks.size(), 1);
    const QJsonObject check = checks.at(0).toObject();
    QCOMPARE(check.value(u"by_name"_s), u"A. Bos"_s);
    QCOMPARE(check.value(u"text_sha256"_s).toString().size(), 64);
    QCOMPARE(check.value(u"recording"_s), 0);
    QCOMPARE(check.value(u"from_frame"_s), 12000);
    QCOMPARE(check.value(u"end_frame"_s), 16000);
    QCOMPARE(check.value(u"discrepancies"_s), discrepancies);
    QVERIFY(!check.contains(u"heard"_s)); // it was found elsewhere
    QVERIFY(!line(2).value(u"checks"_s).toArray().at(0).toObject().contains(u"to_frame"_s)); // open
    QCOMPARE(line(1).value(u"verdict"_s), u"not_checked"_s);
    QVERIFY(!line(1).contains(u"checks"_s) && !line(1).contains(u"stale"_s));
}

void tst_ReportExport::countsWhatWasCompared()
{
    const QJsonObject expected{{u"lines"_s, 3},         {u"checked"_s, 2}, {u"agreeing"_s, 1},
                               {u"stale"_s, 0},         {u"unheard"_s, 2}, {u"cited"_s, 2},
                               {u"cited_checked"_s, 1}, {u"earlier"_s, 0}, {u"heard_permille"_s, 0}};
    QCOMPARE(m_report.value(u"coverage"_s).toObject(), expected);
}

void tst_ReportExport::goesInAgainAsItCameOut()
{
    const QJsonObject wanted = richCase().toObject();
    QVERIFY(test::writeJson(m_folder.filePath(u"rich.json"_s),
                            test::withChange(test::withChange(wanted, u"number"_s, u"Z26-0000902"_s),
                                             u"decision"_s, QJsonValue::Undefined)));
    const auto imported = inStore({u"case"_s, u"import"_s, m_folder.filePath(u"rich.json"_s)});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const auto exported = inStore({u"report"_s, u"export"_s, u"2"_s, u"--json"_s});
    QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
    const QJsonObject report = exported.json().value(u"report"_s).toObject();
    QJsonObject line = report.value(u"lines"_s).toArray().at(1).toObject();
    carriesHowItWasReadBack(report, wanted);
    QVERIFY(!QTest::currentTestFailed());
    QCOMPARE(line.take(u"read_back_marks"_s).toArray().size(), 1);
    const QJsonObject check = line.take(u"checks"_s).toArray().at(0).toObject();
    QCOMPARE(check.value(u"voices"_s), line.value(u"voices"_s));
    QCOMPARE(check.value(u"quotation_sha256"_s).toString().size(), 64);
    QCOMPARE(line.take(u"stale"_s), false);
    QCOMPARE(line.take(u"number"_s), 2);
    QCOMPARE(line,
             wanted.value(u"interviews"_s)
                 .toArray()
                 .at(0)
                 .toObject()
                 .value(u"lines"_s)
                 .toArray()
                 .at(1)
                 .toObject());
    // A line that carries nothing has no word of it.
    const QJsonObject plain = this->line(1);
    for (const QString &key : {u"voices"_s, u"quotation"_s, u"quotation_language"_s, u"section"_s,
                               u"grounds"_s, u"refused"_s, u"read_back"_s, u"read_back_marks"_s})
        QVERIFY2(!plain.contains(key), qPrintable(key));
}

void tst_ReportExport::carriesHowItWasReadBack(const QJsonObject &report, const QJsonObject &wanted)
{
    const QJsonObject imported = wanted.value(u"interviews"_s).toArray().at(0).toObject();
    QJsonObject mark = report.value(u"lines"_s)
                           .toArray()
                           .at(1)
                           .toObject()
                           .value(u"read_back_marks"_s)
                           .toArray()
                           .at(0)
                           .toObject();
    QCOMPARE(mark.take(u"version"_s), 1);
    QCOMPARE(mark.take(u"by_name"_s), u"A. Bos"_s);
    QCOMPARE(mark.take(u"text_sha256"_s).toString().size(), 64);
    QVERIFY(!mark.take(u"at"_s).toString().isEmpty());
    QCOMPARE(mark, imported.value(u"lines"_s).toArray().at(1).toObject().value(u"read_back"_s).toObject());
    QJsonObject whole = report.value(u"read_back"_s).toObject();
    QCOMPARE(whole.value(u"lines"_s), 3);
    QCOMPARE(whole.value(u"read"_s), 1);
    QCOMPARE(whole.value(u"refused"_s), 1);
    QCOMPARE(whole.value(u"not_read"_s).toArray(), (QJsonArray{3, 4}));
    QCOMPARE(whole.value(u"stale"_s), false);
    QJsonObject said = whole.value(u"statements"_s).toArray().at(0).toObject();
    for (const QString &key : {u"version"_s, u"words_sha256"_s, u"by_name"_s, u"at"_s})
        QVERIFY2(!said.take(key).isUndefined(), qPrintable(key));
    QCOMPARE(said, imported.value(u"read_back"_s).toObject());
}

/// The last of the tests: it changes the store.
void tst_ReportExport::goesThroughVersions()
{
    QCOMPARE(m_report.value(u"version"_s), 1);
    QCOMPARE(m_report.value(u"versions"_s).toArray().size(), 1);
    const auto json = [&](QStringList arguments) { return inStore(arguments << u"--json"_s); };
    const auto begin = [&](const QString &reason) {
        return json({u"report"_s, u"begin"_s, u"1"_s, u"--reason"_s, reason});
    };
    QCOMPARE(json({u"report"_s, u"begin"_s, u"1"_s}).exitCode, 2); // why?
    const auto early = begin(u"Omdat."_s);
    QCOMPARE(early.exitCode, 1);
    QCOMPARE(early.json().value(u"error"_s).toObject().value(u"code"_s), u"not_allowed"_s); // a draft

    // A letter with corrections comes about a frozen report only; the import freezes it.
    QJsonObject corrected = test::sampleCase();
    corrected.insert(u"number"_s, u"Z26-0000903"_s);
    QJsonArray interviews = corrected.value(u"interviews"_s).toArray();
    QJsonObject interview = interviews.at(0).toObject();
    interview.insert(u"corrections"_s,
                     QJsonObject{{u"received_on"_s, u"2026-10-20"_s},
                                 {u"from"_s, u"mr. T. van Loon"_s},
                                 {u"channel"_s, u"letter"_s},
                                 {u"text"_s, u"1. Regel 2 is verkeerd vertaald."_s}});
    interviews[0] = interview;
    corrected.insert(u"interviews"_s, interviews);
    QVERIFY(test::writeJson(m_folder.filePath(u"corrected.json"_s), corrected));
    const auto imported = inStore({u"case"_s, u"import"_s, m_folder.filePath(u"corrected.json"_s)});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
    const auto begun =
        json({u"report"_s, u"begin"_s, u"3"_s, u"--reason"_s, u"Correctie 1.1 is overgenomen."_s});
    QVERIFY2(begun.exitCode == 0, qPrintable(begun.err));
    QCOMPARE(begun.json().value(u"version"_s), 2);
    const QJsonArray versions =
        json({u"report"_s, u"versions"_s, u"3"_s}).json().value(u"versions"_s).toArray();
    QCOMPARE(versions.size(), 2);
    QVERIFY(!versions.at(0).toObject().value(u"frozen_at"_s).toString().isEmpty());
    QVERIFY(!versions.at(0).toObject().contains(u"reason"_s));
    QCOMPARE(versions.at(1).toObject().value(u"reason"_s), u"Correctie 1.1 is overgenomen."_s);
    QCOMPARE(versions.at(1).toObject().value(u"begun_by"_s), u"A. Bos"_s);

    const auto exported = [&](const QString &version) {
        return json({u"report"_s, u"export"_s, u"3"_s, u"--version"_s, version});
    };
    const QJsonObject first = exported(u"1"_s).json().value(u"report"_s).toObject();
    const QJsonObject second = exported(u"2"_s).json().value(u"report"_s).toObject();
    QCOMPARE(first.value(u"version"_s), 1);
    QCOMPARE(second.value(u"version"_s), 2);
    QCOMPARE(second.value(u"lines"_s), first.value(u"lines"_s)); // with all that was found about them
    QCOMPARE(second.value(u"coverage"_s).toObject().value(u"earlier"_s), 2);
    QCOMPARE(exported(u"3"_s).exitCode, 1);
    QCOMPARE(exported(u"eerste"_s).exitCode, 2);
    QCOMPARE(exported(u"0"_s).exitCode, 2);
}

RELAAS_TEST(QCoreApplication, tst_ReportExport);

} // namespace tst_reportexport

#include "tst_reportexport.moc"
