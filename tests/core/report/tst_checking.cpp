#include "core/report/checking.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_checking {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Checking : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryVerdictAndDiscrepancy();
    void isAFactAboutTheseWordsAndThisSound();
    void wantsANoteWhereAVerdictAloneSaysNothing_data();
    void wantsANoteWhereAVerdictAloneSaysNothing();
    void weighsDiscrepancies_data();
    void weighsDiscrepancies();
    void wantsInaudibleToBeTriedBothWays_data();
    void wantsInaudibleToBeTriedBothWays();
    void comparesOnlyWordsWithSound();
    void checksAFrozenReportToo();
    void takesOnlyBackWhatStands();
    void goesStaleByItself_data();
    void goesStaleByItself();
    void neverOutlivesTheWordsItWasAbout();
    void bindsTheLogToAllItSays_data();
    void bindsTheLogToAllItSays();

private:
    const QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
    const HowHeard m_wholly{1000, 1000, 1000, 800, 1000, {QString(), u"hiss"_s}, {QString()}};

    Result<Check> check(const Report &report, LineId id, const Judgement &found) const
    {
        return checked(report, id, found, m_wholly, 1000, UserId{3}, m_now);
    }
    Report judged(const Report &report, LineId id, const Judgement &found) const
    {
        const auto made = check(report, id, found);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return withCheck(report, *made);
    }
};

namespace {

const RecordingId sound{7};
const LineId first{101};
const LineId openEnded{102};
const LineId soundless{103};

/// A line that lies at 0 to 100, one that begins at 200 and one that lies nowhere.
Report spoken()
{
    const auto line = [](int number, const QString &text, std::optional<Anchor> anchor) {
        Line made;
        made.id = LineId{100 + number};
        made.number = number;
        made.text = text;
        made.anchor = std::move(anchor);
        return made;
    };
    Report report;
    report.id = ReportId{1};
    report.lastNumber = 3;
    report.lines = {line(1, u"Het waren drie mannen."_s, Anchor{sound, 0, 100}),
                    line(2, u"Daar."_s, Anchor{sound, 200, {}}), line(3, u"Toen."_s, {})};
    return report;
}

constexpr Verdict allVerdicts[] = {Verdict::NotChecked, Verdict::Agrees,         Verdict::AgreesInSubstance,
                                   Verdict::Deviates,   Verdict::NotInRecording, Verdict::NotInReport,
                                   Verdict::Inaudible};

} // namespace

void tst_Checking::namesEveryVerdictAndDiscrepancy()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (const Verdict verdict : allVerdicts) {
        names << verdictName(verdict);
        texts << verdictText(verdict);
        QCOMPARE(verdictFromName(verdictName(verdict)), verdict);
    }
    QCOMPARE(names.size(), 7);
    QCOMPARE(texts.size(), 7);
    QVERIFY(!verdictFromName(u"differs"));
    QCOMPARE(discrepancyTypes().size(), 14);
    for (const DiscrepancyType type : discrepancyTypes()) {
        names << discrepancyTypeName(type);
        texts << discrepancyTypeText(type);
        QCOMPARE(discrepancyTypeFromName(discrepancyTypeName(type)), type);
    }
    QCOMPARE(names.size(), 21);
    QCOMPARE(texts.size(), 21);
    QVERIFY(!names.contains(QString()) && !texts.contains(QString()));
    QCOMPARE(weightFromName(u"material"), Weight::Material);
    QCOMPARE(weightFromName(weightName(Weight::Minor)), Weight::Minor);
    QCOMPARE(discrepanciesText({{DiscrepancyType::DateOrNumber, Weight::Material},
                                {DiscrepancyType::Omission, Weight::Minor}}),
             u"date or number (material), omission (minor)"_s);
}

