#include "gui/report/reportspans.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct ReportSpanTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::ReportSpans)
};

WaveSpan::State stateOf(const Line &line)
{
    if (isStale(line))
        return WaveSpan::State::Stale;
    switch (verdictOf(line)) {
    case Verdict::Agrees:
    case Verdict::AgreesInSubstance:
        return WaveSpan::State::Agrees;
    case Verdict::Deviates:
    case Verdict::NotInRecording:
    case Verdict::NotInReport:
        return WaveSpan::State::Deviates;
    case Verdict::Inaudible:
        return WaveSpan::State::Inaudible;
    case Verdict::NotChecked:
        break;
    }
    return WaveSpan::State::Open;
}

} // namespace

QList<WaveVoice> waveVoices(const Line &line, const Recording &recording)
{
    QList<WaveVoice> voices;
    for (const auto &[voice, span] : line.voices) {
        if (span.recording == recording.id)
            voices.append({{span.fromFrame, span.toFrame.value_or(span.fromFrame)}, voiceText(voice)});
    }
    return voices;
}

QList<WaveSpan> waveSpans(const Report &report, const Recording &recording, LineId current,
                          const QHash<LineId, Anchor> &suggestions)
{
    // All beginnings in order of time: asking spanEnd() for each of thousands of lines would look at each
    // pair.
    std::vector<qint64> begins;
    for (const Line &line : report.lines) {
        if (line.anchor && line.anchor->recording == recording.id)
            begins.push_back(line.anchor->fromFrame);
    }
    std::sort(begins.begin(), begins.end());
    QList<WaveSpan> spans;
    for (const Line &line : report.lines) {
        const Anchor place = line.anchor.value_or(suggestions.value(line.id));
        if (place.recording != recording.id)
            continue;
        const auto next = std::upper_bound(begins.begin(), begins.end(), place.fromFrame);
        const qint64 open = next == begins.end() ? recording.frames : *next;
        const qint64 end = std::min(place.toFrame.value_or(open), recording.frames);
        const QString number = QString::number(line.number);
        WaveSpan span;
        span.frames = {place.fromFrame, end};
        span.id = line.id.value;
        span.isCurrent = line.id == current;
        span.label = line.anchor ? number : u"≈ "_s + number;
        if (span.isCurrent)
            span.voices = waveVoices(line, recording);
        showVerdict(span, line);
        spans.append(span);
    }
    return spans;
}

void showVerdict(WaveSpan &span, const Line &line)
{
    const QString number = QString::number(line.number);
    span.state = stateOf(line);
    span.name = line.anchor ? ReportSpanTexts::tr("line %1, %2").arg(number, checkText(line))
                            : ReportSpanTexts::tr("line %1, probably here").arg(number);
}

} // namespace relaas
