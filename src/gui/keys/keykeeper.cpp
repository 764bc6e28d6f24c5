#include "gui/keys/keykeeper.h"

#include "gui/keys/commandcatalog.h"
#include "gui/keys/keysfile.h"
#include "gui/widgets/actiontips.h"

#include <QAction>
#include <QActionEvent>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

/// Choices that are not in force, because another command has their key: a file that somebody wrote by hand.
int clashesIn(const KeyTable &table)
{
    return int(std::ranges::count_if(table.commands(), [&table](const Command &command) {
        const auto own = table.own().constFind(command.id);
        return own != table.own().cend() && *own != table.keys(command.id);
    }));
}

} // namespace

KeyKeeper::KeyKeeper(const QMenuBar &menus, QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    const QList<Command> commands = windowCommands(menus) << pageCommands();
    const ReadKeys read = readKeys(m_path, commands);
    m_table = KeyTable(commands, read.own);
    m_complaint = read.complaint;
    if (const int clashes = clashesIn(m_table); clashes > 0 && m_complaint.isEmpty()) {
        m_complaint = tr(
            "%n command(s) lost a key of yours to another that has the same. The keys in force stand in the "
            "menu Help.",
            nullptr, clashes);
    }
}

void KeyKeeper::follow(QWidget &area)
{
    m_areas << &area;
    area.installEventFilter(this);
    connect(&area, &QObject::destroyed, this, [this, gone = &area] { m_areas.removeAll(gone); });
    applyTo(area);
}

Result<void> KeyKeeper::setTable(const KeyTable &table)
{
    m_table = table;
    for (const QWidget *area : std::as_const(m_areas))
        applyTo(*area);
    const auto written = writeKeys(m_path, m_table.own(), m_table.commands());
    emit changed();
    return written;
}

bool KeyKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ActionAdded)
        apply(*static_cast<QActionEvent *>(event)->action());
    return QObject::eventFilter(watched, event);
}

void KeyKeeper::applyTo(const QObject &area) const
{
    for (QAction *action : area.findChildren<QAction *>())
        apply(*action);
}

void KeyKeeper::apply(QAction &action) const
{
    if (!m_table.command(action.objectName()))
        return;
    const QList<QKeySequence> keys = m_table.keys(action.objectName());
    if (keys == action.shortcuts())
        return;
    const bool isShown = action.toolTip() == textWithKeys(action); // and no reason why it is off
    action.setShortcuts(keys);
    if (isShown)
        showShortcutInToolTip(action);
}

} // namespace relaas
