#include "core/report/reporthash.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTest>

#include <functional>

namespace tst_reporthash {

using namespace relaas;
using namespace Qt::StringLiterals;

using Change = std::function<void(Report &)>;

class tst_ReportHash : public QObject
{
    Q_OBJECT

private slots:
    void isTheSumThatItsHeaderSays();
    void tellsVersionsApart_data();
    void tellsVersionsApart();
};

namespace {

Line lineOf(int number, LineType type, const QString &text)
{
    Line line;
    line.id = {number - 130};
    line.number = number;
    line.type = type;
    line.text = text;
    return line;
}

Report sampleReport()
{
    Report report;
    report.lines = {lineOf(131, LineType::Question, u"Wanneer was dat?"_s),
                    lineOf(132, LineType::Answer, u"In april. قبل العيد"_s)};
    return report;
}

} // namespace

void tst_ReportHash::isTheSumThatItsHeaderSays()
{
    const auto sum = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    };
    const QByteArray rows =
        "131\tV\t" + sum("Wanneer was dat?") + "\n132\tA\t" + sum(u"In april. قبل العيد"_s.toUtf8()) + "\n";
    QCOMPARE(reportSha256(sampleReport()), sum(rows));
    QCOMPARE(reportSha256({}), sum({}));
}

void tst_ReportHash::tellsVersionsApart_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isOther");
    QTest::newRow("other words") << Change([](Report &r) { r.lines[0].text += u' '; }) << true;
    QTest::newRow("another type") << Change([](Report &r) { r.lines[0].type = LineType::Answer; }) << true;
    QTest::newRow("another number") << Change([](Report &r) { r.lines[1].number = 133; }) << true;
    QTest::newRow("another order") << Change([](Report &r) { r.lines.swapItemsAt(0, 1); }) << true;
    QTest::newRow("a line less") << Change([](Report &r) { r.lines.removeLast(); }) << true;
    QTest::newRow("an empty line") << Change([](Report &r) {
        r.lines.append(lineOf(133, LineType::Question, u" \n"_s));
    }) << false;
    QTest::newRow("original words") << Change([](Report &r) {
        r.lines[1].quotation = {u"قبل العيد"_s, u"ar"_s};
    }) << true;
    QTest::newRow("a section") << Change([](Report &r) { r.lines[0].section = u"3"_s; }) << true;
    QTest::newRow("refused") << Change([](Report &r) { r.lines[0].isRefused = true; }) << true;
    QTest::newRow("a place in the sound") << Change([](Report &r) {
        r.lines[0].anchor = Anchor{{1}, 0, 9};
    }) << false;
}

void tst_ReportHash::tellsVersionsApart()
{
    QFETCH(Change, change);
    QFETCH(bool, isOther);
    Report other = sampleReport();
    change(other);
    QCOMPARE(reportSha256(other) != reportSha256(sampleReport()), isOther);
}

RELAAS_TEST(QCoreApplication, tst_ReportHash);

} // namespace tst_reporthash

#include "tst_reporthash.moc"
