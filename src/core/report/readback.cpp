#include "core/report/readback.h"

#include "core/fieldhash.h"
#include "core/names.h"
#include "core/report/section.h"
#include "core/shownday.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<Reaction, 4> reactionNames = {{
    {Reaction::TakenBack, u"taken_back"},
    {Reaction::Confirmed, u"confirmed"},
    {Reaction::Corrected, u"corrected"},
    {Reaction::Refused, u"refused"},
}};

struct ReadBackTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

constexpr QStringView closingSection = u"5";
constexpr QStringView confirmationItem = u"5.6"; // resources/packs/report.toml

Error invalidReadBack(const QString &sentence)
{
    return {Error::Code::Invalid, sentence};
}

Error disallowedReadBack(const QString &sentence)
{
    return {Error::Code::NotAllowed, sentence};
}

/// The lines that were meant and can be marked so.
Result<QList<const Line *>> markable(const Report &report, const QList<LineId> &ids, Reaction reaction,
                                     const NewestMarks &before)
{
    QHash<LineId, const Line *> all;
    for (const Line &line : report.lines)
        all.insert(line.id, &line);
    QList<const Line *> lines;
    for (const LineId id : ids) {
        const Line *line = all.value(id);
        if (!line) {
            return Error{Error::Code::NotFound,
                         ReadBackTexts::tr("That line is no longer in the report. Open the report again.")};
        }
        const bool isMeant =
            reaction == Reaction::TakenBack ? standingMark(*line, before) != nullptr : isReadable(*line);
        if (isMeant)
            lines.append(line);
    }
    if (!lines.isEmpty())
        return lines;
    if (reaction == Reaction::TakenBack)
        return disallowedReadBack(
            ReadBackTexts::tr("Nothing was noted here that could be taken back: choose a line that is "
                              "marked as read back."));
    return disallowedReadBack(
        ReadBackTexts::tr("There are no words here that could be read back. Choose a line with words."));
}

Result<void> acceptable(const ReadBackAnswer &answer, const QList<const Line *> &lines)
{
    const int number = lines.constFirst()->number;
    if (answer.reaction == Reaction::Corrected && lines.size() > 1)
        return invalidReadBack(ReadBackTexts::tr(
            "A correction is about one line. Choose the line that the applicant corrected."));
    if (!needsWords(answer.reaction) || !cleaned(answer.note).trimmed().isEmpty())
        return {};
    return invalidReadBack(
        answer.reaction == Reaction::Refused
            ? ReadBackTexts::tr("Write down why line %1 was refused: the reasons belong in the file "
                                "(Regulation (EU) 2024/1348, article 14(4)).")
                  .arg(number)
            : ReadBackTexts::tr("Write down what the applicant said of line %1.").arg(number));
}

qint64 framesIn(qint64 ms, int sampleRate)
{
    return ms * sampleRate / 1000;
}

const Recording *recordingOf(RecordingId id, const QList<Recording> &recordings)
{
    const auto found = std::find_if(recordings.cbegin(), recordings.cend(),
                                    [id](const Recording &each) { return each.id == id; });
    return found == recordings.cend() ? nullptr : &*found;
}

} // namespace

QString reactionName(Reaction reaction)
{
    return nameIn(reactionNames, reaction);
}

std::optional<Reaction> reactionFromName(QStringView name)
{
    return valueIn(reactionNames, name);
}

QString reactionText(Reaction reaction)
{
    switch (reaction) {
    case Reaction::TakenBack:
        return ReadBackTexts::tr("taken back");
    case Reaction::Confirmed:
        return ReadBackTexts::tr("confirmed");
    case Reaction::Corrected:
        return ReadBackTexts::tr("corrected");
    case Reaction::Refused:
        return ReadBackTexts::tr("refused");
    }
    return {};
}

bool needsWords(Reaction reaction)
{
    return reaction == Reaction::Corrected || reaction == Reaction::Refused;
}

