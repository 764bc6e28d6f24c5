#include "core/report/breaks.h"

#include "core/timecode.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// A stretch of the line of time of the hearing, in microseconds.
struct HearingSpan
{
    qint64 fromUs = 0;
    qint64 toUs = 0;

    qint64 length() const { return toUs - fromUs; }
    bool touches(const HearingSpan &other, qint64 toleranceUs) const
    {
        return toUs > other.fromUs - toleranceUs && fromUs < other.toUs + toleranceUs;
    }
    bool isWithin(const HearingSpan &other, qint64 toleranceUs) const
    {
        return fromUs >= other.fromUs - toleranceUs && toUs <= other.toUs + toleranceUs;
    }
};

struct PlacedBreak
{
    DeclaredBreak declared;
    HearingSpan span;
};

bool declaresBreaks(const Line &line)
{
    return line.type == LineType::Pause || line.type == LineType::TechnicalInterruption;
}

/// Where somebody asks or answers, no break goes on.
bool isConversation(const Line &line)
{
    return line.type == LineType::Question || line.type == LineType::Answer
        || line.type == LineType::LawyerRemark;
}

QList<QTime> clockTimesIn(const QString &text)
{
    static const QRegularExpression time(u"(?<![\\d.:])([01]?\\d|2[0-3])[:.]([0-5]\\d)(?![\\d:]|\\.\\d)"_s);
    QList<QTime> times;
    auto match = time.globalMatch(text);
    while (match.hasNext()) {
        const auto found = match.next();
        times.append(QTime(found.capturedView(1).toInt(), found.capturedView(2).toInt()));
    }
    return times;
}

class BreakComparer
{
public:
    BreakComparer(const Report &report, const QList<Recording> &recordings,
                  const QList<RecordingSpeech> &sounds, const QTimeZone &zone, const BreakLimits &limits)
        : m_report(report)
        , m_sounds(sounds)
        , m_zone(zone)
        , m_limits(limits)
        , m_timeline(recordings)
    {
    }

    QList<BreakFault> faults()
    {
        if (m_timeline.parts().isEmpty())
            return {};
        const QList<DeclaredBreak> declared = declaredBreaks(m_report);
        if (m_timeline.isByClock())
            placeBreaks(declared);
        else
            m_undeclared = declared.isEmpty() ? BreakMark::NotDeclared : BreakMark::NotComparable;
        for (qsizetype i = 0; i < m_timeline.parts().size(); ++i)
            compare(i);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<BreakFault> result = m_outside;
        for (const auto &each : std::as_const(m_found))
            result.append(each.second);
        return result;
    }

private:
    const RecordingSpeech *soundOf(RecordingId id) const
    {
        const auto found =
            std::find_if(m_sounds.cbegin(), m_sounds.cend(), [id](const RecordingSpeech &each) {
                return each.recording == id && each.sampleRate > 0;
            });
        return found == m_sounds.cend() ? nullptr : &*found;
    }

    /// The days on which something was recorded, each from its first to its last recording.
    QMap<QDate, HearingSpan> recordedDays() const
    {
        QMap<QDate, HearingSpan> days;
        for (const Timeline::Part &part : m_timeline.parts()) {
            const QDate day = part.recording.startedAt.toTimeZone(m_zone).date();
            days.insert(day, {days.value(day, {part.fromUs, part.toUs}).fromUs, part.toUs});
        }
        return days;
    }

    /// Between the places of the nearest lines before and behind it that have one: the lines stand in the
    /// order of the hearing.
    QHash<LineId, HearingSpan> between(const QList<DeclaredBreak> &breaks) const
    {
        QHash<LineId, HearingSpan> spans;
        for (const DeclaredBreak &each : breaks)
            spans.insert(each.line, {});
        const auto placeOf = [&](const Line &line) {
            return line.anchor ? m_timeline.usOf({line.anchor->recording, line.anchor->fromFrame})
                               : std::nullopt;
        };
        qint64 last = std::numeric_limits<qint64>::min() / 2; // tolerance is added
        for (const Line &line : m_report.lines) {
            if (const auto span = spans.find(line.id); span != spans.end())
                span->fromUs = last;
            last = placeOf(line).value_or(last);
        }
        last = std::numeric_limits<qint64>::max() / 2;
        for (auto line = m_report.lines.crbegin(); line != m_report.lines.crend(); ++line) {
            if (const auto span = spans.find(line->id); span != spans.end())
                span->toUs = last;
            last = placeOf(*line).value_or(last);
        }
        return spans;
    }

