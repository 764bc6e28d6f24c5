#pragma once

#include "audio/aids.h"
#include "audio/channelmix.h"
#include "core/ids.h"

#include <QObject>
#include <QPointer>

namespace relaas {

class ChannelPanel;
class ReportPlaying;
class ReportSeeing;
class ReportSound;
class Settings;
struct HearingActions;

/// How the sound is heard: in rounds or steps, without pauses, with help for the ear, of which channels.
/// Everything is off when the page opens, but for how far play goes back, which is a person's habit.
class ReportHearing : public QObject
{
    Q_OBJECT

public:
    ReportHearing(ReportSeeing &seeing, ReportSound &sound, ReportPlaying &playing, Settings &settings,
                  QWidget &page, QObject *parent = nullptr);
    ~ReportHearing() override;

    void connectActions(HearingActions &actions);

    /// What is done to the sound, in a few words: "less hiss, only channel 2, 0.80×". Empty: it is as
    /// recorded.
    QString mannerText() const;

signals:
    void mannerChanged();
    void told(const QString &text);

private:
    struct Help
    {
        Aids aids;
        ChannelMix mix;
        bool isNone() const { return !aids && mix.isPlain(); }
        bool operator==(const Help &) const = default;
    };

    Help help() const;
    void setHelp(Help help);
    void showManner();
    void showRounds();
    void openRecording();
    void repeat(bool wanted);
    void walk(bool wanted);
    void stopRounds();
    void compareWithRecorded();
    void hearChannel(int channel);
    int heardChannel() const;
    void showVolumes();

    ReportSeeing &m_seeing;
    ReportSound &m_sound;
    ReportPlaying &m_playing;
    Settings &m_settings;
    QWidget &m_page;
    HearingActions *m_actions = nullptr;
    Help m_chosen; ///< what to come back to from the sound as it was recorded
    QPointer<ChannelPanel> m_panel;
};

} // namespace relaas
