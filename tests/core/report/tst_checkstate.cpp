#include "core/report/section.h"
#include "core/report/spokenreport.h"
#include "core/report/voices.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

namespace tst_checkstate {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// What a check is worth when the line it is about has changed.
class tst_CheckState : public QObject
{
    Q_OBJECT

private slots:
    void goesStaleByItself_data();
    void goesStaleByItself();
    void goesStaleWithWhatWasHeardAndQuoted_data();
    void goesStaleWithWhatWasHeardAndQuoted();
    void neverOutlivesTheWordsItWasAbout();
};

namespace {

QList<Recording> recorded()
{
    Recording recording;
    recording.id = sound;
    recording.frames = 1000;
    return {recording};
}

Report judged(const Report &report, LineId id, const Judgement &found)
{
    const HowHeard wholly{1000, 1000, 1000, 800, 1000, {QString()}, {QString()}};
    return judgedBy(report, id, found, wholly, QDateTime::fromSecsSinceEpoch(1, Qt::UTC));
}

} // namespace

void tst_CheckState::goesStaleByItself_data()
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
        "a voice placed later",
        [](const Report &r) {
            return withVoice(r, first, {Voice::Applicant, Anchor{sound, 40, 60}}, recorded());
        },
        CheckState::Standing, u"agrees"_s);
    row(
        "original words added",
        [](const Report &r) {
            return withQuotation(r, first, {u"Se kes budand."_s, u"prs-Latn"_s});
        },
        CheckState::QuotationChanged, u"agreed before its original words were changed"_s);
    row(
        "another section, grounds, and a refusal",
        [](const Report &r) {
            return withRefusal(*withGrounds(*withSection(r, first, u"4.1"_s), first, {1}), first, true);
        },
        CheckState::Standing, u"agrees"_s);
    row(
        "there and back",
        [](const Report &r) {
            return withLineChanged(*withLineChanged(r, first, LineType::Question, u"Nee."_s), first,
                                   LineType::Question, u"Het waren drie mannen."_s);
        },
        CheckState::Standing, u"agrees"_s);
}

void tst_CheckState::goesStaleByItself()
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

void tst_CheckState::goesStaleWithWhatWasHeardAndQuoted_data()
{
    using Change = std::function<Result<Report>(const Report &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<CheckState>("state");
    const auto row = [](const char *name, CheckState state, const Change &change) {
        QTest::newRow(name) << change << state;
    };
    row("nothing", CheckState::Standing, [](const Report &r) { return Result(r); });
    row("another voice placed", CheckState::Standing, [](const Report &r) {
        return withVoice(r, first, {Voice::Officer, Anchor{sound, 0, 10}}, recorded());
    });
    row("a voice a frame longer", CheckState::SoundChanged, [](const Report &r) {
        return withVoice(r, first, {Voice::Applicant, Anchor{sound, 10, 41}}, recorded());
    });
    row("a voice taken back", CheckState::SoundChanged,
        [](const Report &r) { return withoutVoice(r, first, Voice::Applicant); });
    row("taken back and set again", CheckState::Standing, [](const Report &r) {
        return withVoice(*withoutVoice(r, first, Voice::Applicant), first,
                         {Voice::Applicant, Anchor{sound, 10, 40}}, recorded());
    });
    row("moved as a whole", CheckState::SoundChanged, [](const Report &r) {
        return withAnchor(r, first, Anchor{sound, 1, 101});
    });
    row("other original words", CheckState::QuotationChanged, [](const Report &r) {
        return withQuotation(r, first, {u"Se kes nabudand."_s, u"prs-Latn"_s});
    });
    row("no original words", CheckState::QuotationChanged,
        [](const Report &r) { return withQuotation(r, first, {}); });
    row("the same words, their language named otherwise", CheckState::Standing, [](const Report &r) {
        return withQuotation(r, first, {u"Se kes budand."_s, u"fas"_s});
    });
    row("other Dutch words as well", CheckState::TextChanged, [](const Report &r) {
        return withQuotation(*withLineChanged(r, first, LineType::Answer, u"Vier."_s), first, {});
    });
}

void tst_CheckState::goesStaleWithWhatWasHeardAndQuoted()
{
    QFETCH(std::function<Result<Report>(const Report &)>, change);
    QFETCH(CheckState, state);
    const auto changed = change(
        judged(interpretedLine(), first,
               {Verdict::Deviates, u"Drie."_s, {{DiscrepancyType::Mistranslation, Weight::Material}}}));
    QVERIFY(changed);
    const Line &line = changed->lines.at(0);
    QCOMPARE(checkStateOf(line), state);
    QCOMPARE(verdictOf(line), state == CheckState::Standing ? Verdict::Deviates : Verdict::NotChecked);
    QCOMPARE(noteOf(line), state == CheckState::Standing ? u"Drie."_s : QString());
}

/// Whatever is typed, deleted and pasted over it: a verdict is only there while the words are those that were
/// heard.
void tst_CheckState::neverOutlivesTheWordsItWasAbout()
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

RELAAS_TEST(QCoreApplication, tst_CheckState);

} // namespace tst_checkstate

#include "tst_checkstate.moc"