    void placeBreaks(const QList<DeclaredBreak> &breaks)
    {
        const auto days = recordedDays();
        const auto around = between(breaks);
        for (const DeclaredBreak &declared : breaks) {
            if (const auto span = placeOf(declared, around.value(declared.line), days)) {
                m_breaks.append({declared, *span});
            } else {
                m_outside.append({BreakMark::OutsideHearing,
                                  declared.line,
                                  declared.number,
                                  {},
                                  0,
                                  0,
                                  declared.from.msecsTo(declared.to),
                                  0});
            }
        }
    }

    /// On the day that agrees best with the lines around it and with what was recorded, the first of several;
    /// none where that lies before or after the hearing.
    std::optional<HearingSpan> placeOf(const DeclaredBreak &declared, const HearingSpan &around,
                                       const QMap<QDate, HearingSpan> &days) const
    {
        const QDateTime begin = m_timeline.parts().constFirst().recording.startedAt;
        const qint64 tolerance = m_limits.toleranceMs * 1000;
        std::optional<HearingSpan> best;
        int mostAgreement = 0;
        for (auto day = days.cbegin(); day != days.cend(); ++day) {
            const auto us = [&](QTime time) {
                return begin.msecsTo(QDateTime(day.key(), time, m_zone)) * 1000;
            };
            const HearingSpan span{us(declared.from), us(declared.to)};
            const bool isInHearing = span.touches({0, m_timeline.lengthUs()}, tolerance);
            const int agreement = (span.isWithin(around, tolerance) ? 2 : 0)
                + (span.touches(day.value(), tolerance) ? 2 : 0) + (isInHearing ? 1 : 0);
            if (agreement <= mostAgreement)
                continue;
            mostAgreement = agreement;
            best = isInHearing ? std::optional(span) : std::nullopt;
        }
        return best;
    }

    void compare(qsizetype index)
    {
        const Timeline::Part &part = m_timeline.parts().at(index);
        const bool isLast = index + 1 == m_timeline.parts().size();
        if (const RecordingSpeech *sound = soundOf(part.recording.id)) {
            for (const PlacedBreak &each : std::as_const(m_breaks))
                compareBreak(part, *sound, each);
            comparePauses(*sound);
        }
        const qint64 gapUs = isLast ? 0 : m_timeline.parts().at(index + 1).fromUs - part.toUs;
        if (gapUs >= m_limits.pauseMs * 1000 && !isDeclared({part.toUs, part.toUs + gapUs})
            && !isAnchored(part.recording.id, part.recording.frames, part.recording.frames)) {
            add(part.toUs,
                {m_undeclared,
                 {},
                 0,
                 part.recording.id,
                 part.recording.frames,
                 part.recording.frames,
                 gapUs / 1000,
                 0});
        }
    }

    qint64 frameAt(const Timeline::Part &part, qint64 us) const
    {
        const qint64 within = std::clamp<qint64>(us, part.fromUs, part.toUs) - part.fromUs;
        return std::min(framesFromMs(within / 1000, part.recording.sampleRate), part.recording.frames);
    }

    /// Its first and last minute may belong to what lies around it.
    void compareBreak(const Timeline::Part &part, const RecordingSpeech &sound, const PlacedBreak &each)
    {
        const qint64 tolerance = std::min(m_limits.toleranceMs * 1000, each.span.length() / 4);
        const qint64 from = frameAt(part, each.span.fromUs + tolerance);
        const qint64 to = frameAt(part, each.span.toUs - tolerance);
        const qint64 spoken = to > from ? spokenMs(sound, from, to) : 0;
        if (spoken < m_limits.spokenMs)
            return;
        add(std::max(each.span.fromUs, part.fromUs),
            {BreakMark::SpokenIn, each.declared.line, each.declared.number, part.recording.id, from, to,
             each.span.length() / 1000, spoken});
    }

