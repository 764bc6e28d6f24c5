#include "gui/users/userdialog.h"

#include "ui_userdialog.h"

namespace relaas {

UserDialog::UserDialog(PasswordJudge judge, const User &user, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::UserDialog>())
    , m_user(user)
{
    const bool isNew = !user.id.isValid();
    m_ui->setupUi(this);
    setWindowTitle(isNew ? tr("Add user") : tr("New password"));
    for (const Role role : {Role::Caseworker, Role::Interviewer, Role::Supervisor, Role::Administrator})
        m_ui->role->addItem(roleText(role), static_cast<int>(role));
    m_ui->role->setCurrentIndex(m_ui->role->findData(static_cast<int>(user.role)));
    m_ui->name->setText(user.name);
    m_ui->login->setText(user.login);
    m_ui->who->setEnabled(isNew);
    m_ui->note->setText(
        isNew ? tr("Tell them the password yourself; they change it after signing in.")
              : tr("The signature they sign with becomes a new one; what they signed stays valid."));
    m_ui->newPassword->setJudge(std::move(judge));
    m_ui->newPassword->setOwnWords({user.login, user.name});
    m_ui->foot->setWords(isNew ? tr("&Add") : tr("&Set the password"), tr("Making the keys…"));
    if (isNew)
        m_ui->name->setFocus();
    else
        m_ui->newPassword->setFocus();

    connect(m_ui->name, &QLineEdit::textChanged, this, &UserDialog::noteReady);
    connect(m_ui->login, &QLineEdit::textChanged, this, &UserDialog::noteReady);
    connect(m_ui->newPassword, &NewPassword::readyChanged, this, &UserDialog::noteReady);
    connect(m_ui->newPassword, &NewPassword::entered, m_ui->foot, &DialogFoot::confirm);
    connect(m_ui->foot, &DialogFoot::busyChanged, m_ui->fields, &QWidget::setDisabled);
    connect(m_ui->foot, &DialogFoot::cancelled, this, &QDialog::reject);
    connect(m_ui->foot, &DialogFoot::confirmed, this,
            [this] { emit submitted(this->user(), m_ui->newPassword->password()); });
}

UserDialog::~UserDialog() = default;

void UserDialog::refuse(const QString &text)
{
    m_ui->foot->refuse(text);
    m_ui->fields->setFocus();
}

User UserDialog::user() const
{
    User user = m_user;
    user.name = m_ui->name->text().simplified();
    user.login = m_ui->login->text().trimmed();
    user.role = static_cast<Role>(m_ui->role->currentData().toInt());
    return user;
}

void UserDialog::noteReady()
{
    const User given = user();
    m_ui->newPassword->setOwnWords({given.login, given.name});
    m_ui->foot->setReady(!given.name.isEmpty() && !given.login.isEmpty() && m_ui->newPassword->isReady());
}

} // namespace relaas
