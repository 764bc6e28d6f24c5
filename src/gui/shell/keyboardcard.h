#pragma once

#include <QDialog>

#include <memory>

class QMenuBar;

namespace Ui {
class KeyboardCard;
}

namespace relaas {

/// Every action there is now with its keys, read from the menus, so that it cannot lie.
class KeyboardCard : public QDialog
{
    Q_OBJECT

public:
    explicit KeyboardCard(const QMenuBar &menus, QWidget *parent = nullptr);
    ~KeyboardCard() override;

signals:
    /// The card has closed, and one of these is wanted.
    void changeRequested();
    void pdfRequested();
    void printRequested();

private:
    void fill(const QMenuBar &menus);

    std::unique_ptr<Ui::KeyboardCard> m_ui;
};

} // namespace relaas
