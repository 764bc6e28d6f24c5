#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace relaas {

/// Something the program can be told by a key, as its menus name it.
struct Command
{
    QString id; ///< permanent: the object name of its action, "report.play" or, of the window, "actionLock"
    QString page; ///< where its keys work, to be read: "Report"
    QString menu; ///< in which menu of that page, to be read; empty: in the page's own
    QString name; ///< as the menu has it, without the mark of its letter
    QList<QKeySequence> keys; ///< the usual ones

    bool operator==(const Command &) const = default;
};

/// Where the keys of a command are in force: what its id says before the point; empty is the whole window.
inline QStringView scopeOf(QStringView id)
{
    return id.left(qMax(0, id.indexOf(u'.')));
}

/// Whether the keys of two commands are in force at the same time.
inline bool canMeet(QStringView id, QStringView other)
{
    const QStringView scope = scopeOf(id);
    const QStringView otherScope = scopeOf(other);
    return scope.isEmpty() || otherScope.isEmpty() || scope == otherScope;
}

} // namespace relaas
