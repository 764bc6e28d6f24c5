#include "gui/report/reporthearing.h"

#include "audio/framespans.h"
#include "gui/report/channelpanel.h"
#include "gui/report/hearingactions.h"
#include "gui/report/mannertext.h"
#include "gui/report/reportplaying.h"
#include "gui/report/reportseeing.h"
#include "gui/report/reportsound.h"
#include "gui/settings/settings.h"

#include <QActionGroup>

namespace relaas {

namespace {

/// Shorter pauses belong to how somebody speaks.
constexpr int longPauseMs = 1000;

} // namespace

ReportHearing::ReportHearing(ReportSeeing &seeing, ReportSound &sound, ReportPlaying &playing,
                             Settings &settings, QWidget &page, QObject *parent)
    : QObject(parent)
    , m_seeing(seeing)
    , m_sound(sound)
    , m_playing(playing)
    , m_settings(settings)
    , m_page(page)
{
    Player &player = m_sound.player();
    player.setAutoRewind(m_settings.rewindMs());
    connect(&player, &Player::aidsChanged, this, &ReportHearing::showManner);
    connect(&player, &Player::mixChanged, this, &ReportHearing::showManner);
    connect(&player, &Player::speedChanged, this, &ReportHearing::showManner);
    connect(&player, &Player::stateChanged, this, &ReportHearing::showRounds);
    connect(&player, &Player::positionChanged, this, &ReportHearing::showRounds);
    connect(&m_sound.loader(), &RecordingLoader::opened, this, &ReportHearing::openRecording);
    connect(&m_sound.loader(), &RecordingLoader::activityFound, this, [this](const Activity &activity) {
        m_sound.player().setPauses(gaps(activity.anySpeech(), m_sound.player().info().frames));
    });
}

ReportHearing::~ReportHearing() = default;

void ReportHearing::connectActions(HearingActions &actions)
{
    m_actions = &actions;
    Player &player = m_sound.player();
    connect(actions.repeat, &QAction::triggered, this, &ReportHearing::repeat);
    connect(actions.walk, &QAction::triggered, this, &ReportHearing::walk);
    connect(actions.skipPauses, &QAction::toggled, this, [this](bool on) {
        m_sound.player().setSkippedPauses(on ? longPauseMs : 0);
        emit mannerChanged();
    });
    for (QAction *choice : actions.rewind->actions())
        choice->setChecked(choice->data().toInt() == m_settings.rewindMs());
    connect(actions.rewind, &QActionGroup::triggered, this, [this](const QAction *choice) {
        m_settings.setRewindMs(choice->data().toInt());
        m_sound.player().setAutoRewind(m_settings.rewindMs());
    });
    connect(actions.asRecorded, &QAction::triggered, this, &ReportHearing::compareWithRecorded);
    for (const auto &[aid, action] : actions.aids) {
        connect(action, &QAction::triggered, &player,
                [&player, which = aid](bool on) { player.setAids(player.aids().setFlag(which, on)); });
    }
    connect(actions.channels, &QActionGroup::triggered, this,
            [this](const QAction *choice) { hearChannel(choice->data().toInt()); });
    connect(actions.nextChannel, &QAction::triggered, this, [this] {
        const int next = heardChannel() + 1;
        hearChannel(next < m_sound.player().info().channels ? next : -1);
    });
    connect(actions.swapChannels, &QAction::triggered, this, [this](bool on) {
        ChannelMix mix = m_sound.player().mix();
        mix.isSwapped = on;
        m_sound.player().setMix(mix);
    });
    connect(actions.volumes, &QAction::triggered, this, &ReportHearing::showVolumes);
    showManner();
}

ReportHearing::Help ReportHearing::help() const
{
    return {m_sound.player().aids(), m_sound.player().mix()};
}

void ReportHearing::setHelp(Help help)
{
    m_sound.player().setAids(help.aids);
    m_sound.player().setMix(help.mix);
}

QString ReportHearing::mannerText() const
{
    const Player &player = m_sound.player();
    return relaas::mannerText({player.speed(), player.aids(), player.mix()}, player.skippedPausesMs() > 0);
}

void ReportHearing::showManner()
{
    if (!m_actions)
        return;
    const Help now = help();
    if (!now.isNone())
        m_chosen = now;
    m_actions->asRecorded->setChecked(now.isNone());
    for (const auto &[aid, action] : m_actions->aids)
        action->setChecked(now.aids.testFlag(aid));
    for (QAction *choice : m_actions->channels->actions())
        choice->setChecked(choice->data().toInt() == heardChannel());
    m_actions->swapChannels->setChecked(now.mix.isSwapped);
    if (m_panel)
        m_panel->setMix(now.mix);
    emit mannerChanged();
}

/// They end by themselves, when something else is played.
void ReportHearing::showRounds()
{
    if (m_actions && !m_sound.player().isRoundGoing()) {
        m_actions->repeat->setChecked(false);
        m_actions->walk->setChecked(false);
    }
}

/// What was chosen for the channels of another recording means nothing here; help for the ear goes on.
void ReportHearing::openRecording()
{
    m_chosen.mix = {};
    m_sound.player().setMix({});
    if (m_actions)
        m_actions->setChannels(m_sound.player().info().channels);
    if (m_panel)
        m_panel->close();
    showManner();
}

void ReportHearing::repeat(bool wanted)
{
    if (!wanted)
        return stopRounds();
    m_actions->repeat->setChecked(false);
    const FrameSpan passage = m_seeing.passage();
    if (passage.length() <= 0)
        return;
    m_sound.player().loopSpan(passage.from, passage.to);
    m_actions->repeat->setChecked(true);
    m_actions->walk->setChecked(false);
}

void ReportHearing::walk(bool wanted)
{
    if (!wanted)
        return stopRounds();
    m_playing.handle(Follow::Event::Returned);
    m_sound.player().walk();
    m_actions->walk->setChecked(true);
    m_actions->repeat->setChecked(false);
}

/// On from where it is.
void ReportHearing::stopRounds()
{
    Player &player = m_sound.player();
    if (player.isRoundGoing())
        m_sound.goTo(m_sound.current()->id, player.position());
    showRounds();
}

void ReportHearing::compareWithRecorded()
{
    if (const Help now = help(); !now.isNone()) {
        setHelp({});
        m_chosen = now;
    } else if (!m_chosen.isNone()) {
        setHelp(m_chosen);
    } else {
        showManner(); // the tick was taken by the hand
        emit told(tr("This is the sound as it was recorded. Choose some help for the ear under Sound, How it "
                     "sounds; then this key goes to and fro."));
    }
}

int ReportHearing::heardChannel() const
{
    const auto channels = m_sound.player().mix().channels;
    for (qsizetype i = 0; i < channels.size(); ++i) {
        if (channels[i].isSolo)
            return int(i);
    }
    return -1;
}

void ReportHearing::hearChannel(int channel)
{
    ChannelMix mix = m_sound.player().mix();
    mix.channels.resize(std::max<qsizetype>(mix.channels.size(), channel + 1));
    for (qsizetype i = 0; i < mix.channels.size(); ++i) {
        mix.channels[i].isSolo = i == channel;
        mix.channels[i].isMuted = mix.channels[i].isMuted && i != channel;
    }
    m_sound.player().setMix(mix);
}

void ReportHearing::showVolumes()
{
    if (!m_panel) {
        m_panel = new ChannelPanel(m_sound.player().info().channels, &m_page);
        m_panel->setAttribute(Qt::WA_DeleteOnClose);
        m_panel->setMix(m_sound.player().mix());
        connect(m_panel, &ChannelPanel::mixChanged, &m_sound.player(), &Player::setMix);
    }
    m_panel->show();
    m_panel->activateWindow();
}

} // namespace relaas
