#include "gui/shell/lockpage.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_lockpage.h"

namespace relaas {

LockPage::LockPage(const QString &name, const QString &roleText, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LockPage>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(titleFont(font()));
    m_ui->who->setFont(semibold(font()));
    m_ui->who->setText(tr("%1 · %2").arg(name, roleText));
    m_ui->form->setWords(tr("&Unlock"), tr("Unlocking…"));
    m_ui->form->setFocus();
    connect(m_ui->form, &PasswordForm::submitted, this, &LockPage::unlockRequested);
    connect(m_ui->form, &PasswordForm::busyChanged, m_ui->anotherUserButton, &QWidget::setDisabled);
    connect(m_ui->anotherUserButton, &QPushButton::clicked, this, &LockPage::anotherUserRequested);
}

LockPage::~LockPage() = default;

void LockPage::refuse(const QString &text, std::chrono::milliseconds delay)
{
    m_ui->form->refuse(text, delay);
}

} // namespace relaas
