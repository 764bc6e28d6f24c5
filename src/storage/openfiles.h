#pragma once

#include <QString>

namespace relaas {

// Which files this process has open as a database, and how often. To open and close such a file by other
// means would drop the locks that SQLite holds on it (sqlite.org/howtocorrupt.html 2.2). Any thread.

void noteOpened(const QString &path);
void noteClosed(const QString &path);
bool isOpenHere(const QString &path);

/// Whether another process has it open as a database, or this one does. Asks the operating system for the
/// lock that every connection holds.
bool isInUse(const QString &path);

} // namespace relaas
