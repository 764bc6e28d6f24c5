#pragma once

#include "core/report/report.h"

#include <QObject>

#include <optional>

namespace relaas {

class LineDrafts;
class Office;
class Page;
class ReportDraft;
class ReportPlaying;
class ReportSound;
class ReportView;
class VoicePanel;
class WaveformView;
struct VoiceActions;

/// The parts of a report's page that voices are placed with. All outlive what is tied to them.
struct ReportVoiceParts
{
    ReportView &view;
    ReportDraft &draft;
    ReportSound &sound;
    ReportPlaying &playing;
    WaveformView &wave;
    VoicePanel &panel;
    LineDrafts &drafts;
};

/// The voices of the chosen line are placed and played by key, and what else it carries besides its words is
/// entered.
class ReportVoices : public QObject
{
    Q_OBJECT

public:
    ReportVoices(Office &office, const Interview &interview, const VoiceActions &actions,
                 const ReportVoiceParts &parts, Page &page);

    /// Hands in what is being written. False, and says so, where words are left that could not be saved.
    bool finish();

signals:
    void told(const QString &text);

private:
    struct Begun ///< a voice whose end is not known yet
    {
        LineId line;
        Voice voice = Voice::Officer;
        RecordingId recording;
        qint64 fromFrame = 0;
    };

    void connectActions();
    void connectPanel();
    const Line *line() const;
    void showLine();
    void allowActions();
    QString placeText(const VoiceSpan *span) const;
    QString checklistText(const Line &line) const;
    void play(Voice voice);
    void place(Voice voice);
    void placeByPosition(const Line &line, Voice voice, const Recording &recording);
    void save(LineId id, const VoiceSpan &span);

    Office &m_office;
    const VoiceActions &m_actions;
    ReportVoiceParts m_parts;
    std::optional<Begun> m_begun;
    bool m_isInChecklist = false; ///< what is shown of the chosen line rests on other lines as well
};

} // namespace relaas
