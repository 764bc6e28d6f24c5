#pragma once

#include "core/access/user.h"
#include "gui/setup/newpassword.h"
#include "gui/shell/page.h"
#include "gui/users/usersactions.h"
#include "workflow/authenticator.h"

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class UsersPage;
}

namespace relaas {

class Office;
class Prompts;
class UserDialog;
class UsersModel;

/// Makes a password for a user; takes as long as a password costs and may be called from any thread.
using PasswordMaker = std::function<Result<PreparedPassword>(const User &user, const QString &password)>;

/// Who may work here, for administrators: adds, gives new passwords, disables, renews the recovery key.
class UsersPage : public Page
{
    Q_OBJECT

public:
    /// `office` and `prompts` must outlive the page; `folder` is that of the case file.
    UsersPage(Office &office, QString folder, PasswordMaker maker, PasswordJudge judge, Prompts &prompts,
              QWidget *parent = nullptr);
    ~UsersPage() override;

    QString title() const override;
    QString menuTitle() const override;
    QList<QAction *> pageActions() const override;
    void activated() override;

private:
    /// Keeps the selection, or selects `wanted` where it is valid.
    void reload(UserId wanted = {});
    void noteSelection();
    std::optional<User> selected() const;
    void add();
    void givePassword();
    void submit(UserDialog *dialog, const User &user, const QString &password);
    void store(UserDialog *dialog, const User &user, const PreparedPassword &password);
    void disable();
    void renewRecoveryKey();

    Office &m_office;
    QString m_folder;
    PasswordMaker m_maker;
    PasswordJudge m_judge;
    Prompts &m_prompts;
    std::unique_ptr<Ui::UsersPage> m_ui;
    UsersModel *m_model;
    UsersActions m_actions;
};

} // namespace relaas
