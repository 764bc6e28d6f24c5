#include "core/report/recordingfindings.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace relaas {

namespace {

struct RecordingFindingTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecordingFinding)
};

Error invalidOnRecording(const QString &sentence)
{
    return {Error::Code::Invalid, sentence};
}

const Recording *recordingOf(const Anchor &span, const QList<Recording> &recordings)
{
    const auto found = std::find_if(recordings.cbegin(), recordings.cend(),
                                    [&](const Recording &each) { return each.id == span.recording; });
    return found == recordings.cend() ? nullptr : &*found;
}

RecordingStatement withCleanWords(RecordingStatement said)
{
    said.doubt.name = cleanedLine(said.doubt.name);
    said.interpreter = said.renderedBy == RenderedBy::Interpreter ? cleanedLine(said.interpreter) : QString();
    for (QString *text :
         {&said.doubt.words, &said.original.text, &said.dutch, &said.meaning, &said.consequence})
        *text = cleaned(*text).trimmed();
    if (said.original.isEmpty())
        said.original.language.clear();
    return said;
}

Result<void> acceptableDoubt(const Doubt &doubt, int number, QDate today)
{
    if (doubt.words.isEmpty())
        return invalidOnRecording(
            RecordingFindingTexts::tr("Write down what is doubted of line %1.").arg(number));
    if (!doubt.on.isValid() || doubt.on > today)
        return invalidOnRecording(
            RecordingFindingTexts::tr("Say on which day line %1 was doubted: today or before.").arg(number));
    return {};
}

Result<void> acceptableMoments(const QList<Anchor> &moments, int number, const QList<Recording> &recordings)
{
    if (moments.isEmpty())
        return invalidOnRecording(
            RecordingFindingTexts::tr("Name at least one moment in the sound that line %1 is heard in.")
                .arg(number));
    if (moments.size() > mostFindingMoments)
        return invalidOnRecording(
            RecordingFindingTexts::tr("A finding on line %1 names at most %n moment(s) in the sound.",
                                      nullptr, mostFindingMoments)
                .arg(number));
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const Anchor &moment = moments.at(i);
        const Recording *recording = recordingOf(moment, recordings);
        const qint64 end = moment.toFrame.value_or(moment.fromFrame);
        if (!recording || moment.fromFrame < 0 || end <= moment.fromFrame || end > recording->frames)
            return invalidOnRecording(
                RecordingFindingTexts::tr("Moment %1 of line %2 does not lie in a recording of this "
                                          "interview. Choose it again.")
                    .arg(i + 1)
                    .arg(number));
        if (moments.indexOf(moment) < i)
            return invalidOnRecording(
                RecordingFindingTexts::tr("Moment %1 of line %2 is named twice.").arg(i + 1).arg(number));
    }
    return {};
}

Result<void> acceptableWords(const RecordingStatement &said, const QString &sentence, int number)
{
    if (!said.original.isEmpty() && said.original.language.isEmpty())
        return invalidOnRecording(
            RecordingFindingTexts::tr("Name the language of what is heard in line %1, such as \"prs\".")
                .arg(number));
    if (said.renderedBy == RenderedBy::Interpreter && said.interpreter.isEmpty())
        return invalidOnRecording(
            RecordingFindingTexts::tr("Give the number of the interpreter who listened to line %1.")
                .arg(number));
    const bool isMadeOut = said.conclusion != RecordingConclusion::CannotBeMadeOut;
    if (isMadeOut && said.dutch.isEmpty())
        return invalidOnRecording(
            RecordingFindingTexts::tr("Write down in Dutch what is heard in line %1.").arg(number));
    if (!isMadeOut && said.meaning.isEmpty())
        return invalidOnRecording(
            RecordingFindingTexts::tr("Write down what it means that line %1 cannot be made out.")
                .arg(number));
    if (said.conclusion != RecordingConclusion::RecordingPrevails)
        return {};
    if (said.dutch.simplified() == sentence.simplified())
        return invalidOnRecording(
            RecordingFindingTexts::tr("What is heard in line %1 is what the report says. Conclude that the "
                                      "report stands, or write down what is heard.")
                .arg(number));
    if (said.consequence.isEmpty())
        return invalidOnRecording(
            RecordingFindingTexts::tr("Write down what follows for the report and the decision from line %1.")
                .arg(number));
    return {};
}

