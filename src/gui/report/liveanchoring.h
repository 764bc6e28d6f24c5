#pragma once

#include "core/report/typedplace.h"

#include <QObject>

#include <set>
#include <utility>

class QAction;

namespace relaas {

class LineDrafts;
class ReportDraft;
class ReportPlaying;
class ReportSound;
class ReportView;
class Settings;
struct AnchoringActions;

/// The parts of a report's page that lines are placed with. All outlive what is tied to them.
struct AnchoringParts
{
    ReportView &view;
    ReportDraft &draft;
    LineDrafts &drafts;
    ReportSound &sound;
    ReportPlaying &playing;
};

/// What sounds at this moment, for places that are told by a key; none where nothing can be heard.
std::optional<SoundMoment> soundNow(const ReportSound &sound);

/// Lines that are typed along with the sound get a place (core/report/typedplace.h): it is noted when their
/// keys are pressed, and once a line is left its place stands beside it as "≈", to be made firm like any that
/// is suggested. Nothing but the moments is kept, in the drafts of whoever typed, so that they outlive a
/// crash and wait for a recording that is attached after the hearing. Taking back what was typed takes its
/// place along, for a line without words has none; doing it again brings it back.
class LiveAnchoring : public QObject
{
    Q_OBJECT

public:
    LiveAnchoring(const AnchoringParts &parts, Settings &settings, const AnchoringActions &actions,
                  QAction &clearAnchor, QWidget &page);

signals:
    void told(const QString &text);

private:
    void setOn(bool on);
    void noteKey(LineId id, const QString &words);
    void takeFound();
    void endLine();
    void forgetPlace();
    void keepOpenOnly();
    void renew();
    void askReaction(QWidget &page);

    AnchoringParts m_parts;
    Settings &m_settings;
    KeysByLine m_keys;
    std::set<int> m_kept; ///< numbers whose keys stand in the drafts
    QHash<RecordingId, QList<SpokenStretch>> m_speech;
    std::pair<int, QString> m_lastTyped; ///< number of a line, and its words at the last key
    int m_typing = 0; ///< number of the line whose keys are being pressed; 0: none
    bool m_isOn = false;
};

} // namespace relaas
