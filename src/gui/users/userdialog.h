#pragma once

#include "core/access/user.h"
#include "gui/setup/newpassword.h"

#include <QDialog>

#include <memory>

namespace Ui {
class UserDialog;
}

namespace relaas {

/// Somebody new with their first password, or a new password for somebody who is there.
class UserDialog : public QDialog
{
    Q_OBJECT

public:
    /// For somebody new where `user` has no id.
    UserDialog(PasswordJudge judge, const User &user = {}, QWidget *parent = nullptr);
    ~UserDialog() override;

    void refuse(const QString &text);

signals:
    /// The dialog is busy from now on, until refuse() or its end.
    void submitted(const relaas::User &user, const QString &password);

private:
    User user() const;
    void noteReady();

    std::unique_ptr<Ui::UserDialog> m_ui;
    const User m_user;
};

} // namespace relaas