/// Nobody finds on what they have not heard themselves, also where an interpreter rendered it.
Result<void> wholeHeard(const RecordingFinding &finding)
{
    for (qsizetype i = 0; i < finding.heard.size(); ++i) {
        const HowHeard &heard = finding.heard.at(i);
        if (!heard.isWhole())
            return Error{Error::Code::NotAllowed,
                         RecordingFindingTexts::tr("Of moment %1 of line %2 you have heard %3 %. Play all of "
                                                   "it first: a finding rests on what its maker has heard.")
                             .arg(i + 1)
                             .arg(finding.lineNumber)
                             .arg(heard.permille / 10)};
        if (finding.statement.conclusion != RecordingConclusion::CannotBeMadeOut)
            continue;
        if (std::min(heard.unaidedPermille, heard.aidedPermille) < HowHeard::enough)
            return Error{Error::Code::NotAllowed,
                         RecordingFindingTexts::tr("Moment %1 of line %2 is not beyond making out before all "
                                                   "of it was heard both as recorded and with a listening "
                                                   "aid.")
                             .arg(i + 1)
                             .arg(finding.lineNumber)};
    }
    return {};
}

Anchor closed(const Report &report, const Line &line, const QList<Recording> &recordings)
{
    const Recording *recording = recordingOf(*line.anchor, recordings);
    Anchor span = *line.anchor;
    span.toFrame = spanEnd(report, line, recording ? recording->frames : 0);
    return span;
}

bool isAbout(const Correction &point, int number)
{
    return point.line == number || (point.line > 0 && point.line < number && number <= point.lastLine);
}

} // namespace

Result<RecordingFinding> foundOnRecording(const Report &report, int lineNumber, RecordingStatement said,
                                          const QList<Recording> &recordings, const QList<Heard> &heard,
                                          UserId by, const QDateTime &at, QDate today)
{
    const Line *line = report.lineWithNumber(lineNumber);
    if (!line)
        return Error{
            Error::Code::NotFound,
            RecordingFindingTexts::tr("Line %1 is not in this version of the report.").arg(lineNumber)};
    if (line->text.trimmed().isEmpty())
        return invalidOnRecording(
            RecordingFindingTexts::tr("Line %1 has no words to find about.").arg(lineNumber));
    const auto language = languageTag(said.original.language);
    if (!language)
        return language.error();
    said = withCleanWords(std::move(said));
    if (!said.original.isEmpty())
        said.original.language = *language;
    if (const auto accepted = acceptableDoubt(said.doubt, lineNumber, today); !accepted)
        return accepted.error();
    if (const auto accepted = acceptableMoments(said.moments, lineNumber, recordings); !accepted)
        return accepted.error();
    if (const auto accepted = acceptableWords(said, line->text, lineNumber); !accepted)
        return accepted.error();
    RecordingFinding finding;
    finding.version = report.version;
    finding.lineNumber = lineNumber;
    finding.sentence = line->text;
    finding.sentenceSha256 = textSha256(line->text);
    for (const Anchor &moment : said.moments)
        finding.heard.append(howHeard(moment.recording, moment.fromFrame, *moment.toFrame, heard, by));
    if (said.conclusion != RecordingConclusion::CannotBeMadeOut)
        said.meaning.clear();
    finding.statement = std::move(said);
    finding.by = by;
    finding.at = at;
    if (const auto accepted = wholeHeard(finding); !accepted)
        return accepted.error();
    return finding;
}

const RecordingFinding *newestFinding(const Report &report, int lineNumber)
{
    const auto &all = report.recordingFindings;
    const auto found = std::find_if(all.crbegin(), all.crend(), [&](const RecordingFinding &each) {
        return each.lineNumber == lineNumber;
    });
    return found == all.crend() ? nullptr : &*found;
}

