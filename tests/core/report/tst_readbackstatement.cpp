#include "core/report/readbackstatement.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

#include <functional>

namespace tst_readbackstatement {

using namespace relaas;
using namespace Qt::StringLiterals;

using Change = std::function<void(ReadBackStatement &)>;

class tst_ReadBackStatement : public QObject
{
    Q_OBJECT

private slots:
    void namesEverything();
    void isBoundToTheWordsThatWereRead();
    void saysNothingOfWhatWasNotDone();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void contradictsNoMarks();
    void isKnownAtAMoment();
    void concerns_data();
    void concerns();
    void wantsNothingWhereTheTemplateDoesNot();
    void bindsTheLogToAllItSays_data();
    void bindsTheLogToAllItSays();
};

namespace {

const QDateTime now{QDate(2026, 11, 22), QTime(16, 30), Qt::UTC};
const ReadBackBounds open{1, {}};

Report written()
{
    Report report;
    report.id = ReportId{1};
    for (int number = 1; number <= 3; ++number) {
        Line line;
        line.id = LineId{100 + number};
        line.number = number;
        line.type = LineType::Answer;
        line.text = u"Antwoord %1."_s.arg(number);
        report.lines << line;
    }
    return report;
}

Report closed()
{
    Report report = written();
    Line asked;
    asked.id = LineId{104};
    asked.number = 4;
    asked.text = u"Bevestigt u?"_s;
    asked.section = u"5.6"_s;
    report.lines << asked;
    return report;
}

ReadBackStatement whole()
{
    ReadBackStatement wanted;
    wanted.reader = u"A. Bos"_s;
    wanted.interpreter = u"10234"_s;
    wanted.language = u"ara"_s;
    wanted.beganAt = now.addSecs(-3600);
    wanted.endedAt = now.addSecs(-60);
    return wanted;
}

ReadBackStatement made(const ReadBackStatement &wanted, const Report &report = written())
{
    const auto said = stated(report, wanted, {}, open, UserId{3}, now);
    if (!said)
        qFatal("%s", qPrintable(said.error().text));
    return *said;
}

QList<ReadBackMark> marks(const QList<LineId> &lines, const Report &report = written())
{
    return readBack(report, lines, {}, {}, {}, open, UserId{3}, now).value();
}

ReportTemplate asking(const QString &basis = u"APR 14(4)"_s)
{
    return {{{u"5"_s, {u"Afsluiting"_s, u"Closing"_s}, true, {{u"5.6"_s, {}, basis, u"Bevestigt u?"_s}}}}};
}

} // namespace

void tst_ReadBackStatement::namesEverything()
{
    for (int i = 0; i <= int(ReadBackExtent::Not); ++i) {
        const auto extent = ReadBackExtent(i);
        QCOMPARE(readBackExtentFromName(readBackExtentName(extent)), std::optional(extent));
        QVERIFY(!readBackExtentText(extent).isEmpty());
    }
    for (int i = 0; i <= int(Confirmation::NotAskedYet); ++i) {
        const auto confirmation = Confirmation(i);
        QCOMPARE(confirmationFromName(confirmationName(confirmation)), std::optional(confirmation));
        QVERIFY(!confirmationText(confirmation).isEmpty());
    }
    QVERIFY(!confirmationFromName(u"perhaps"_s) && !readBackExtentFromName(u"more"_s));
}

void tst_ReadBackStatement::isBoundToTheWordsThatWereRead()
{
    const ReadBackStatement said = made(whole());
    QCOMPARE(said.by, UserId{3});
    QCOMPARE(said.at, now);
    QVERIFY(isAbout(said, written()));
    QVERIFY(isAbout(said, closed())); // the answer to the question does not change what was read
    Report other = written();
    other.lines[1].text += u" Ja."_s;
    QVERIFY(!isAbout(said, other));
    other = written();
    other.lines.removeLast();
    QVERIFY(!isAbout(said, other));
}

void tst_ReadBackStatement::saysNothingOfWhatWasNotDone()
{
    ReadBackStatement wanted = whole();
    wanted.why = u"Te laat."_s;
    QVERIFY(made(wanted).why.isEmpty()); // it was read whole
    wanted.extent = ReadBackExtent::Not;
    wanted.confirmation = Confirmation::NotAskedYet;
    wanted.reasons = u"Wordt schriftelijk gevraagd."_s;
    const ReadBackStatement said = made(wanted);
    QVERIFY(said.reader.isEmpty() && said.interpreter.isEmpty() && said.language.isEmpty());
    QVERIFY(!said.beganAt.isValid() && !said.endedAt.isValid());
    QCOMPARE(said.why, u"Te laat."_s);
}

void tst_ReadBackStatement::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    QTest::newRow("partly, nobody says why")
        << Change([](auto &s) { s.extent = ReadBackExtent::Partly; }) << u"why"_s;
    QTest::newRow("not, nobody says why") << Change([](auto &s) {
        s.extent = ReadBackExtent::Not;
        s.confirmation = Confirmation::NotAskedYet;
        s.reasons = u"Later."_s;
    }) << u"why"_s;
    QTest::newRow("by nobody") << Change([](auto &s) { s.reader = u" "_s; }) << u"who"_s;
    QTest::newRow("in no language") << Change([](auto &s) { s.language.clear(); }) << u"language"_s;
    QTest::newRow("in a language of two letters")
        << Change([](auto &s) { s.language = u"ar"_s; }) << u"language"_s;
    QTest::newRow("without a begin") << Change([](auto &s) { s.beganAt = {}; }) << u"when"_s;
    QTest::newRow("ends before it begins")
        << Change([](auto &s) { s.endedAt = s.beganAt.addSecs(-1); }) << u"before"_s;
    QTest::newRow("ends in the future") << Change([](auto &s) { s.endedAt = now.addSecs(1); }) << u"future"_s;
    QTest::newRow("confirms what was not read") << Change([](auto &s) {
        s.extent = ReadBackExtent::Not;
        s.why = u"Te laat."_s;
    }) << u"Nobody"_s;
    QTest::newRow("refusal without reasons") << Change([](auto &s) {
        s.confirmation = Confirmation::Refused;
        s.reasons = u" \n "_s;
    }) << u"14(4)"_s;
    QTest::newRow("not asked, nobody says why")
        << Change([](auto &s) { s.confirmation = Confirmation::NotAskedYet; }) << u"not asked"_s;
}

