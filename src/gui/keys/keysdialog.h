#pragma once

#include "gui/keys/keytable.h"

#include <QDialog>

#include <memory>

class QTreeWidgetItem;

namespace Ui {
class KeysDialog;
}

namespace relaas {

class KeyKeeper;

/// All commands with their keys, to be changed by the person whose they are. What is changed is in force, and
/// written, when it is saved.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    /// `keeper` must outlive the dialog.
    explicit KeysDialog(KeyKeeper &keeper, QWidget *parent = nullptr);
    ~KeysDialog() override;

signals:
    /// The keys are saved, and wanted on paper.
    void cardRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void filter();
    void showCommand();
    void showKeys();
    void showItem(QTreeWidgetItem &item) const;
    void give();
    void takeOver();
    void remove();
    void resetOne();
    void resetAll();
    void say(const Result<void> &done, const QString &told);
    void tell(const QString &text);
    bool save();
    QString current() const;

    KeyKeeper &m_keeper;
    KeyTable m_table;
    std::unique_ptr<Ui::KeysDialog> m_ui;
    QHash<QString, QTreeWidgetItem *> m_items;
};

} // namespace relaas
