#include "gui/report/reportseeing.h"

#include "gui/report/overviewstrip.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportplaying.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportspans.h"
#include "gui/report/reportview.h"
#include "gui/report/waveformpane.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace relaas {

namespace {
constexpr double zoomByAction = 1.5;
}

ReportSeeing::ReportSeeing(OverviewStrip &overview, WaveformPane &pane, ReportView &lines, ReportDraft &draft,
                           ReportSound &sound, ReportPlaying &playing, QObject *parent)
    : QObject(parent)
    , m_overview(overview)
    , m_pane(pane)
    , m_wave(pane.view())
    , m_lines(lines)
    , m_draft(draft)
    , m_sound(sound)
    , m_playing(playing)
{
    RecordingLoader &loader = m_sound.loader();
    connect(&loader, &RecordingLoader::peaksGrown, this, &ReportSeeing::showOutline);
    connect(&loader, &RecordingLoader::activityFound, this, &ReportSeeing::setActivity);
    connect(&loader, &RecordingLoader::opened, this,
            [this](const Recording &recording, const ByteSource &source, const SoundIndexPtr &index) {
                if (recording.id == m_shown)
                    m_wave.setFineSource(decodedSamples(source, index), index->info.channels);
            });
    connectViews();
}

void ReportSeeing::connectViews()
{
    connect(&m_wave, &WaveformView::seekRequested, this, [this](qint64 frame) {
        m_playing.handle(Follow::Event::Returned);
        m_sound.goTo(m_shown, frame);
    });
    connect(&m_wave, &WaveformView::spanClicked, this, [this](qint64 id) { m_lines.setCurrentLine({id}); });
    connect(&m_wave, &WaveformView::spanMoved, this,
            [this](qint64 id, FrameSpan frames) { moveLine({id}, frames); });
    connect(&m_wave, &WaveformView::playRequested, this, &ReportSeeing::playOrPause);
    connect(&m_wave, &WaveformView::hearingRequested, this, &ReportSeeing::hear);
    connect(&m_wave, &WaveformView::scaleChanged, this, &ReportSeeing::showWindow);
    connect(&m_overview, &OverviewStrip::seekRequested, this, [this](int part, qint64 frame) {
        m_playing.handle(Follow::Event::Returned);
        m_sound.goTo(m_sound.recordings().at(part).id, frame);
    });
    connect(&m_overview, &OverviewStrip::windowMoved, this, [this](int part, qint64 firstFrame) {
        if (part == currentPart())
            m_wave.scrollTo(firstFrame);
    });
}

void ReportSeeing::connectActions(const ReportActions &actions)
{
    connect(actions.zoomIn, &QAction::triggered, this, [this] { m_wave.zoomBy(zoomByAction); });
    connect(actions.zoomOut, &QAction::triggered, this, [this] { m_wave.zoomBy(1 / zoomByAction); });
    connect(actions.zoomAll, &QAction::triggered, this, [this] { m_wave.showWhole(); });
    connect(actions.zoomSelection, &QAction::triggered, this, [this] { m_wave.zoomToSelection(); });
    connect(actions.playSelection, &QAction::triggered, this, [this] { hear(selection()); });
    connect(actions.placeSelection, &QAction::triggered, this, &ReportSeeing::placeSelection);
}

int ReportSeeing::currentPart() const
{
    const auto &recordings = m_sound.recordings();
    const auto found = std::ranges::find(recordings, m_shown, &Recording::id);
    return found == recordings.end() ? -1 : int(found - recordings.begin());
}

void ReportSeeing::showRecordings()
{
    QList<HearingPart> parts;
    for (const Recording &recording : m_sound.recordings())
        parts.append({recording.fileName, recording.frames, recording.sampleRate, recording.startedAt});
    m_overview.setParts(parts);
    const Recording *current = m_sound.current();
    m_overview.setVisible(current);
    m_pane.setVisible(current);
    const RecordingId shown = current ? current->id : RecordingId();
    if (std::exchange(m_shown, shown) != shown) {
        m_wave.setRecording(current ? current->frames : 0, current ? current->sampleRate : 0);
        m_wave.setPeaks({});
    }
    m_pane.setStartedAt(current ? current->startedAt : QDateTime());
    showWindow();
    showSpans();
}

void ReportSeeing::showOutline(const Peaks &peaks)
{
    m_wave.setPeaks(peaks);
    m_overview.setOutline(currentPart(), peaks);
}

void ReportSeeing::showWindow()
{
    const FrameSpan shown{m_wave.scale().firstFrame, m_wave.scale().frameAt(m_wave.width())};
    m_overview.setWindow(currentPart(), shown);
    m_sound.loader().want(shown);
}

void ReportSeeing::showSpans()
{
    const auto &recordings = m_sound.recordings();
    m_spans.clear();
    for (int part = 0; part < recordings.size(); ++part) {
        m_spans.insert(
            recordings[part].id,
            waveSpans(m_draft.report(), recordings[part], m_lines.currentLine(), m_playing.suggestions()));
        giveSpans(part);
    }
}

