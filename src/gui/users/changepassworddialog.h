#pragma once

#include "gui/setup/newpassword.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ChangePasswordDialog;
}

namespace relaas {

/// One's own password: the present one, and the new one twice.
class ChangePasswordDialog : public QDialog
{
    Q_OBJECT

public:
    ChangePasswordDialog(PasswordJudge judge, const QStringList &ownWords, QWidget *parent = nullptr);
    ~ChangePasswordDialog() override;

    void refuse(const QString &text);

signals:
    /// The dialog is busy from now on, until refuse() or its end.
    void changeRequested(const QString &present, const QString &wanted);

private:
    void noteReady();

    std::unique_ptr<Ui::ChangePasswordDialog> m_ui;
};

} // namespace relaas
