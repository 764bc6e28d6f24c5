#include "gui/report/reportplaying.h"

#include "core/timecode.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportsuggestions.h"
#include "gui/report/reportview.h"
#include "gui/widgets/actiontips.h"

#include <QAction>

#include <algorithm>

namespace relaas {

namespace {

/// A pause between turns that is shorter does not take the mark from the line before it.
constexpr qint64 GraceMs = 150;
constexpr qint64 SkipMs = 5000;
constexpr qint64 FineMs = 500;
constexpr double SpeedStep = 0.05;

} // namespace

ReportPlaying::ReportPlaying(ReportView &view, ReportModel &model, ReportDraft &draft, ReportSound &sound,
                             QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_draft(draft)
    , m_sound(sound)
    , m_suggestions(new ReportSuggestions(view, model, draft, sound, this))
{
    connect(m_suggestions, &ReportSuggestions::told, this, &ReportPlaying::told);
    connect(m_suggestions, &ReportSuggestions::changed, this, &ReportPlaying::suggestionsChanged);
    connect(&m_sound.player(), &Player::positionChanged, this, &ReportPlaying::showPosition);
    connect(&m_sound, &ReportSound::currentChanged, this, [this] { m_model.setSpoken({}); });
    connect(&m_view, &ReportView::scrolledByHand, this, [this] { handle(Follow::Event::Scrolled); });
    connect(&m_view, &ReportView::currentLineChanged, this, [this] { handle(Follow::Event::Selected); });
    connect(&m_view, &ReportView::wordsSelected, this, [this] { handle(Follow::Event::Selected); });
    connect(&m_view, &ReportView::lineClicked, this, [this](LineId id, bool onPlace) {
        const Line *line = m_draft.line(id);
        if (line && m_model.placeOf(*line) && (onPlace || m_playsOnClick))
            playOn(id);
    });
}

void ReportPlaying::connectActions(const ReportActions &actions)
{
    Player &player = m_sound.player();
    m_suggestions->connectActions(actions);
    connect(actions.play, &QAction::triggered, &player, &Player::toggle);
    connect(&m_view, &ReportView::spacePressed, actions.play, &QAction::trigger);
    connect(actions.playLine, &QAction::triggered, this, [this] { playLine(m_view.currentLine()); });
    connect(actions.playOn, &QAction::triggered, this, [this] { playOn(m_view.currentLine()); });
    connect(actions.back, &QAction::triggered, this, [this] { m_sound.skip(-SkipMs); });
    connect(actions.forward, &QAction::triggered, this, [this] { m_sound.skip(SkipMs); });
    connect(actions.fineBack, &QAction::triggered, this, [this] { m_sound.skip(-FineMs); });
    connect(actions.fineForward, &QAction::triggered, this, [this] { m_sound.skip(FineMs); });
    connect(actions.slower, &QAction::triggered, this, [this] { m_sound.changeSpeed(-SpeedStep); });
    connect(actions.faster, &QAction::triggered, this, [this] { m_sound.changeSpeed(SpeedStep); });
    connect(actions.normalSpeed, &QAction::triggered, this, [this] {
        Player &sound = m_sound.player();
        sound.setSpeed(sound.speed() == 1 ? m_otherSpeed : 1);
    });
    connect(&player, &Player::speedChanged, this, [this](double speed) {
        if (speed != 1)
            m_otherSpeed = speed;
    });
    connect(actions.nextRecording, &QAction::triggered, &m_sound, &ReportSound::chooseNext);
    connect(actions.playOnClick, &QAction::toggled, this, [this](bool on) { m_playsOnClick = on; });
    connect(actions.backToSound, &QAction::triggered, this, [this] {
        handle(Follow::Event::Returned);
        m_view.showLine(m_model.spoken());
    });
    m_setStart = actions.setStart;
    connect(actions.setStart, &QAction::triggered, this, &ReportPlaying::setStart);
    connect(actions.setEnd, &QAction::triggered, this, &ReportPlaying::setEnd);
    connect(actions.clearAnchor, &QAction::triggered, this, &ReportPlaying::clearAnchor);
}

const Line *ReportPlaying::lineWithSound(LineId id)
{
    const Line *line = m_draft.line(id);
    if (line && m_model.placeOf(*line))
        return line;
    if (line)
        emit told(tr("Line %1 has no place in the recording yet. Play to where it begins and press %2.")
                      .arg(line->number)
                      .arg(keyText(*m_setStart)));
    return nullptr;
}

void ReportPlaying::playLine(LineId id)
{
    const Line *line = lineWithSound(id);
    if (!line)
        return;
    Line placed = *line;
    placed.anchor = m_model.placeOf(*line);
    const auto &recordings = m_sound.recordings();
    const auto recording = std::find_if(recordings.begin(), recordings.end(), [&](const Recording &each) {
        return each.id == placed.anchor->recording;
    });
    if (recording == recordings.end())
        return;
    handle(Follow::Event::PlayedFromLine);
    m_sound.play(recording->id, placed.anchor->fromFrame,
                 spanEnd(m_draft.report(), placed, recording->frames));
}

void ReportPlaying::playOn(LineId id)
{
    const Line *line = lineWithSound(id);
    if (!line)
        return;
    handle(Follow::Event::PlayedFromLine);
    const Anchor place = *m_model.placeOf(*line);
    m_sound.play(place.recording, place.fromFrame, std::nullopt);
}

void ReportPlaying::handle(Follow::Event event)
{
    // While nothing sounds there is nothing to follow, and nothing to come back to.
    const bool isHand = event != Follow::Event::Returned && event != Follow::Event::PlayedFromLine;
    if (isHand && m_sound.player().state() != Player::State::Playing)
        return;
    if (m_follow.handle(event))
        emit followChanged(m_follow.isFollowing());
}

void ReportPlaying::showPosition(qint64 frame)
{
    const Recording *recording = m_sound.current();
    if (!recording)
        return;
    const qsizetype row =
        m_draft.places().rowAt(recording->id, frame, framesFromMs(GraceMs, recording->sampleRate));
    const LineId spoken = row < 0 ? LineId() : m_draft.report().lines.at(row).id;
    if (spoken == m_model.spoken())
        return;
    m_model.setSpoken(spoken);
    if (m_follow.isFollowing() && m_sound.player().state() == Player::State::Playing)
        m_view.showLine(spoken);
}

void ReportPlaying::setTypedPlaces(const QHash<LineId, Anchor> &places)
{
    m_suggestions->setTypedPlaces(places);
}

const QHash<LineId, Anchor> &ReportPlaying::suggestions() const
{
    return m_model.suggestions();
}

QString ReportPlaying::placeText(const Line &line) const
{
    const auto place = m_model.placeOf(line);
    const auto &recordings = m_sound.recordings();
    const auto recording = std::find_if(recordings.begin(), recordings.end(), [&](const Recording &each) {
        return place && each.id == place->recording;
    });
    if (recording == recordings.end())
        return {};
    const auto time = [&](qint64 frame) {
        return timecodeWithTenths(msFromFrames(frame, recording->sampleRate));
    };
    if (!line.anchor)
        return place->toFrame ? tr("probably %1 to %2").arg(time(place->fromFrame), time(*place->toFrame))
                              : tr("probably from %1").arg(time(place->fromFrame));
    return line.anchor->toFrame
        ? tr("%1 to %2").arg(time(line.anchor->fromFrame), time(*line.anchor->toFrame))
        : tr("from %1").arg(time(line.anchor->fromFrame));
}

void ReportPlaying::setStart()
{
    const Line *line = m_draft.line(m_view.currentLine());
    const Recording *recording = m_sound.current();
    if (!line || !recording || !m_sound.isReady()) {
        emit told(tr("There is no sound to place this line in. Attach a recording first."));
        return;
    }
    Anchor anchor{recording->id, m_sound.player().position(), std::nullopt};
    // An end that still lies behind the new beginning stays.
    if (line->anchor && line->anchor->recording == recording->id && line->anchor->toFrame > anchor.fromFrame)
        anchor.toFrame = line->anchor->toFrame;
    m_draft.setAnchor(line->id, anchor);
}

void ReportPlaying::setEnd()
{
    const Line *line = m_draft.line(m_view.currentLine());
    if (!line || !lineWithSound(line->id) || !m_sound.isReady())
        return;
    const Anchor place = *m_model.placeOf(*line);
    if (place.recording != m_sound.current()->id) {
        emit told(tr("Line %1 begins in another recording. Set its beginning in this one first.")
                      .arg(line->number));
        return;
    }
    Anchor anchor = place;
    anchor.toFrame = m_sound.player().position();
    m_draft.setAnchor(line->id, anchor);
}

void ReportPlaying::clearAnchor()
{
    const Line *line = m_draft.line(m_view.currentLine());
    if (line && line->anchor)
        m_draft.setAnchor(line->id, std::nullopt);
}

} // namespace relaas
