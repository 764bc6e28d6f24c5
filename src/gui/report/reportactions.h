#pragma once

#include "core/report/line.h"

#include <QList>

#include <memory>
#include <utility>

class QAction;
class QMenu;
class QWidget;

namespace relaas {

struct AnchoringActions;
struct CorrectionActions;
struct EditActions;
struct HearingActions;
struct ReadBackActions;
struct RecordingFindingActions;
struct SweepActions;
struct TransportActions;
struct VoiceActions;

/// All that can be done on the page of a report, each with its words, sign and keys. The page owns them; they
/// work wherever the focus is in its window.
struct ReportActions
{
    explicit ReportActions(QWidget &page);
    ~ReportActions();

    /// The entries of the page's menu, in the order of the work.
    QList<QAction *> menuEntries() const;

    /// Switches actions on or off; off, the tooltip says why.
    static void allow(const QList<QAction *> &actions, bool allowed, const QString &reason);

    // Sound
    QAction *play;
    QAction *playLine;
    QAction *playOn;
    QAction *back;
    QAction *forward;
    QAction *fineBack;
    QAction *fineForward;
    QAction *slower;
    QAction *faster;
    QAction *normalSpeed;
    std::unique_ptr<HearingActions> hearing; ///< how it is heard
    std::unique_ptr<TransportActions> transport; ///< for the hand on the sound
    QAction *backToSound;
    QAction *playOnClick;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomAll;
    QAction *zoomSelection;
    QAction *playSelection;
    QAction *saveClip;
    QAction *savePassage; ///< with the words
    QAction *saveCited;
    QAction *beganAt;
    QAction *nextRecording;
    QAction *attach;

    std::unique_ptr<EditActions> writing; ///< steps back, order, finding

    // Line
    QAction *edit;
    QAction *insertAfter;
    QAction *insertBefore;
    QAction *remove;
    QAction *setStart;
    QAction *setEnd;
    QAction *placeSelection;
    QAction *clearAnchor;
    QAction *suggest;
    QAction *acceptPlace;
    QAction *acceptPlaces;
    std::unique_ptr<AnchoringActions> anchoring; ///< while typing, by tapping along
    QList<std::pair<LineType, QAction *>> types;

    std::unique_ptr<VoiceActions> voices; ///< who is heard where, and what goes with the words

    // Comparing
    QAction *agrees;
    QAction *agreesInSubstance;
    QAction *deviates;
    QAction *notInRecording;
    QAction *notInReport;
    QAction *inaudible;
    QAction *clearVerdict;
    QAction *nextUnchecked;
    QAction *previousUnchecked;
    QAction *nextCited; ///< not checked, and the decision rests on it
    QAction *nextDeviating;

    std::unique_ptr<RecordingFindingActions> findings; ///< on the recording, where there is doubt
    std::unique_ptr<SweepActions> sweep; ///< figures, dates, names and negations
    std::unique_ptr<ReadBackActions> readBack; ///< the report is read back to the applicant
    std::unique_ptr<CorrectionActions> corrections; ///< the lawyer's remarks on the report

    // Report
    QAction *importText;
    QAction *compareVersions;
    QAction *freeze;
    QAction *beginVersion;
    QAction *markSent;
    QAction *exportAsSent;
    QAction *exportDutch;
    QAction *exportEnglish;

    QList<QAction *> editing() const;
    QList<QAction *> checking() const;
    QList<QAction *> sounding() const; ///< those that need an open recording

private:
    QMenu *soundMenu;
    QMenu *lineMenu;
    QMenu *typeMenu;
    QMenu *checkMenu;

    void addComparing();
};

} // namespace relaas