void tst_Checking::isAFactAboutTheseWordsAndThisSound()
{
    const QList<Discrepancy> discrepancies{{DiscrepancyType::DateOrNumber, Weight::Material}};
    const auto made = check(spoken(), first, {Verdict::Deviates, u" Vier\r\nmannen. "_s, discrepancies});
    QVERIFY(made);
    QCOMPARE(made->line, first);
    QCOMPARE(made->lineNumber, 1);
    QCOMPARE(made->note, u"Vier\nmannen."_s);
    QCOMPARE(made->discrepancies, discrepancies);
    QCOMPARE(made->textSha256, textSha256(u"Het waren drie mannen."_s));
    QCOMPARE(made->anchor, (Anchor{sound, 0, 100}));
    QCOMPARE(made->endFrame, 100);
    QCOMPARE(made->heard, m_wholly);
    QCOMPARE(made->by, UserId{3});
    QCOMPARE(made->at, m_now);
    QCOMPARE(check(spoken(), openEnded, {Verdict::Agrees})->endFrame, 1000); // to the end of the recording
    QCOMPARE(check(spoken(), LineId{9}, {Verdict::Agrees}).error().code, Error::Code::NotFound);
    const Report report = judged(spoken(), first, {Verdict::Deviates, u"Vier."_s});
    QCOMPARE(verdictOf(report.lines.at(0)), Verdict::Deviates);
    QCOMPARE(noteOf(report.lines.at(0)), u"Vier."_s);
    QCOMPARE(checkText(report.lines.at(0)), u"deviates"_s);
    QCOMPARE(checkText(report.lines.at(1)), u"not checked"_s);
}

void tst_Checking::wantsANoteWhereAVerdictAloneSaysNothing_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("needs");
    QTest::newRow("agrees") << Verdict::Agrees << false;
    QTest::newRow("agrees in substance") << Verdict::AgreesInSubstance << false;
    QTest::newRow("deviates") << Verdict::Deviates << true;
    QTest::newRow("not in the recording") << Verdict::NotInRecording << true;
    QTest::newRow("not in the report") << Verdict::NotInReport << true;
    QTest::newRow("inaudible") << Verdict::Inaudible << true;
}

void tst_Checking::wantsANoteWhereAVerdictAloneSaysNothing()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, needs);
    QCOMPARE(needsNote(verdict), needs);
    const auto without = check(spoken(), first, {verdict, u" \n"_s});
    QCOMPARE(bool(without), !needs);
    if (needs) {
        QCOMPARE(without.error().code, Error::Code::Invalid);
        QVERIFY(without.error().text.contains(u"line 1"_s));
    }
    const auto noted = check(spoken(), first, {verdict, u"Anders."_s});
    QVERIFY(noted);
    QCOMPARE(noted->note, u"Anders."_s); // also one that is not needed stays
}

void tst_Checking::weighsDiscrepancies_data()
{
    using Type = DiscrepancyType;
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QList<Discrepancy>>("discrepancies");
    QTest::addColumn<QString>("says"); // empty: accepted
    const auto row = [](const char *name, Verdict verdict, const QList<Discrepancy> &list,
                        const QString &says = {}) { QTest::newRow(name) << verdict << list << says; };
    row("several", Verdict::Deviates,
        {{Type::NegationLost, Weight::Material},
         {Type::Omission, Weight::Minor},
         {Type::Addition, Weight::Material}});
    row("a minor one in substance", Verdict::AgreesInSubstance, {{Type::OrderChanged, Weight::Minor}});
    row("with what the report has not", Verdict::NotInReport, {{Type::OffRecord, Weight::Minor}});
    row("a lost negation is never minor", Verdict::Deviates, {{Type::NegationLost, Weight::Minor}},
        u"negation lost"_s);
    row("nor a number", Verdict::AgreesInSubstance, {{Type::DateOrNumber, Weight::Minor}},
        u"always material"_s);
    row("a material one is no matter of wording", Verdict::AgreesInSubstance,
        {{Type::NameOrPlace, Weight::Material}}, u"agrees in substance"_s);
    row("agrees all the same", Verdict::Agrees, {{Type::Omission, Weight::Minor}}, u"omission"_s);
    row("twice", Verdict::Deviates, {{Type::Omission, Weight::Minor}, {Type::Omission, Weight::Material}},
        u"twice"_s);
}

void tst_Checking::weighsDiscrepancies()
{
    QFETCH(Verdict, verdict);
    QFETCH(QList<Discrepancy>, discrepancies);
    QFETCH(QString, says);
    const auto made = check(spoken(), first, {verdict, u"Anders."_s, discrepancies});
    QCOMPARE(bool(made), says.isEmpty());
    if (made) {
        QCOMPARE(made->discrepancies, discrepancies);
        return;
    }
    QCOMPARE(made.error().code, Error::Code::Invalid);
    QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
    QVERIFY(made.error().text.contains(u"ine 1"_s) && !made.error().text.contains(u'%'));
}

