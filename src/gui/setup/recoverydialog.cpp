#include "gui/setup/recoverydialog.h"

#include "gui/widgets/style.h"

#include "ui_recoverydialog.h"

namespace relaas {

RecoveryDialog::RecoveryDialog(PasswordJudge judge, const QString &login, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecoveryDialog>())
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->askTitle, m_ui->keyTitle})
        label->setFont(semibold(font()));
    m_ui->newPassword->setJudge(std::move(judge));
    m_ui->login->setText(login);
    m_ui->foot->setWords(tr("&Set the password and sign in"), tr("Opening with the recovery key…"));
    m_ui->keyPart->hide();
    m_ui->closeButton->setFocus();

    connect(m_ui->useKeyButton, &QPushButton::clicked, this, &RecoveryDialog::askForKey);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->key, &QLineEdit::textChanged, this, &RecoveryDialog::noteReady);
    connect(m_ui->login, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ui->newPassword->setOwnWords({text.trimmed()});
        noteReady();
    });
    connect(m_ui->newPassword, &NewPassword::readyChanged, this, &RecoveryDialog::noteReady);
    connect(m_ui->newPassword, &NewPassword::entered, m_ui->foot, &DialogFoot::confirm);
    connect(m_ui->foot, &DialogFoot::busyChanged, m_ui->fields, &QWidget::setDisabled);
    connect(m_ui->foot, &DialogFoot::cancelled, this, &QDialog::reject);
    connect(m_ui->foot, &DialogFoot::confirmed, this, [this] {
        const RecoveryDraft draft{m_ui->key->text(), m_ui->login->text().trimmed(),
                                  m_ui->newPassword->password()};
        emit recoverRequested(draft);
    });
}

RecoveryDialog::~RecoveryDialog() = default;

void RecoveryDialog::refuse(const QString &text)
{
    m_ui->foot->refuse(text);
    m_ui->key->setFocus();
}

void RecoveryDialog::askForKey()
{
    m_ui->askPart->hide();
    m_ui->keyPart->show();
    adjustSize();
    m_ui->key->setFocus();
}

void RecoveryDialog::noteReady()
{
    const QString login = m_ui->login->text().trimmed();
    m_ui->foot->setReady(!m_ui->key->text().trimmed().isEmpty() && !login.isEmpty()
                         && m_ui->newPassword->isReady());
}

} // namespace relaas
