#pragma once

#include "audio/activity.h"
#include "core/report/reportchange.h"
#include "gui/report/waveformspans.h"

#include <QHash>
#include <QObject>

namespace relaas {

class OverviewStrip;
class ReportDraft;
class ReportPlaying;
class ReportSound;
class ReportView;
class WaveformPane;
class WaveformView;
struct Peaks;
struct ReportActions;

/// The sound as it is seen: overview and waveform show what report and player know, and what the hand does in
/// them becomes a place to play, a line, or the place of a line.
class ReportSeeing : public QObject
{
    Q_OBJECT

public:
    ReportSeeing(OverviewStrip &overview, WaveformPane &pane, ReportView &lines, ReportDraft &draft,
                 ReportSound &sound, ReportPlaying &playing, QObject *parent = nullptr);

    void connectActions(const ReportActions &actions);

    /// The recordings, or which of them is open, are others now.
    void showRecordings();
    /// Lines, their places or their verdicts are others now.
    void showSpans();
    /// The report is another one now: shows what of it is seen in the sound.
    void showReport(const ReportChange &change);
    /// Another line is chosen.
    void showChosen();
    void showPosition(qint64 frame);
    /// What is selected in the sound, else where the chosen line lies in it; what is missing is told.
    FrameSpan passage();
    /// What is selected in the sound of the recording that is open; of length 0 where nothing is.
    FrameSpan selection() const;
    /// Whether the places of lines may be moved.
    void setEditable(bool editable);

    /// What was found in the recording that is open.
    void setActivity(const Activity &activity);
    /// What has been listened to of a recording of this interview.
    void setListened(RecordingId recording, const QList<FrameSpan> &listened);

signals:
    void told(const QString &text);

private:
    void connectViews();
    int currentPart() const;
    void giveSpans(int part);
    void showOutline(const Peaks &peaks);
    void showWindow();
    void moveLine(LineId id, FrameSpan frames);
    void hear(FrameSpan frames);
    void playOrPause();
    void placeSelection();

    OverviewStrip &m_overview;
    WaveformPane &m_pane;
    WaveformView &m_wave;
    ReportView &m_lines;
    ReportDraft &m_draft;
    ReportSound &m_sound;
    ReportPlaying &m_playing;
    RecordingId m_shown; ///< what the waveform is of
    QHash<RecordingId, QList<WaveSpan>> m_spans; ///< in the order of the lines
};

} // namespace relaas
