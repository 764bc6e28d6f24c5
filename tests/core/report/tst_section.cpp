#include "core/report/section.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_section {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Section : public QObject
{
    Q_OBJECT

private slots:
    void knowsACodeByItsForm_data();
    void knowsACodeByItsForm();
    void inheritsFromTheHeadingBefore();
    void changesTheSectionOfALine();
    void readsGrounds_data();
    void readsGrounds();
    void keepsGroundsSortedAndOnce();
    void notesARefusal();
    void changesNothingInAFrozenReport();
};

namespace {

Report sectioned()
{
    Report report;
    const auto add = [&](LineType type, const QString &section) {
        Line line;
        line.id = LineId{101 + report.lines.size()};
        line.number = ++report.lastNumber;
        line.type = type;
        line.text = u"Woorden."_s;
        line.section = section;
        report.lines.append(line);
    };
    add(LineType::Question, {});
    add(LineType::Heading, u"1"_s);
    add(LineType::Question, u"1.2"_s);
    add(LineType::Answer, {});
    add(LineType::Heading, {}); // within section 1
    add(LineType::Question, {});
    add(LineType::Heading, u"2F"_s);
    add(LineType::Answer, {});
    return report;
}

} // namespace

void tst_Section::knowsACodeByItsForm_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isCode");
    for (const char *code : {"0", "1", "1.11", "2F", "4.X", "12.34.56"})
        QTest::newRow(code) << QString::fromLatin1(code) << true;
    for (const char *code : {"", "F2", "1.x", "1,2", " 1", "1 ", "1\n", "123456789", ".1", "-1"})
        QTest::newRow(qPrintable(u"not \"%1\""_s.arg(QLatin1String(code))))
            << QString::fromLatin1(code) << false;
    QTest::newRow("figures of another script") << u"\u0661"_s << false;
}

void tst_Section::knowsACodeByItsForm()
{
    QFETCH(QString, code);
    QFETCH(bool, isCode);
    QCOMPARE(isSectionCode(code), isCode);
}

void tst_Section::inheritsFromTheHeadingBefore()
{
    const Report report = sectioned();
    const QStringList expected{QString(), u"1"_s, u"1.2"_s, u"1"_s, u"1"_s, u"1"_s, u"2F"_s, u"2F"_s};
    QCOMPARE(sectionsOf(report), expected);
    QStringList oneByOne;
    for (const Line &line : report.lines)
        oneByOne.append(sectionOf(report, line.id));
    QCOMPARE(oneByOne, expected);
    QCOMPARE(sectionOf(report, LineId{9}), QString());
    QCOMPARE(sectionsOf(Report()), QStringList());
}

void tst_Section::changesTheSectionOfALine()
{
    const auto own = withSection(sectioned(), LineId{108}, u" 4.X "_s);
    QCOMPARE(own->lines.at(7).section, u"4.X"_s);
    const auto back = withSection(*own, LineId{108}, {});
    QCOMPARE(sectionOf(*back, LineId{108}), u"2F"_s);
    const auto refused = withSection(sectioned(), LineId{108}, u"Familie"_s);
    QCOMPARE(why(refused),
             u"\"Familie\" is no code of a section. Choose one of the list, such as \"1.2\" or \"2F\"."_s);
    QCOMPARE(withSection(sectioned(), LineId{9}, u"1"_s).error().code, Error::Code::NotFound);
}

void tst_Section::readsGrounds_data()
{
    using Grounds = QList<int>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Grounds>("grounds");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("none") << u" "_s << Grounds() << true;
    QTest::newRow("one") << u"M1"_s << Grounds{1} << true;
    QTest::newRow("several") << u"M3, m1;2 M10"_s << Grounds{1, 2, 3, 10} << true;
    QTest::newRow("twice") << u"M2 M2 2"_s << Grounds{2} << true;
    QTest::newRow("highest") << u"M99"_s << Grounds{99} << true;
    QTest::newRow("zero") << u"M0"_s << Grounds() << false;
    QTest::newRow("too high") << u"M100"_s << Grounds() << false;
    QTest::newRow("words") << u"politiek"_s << Grounds() << false;
    QTest::newRow("below zero") << u"M-1"_s << Grounds() << false;
    QTest::newRow("no number") << u"M"_s << Grounds() << false;
    QTest::newRow("a page of words") << u"x"_s.repeated(100000) << Grounds() << false;
}

void tst_Section::readsGrounds()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, grounds);
    QFETCH(bool, isRead);
    const auto read = groundsFromText(text);
    QCOMPARE(bool(read), isRead);
    if (!read) {
        QVERIFY2(read.error().text.contains(u"from M1 to M99"_s), qPrintable(read.error().text));
        QVERIFY(read.error().text.size() < 200);
        return;
    }
    QCOMPARE(*read, grounds);
    QCOMPARE(groundsFromText(groundsText(grounds)).value(), grounds); // as written
}

void tst_Section::keepsGroundsSortedAndOnce()
{
    const auto about = withGrounds(sectioned(), LineId{104}, {3, 1, 3});
    QCOMPARE(about->lines.at(3).grounds, (QList<int>{1, 3}));
    QCOMPARE(groundsText(about->lines.at(3).grounds), u"M1, M3"_s);
    QVERIFY(withGrounds(*about, LineId{104}, {})->lines.at(3).grounds.isEmpty());
    for (const int wrong : {0, -1, 100, std::numeric_limits<int>::max()})
        QCOMPARE(withGrounds(sectioned(), LineId{104}, {1, wrong}).error().code, Error::Code::Invalid);
}

void tst_Section::notesARefusal()
{
    const auto refused = withRefusal(sectioned(), LineId{103}, true);
    QVERIFY(refused->lines.at(2).isRefused);
    QVERIFY(!withRefusal(*refused, LineId{103}, false)->lines.at(2).isRefused);
}

void tst_Section::changesNothingInAFrozenReport()
{
    const Report report = frozen(sectioned(), QDateTime::fromSecsSinceEpoch(1, Qt::UTC)).value();
    for (const auto &refused :
         {withSection(report, LineId{103}, u"1"_s), withGrounds(report, LineId{103}, {1}),
          withRefusal(report, LineId{103}, true)})
        QCOMPARE(refused.error().code, Error::Code::NotAllowed);
}

RELAAS_TEST(QCoreApplication, tst_Section);

} // namespace tst_section

#include "tst_section.moc"