void tst_Checking::wantsInaudibleToBeTriedBothWays_data()
{
    QTest::addColumn<int>("unaided");
    QTest::addColumn<int>("aided");
    QTest::addColumn<QString>("says"); // empty: accepted
    QTest::newRow("both") << 900 << 1000 << QString();
    QTest::newRow("only as recorded") << 1000 << 0 << u"with a listening aid"_s;
    QTest::newRow("only with help") << 0 << 1000 << u"without listening aids"_s;
    QTest::newRow("neither") << 0 << 0 << u"without listening aids"_s;
    QTest::newRow("not all of it as recorded") << 899 << 1000 << u"without listening aids"_s;
    QTest::newRow("not all of it with help") << 1000 << 899 << u"with a listening aid"_s;
}

void tst_Checking::wantsInaudibleToBeTriedBothWays()
{
    QFETCH(int, unaided);
    QFETCH(int, aided);
    QFETCH(QString, says);
    HowHeard heard;
    heard.permille = std::max(unaided, aided);
    heard.unaidedPermille = unaided;
    heard.aidedPermille = aided;
    const auto asked = [&](Verdict verdict, const std::optional<HowHeard> &how) {
        return checked(spoken(), first, {verdict, u"Gekraak."_s}, how, 1000, UserId{3}, m_now);
    };
    const auto made = asked(Verdict::Inaudible, heard);
    QCOMPARE(bool(made), says.isEmpty());
    if (!made) {
        QCOMPARE(made.error().code, Error::Code::NotAllowed);
        QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
    }
    QVERIFY(asked(Verdict::Deviates, heard));
    QVERIFY(asked(Verdict::Inaudible, {})); // found elsewhere: it says that nobody knows how it was heard
    QVERIFY(!isHeard(*asked(Verdict::Inaudible, {})));
}

void tst_Checking::comparesOnlyWordsWithSound()
{
    QCOMPARE(check(spoken(), soundless, {Verdict::Agrees}).error().code, Error::Code::NotAllowed);
    const auto wordless = withLineChanged(spoken(), first, LineType::Question, u" "_s);
    QCOMPARE(check(*wordless, first, {Verdict::Agrees}).error().code, Error::Code::NotAllowed);
}

void tst_Checking::checksAFrozenReportToo()
{
    const auto done = frozen(spoken(), m_now);
    QVERIFY(check(*done, first, {Verdict::Agrees}));
}

void tst_Checking::takesOnlyBackWhatStands()
{
    QCOMPARE(check(spoken(), first, {}).error().code, Error::Code::NotAllowed);
    const Report report = judged(judged(spoken(), first, {Verdict::Agrees}), first, {});
    QCOMPARE(verdictOf(report.lines.at(0)), Verdict::NotChecked);
    QCOMPARE(checkStateOf(report.lines.at(0)), CheckState::None);
    QVERIFY(report.lines.at(0).check); // that it was taken back is a fact as well
    QVERIFY(!check(report, first, {}));
}

void tst_Checking::goesStaleByItself_data()
{
    using Change = std::function<Result<Report>(const Report &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<CheckState>("state");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Change &change, CheckState state, const QString &says) {
        QTest::newRow(name) << change << state << says;
    };
    row(
        "nothing", [](const Report &r) { return Result(r); }, CheckState::Standing, u"agrees"_s);
    row(
        "another type",
        [](const Report &r) {
            return withLineChanged(r, first, LineType::Answer, u"Het waren drie mannen."_s);
        },
        CheckState::Standing, u"agrees"_s);
    row(
        "one letter",
        [](const Report &r) {
            return withLineChanged(r, first, LineType::Question, u"Het waren Drie mannen."_s);
        },
        CheckState::TextChanged, u"agreed before the text was changed"_s);
    row(
        "begins later",
        [](const Report &r) {
            return withAnchor(r, first, Anchor{sound, 1, 100});
        },
        CheckState::SoundChanged, u"agreed before its place in the sound was changed"_s);
    row(
        "ends elsewhere",
        [](const Report &r) {
            return withAnchor(r, first, Anchor{sound, 0, {}});
        },
        CheckState::SoundChanged, u"agreed before its place in the sound was changed"_s);
    row(
        "another recording",
        [](const Report &r) {
            return withAnchor(r, first, Anchor{RecordingId{8}, 0, 100});
        },
        CheckState::SoundChanged, u"agreed before its place in the sound was changed"_s);
    row(
        "no sound", [](const Report &r) { return withAnchor(r, first, {}); }, CheckState::SoundChanged,
        u"agreed before its place in the sound was changed"_s);
    row(
        "there and back",
        [](const Report &r) {
            return withLineChanged(*withLineChanged(r, first, LineType::Question, u"Nee."_s), first,
                                   LineType::Question, u"Het waren drie mannen."_s);
        },
        CheckState::Standing, u"agrees"_s);
}

