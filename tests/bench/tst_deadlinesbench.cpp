#include "core/law/deadlines.h"
#include "packs/lawpack.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace relaas;
using namespace Qt::StringLiterals;

/// Prints how long the deadlines of a whole office take, and those of a page with explanations; judges
/// nothing.
class tst_DeadlinesBench : public QObject
{
    Q_OBJECT

private slots:
    void derivesManyCases_data();
    void derivesManyCases();
};

void tst_DeadlinesBench::derivesManyCases_data()
{
    QTest::addColumn<bool>("explained");
    QTest::addColumn<int>("cases");
    QTest::newRow("dates only") << false << 100'000;
    QTest::newRow("with explanations") << true << 10'000;
}

void tst_DeadlinesBench::derivesManyCases()
{
    QFETCH(bool, explained);
    QFETCH(int, cases);
    QFile file(QStringLiteral(RELAAS_PACKS "/law/timelimits.toml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pack = readLawPack(file.readAll(), file.fileName());
    QVERIFY2(bool(pack), pack ? "" : qPrintable(pack.error().text));

    qsizetype found = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < cases; ++i) {
        const QDate made = QDate(2026, 6, 12).addDays(i % 160);
        const CaseFacts facts{
            Procedure(i % 5),
            {{{}, EventType::Made, made, {}, {}},
             {{}, EventType::Registered, made.addDays(3), {}, {}},
             {{}, EventType::Lodged, made.addDays(17), {}, {}},
             {{}, EventType::InterviewHeld, made.addDays(60), {}, {}},
             {{}, EventType::ReportMadeAvailable, made.addDays(66), {}, {}},
             {{}, EventType::DecisionNotified, made.addDays(99), {}, {{u"outcome"_s, u"R3"_s}}}},
            false,
            {}};
        found += derived(facts, *pack, {2026, 11, 22}, explained ? Explain::Yes : Explain::No).size();
    }
    qInfo("%d cases, %lld deadlines: %lld ms", cases, qlonglong(found), qlonglong(timer.elapsed()));
    QVERIFY(found > cases);
}

QTEST_GUILESS_MAIN(tst_DeadlinesBench)
#include "tst_deadlinesbench.moc"