void tst_ReadBackStatement::refuses()
{
    QFETCH(Change, change);
    QFETCH(QString, says);
    ReadBackStatement wanted = whole();
    change(wanted);
    const auto said = stated(written(), wanted, {}, open, UserId{3}, now);
    QVERIFY(!said);
    QCOMPARE(said.error().code, Error::Code::Invalid);
    QVERIFY2(said.error().text.contains(says), qPrintable(said.error().text));
    QCOMPARE(stated(written(), whole(), {}, {2, {}}, UserId{3}, now).error().code, Error::Code::NotAllowed);
    QCOMPARE(stated(written(), whole(), {}, {1, QDate(2026, 11, 1)}, UserId{3}, now).error().code,
             Error::Code::NotAllowed);
}

void tst_ReadBackStatement::accepts_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("confirmed") << Change([](auto &) {});
    QTest::newRow("without an interpreter") << Change([](auto &s) { s.interpreter.clear(); });
    QTest::newRow("refused with reasons") << Change([](auto &s) {
        s.confirmation = Confirmation::Refused;
        s.reasons = u"De tolk vertaalde verkeerd."_s;
    });
    QTest::newRow("14(5)(a)") << Change([](auto &s) { s.confirmation = Confirmation::RecordingIsEvidence; });
    QTest::newRow("14(5)(b), not read back") << Change([](auto &s) {
        s.extent = ReadBackExtent::Not;
        s.why = u"Inwilliging."_s;
        s.confirmation = Confirmation::StatusIsClear;
    });
    QTest::newRow("a part is confirmed") << Change([](auto &s) {
        s.extent = ReadBackExtent::Partly;
        s.why = u"Betrokkene was moe."_s;
    });
}

void tst_ReadBackStatement::accepts()
{
    QFETCH(Change, change);
    ReadBackStatement wanted = whole();
    change(wanted);
    const auto said = stated(written(), wanted, {}, open, UserId{3}, now);
    QVERIFY2(bool(said), qPrintable(why(said)));
    QCOMPARE(said->confirmation, wanted.confirmation);
}

void tst_ReadBackStatement::contradictsNoMarks()
{
    const auto say = [](const QList<LineId> &read, ReadBackExtent extent) {
        ReadBackStatement wanted = whole();
        wanted.extent = extent;
        wanted.why = u"Omdat."_s;
        return stated(written(), wanted, newestMarks(marks(read)), open, UserId{3}, now);
    };
    const auto some = say({LineId{101}}, ReadBackExtent::Whole);
    QVERIFY(!some);
    QVERIFY2(some.error().text.contains(u"line 2"_s), qPrintable(some.error().text));
    QVERIFY(say({LineId{101}}, ReadBackExtent::Partly));
    QVERIFY(say({LineId{101}, LineId{102}, LineId{103}}, ReadBackExtent::Whole));
    QVERIFY(stated(written(), whole(), {}, {}, UserId{3}, now)); // lines need not be marked one by one
}

void tst_ReadBackStatement::isKnownAtAMoment()
{
    ReadBackRecord record{marks({LineId{101}}), {made(whole())}};
    QCOMPARE(knownAt(record, now), record);
    QVERIFY(knownAt(record, now.addMSecs(-1)).isEmpty());
    record.marks << record.marks.constFirst();
    record.marks.last().at = now.addSecs(5);
    QCOMPARE(knownAt(record, now.addSecs(4)).marks.size(), 1);
}

