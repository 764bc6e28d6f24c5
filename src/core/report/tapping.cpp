#include "core/report/tapping.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

struct TapTexts
{
    Q_DECLARE_TR_FUNCTIONS(Tapping)
};

Error refusedTap(const QString &sentence)
{
    return {Error::Code::NotAllowed, sentence};
}

} // namespace

const Line *begunLine(const Report &report, const TapRun &run)
{
    for (auto number = run.begun.crbegin(); number != run.begun.crend(); ++number) {
        const Line *line = report.lineWithNumber(*number);
        if (line && line->anchor)
            return line;
    }
    return nullptr;
}

const Line *awaitedLine(const Report &report, const TapRun &run)
{
    const Line *start = begunLine(report, run);
    if (!start)
        start = report.lineWithNumber(run.from);
    const auto first =
        start ? report.lines.cbegin() + (start - report.lines.constData()) : report.lines.cbegin();
    const auto awaited = std::find_if(first, report.lines.cend(), [](const Line &line) {
        return !line.anchor && isSpokenType(line.type) && !line.text.trimmed().isEmpty();
    });
    return awaited == report.lines.cend() ? nullptr : &*awaited;
}

Result<Anchor> tappedBegin(const Report &report, const TapRun &run, const SoundMoment &moment, int reactionMs,
                           const Recording &recording)
{
    const Line *awaited = awaitedLine(report, run);
    if (!awaited)
        return refusedTap(TapTexts::tr("Every line from here on has its place in the sound."));
    if (moment.frame < 0 || moment.frame >= recording.frames)
        return refusedTap(TapTexts::tr("The recording is over. Line %1 begins in none of it, or in the next "
                                       "one: choose that, and go on.")
                              .arg(awaited->number));
    qint64 begin = reactedTo(moment, reactionMs, recording.sampleRate);
    const Line *before = begunLine(report, run);
    if (before && before->anchor->recording == moment.recording) {
        const Anchor &former = *before->anchor;
        if (moment.frame <= former.fromFrame)
            return refusedTap(
                TapTexts::tr("Line %1 would begin before line %2 does. Backspace takes the place "
                             "of line %2 back; or play on to where line %1 begins.")
                    .arg(awaited->number)
                    .arg(before->number));
        const bool isBehindIt = former.toFrame && moment.frame >= *former.toFrame;
        begin = std::max(begin, isBehindIt ? *former.toFrame : former.fromFrame + 1);
    }
    return Anchor{moment.recording, begin, std::nullopt};
}

Result<Anchor> tappedEnd(const Report &report, const TapRun &run, const SoundMoment &moment, int reactionMs,
                         const Recording &recording)
{
    const Line *begun = begunLine(report, run);
    if (!begun)
        return refusedTap(TapTexts::tr("No line has begun yet. Space says where the awaited line begins."));
    if (begun->anchor->recording != moment.recording || moment.frame <= begun->anchor->fromFrame)
        return refusedTap(
            TapTexts::tr("Line %1 would end before it begins. Play on to where it ends.").arg(begun->number));
    const qint64 end =
        std::max(reactedTo(moment, reactionMs, recording.sampleRate), begun->anchor->fromFrame + 1);
    return Anchor{moment.recording, begun->anchor->fromFrame, std::min(end, recording.frames)};
}

} // namespace relaas
