#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;
class QWidget;

namespace relaas {

/// What stands on the sheet of paper that opens a case file when nobody knows a password.
struct RecoverySheet
{
    QString key; ///< groups of letters and digits, joined by hyphens
    QString folder; ///< of the case file
    QDate made;
};

QStringList groupsOf(const RecoverySheet &sheet);

/// Draws the sheet, one page of A4.
void paintSheet(const RecoverySheet &sheet, QPagedPaintDevice &device);

/// Whether there is a printer; without one the key is written down by hand.
bool hasPrinter();

/// Asks for a printer and prints. Printing into a file is not offered: a key that lies beside the case file
/// opens it for whoever copies both.
void printSheet(const RecoverySheet &sheet, QWidget *parent);

} // namespace relaas