    /// Between two who speak: what comes before the first and after the last is no pause of the hearing.
    void comparePauses(const RecordingSpeech &sound)
    {
        for (qsizetype i = 1; i < sound.speech.size(); ++i) {
            const qint64 from = sound.speech.at(i - 1).to;
            const qint64 to = sound.speech.at(i).from;
            const qint64 ms = msFromFrames(to - from, sound.sampleRate);
            if (ms < m_limits.pauseMs || isAnchored(sound.recording, from, to))
                continue;
            const auto fromUs = m_timeline.usOf({sound.recording, from});
            const auto toUs = m_timeline.usOf({sound.recording, to});
            if (fromUs && toUs && !isDeclared({*fromUs, *toUs}))
                add(*fromUs, {m_undeclared, {}, 0, sound.recording, from, to, ms, 0});
        }
    }

    /// What declared breaks leave of it, taken together, is shorter than a pause that must be declared, or no
    /// more than clocks may differ. Breaks that overlap cover what they cover once.
    bool isDeclared(const HearingSpan &pause) const
    {
        QList<HearingSpan> spans;
        for (const PlacedBreak &each : m_breaks)
            spans.append(each.span);
        std::ranges::sort(spans, {}, &HearingSpan::fromUs);
        qint64 covered = 0;
        qint64 upTo = pause.fromUs;
        for (const HearingSpan &span : std::as_const(spans)) {
            const qint64 end = std::min(span.toUs, pause.toUs);
            covered += std::max<qint64>(end - std::max(span.fromUs, upTo), 0);
            upTo = std::max(upTo, end);
        }
        return pause.length() - covered < std::max(m_limits.pauseMs, 2 * m_limits.toleranceMs) * 1000;
    }

    bool isAnchored(RecordingId recording, qint64 from, qint64 to) const
    {
        return std::any_of(m_report.lines.cbegin(), m_report.lines.cend(), [&](const Line &line) {
            return declaresBreaks(line) && line.anchor && line.anchor->recording == recording
                && line.anchor->fromFrame <= to
                && line.anchor->toFrame.value_or(line.anchor->fromFrame) >= from;
        });
    }

    void add(qint64 us, const BreakFault &fault) { m_found.append({us, fault}); }

    const Report &m_report;
    const QList<RecordingSpeech> &m_sounds;
    const QTimeZone &m_zone;
    const BreakLimits m_limits;
    const Timeline m_timeline;
    BreakMark m_undeclared = BreakMark::NotDeclared; ///< of a pause that no line is known to declare
    QList<PlacedBreak> m_breaks;
    QList<BreakFault> m_outside;
    QList<std::pair<qint64, BreakFault>> m_found; ///< with where it begins
};

} // namespace

QList<DeclaredBreak> declaredBreaks(const Report &report)
{
    QList<DeclaredBreak> breaks;
    const Line *begun = nullptr; // a line with one time
    QTime begunAt;
    for (const Line &line : report.lines) {
        if (isConversation(line))
            begun = nullptr;
        if (!declaresBreaks(line))
            continue;
        const QList<QTime> times = clockTimesIn(line.text);
        if (times.size() >= 2) {
            if (times.at(1) > times.at(0))
                breaks.append({line.id, line.number, times.at(0), times.at(1)});
            begun = nullptr;
        } else if (times.size() == 1 && begun && times.at(0) > begunAt) {
            breaks.append({begun->id, begun->number, begunAt, times.at(0)});
            begun = nullptr;
        } else if (times.size() == 1) {
            begun = &line;
            begunAt = times.at(0);
        }
    }
    return breaks;
}

QList<BreakFault> breakFaults(const Report &report, const QList<Recording> &recordings,
                              const QList<RecordingSpeech> &sounds, const QTimeZone &zone,
                              const BreakLimits &limits)
{
    return BreakComparer(report, recordings, sounds, zone, limits).faults();
}

} // namespace relaas
