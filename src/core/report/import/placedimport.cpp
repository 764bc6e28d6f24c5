#include "core/report/import/placedimport.h"

#include "core/timecode.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace relaas {

namespace {

constexpr qsizetype mostSpeakersNamed = 6;

struct PlacingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportImport)
};

/// Where a time lies in the sound; nothing where it lies behind it.
std::optional<Anchor> placeOf(const ImportedSpan &span, const Recording &recording)
{
    // Milliseconds are compared first: those of a file may be too many to be counted in frames.
    const qint64 lengthMs = msFromFrames(recording.frames, recording.sampleRate);
    if (span.fromMs > lengthMs)
        return std::nullopt;
    Anchor anchor{recording.id, framesFromMs(span.fromMs, recording.sampleRate), std::nullopt};
    if (anchor.fromFrame >= recording.frames)
        return std::nullopt;
    if (span.toMs) {
        const qint64 to = framesFromMs(std::min(*span.toMs, lengthMs + 1), recording.sampleRate);
        anchor.toFrame = std::max(std::min(to, recording.frames), anchor.fromFrame + 1);
    }
    return anchor;
}

QString speakersNotice(const ImportedReport &text)
{
    QStringList names;
    for (const ImportedTurn &turn : text.turns) {
        if (!turn.speaker.isEmpty() && names.size() <= mostSpeakersNamed && !names.contains(turn.speaker))
            names += turn.speaker;
    }
    if (names.isEmpty())
        return {};
    if (names.size() > mostSpeakersNamed)
        names.last() = QStringLiteral("…");
    return PlacingTexts::tr(
               "The file names who speaks (%1). A report does not: look whether each line has the "
               "right type.")
        .arg(names.join(QLatin1String(", ")));
}

QString unplacedNotice(int count, const std::optional<Recording> &recording)
{
    if (!recording)
        return PlacingTexts::tr("%n line(s) have a time that is left out, for no recording was chosen.",
                                nullptr, count);
    return PlacingTexts::tr("%n line(s) lie behind the end of %1 (%2) and get no place in it.", nullptr,
                            count)
        .arg(recording->fileName, timecode(msFromFrames(recording->frames, recording->sampleRate)));
}

} // namespace

bool hasTimes(const ImportedReport &text)
{
    return std::ranges::any_of(text.turns, [](const ImportedTurn &turn) { return turn.span.has_value(); });
}

PlacedImport placedImport(const ImportedReport &text, const std::optional<Recording> &recording)
{
    PlacedImport placed{{}, text.notices};
    placed.lines.reserve(text.turns.size());
    int unplaced = 0;
    for (const ImportedTurn &turn : text.turns) {
        Line line;
        line.type = turn.type;
        line.text = turn.text;
        if (turn.span && recording)
            line.anchor = placeOf(*turn.span, *recording);
        if (turn.span && !line.anchor)
            ++unplaced;
        placed.lines.append(line);
    }
    if (unplaced > 0)
        placed.notices.append({0, unplacedNotice(unplaced, recording)});
    if (const QString speakers = speakersNotice(text); !speakers.isEmpty())
        placed.notices.append({0, speakers});
    return placed;
}

Result<PlacedImport> placedImport(const ImportedReport &text, const QList<Recording> &recordings,
                                  const std::optional<RecordingId> &chosen)
{
    if (!chosen)
        return placedImport(text, std::nullopt);
    const Recording *recording = recordingWith(recordings, *chosen);
    if (!recording) {
        return Error{
            Error::Code::NotFound,
            PlacingTexts::tr("That recording is not of this interview. Choose one of its own for the "
                             "times of the text.")};
    }
    return placedImport(text, *recording);
}

} // namespace relaas
