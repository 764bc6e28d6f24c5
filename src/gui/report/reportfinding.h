#pragma once

#include "core/report/finding.h"

#include <QObject>
#include <QTimer>

namespace relaas {

class FindBar;
class Page;
class Prompts;
class ReportDraft;
class ReportEditing;
class ReportView;
struct EditActions;

/// Finds and replaces in the report: goes from match to match, and changes them in one step of writing.
class ReportFinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ReportView &view;
        ReportDraft &draft;
        ReportEditing &editing;
    };

    /// Puts its bar beneath the head of the page, hidden until it is asked for.
    ReportFinding(EditActions &actions, const Parts &parts, Prompts &prompts, Page &page);

    const QList<Match> &matches() const { return m_matches; }

signals:
    /// Where the words stand that are looked at now.
    void matchShown(const relaas::Match &match);
    /// All of them, in reading order; none while the bar is closed.
    void matchesChanged();

private:
    void open(bool isReplacing);
    void close();
    void find();
    void renew();
    qsizetype seek();
    void lightUp(qsizetype place);
    void show(qsizetype place);
    void step(int by);
    void replaceOne();
    void replaceAll();
    QString question(const QHash<LineId, QString> &texts) const;
    qsizetype firstFrom(LineId line, qsizetype from) const;

    EditActions &m_actions;
    Parts m_parts;
    Prompts &m_prompts;
    Page &m_page;
    FindBar *m_bar;
    QTimer m_pause; ///< while what is sought is typed
    QTimer m_changed; ///< what others write is looked through soon, and moves no caret
    QList<Match> m_matches;
    qsizetype m_place = -1; ///< of the match that is shown
};

} // namespace relaas
