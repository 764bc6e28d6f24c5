#pragma once

#include "gui/setup/recoverysheet.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RecoveryKeyDialog;
}

namespace relaas {

class Prompts;

/// Shows a recovery key that has just been renewed and asks one group of it back.
class RecoveryKeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// `prompts` must outlive the dialog.
    RecoveryKeyDialog(const RecoverySheet &sheet, Prompts &prompts, QWidget *parent = nullptr);
    ~RecoveryKeyDialog() override;

public slots:
    void reject() override;

private:
    void showStep(int step);

    std::unique_ptr<Ui::RecoveryKeyDialog> m_ui;
    Prompts &m_prompts;
};

} // namespace relaas