QByteArray readBackSha256(const QList<ReadBackMark> &marks)
{
    FieldHash hash;
    hash.add(QByteArray("relaas read-back mark 1"));
    for (const ReadBackMark &mark : marks) {
        hash.add(qint64(mark.lineNumber));
        hash.add(reactionName(mark.reaction));
        hash.add(mark.note);
        hash.add(mark.textSha256);
        hash.add(mark.place ? mark.place->recording.value : -1);
        hash.add(mark.place ? mark.place->frame : -1);
        hash.add(mark.by.value);
        hash.add(mark.at.toUTC().toString(Qt::ISODateWithMs));
    }
    return hash.result();
}

Result<void> mayReadBack(const Report &report, const ReadBackBounds &bounds)
{
    if (bounds.decisionSentOn.isValid())
        return disallowedReadBack(
            ReadBackTexts::tr("The decision was sent on %1, so the report is closed. What the applicant says "
                              "of it now belongs in the appeal file.")
                .arg(shownDay(bounds.decisionSentOn)));
    if (report.version < bounds.newestVersion)
        return disallowedReadBack(
            ReadBackTexts::tr("Version %1 of this report was followed by version %2: read that one back.")
                .arg(report.version)
                .arg(bounds.newestVersion));
    return {};
}

NewestMarks newestMarks(const QList<ReadBackMark> &marks, const QDateTime &until)
{
    NewestMarks newest;
    for (const ReadBackMark &mark : marks) {
        if (!until.isValid() || mark.at <= until)
            newest.insert(mark.lineNumber, mark);
    }
    return newest;
}

bool isReadable(const Line &line)
{
    return line.type != LineType::Heading && !line.text.trimmed().isEmpty();
}

QSet<int> linesToReadBack(const Report &report)
{
    QSet<int> numbers;
    const QStringList sections = sectionsOf(report);
    bool isConfirming = false;
    for (qsizetype i = 0; i < report.lines.size(); ++i) {
        const QString &section = sections.at(i);
        const bool isClosing = section == closingSection || section.startsWith(u"5.");
        isConfirming = isClosing && (isConfirming || section == confirmationItem);
        if (!isConfirming && isReadable(report.lines.at(i)))
            numbers.insert(report.lines.at(i).number);
    }
    return numbers;
}

ReadBackState readBackStateOf(const Line &line, const NewestMarks &marks)
{
    const auto mark = marks.constFind(line.number);
    if (mark == marks.cend() || mark->reaction == Reaction::TakenBack)
        return ReadBackState::NotRead;
    return mark->textSha256 == textSha256(line.text) ? ReadBackState::Standing : ReadBackState::OtherWords;
}

const ReadBackMark *standingMark(const Line &line, const NewestMarks &marks)
{
    return readBackStateOf(line, marks) == ReadBackState::Standing ? &*marks.constFind(line.number) : nullptr;
}

QString readBackText(const Line &line, const NewestMarks &marks, int shownVersion)
{
    switch (readBackStateOf(line, marks)) {
    case ReadBackState::NotRead:
        return ReadBackTexts::tr("not read back");
    case ReadBackState::OtherWords:
        return ReadBackTexts::tr("read back in other words");
    case ReadBackState::Standing:
        break;
    }
    const ReadBackMark &mark = *marks.constFind(line.number);
    const QString reaction = reactionText(mark.reaction);
    if (mark.version < shownVersion)
        return ReadBackTexts::tr("read back in version %1, %2").arg(mark.version).arg(reaction);
    return ReadBackTexts::tr("read back, %1").arg(reaction);
}

Result<QList<ReadBackMark>> readBack(const Report &report, const QList<LineId> &lines,
                                     const ReadBackAnswer &answer,
                                     const std::optional<Timeline::Place> &place, const NewestMarks &before,
                                     const ReadBackBounds &bounds, UserId by, const QDateTime &at)
{
    if (const auto allowed = mayReadBack(report, bounds); !allowed)
        return allowed.error();
    const auto meant = markable(report, lines, answer.reaction, before);
    if (!meant)
        return meant.error();
    if (const auto accepted = acceptable(answer, *meant); !accepted)
        return accepted.error();
    if (place && (place->frame < 0 || !place->recording.isValid()))
        return invalidReadBack(ReadBackTexts::tr("That is no place in a recording."));
    QList<ReadBackMark> marks;
    for (const Line *line : *meant) {
        ReadBackMark mark;
        mark.version = report.version;
        mark.lineNumber = line->number;
        mark.reaction = answer.reaction;
        mark.note = cleaned(answer.note).trimmed();
        mark.textSha256 = textSha256(line->text);
        mark.place = place;
        mark.by = by;
        mark.at = at;
        marks.append(mark);
    }
    return marks;
}

