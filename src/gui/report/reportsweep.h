#pragma once

#include "core/report/sweepchecking.h"
#include "core/result.h"
#include "gui/widgets/messagebar.h"

#include <QObject>

class QTimer;

namespace relaas {

class Office;
class ReportChecking;
class ReportDraft;
class ReportSound;
class ReportView;
class SweepPanel;
struct SweepActions;

/// The parts of the page that the sweep is tied to; all outlive it.
struct SweptReport
{
    ReportView &view;
    ReportDraft &draft;
    ReportSound &sound;
    ReportChecking &checking;
};

/// Going through the figures, dates, names and negations of the report by ear: each is played and judged by
/// one key.
class ReportSweep : public QObject
{
    Q_OBJECT

public:
    ReportSweep(Office &office, const SweptReport &around, SweepPanel &panel, QObject *parent);

    void connectActions(const SweepActions &actions);
    /// Lists them anew, where the panel is shown.
    void refresh();

signals:
    void told(relaas::MessageLevel level, const QString &text);
    void failed(const relaas::Error &error);
    /// Something is being judged: the moment to keep what was heard for it.
    void judging();

private:
    void goToOpen(int step);
    void goTo(const SweepFind &find);
    QString chooseFirst() const;
    void hear();
    void judge(SweepVerdict verdict);
    void allowActions();
    qsizetype start(int step) const;

    Office &m_office;
    SweptReport m_around;
    SweepPanel &m_panel;
    QTimer *m_timer;
    const SweepActions *m_actions = nullptr;
};

} // namespace relaas
