#pragma once

#include "gui/keys/keytable.h"

#include <QObject>

class QAction;
class QMenuBar;

namespace relaas {

/// Keeps the keys of a window and its pages as a person wants them: reads their own, puts them on every
/// action, also on those that are made later, and writes what is changed.
class KeyKeeper : public QObject
{
    Q_OBJECT

public:
    /// `path` is the file of the person's own keys. The window's actions stand in `menus` by then.
    KeyKeeper(const QMenuBar &menus, QString path, QObject *parent = nullptr);

    const KeyTable &table() const { return m_table; }
    /// What was wrong with the file, one sentence; empty: nothing.
    const QString &complaint() const { return m_complaint; }

    /// Puts the keys in force on the actions of an area, from now on.
    void follow(QWidget &area);

    /// From now on these keys are in force, also where the error says that they could not be written.
    Result<void> setTable(const KeyTable &table);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply(QAction &action) const;
    void applyTo(const QObject &area) const;

    QString m_path;
    KeyTable m_table;
    QString m_complaint;
    QList<QWidget *> m_areas;
};

} // namespace relaas
