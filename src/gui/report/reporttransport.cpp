#include "gui/report/reporttransport.h"

#include "core/report/wantedplace.h"
#include "core/timecode.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/report/transportactions.h"
#include "gui/report/transportkeys.h"
#include "gui/settings/settings.h"
#include "gui/shell/page.h"
#include "gui/widgets/prompts.h"

#include <QAction>

#include <algorithm>
#include <cstdlib>

namespace relaas {

ReportTransport::ReportTransport(const TransportParts &parts, Prompts &prompts, Settings &settings,
                                 QWidget &page)
    : QObject(&page)
    , m_view(parts.view)
    , m_draft(parts.draft)
    , m_sound(parts.sound)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_page(page)
{
    connect(&m_sound.player(), &Player::positionChanged, this, &ReportTransport::endSlowPart);
    connect(&m_sound, &ReportSound::currentChanged, this, [this] {
        m_slow.reset();
        m_boundary.reset();
    });
}

void ReportTransport::connectActions(const ReportActions &actions)
{
    const TransportActions &own = *actions.transport;
    m_back = actions.back;
    m_forward = actions.forward;
    connect(own.pause, &QAction::triggered, this, &ReportTransport::pause);
    connect(own.hearSlowly, &QAction::triggered, this, &ReportTransport::hearSlowly);
    connect(own.beforeBoundary, &QAction::triggered, this, [this] { hearBoundary(true); });
    connect(own.afterBoundary, &QAction::triggered, this, [this] { hearBoundary(false); });
    connect(own.previousLine, &QAction::triggered, this, [this] { step(-1); });
    connect(own.nextLine, &QAction::triggered, this, [this] { step(1); });
    connect(own.goTo, &QAction::triggered, this, &ReportTransport::goTo);
    auto *keys = new TransportKeys(*actions.play,
                                   {actions.play, own.pause, own.hearSlowly, actions.back, actions.forward,
                                    actions.fineBack, actions.fineForward, actions.slower, actions.faster},
                                   m_page);
    keys->isPlaying = [this] { return m_sound.player().state() == Player::State::Playing; };
    connect(keys, &TransportKeys::heldKeyReleased, this, &ReportTransport::pause);
}

void ReportTransport::play(int rewindMs)
{
    if (!m_sound.isReady())
        return;
    // The hand's own habit of going back holds for the keys, the foot's for the foot.
    m_sound.player().setAutoRewind(rewindMs);
    m_sound.player().play();
    m_sound.player().setAutoRewind(m_settings.rewindMs());
}

void ReportTransport::pause()
{
    m_sound.player().pause();
}

void ReportTransport::toggle(int rewindMs)
{
    if (m_sound.player().state() == Player::State::Playing)
        pause();
    else
        play(rewindMs);
}

void ReportTransport::back()
{
    m_back->trigger();
}

void ReportTransport::forward()
{
    m_forward->trigger();
}

qint64 ReportTransport::framesOf(qint64 ms) const
{
    return framesFromMs(ms, m_sound.player().info().sampleRate);
}

void ReportTransport::hearSlowly()
{
    const Recording *recording = m_sound.current();
    if (!recording || !m_sound.isReady())
        return;
    Player &player = m_sound.player();
    const qint64 here = player.position();
    const qint64 from = std::max<qint64>(0, here - framesOf(slowBackMs));
    // Once more: it ends where it would have ended, at the speed it would have had.
    SlowPart part = m_slow.value_or(
        SlowPart{from, here, player.speed(), std::max(player.speed() * slowShare, Player::slowest)});
    part.from = from;
    m_slow.reset(); // on the way there nothing ends
    m_sound.goTo(recording->id, from);
    player.setSpeed(part.slow);
    m_slow = part;
    player.play();
}

void ReportTransport::endSlowPart(qint64 frame)
{
    if (!m_slow)
        return;
    Player &player = m_sound.player();
    if (player.speed() != m_slow->slow) { // somebody chose another: that is the one
        m_slow.reset();
        return;
    }
    constexpr int graceMs = 200; // a place is told a little before or after it is reached
    if (frame < m_slow->to && frame >= m_slow->from - framesOf(graceMs))
        return;
    const double speed = m_slow->speed;
    m_slow.reset();
    player.setSpeed(speed);
}

/// Where a line begins or ends in the recording that is open.
std::optional<qint64> ReportTransport::nearestBoundary(qint64 frame) const
{
    std::optional<qint64> nearest;
    const auto consider = [&](qint64 boundary) {
        if (!nearest || std::abs(boundary - frame) < std::abs(*nearest - frame))
            nearest = boundary;
    };
    for (const Line &line : m_draft.report().lines) {
        if (!line.anchor || line.anchor->recording != m_sound.current()->id)
            continue;
        consider(line.anchor->fromFrame);
        if (line.anchor->toFrame)
            consider(*line.anchor->toFrame);
    }
    return nearest;
}

void ReportTransport::hearBoundary(bool before)
{
    const Recording *recording = m_sound.current();
    if (!recording || !m_sound.isReady())
        return;
    // While one stays about it, it is the same boundary: what was heard last ended a second behind it.
    const qint64 here = m_sound.player().position();
    if (!m_boundary || std::abs(here - *m_boundary) > framesOf(boundaryMs) + framesOf(boundaryMs) / 10)
        m_boundary = nearestBoundary(here);
    if (!m_boundary)
        return emit told(tr("No line has a place in this recording yet."));
    const qint64 from = before ? std::max<qint64>(0, *m_boundary - framesOf(boundaryMs)) : *m_boundary;
    const qint64 to = before ? *m_boundary : std::min(recording->frames, *m_boundary + framesOf(boundaryMs));
    if (from < to)
        m_sound.play(recording->id, from, to);
}

void ReportTransport::step(int lines)
{
    const QList<Line> &all = m_draft.report().lines;
    const auto here = std::ranges::find(all, m_view.currentLine(), &Line::id);
    const qsizetype row = here == all.end() ? (lines > 0 ? 0 : all.size() - 1) : here - all.begin() + lines;
    if (row >= 0 && row < all.size())
        m_view.setCurrentLine(all.at(row).id);
}

void ReportTransport::goTo()
{
    const auto typed = m_prompts.askText(&m_page, tr("Go to a time or a line"),
                                         tr("A time such as 41:12 or 1:02:03, or the number of a line"));
    if (!typed)
        return;
    const auto place = wantedPlace(*typed);
    if (!place)
        return emit told(place.error().text);
    if (place->line) {
        const Line *line = m_draft.report().lineWithNumber(*place->line);
        if (!line)
            return emit told(tr("There is no line %1 in this version.").arg(*place->line));
        return m_view.setCurrentLine(line->id);
    }
    const Recording *recording = m_sound.current();
    if (!recording || !m_sound.isReady())
        return emit told(tr("There is no sound to go to. Attach a recording first."));
    const qint64 frame = framesOf(*place->ms);
    if (frame > recording->frames) {
        return emit told(tr("The recording ends at %1.")
                             .arg(timecode(msFromFrames(recording->frames, recording->sampleRate))));
    }
    m_sound.goTo(recording->id, frame);
}

Transport *addTransport(const ReportActions &actions, const TransportParts &parts, Prompts &prompts,
                        Settings &settings, Page &page)
{
    auto *transport = new ReportTransport(parts, prompts, settings, page);
    transport->connectActions(actions);
    QObject::connect(transport, &ReportTransport::told, &page,
                     [&page](const QString &text) { emit page.messageRequested(MessageLevel::Info, text); });
    return transport;
}

} // namespace relaas
