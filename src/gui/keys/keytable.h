#pragma once

#include "core/result.h"
#include "gui/keys/command.h"

#include <QHash>
#include <QMap>

namespace relaas {

/// What a person chose instead of the usual keys, by the id of the command; an empty list is a choice too.
/// Ids this version does not know stay in it, for the version that does.
using OwnKeys = QMap<QString, QList<QKeySequence>>;

/// Which keys are in force. No key has two commands that can meet: what a person chose goes before what is
/// usual, and of two choices that clash the one whose command stands first.
class KeyTable
{
public:
    KeyTable() = default;
    KeyTable(QList<Command> commands, OwnKeys own);

    const QList<Command> &commands() const { return m_commands; }
    const OwnKeys &own() const { return m_own; }
    const Command *command(const QString &id) const; ///< null where there is none

    QList<QKeySequence> keys(const QString &id) const;
    /// Whether the keys are others than the usual ones.
    bool isChanged(const QString &id) const;
    /// The command other than `id` that would be told where `id` is meant; null where there is none.
    const Command *holder(const QKeySequence &key, const QString &id) const;

    /// Gives the command one key more. Invalid for a key that is not to be given, Conflict where another
    /// command has it: the sentence names that one.
    Result<void> give(const QString &id, const QKeySequence &key);
    /// The same, after every command that stood in the way has lost the key.
    Result<void> takeOver(const QString &id, const QKeySequence &key);
    void take(const QString &id, const QKeySequence &key);
    /// The usual keys again. Conflict where another command has one of them: the sentence names it, and
    /// nothing is changed.
    Result<void> reset(const QString &id);
    void resetAll();

private:
    void settle();
    void choose(const QString &id, const QList<QKeySequence> &keys);
    Error clash(const QKeySequence &key, const Command &holder) const;

    QList<Command> m_commands;
    OwnKeys m_own;
    QHash<QString, QList<QKeySequence>> m_keys; ///< in force
};

} // namespace relaas