void tst_ReadBackStatement::concerns_data()
{
    QTest::addColumn<QList<int>>("read");
    QTest::addColumn<int>("said"); // -1 nothing, else a Confirmation
    QTest::addColumn<bool>("isPart");
    QTest::addColumn<bool>("isChanged"); // line 1, afterwards
    QTest::addColumn<QStringList>("says");
    const int none = -1;
    const int yes = int(Confirmation::Confirmed);
    QTest::newRow("nothing at all") << QList<int>{} << none << false << false << QStringList{u"not noted"_s};
    QTest::newRow("some lines") << QList<int>{1} << none << false << false
                                << QStringList{u"2 line"_s, u"not noted"_s};
    QTest::newRow("all of it") << QList<int>{1, 2, 3} << yes << false << false << QStringList{};
    QTest::newRow("without marks") << QList<int>{} << yes << false << false << QStringList{};
    QTest::newRow("in part, and that was said") << QList<int>{1} << yes << true << false << QStringList{};
    QTest::newRow("changed since") << QList<int>{1, 2, 3} << yes << false << true
                                   << QStringList{u"1 line"_s, u"Words changed"_s};
    QTest::newRow("refused") << QList<int>{} << int(Confirmation::Refused) << false << false << QStringList{};
    QTest::newRow("need not be asked")
        << QList<int>{} << int(Confirmation::StatusIsClear) << false << false << QStringList{};
    QTest::newRow("not asked yet") << QList<int>{} << int(Confirmation::NotAskedYet) << false << false
                                   << QStringList{u"not been asked"_s};
}

void tst_ReadBackStatement::concerns()
{
    QFETCH(QList<int>, read);
    QFETCH(int, said);
    QFETCH(bool, isPart);
    QFETCH(bool, isChanged);
    QFETCH(QStringList, says);
    ReadBackRecord record;
    QList<LineId> lines;
    for (const int number : std::as_const(read))
        lines << LineId{100 + number};
    if (!lines.isEmpty())
        record.marks = marks(lines);
    if (said >= 0) {
        ReadBackStatement wanted = whole();
        wanted.confirmation = Confirmation(said);
        wanted.reasons = u"Omdat."_s;
        wanted.extent = isPart ? ReadBackExtent::Partly : ReadBackExtent::Whole;
        wanted.why = u"Omdat."_s;
        record.statements << made(wanted);
    }
    Report report = closed();
    if (isChanged)
        report.lines[0].text += u" Ja."_s;
    const QStringList found = readBackConcerns(report, record, asking());
    QVERIFY2(found.size() == says.size(), qPrintable(found.join(u'|')));
    for (qsizetype i = 0; i < says.size(); ++i)
        QVERIFY2(found.at(i).contains(says.at(i)), qPrintable(found.at(i)));
}

void tst_ReadBackStatement::wantsNothingWhereTheTemplateDoesNot()
{
    QCOMPARE(readBackConcerns(written(), {}, ReportTemplate()), QStringList());
    QCOMPARE(readBackConcerns(written(), {}, asking(u"APR 14(3)"_s)), QStringList());
}

void tst_ReadBackStatement::bindsTheLogToAllItSays_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("extent") << Change([](auto &s) { s.extent = ReadBackExtent::Not; });
    QTest::newRow("why") << Change([](auto &s) { s.why = u"x"_s; });
    QTest::newRow("reader") << Change([](auto &s) { s.reader = u"x"_s; });
    QTest::newRow("interpreter") << Change([](auto &s) { s.interpreter = u"x"_s; });
    QTest::newRow("language") << Change([](auto &s) { s.language = u"prs"_s; });
    QTest::newRow("begin") << Change([](auto &s) { s.beganAt = now; });
    QTest::newRow("end") << Change([](auto &s) { s.endedAt = now; });
    QTest::newRow("confirmation") << Change([](auto &s) { s.confirmation = Confirmation::Refused; });
    QTest::newRow("reasons") << Change([](auto &s) { s.reasons = u"x"_s; });
    QTest::newRow("words") << Change([](auto &s) { s.wordsSha256 = textSha256(u"x"_s); });
    QTest::newRow("by") << Change([](auto &s) { s.by = UserId{9}; });
    QTest::newRow("at") << Change([](auto &s) { s.at = now.addMSecs(1); });
}

void tst_ReadBackStatement::bindsTheLogToAllItSays()
{
    QFETCH(Change, change);
    const ReadBackStatement said = made(whole());
    ReadBackStatement other = said;
    change(other);
    QCOMPARE(readBackSha256(said).size(), 64);
    QVERIFY(readBackSha256(said) != readBackSha256(other));
}

RELAAS_TEST(QCoreApplication, tst_ReadBackStatement);

} // namespace tst_readbackstatement

#include "tst_readbackstatement.moc"
