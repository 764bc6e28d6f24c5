#include "gui/users/changepassworddialog.h"

#include "ui_changepassworddialog.h"

namespace relaas {

ChangePasswordDialog::ChangePasswordDialog(PasswordJudge judge, const QStringList &ownWords, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ChangePasswordDialog>())
{
    m_ui->setupUi(this);
    m_ui->present->setName(tr("Present password"));
    m_ui->newPassword->setJudge(std::move(judge));
    m_ui->newPassword->setOwnWords(ownWords);
    m_ui->foot->setWords(tr("&Change"), tr("Changing the password…"));
    m_ui->present->setFocus();

    connect(m_ui->present, &PasswordField::changed, this, &ChangePasswordDialog::noteReady);
    connect(m_ui->present, &PasswordField::entered, m_ui->newPassword, qOverload<>(&QWidget::setFocus));
    connect(m_ui->newPassword, &NewPassword::readyChanged, this, &ChangePasswordDialog::noteReady);
    connect(m_ui->newPassword, &NewPassword::entered, m_ui->foot, &DialogFoot::confirm);
    connect(m_ui->foot, &DialogFoot::busyChanged, m_ui->fields, &QWidget::setDisabled);
    connect(m_ui->foot, &DialogFoot::cancelled, this, &QDialog::reject);
    connect(m_ui->foot, &DialogFoot::confirmed, this,
            [this] { emit changeRequested(m_ui->present->take(), m_ui->newPassword->password()); });
}

ChangePasswordDialog::~ChangePasswordDialog() = default;

void ChangePasswordDialog::refuse(const QString &text)
{
    m_ui->foot->refuse(text);
    m_ui->present->setFocus();
}

void ChangePasswordDialog::noteReady()
{
    m_ui->foot->setReady(!m_ui->present->text().isEmpty() && m_ui->newPassword->isReady());
}

} // namespace relaas
