#include "gui/users/recoverykeydialog.h"

#include "gui/widgets/prompts.h"

#include "ui_recoverykeydialog.h"

namespace relaas {

RecoveryKeyDialog::RecoveryKeyDialog(const RecoverySheet &sheet, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecoveryKeyDialog>())
    , m_prompts(prompts)
{
    m_ui->setupUi(this);
    m_ui->view->setSheet(sheet);
    m_ui->check->ask(groupsOf(sheet));
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { showStep(0); });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] { showStep(1); });
    connect(m_ui->doneButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->check, &RecoveryKeyCheck::passedChanged, m_ui->doneButton, &QWidget::setEnabled);
    showStep(0);
}

RecoveryKeyDialog::~RecoveryKeyDialog() = default;

void RecoveryKeyDialog::reject()
{
    if (m_prompts.confirm(
            this,
            tr("The former key opens nothing any more, and the new one is not checked. Without it on "
               "paper nobody gets in again if all passwords are lost."),
            tr("Leave without the key")))
        QDialog::reject();
}

void RecoveryKeyDialog::showStep(int step)
{
    m_ui->steps->setCurrentIndex(step);
    m_ui->backButton->setEnabled(step == 1);
    m_ui->nextButton->setVisible(step == 0);
    m_ui->doneButton->setVisible(step == 1);
    m_ui->doneButton->setEnabled(m_ui->check->hasPassed());
    (step == 0 ? m_ui->nextButton : m_ui->doneButton)->setDefault(true);
    if (step == 0)
        m_ui->nextButton->setFocus();
    else
        m_ui->check->setFocus();
}

} // namespace relaas
