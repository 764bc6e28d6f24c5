#pragma once

#include "core/report/breaks.h"
#include "gui/widgets/messagebar.h"

#include <QHash>
#include <QObject>

class QTimer;

namespace relaas {

class PassagesPanel;
class ReportChecking;
class ReportDraft;
class ReportSound;
class ReportView;
struct Activity;
struct SweepActions;

/// The parts of the page that the passages are tied to; all outlive it.
struct MeasuredReport
{
    ReportView &view;
    ReportDraft &draft;
    ReportSound &sound;
    ReportChecking &checking;
};

/// Holds the words of the report against where somebody speaks: lines that are far shorter than their sound
/// or have none, and breaks that were not declared or not kept. Each is gone to and heard by one key.
class ReportPassages : public QObject
{
    Q_OBJECT

public:
    ReportPassages(const MeasuredReport &around, PassagesPanel &panel, QObject *parent);

    void connectActions(const SweepActions &actions);

signals:
    void told(relaas::MessageLevel level, const QString &text);

private:
    void takeActivity(const Activity &activity);
    void refresh();
    void goToNext();
    void hear();
    QString extent() const;

    MeasuredReport m_around;
    PassagesPanel &m_panel;
    QTimer *m_timer;
    const SweepActions *m_actions = nullptr;
    QHash<RecordingId, RecordingSpeech> m_sounds; ///< of the recordings that were looked through
};

} // namespace relaas
