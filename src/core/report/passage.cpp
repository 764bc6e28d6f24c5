#include "core/report/passage.h"

#include "core/report/lineindex.h"
#include "core/report/lineplaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

struct PassageTexts
{
    Q_DECLARE_TR_FUNCTIONS(SoundPassage)
};

Error passageRefused(const QString &sentence)
{
    return {Error::Code::Invalid, sentence};
}

Result<void> checkSpan(const Anchor &span, const QList<Recording> &recordings)
{
    const Recording *recording = recordingWith(recordings, span.recording);
    if (!recording)
        return passageRefused(
            PassageTexts::tr("A passage lies in a recording that is not of this interview; choose another."));
    if (!span.toFrame || span.fromFrame < 0 || *span.toFrame <= span.fromFrame
        || *span.toFrame > recording->frames)
        return passageRefused(
            PassageTexts::tr("A passage is empty or not in %1; choose where it begins and ends.")
                .arg(recording->fileName));
    return {};
}

/// Those that touch become one.
QList<Anchor> joined(QList<Anchor> spans)
{
    std::ranges::sort(spans, {}, &Anchor::fromFrame);
    QList<Anchor> result;
    for (const Anchor &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.fromFrame <= *result.constLast().toFrame)
            result.last().toFrame = std::max(result.constLast().toFrame, span.toFrame);
        else
            result.append(span);
    }
    return result;
}

QList<PassageLine> linesIn(const Report &report, const LinePlaces &places, const Recording &recording,
                           const Anchor &span)
{
    QList<PassageLine> lines;
    for (const Line &line : report.lines) {
        if (!line.anchor || line.anchor->recording != recording.id || line.text.trimmed().isEmpty())
            continue;
        const qint64 from = std::max(line.anchor->fromFrame, span.fromFrame);
        const qint64 to = std::min(places.endOf(*line.anchor, recording.frames), *span.toFrame);
        if (from < to)
            lines.append({line.number, line.type, line.text, from, to});
    }
    std::ranges::stable_sort(lines, {}, &PassageLine::fromFrame);
    return lines;
}

} // namespace

Result<QList<Anchor>> soundOfLines(const Report &report, const QList<Recording> &recordings,
                                   const QList<int> &numbers)
{
    const LineIndex index(report.lines);
    const LinePlaces places(report.lines);
    QList<Anchor> spans;
    for (const int number : numbers) {
        const qsizetype row = index.rowOfNumber(number);
        if (row < 0)
            return passageRefused(PassageTexts::tr("The report has no line %1.").arg(number));
        const Line *line = &report.lines.at(row);
        const Recording *recording =
            line->anchor ? recordingWith(recordings, line->anchor->recording) : nullptr;
        if (!recording)
            return passageRefused(
                PassageTexts::tr("Line %1 has no place in the sound; place it there first.").arg(number));
        spans.append(
            {recording->id, line->anchor->fromFrame, places.endOf(*line->anchor, recording->frames)});
    }
    return spans;
}

Result<QList<SoundPassage>> passagesOf(const Report &report, const QList<Recording> &recordings,
                                       const QList<Anchor> &spans)
{
    for (const Anchor &span : spans) {
        if (const auto checked = checkSpan(span, recordings); !checked)
            return checked.error();
    }
    QList<std::pair<Recording, Anchor>> whole;
    for (const Recording &recording : recordings) {
        QList<Anchor> own = spans;
        own.removeIf([&](const Anchor &span) { return span.recording != recording.id; });
        for (const Anchor &span : joined(own))
            whole.append({recording, span});
    }
    if (whole.isEmpty())
        return passageRefused(
            PassageTexts::tr("There is no passage to save; choose a line that has a place in the "
                             "sound, or select one."));
    if (whole.size() > mostPassages) // counted before lines are looked for in each
        return passageRefused(PassageTexts::tr("These are %1 passages; save at most %2 together.")
                                  .arg(whole.size())
                                  .arg(mostPassages));
    const LinePlaces places(report.lines);
    QList<SoundPassage> passages;
    for (const auto &[recording, span] : std::as_const(whole))
        passages.append({recording, span.fromFrame, *span.toFrame, linesIn(report, places, recording, span)});
    return passages;
}

} // namespace relaas
