#include "gui/widgets/heardkeeper.h"

#include "audio/manner.h"
#include "workflow/interviews.h"

#include <QTimer>

#include <cmath>
#include <utility>

namespace relaas {

namespace {

constexpr std::chrono::seconds longestUnwritten{30};

/// The same stretch going on: one row is enough for both.
bool continues(const Heard &last, const Heard &next)
{
    return last.toFrame == next.fromFrame && last.speedPermille == next.speedPermille
        && last.aids == next.aids && last.channels == next.channels;
}

} // namespace

HeardKeeper::HeardKeeper(const Interviews &interviews, QObject *parent)
    : QObject(parent)
    , m_interviews(interviews)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(longestUnwritten);
    connect(m_timer, &QTimer::timeout, this, &HeardKeeper::keep);
}

void HeardKeeper::setRecordings(const QList<Recording> &recordings)
{
    m_recordings = recordings;
    for (const Recording &recording : recordings) {
        if (m_heard.contains(recording.id))
            continue;
        const auto mine = m_interviews.heardByMe(recording.id);
        const auto all = m_interviews.heard(recording.id);
        if (!mine || !all) {
            emit refused(mine ? all.error() : mine.error());
            return;
        }
        m_heard[recording.id] = heardFrames(*mine).value(recording.id);
        m_heardByAnybody[recording.id] = heardFrames(*all).value(recording.id);
    }
}

void HeardKeeper::add(RecordingId recording, const HeardSpan &span)
{
    const Heard heard{recording,
                      span.frames.from,
                      span.frames.to,
                      int(std::lround(span.speed * 1000)),
                      codeOf(span.aids),
                      codeOf(span.mix),
                      {},
                      QDateTime::currentDateTimeUtc()};
    QList<Heard> &unwritten = m_unwritten[recording.value];
    if (!unwritten.isEmpty() && continues(unwritten.constLast(), heard)) {
        unwritten.last().toFrame = heard.toFrame;
        unwritten.last().at = heard.at;
    } else {
        unwritten.append(heard);
    }
    m_heard[recording].add(span.frames.from, span.frames.to);
    m_heardByAnybody[recording].add(span.frames.from, span.frames.to);
    if (!m_timer->isActive())
        m_timer->start();
    emit changed(recording);
}

void HeardKeeper::keep()
{
    m_timer->stop();
    for (auto it = m_unwritten.begin(); it != m_unwritten.end();) {
        if (const auto kept = m_interviews.keepHeard({it.key()}, it.value()); !kept) {
            m_timer->start();
            if (!std::exchange(m_isRefused, true))
                emit refused(kept.error());
            return;
        }
        it = m_unwritten.erase(it);
    }
    m_isRefused = false;
}

QList<FrameSpan> HeardKeeper::heard(RecordingId recording) const
{
    QList<FrameSpan> spans;
    for (const FrameSet::Span &span : m_heard.value(recording).spans())
        spans.append({span.from, span.to});
    return spans;
}

double HeardKeeper::share() const
{
    return heardShare(m_recordings, m_heard);
}

double HeardKeeper::shareOfAnybody() const
{
    return heardShare(m_recordings, m_heardByAnybody);
}

} // namespace relaas
