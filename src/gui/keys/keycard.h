#pragma once

#include "core/result.h"
#include "gui/keys/keytable.h"

#include <QDate>

#include <utility>

class QIODevice;
class QPagedPaintDevice;
class QWidget;

namespace relaas {

/// What stands on the printed card: the keys in force, page by page, in the language of the program.
struct KeyCard
{
    struct Group
    {
        QString title;
        QList<std::pair<QString, QString>> rows; ///< the command and its keys
        bool operator==(const Group &) const = default;
    };

    QString title;
    QString foot;
    QList<Group> groups;
};

/// Commands without a key are left out: there is nothing to press.
KeyCard keyCard(const KeyTable &table, QDate day);

/// Draws the card on one page of A4, as large as all of it fits. Returns the size of its letters in points; 0
/// where the device cannot be drawn on.
double paintCard(const KeyCard &card, QPagedPaintDevice &device);

/// As PDF/A-1b (ISO 19005-1). File where it cannot be written; it appears whole or not at all.
Result<void> writeCard(const KeyCard &card, const QString &path);

/// Asks for a printer and prints.
void printCard(const KeyCard &card, QWidget *parent);

} // namespace relaas
