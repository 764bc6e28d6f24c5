#pragma once

#include "core/draft.h"
#include "core/result.h"

#include <QObject>
#include <QTime>
#include <QTimer>

namespace relaas {

class DecisionDraft;
class Decisions;
class Drafts;

/// Keeps what is typed at each change, and saves the decision by itself one second after the last one. Where
/// the disk refuses, it tries again by itself. Where somebody else saved meanwhile it stops until it is told
/// which of the two shall stand.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(Decisions &decisions, Drafts &drafts, DecisionDraft &draft, QObject *parent = nullptr);

    bool hasUnsaved() const { return m_hasUnsaved; }
    bool isInConflict() const { return m_isInConflict; }

    /// The name of the draft of this decision.
    DraftKey key() const;

    /// Saves now. False when something could not be saved; failed() or conflicted() said why.
    bool save();
    /// Saves now. Where the disk refuses but what is typed lies in a draft, it says so and is true the next
    /// time. No box asks, for the program may be locking itself.
    bool mayLeave();
    /// Saves what is typed here over what somebody else saved.
    bool saveOver();
    /// What is typed here was given up, or just read from the store.
    void forget();

signals:
    void saved(QTime at);
    void failed(const relaas::Error &error);
    void conflicted();

private:
    void noteEdit();
    void saveByItself();
    bool store();

    Decisions &m_decisions;
    Drafts &m_drafts;
    DecisionDraft &m_draft;
    QTimer m_timer;
    bool m_hasUnsaved = false;
    bool m_isInConflict = false;
    bool m_isWarned = false; ///< that what is typed is not saved
    QString m_problem;
    QString m_base; ///< the text of what is typed over, of that revision
    int m_baseRevision = -1;
};

} // namespace relaas
