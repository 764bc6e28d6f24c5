#include "gui/shell/signinpage.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_signinpage.h"

using namespace Qt::StringLiterals;

namespace relaas {

SignInPage::SignInPage(const QList<SignInChoice> &choices, const QString &languageCode,
                       const QString &lastLogin, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(titleFont(font()));
    m_ui->signInButton->setIcon(icon(u"arrow-right"));
    m_ui->error->hide();
    (languageCode == u"nl"_s ? m_ui->dutchButton : m_ui->englishButton)->setChecked(true);
    fill(choices, lastLogin);

    connect(m_ui->users, &QListWidget::itemActivated, this, &SignInPage::signIn);
    connect(m_ui->users, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { m_ui->signInButton->setEnabled(item != nullptr); });
    connect(m_ui->signInButton, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m_ui->dutchButton, &QPushButton::clicked, this, [this] { emit languageRequested(u"nl"_s); });
    connect(m_ui->englishButton, &QPushButton::clicked, this, [this] { emit languageRequested(u"en"_s); });
    setFocusProxy(m_ui->users);
}

SignInPage::~SignInPage() = default;

void SignInPage::showError(const QString &text)
{
    QPalette red = m_ui->error->palette();
    red.setColor(QPalette::WindowText, toneColor(Tone::Danger, palette()));
    m_ui->error->setPalette(red);
    m_ui->error->setText(text);
    m_ui->error->show();
}

void SignInPage::fill(const QList<SignInChoice> &choices, const QString &lastLogin)
{
    for (const SignInChoice &choice : choices) {
        auto *item = new QListWidgetItem(icon(u"person"), tr("%1 · %2").arg(choice.name, choice.roleText),
                                         m_ui->users);
        item->setData(Qt::UserRole, choice.login);
        if (choice.login == lastLogin)
            m_ui->users->setCurrentItem(item);
    }
    if (!m_ui->users->currentItem())
        m_ui->users->setCurrentRow(0);
    m_ui->signInButton->setEnabled(!choices.isEmpty());
    if (choices.isEmpty())
        showError(tr("This store has no users. Ask your administrator to add you, then start again."));
}

void SignInPage::signIn()
{
    if (const QListWidgetItem *item = m_ui->users->currentItem())
        emit signInRequested(item->data(Qt::UserRole).toString());
}

} // namespace relaas
