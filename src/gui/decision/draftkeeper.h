#pragma once

#include "core/result.h"

#include <QObject>
#include <QTime>
#include <QTimer>

namespace relaas {

class DecisionDraft;
class Decisions;

/// Saves the draft by itself, one second after the last change. Where somebody else saved meanwhile it stops
/// and keeps what was typed until it is told which of the two shall stand.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(Decisions &decisions, DecisionDraft &draft, QObject *parent = nullptr);

    bool hasUnsaved() const { return m_hasUnsaved; }
    bool isInConflict() const { return m_isInConflict; }

    /// Saves now. False when something could not be saved; failed() or conflicted() said why.
    bool save();
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
    bool store();

    Decisions &m_decisions;
    DecisionDraft &m_draft;
    QTimer m_timer;
    bool m_hasUnsaved = false;
    bool m_isInConflict = false;
};

} // namespace relaas