void tst_Checking::goesStaleByItself()
{
    QFETCH(std::function<Result<Report>(const Report &)>, change);
    QFETCH(CheckState, state);
    QFETCH(QString, says);
    const auto changed = change(judged(spoken(), first, {Verdict::Agrees}));
    QVERIFY(changed);
    const Line &line = changed->lines.at(0);
    QCOMPARE(checkStateOf(line), state);
    QCOMPARE(verdictOf(line), state == CheckState::Standing ? Verdict::Agrees : Verdict::NotChecked);
    QCOMPARE(isStale(line), state != CheckState::Standing);
    QCOMPARE(checkText(line), says);
}

/// Whatever is typed, deleted and pasted over it: a verdict is only there while the words are those that were
/// heard.
void tst_Checking::neverOutlivesTheWordsItWasAbout()
{
    QRandomGenerator dice(20261122);
    const QString letters = u"aé \nж\u0627\u200B\u0301.0n"_s;
    int standing = 0;
    for (int round = 0; round < 200; ++round) {
        const Verdict verdict = allVerdicts[1 + dice.bounded(6)];
        Report report = judged(spoken(), first, {verdict, u"Gehoord."_s});
        const QString heardWords = report.lines.at(0).text;
        for (int edit = 0; edit < 12; ++edit) {
            QString text = report.lines.at(0).text;
            const qsizetype at = dice.bounded(int(text.size()) + 1);
            switch (dice.bounded(4)) {
            case 0:
                text.insert(at, letters.at(dice.bounded(int(letters.size()))));
                break;
            case 1:
                text.remove(at, 1 + dice.bounded(2));
                break;
            case 2:
                text.replace(at, 1, letters.at(dice.bounded(int(letters.size()))));
                break;
            default:
                text = heardWords; // taken back
            }
            report = withLineChanged(report, first, LineType::Answer, text).value();
            const Line &line = report.lines.at(0);
            const bool isSame = line.text == heardWords;
            standing += isSame;
            QCOMPARE(verdictOf(line), isSame ? verdict : Verdict::NotChecked);
            QCOMPARE(noteOf(line), isSame ? u"Gehoord."_s : QString());
            QCOMPARE(isStale(line), !isSame);
        }
    }
    QVERIFY(standing > 100 && standing < 2000); // both were met often
}

void tst_Checking::bindsTheLogToAllItSays_data()
{
    using Change = std::function<void(Check &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("number", [](Check &c) { c.lineNumber = 2; });
    row("verdict", [](Check &c) { c.verdict = Verdict::AgreesInSubstance; });
    row("note", [](Check &c) { c.note += u'.'; });
    row("discrepancy", [](Check &c) { c.discrepancies.clear(); });
    row("weight", [](Check &c) { c.discrepancies[0].weight = Weight::Minor; });
    row("words", [](Check &c) { c.textSha256 = textSha256(u"x"_s); });
    row("recording", [](Check &c) { c.anchor.recording = RecordingId{8}; });
    row("place", [](Check &c) { c.anchor.fromFrame = 1; });
    row("end", [](Check &c) { c.endFrame = 99; });
    row("open end", [](Check &c) { c.anchor.toFrame.reset(); });
    row("heard", [](Check &c) { c.heard->permille = 999; });
    row("how", [](Check &c) { c.heard->aids = {u"typing"_s}; });
    row("not known how", [](Check &c) { c.heard.reset(); });
    row("who", [](Check &c) { c.by = UserId{4}; });
    row("when", [](Check &c) { c.at = c.at.addMSecs(1); });
}

void tst_Checking::bindsTheLogToAllItSays()
{
    QFETCH(std::function<void(Check &)>, change);
    const Check before =
        check(spoken(), first,
              {Verdict::Deviates, u"Vier."_s, {{DiscrepancyType::Omission, Weight::Material}}})
            .value();
    Check after = before;
    QCOMPARE(checkSha256(after), checkSha256(before));
    QCOMPARE(checkSha256(after).size(), 64);
    change(after);
    QVERIFY(checkSha256(after) != checkSha256(before));
}

RELAAS_TEST(QCoreApplication, tst_Checking);

} // namespace tst_checking

#include "tst_checking.moc"