void ReportSeeing::giveSpans(int part)
{
    const RecordingId recording = m_sound.recordings().at(part).id;
    const auto spans = m_spans.value(recording);
    m_overview.setSpans(part, spans);
    if (recording == m_shown)
        m_wave.setSpans(spans);
}

/// Words alone are not seen in the sound, but for a verdict that they make stale.
void ReportSeeing::showReport(const ReportChange &change)
{
    if (change.touches(LinePart::Sound))
        return showSpans();
    QHash<qint64, const Line *> judged;
    for (auto line = change.lines.keyBegin(); line != change.lines.keyEnd(); ++line) {
        const Line *changed = m_draft.lineWithNumber(*line);
        if (changed && changed->check)
            judged.insert(changed->id.value, changed);
    }
    for (int part = 0; !judged.isEmpty() && part < m_sound.recordings().size(); ++part) {
        bool isOther = false;
        for (WaveSpan &span : m_spans[m_sound.recordings().at(part).id]) {
            const Line *line = judged.value(span.id);
            if (!line)
                continue;
            const WaveSpan before = span;
            showVerdict(span, *line);
            isOther |= span != before;
        }
        if (isOther)
            giveSpans(part);
    }
}

void ReportSeeing::showChosen()
{
    const Line *chosen = m_draft.line(m_lines.currentLine());
    const auto &recordings = m_sound.recordings();
    for (int part = 0; part < recordings.size(); ++part) {
        bool isOther = false;
        for (WaveSpan &span : m_spans[recordings[part].id]) {
            const bool isChosen = chosen && span.id == chosen->id.value;
            if (isChosen == span.isCurrent)
                continue;
            span.isCurrent = isChosen;
            span.voices = isChosen ? waveVoices(*chosen, recordings[part]) : QList<WaveVoice>();
            isOther = true;
        }
        if (isOther)
            giveSpans(part);
    }
}

void ReportSeeing::showPosition(qint64 frame)
{
    m_wave.setPlayhead(frame);
    m_overview.setPlayhead(currentPart(), frame);
}

void ReportSeeing::setEditable(bool editable)
{
    m_wave.setSpansMovable(editable);
}

void ReportSeeing::setActivity(const Activity &activity)
{
    m_wave.setActivity(activity);
}

void ReportSeeing::setListened(RecordingId recording, const QList<FrameSpan> &listened)
{
    const auto &recordings = m_sound.recordings();
    const auto found = std::ranges::find(recordings, recording, &Recording::id);
    if (found != recordings.end())
        m_overview.setListened(int(found - recordings.begin()), listened);
}

FrameSpan ReportSeeing::selection() const
{
    return m_wave.selection();
}

FrameSpan ReportSeeing::passage()
{
    if (selection().length() > 0)
        return selection();
    const Line *line = m_draft.line(m_lines.currentLine());
    if (line && line->anchor && line->anchor->recording == m_shown)
        return {line->anchor->fromFrame, spanEnd(m_draft.report(), *line, m_wave.frames())};
    emit told(
        tr("Nothing is selected in the sound, and this line has no place in the recording that is open."));
    return {};
}

void ReportSeeing::moveLine(LineId id, FrameSpan frames)
{
    const Line *line = m_draft.line(id);
    if (!line || (line->anchor && line->anchor->recording != m_shown))
        return;
    Anchor anchor{m_shown, frames.from, frames.to};
    // An end that only follows from the next line stays open when the beginning was moved.
    if (line->anchor && !line->anchor->toFrame
        && spanEnd(m_draft.report(), *line, m_wave.frames()) == frames.to)
        anchor.toFrame.reset();
    m_draft.setAnchor(id, anchor);
}

void ReportSeeing::hear(FrameSpan frames)
{
    if (frames.length() <= 0) {
        m_playing.playLine(m_lines.currentLine());
        return;
    }
    if (!m_sound.isReady())
        return;
    m_playing.handle(Follow::Event::Returned);
    m_sound.play(m_shown, frames.from, frames.to);
}

void ReportSeeing::playOrPause()
{
    Player &player = m_sound.player();
    const FrameSpan selected = selection();
    if (player.state() == Player::State::Playing || selected.length() <= 0)
        return player.toggle();
    // On from where it was paused, if that is inside.
    const qint64 at = player.position();
    hear({at > selected.from && at < selected.to ? at : selected.from, selected.to});
}

void ReportSeeing::placeSelection()
{
    const Line *line = m_draft.line(m_lines.currentLine());
    const FrameSpan selected = selection();
    if (!line || selected.length() <= 0) {
        emit told(tr("Nothing is selected in the sound. Drag over the part that belongs to the line, or hold "
                     "Shift and press the arrow keys in the waveform."));
        return;
    }
    m_draft.setAnchor(line->id, Anchor{m_shown, selected.from, selected.to});
}

} // namespace relaas
