#pragma once

#include "core/result.h"
#include "gui/keys/keytable.h"

namespace relaas {

/// What a file of keys says. Its form: a JSON object with "keys", an object that has for each id of a command
/// a list of keys as "Ctrl+Shift+F7"; what else stands in it is of no matter.
struct ReadKeys
{
    OwnKeys own;
    QString complaint; ///< one sentence where something was left out; empty: all was read
};

/// Reads what a person or a former version wrote: what cannot be read, and what judgedKey() refuses unless it
/// is a usual key of its command, is left out. No file is no choice.
ReadKeys readKeys(const QString &path, const QList<Command> &commands);

/// Writes them. A file that could not be read as a whole stays beside it as keys-unread.json. File where the
/// place cannot be written.
Result<void> writeKeys(const QString &path, const OwnKeys &own, const QList<Command> &commands);

} // namespace relaas