ReadBackCoverage readBackCoverage(const Report &report, const NewestMarks &marks)
{
    ReadBackCoverage result;
    const QSet<int> wanted = linesToReadBack(report);
    result.lines = int(wanted.size());
    for (const Line &line : report.lines) {
        if (!isReadable(line))
            continue;
        const ReadBackMark *mark = standingMark(line, marks);
        result.corrected += mark && mark->reaction == Reaction::Corrected;
        result.refused += mark && mark->reaction == Reaction::Refused;
        if (!wanted.contains(line.number))
            continue;
        if (mark) {
            ++result.read;
            result.earlier += mark->version < report.version;
        } else if (readBackStateOf(line, marks) == ReadBackState::OtherWords) {
            result.otherWords.append(line.number);
        } else {
            result.open.append(line.number);
        }
    }
    return result;
}

const Line *nextNotReadBack(const Report &report, const NewestMarks &marks, LineId from, int step)
{
    const QSet<int> wanted = linesToReadBack(report);
    const qsizetype count = report.lines.size();
    const Line *begin = report.line(from);
    // Nobody has chosen a line: the first one, or the last, comes first.
    const qsizetype start = begin ? begin - report.lines.constData() : step > 0 ? -1 : count;
    for (qsizetype i = 1; i <= count; ++i) { // once around, ending on the one where it began
        const qsizetype place = ((start + step * i) % count + count) % count;
        const Line &line = report.lines.at(place);
        if (wanted.contains(line.number) && !standingMark(line, marks))
            return &line;
    }
    return nullptr;
}

std::optional<Timeline::Place> placeOf(const ReadBackMark &mark, const QList<Recording> &recordings)
{
    if (mark.place)
        return recordingOf(mark.place->recording, recordings) ? mark.place : std::nullopt;
    for (const Recording &recording : recordings) {
        if (!recording.startedAt.isValid() || recording.sampleRate <= 0)
            continue;
        const qint64 ms = recording.startedAt.msecsTo(mark.at);
        if (ms >= 0 && framesIn(ms, recording.sampleRate) < recording.frames)
            return Timeline::Place{recording.id, framesIn(ms, recording.sampleRate)};
    }
    return std::nullopt;
}

std::optional<ReadBackPassage> passageOf(const ReadBackMark &mark, const NewestMarks &all,
                                         const QList<Recording> &recordings)
{
    const auto place = placeOf(mark, recordings);
    const Recording *recording = place ? recordingOf(place->recording, recordings) : nullptr;
    if (!recording || recording->sampleRate <= 0 || place->frame >= recording->frames)
        return std::nullopt;
    const auto frames = [&](qint64 seconds) { return framesIn(seconds * 1000, recording->sampleRate); };
    const qint64 earliest = std::max<qint64>(place->frame - frames(60), 0);
    qint64 from = -1;
    for (const ReadBackMark &other : all) {
        const auto before = placeOf(other, recordings);
        if (before && before->recording == place->recording && before->frame < place->frame
            && before->frame >= earliest)
            from = std::max(from, before->frame);
    }
    if (from < 0)
        from = std::max<qint64>(place->frame - frames(10), 0);
    return ReadBackPassage{place->recording, from, std::min(place->frame + frames(2), recording->frames)};
}

QString readBackRemark(int lineNumber, const QString &said)
{
    return u"Bij het voorlezen van regel %1 heeft betrokkene gezegd: %2"_s.arg(QString::number(lineNumber),
                                                                               cleaned(said).trimmed());
}

} // namespace relaas