const RecordingFinding *findingNumbered(const Report &report, int number)
{
    const auto &all = report.recordingFindings;
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&](const RecordingFinding &each) { return each.number == number; });
    return found == all.cend() ? nullptr : &*found;
}

RecordingFindingState stateOf(const RecordingFinding &finding, const Report &report)
{
    const RecordingFinding *newest = newestFinding(report, finding.lineNumber);
    if (newest && newest->number != finding.number)
        return RecordingFindingState::Superseded;
    const Line *line = report.lineWithNumber(finding.lineNumber);
    if (!line)
        return RecordingFindingState::LineGone;
    return textSha256(line->text) == finding.sentenceSha256 ? RecordingFindingState::Standing
                                                            : RecordingFindingState::WordsChanged;
}

QString recordingFindingStateText(RecordingFindingState state)
{
    switch (state) {
    case RecordingFindingState::Standing:
        return RecordingFindingTexts::tr("stands");
    case RecordingFindingState::Superseded:
        return RecordingFindingTexts::tr("superseded");
    case RecordingFindingState::WordsChanged:
        return RecordingFindingTexts::tr("about words the line has no more");
    case RecordingFindingState::LineGone:
        return RecordingFindingTexts::tr("about a line that is gone");
    }
    return {};
}

const RecordingFinding *standingFinding(const Report &report, const Line &line)
{
    const RecordingFinding *newest = newestFinding(report, line.number);
    return newest && newest->sentenceSha256 == textSha256(line.text) ? newest : nullptr;
}

const RecordingFinding *prevailingFinding(const Report &report, const Line &line)
{
    const RecordingFinding *finding = standingFinding(report, line);
    const bool prevails = finding && finding->statement.conclusion == RecordingConclusion::RecordingPrevails;
    return prevails ? finding : nullptr;
}

bool asksForFinding(const Report &report, const Line &line)
{
    return forbidsCiting(verdictOf(line)) && !standingFinding(report, line);
}

RecordingStatement begunStatement(const Report &report, const Line &line, const QString &language,
                                  const QList<CorrectionLetter> &letters, const QList<Recording> &recordings,
                                  const QString &officer, QDate today)
{
    if (const RecordingFinding *standing = standingFinding(report, line))
        return standing->statement;
    RecordingStatement begun;
    begun.doubt = {Doubter::Officer, officer, today, {}};
    for (const CorrectionLetter &letter : letters) {
        for (const Correction &point : letter.items) {
            if (isAbout(point, line.number))
                begun.doubt = {Doubter::Lawyer, letter.from, letter.receivedOn, point.text};
        }
    }
    for (const VoiceSpan &voice : line.voices)
        begun.moments.append(voice.anchor);
    if (begun.moments.isEmpty() && line.anchor)
        begun.moments.append(closed(report, line, recordings));
    begun.original = line.quotation;
    if (begun.original.language.isEmpty())
        begun.original.language = language;
    if (forbidsCiting(verdictOf(line)))
        begun.dutch = noteOf(line);
    if (verdictOf(line) == Verdict::Inaudible) {
        begun.conclusion = RecordingConclusion::CannotBeMadeOut;
        begun.meaning = std::exchange(begun.dutch, {});
    }
    return begun;
}

QList<Anchor> soundOfLine(const Report &report, const Line &line, const QList<CorrectionLetter> &letters,
                          const QList<Recording> &recordings)
{
    QList<Anchor> spans;
    const auto add = [&](const Anchor &span) {
        if (span.toFrame && recordingOf(span, recordings) && !spans.contains(span))
            spans.append(span);
    };
    if (line.anchor)
        add(closed(report, line, recordings));
    for (const VoiceSpan &voice : line.voices)
        add(voice.anchor);
    for (const CorrectionLetter &letter : letters) {
        for (const Correction &point : letter.items) {
            if (!isAbout(point, line.number))
                continue;
            for (const Anchor &span : point.spans)
                add(span);
        }
    }
    for (const RecordingFinding &finding : report.recordingFindings) {
        if (finding.lineNumber != line.number)
            continue;
        for (const Anchor &span : finding.statement.moments)
            add(span);
    }
    return spans;
}

} // namespace relaas
