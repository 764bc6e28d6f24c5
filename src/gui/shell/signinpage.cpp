#include "gui/shell/signinpage.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_signinpage.h"

using namespace Qt::StringLiterals;

namespace relaas {

SignInPage::SignInPage(const QString &languageCode, const QString &lastLogin,
                       const QList<SignInPerson> &invented, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignInPage>())
    , m_invented(invented)
{
    m_ui->setupUi(this);
    m_ui->title->setFont(titleFont(font()));
    m_ui->form->setWords(tr("&Sign in"), tr("Signing in…"));
    (languageCode == u"nl"_s ? m_ui->dutchButton : m_ui->englishButton)->setChecked(true);
    m_ui->login->setText(lastLogin);
    (lastLogin.isEmpty() ? static_cast<QWidget *>(m_ui->login) : m_ui->form)->setFocus();

    connect(m_ui->login, &QLineEdit::textEdited, m_ui->form, &PasswordForm::forgetRefusal);
    connect(m_ui->login, &QLineEdit::returnPressed, m_ui->form, qOverload<>(&QWidget::setFocus));
    connect(m_ui->form, &PasswordForm::busyChanged, m_ui->login, &QWidget::setDisabled);
    connect(m_ui->form, &PasswordForm::busyChanged, m_ui->peoplePanel, &QWidget::setDisabled);
    connect(m_ui->form, &PasswordForm::busyChanged, m_ui->links, &QWidget::setDisabled);
    connect(m_ui->form, &PasswordForm::submitted, this, &SignInPage::signIn);
    connect(m_ui->forgottenButton, &QPushButton::clicked, this, &SignInPage::forgottenRequested);
    connect(m_ui->dutchButton, &QPushButton::clicked, this, [this] { emit languageRequested(u"nl"_s); });
    connect(m_ui->englishButton, &QPushButton::clicked, this, [this] { emit languageRequested(u"en"_s); });
    m_ui->peoplePanel->setVisible(!invented.isEmpty());
    if (!invented.isEmpty())
        showPeople(invented, lastLogin);
}

SignInPage::~SignInPage() = default;

QString SignInPage::login() const
{
    return m_ui->login->text().trimmed();
}

void SignInPage::refuse(const QString &text, std::chrono::milliseconds delay)
{
    m_ui->form->refuse(text, delay);
}

void SignInPage::signIn(const QString &password)
{
    if (!login().isEmpty()) {
        emit signInRequested(login(), password);
        return;
    }
    refuse(tr("Type your user name first."));
    m_ui->login->setFocus();
}

void SignInPage::showPeople(const QList<SignInPerson> &invented, const QString &lastLogin)
{
    for (const SignInPerson &person : invented)
        m_ui->people->addItem(
            new QListWidgetItem(icon(u"person"), tr("%1 · %2").arg(person.name, person.roleText)));
    connect(m_ui->people, &QListWidget::currentRowChanged, this, &SignInPage::choose);
    connect(m_ui->people, &QListWidget::itemClicked, this, [this] {
        choose(m_ui->people->currentRow());
    }); // again, where the name was changed by hand meanwhile
    connect(m_ui->people, &QListWidget::itemActivated, m_ui->form, &PasswordForm::submit);
    const auto last = std::find_if(invented.begin(), invented.end(),
                                   [&](const SignInPerson &person) { return person.login == lastLogin; });
    m_ui->people->setCurrentRow(last == invented.end() ? 0 : static_cast<int>(last - invented.begin()));
    m_ui->people->setFocus();
    m_ui->forgottenButton->hide(); // everybody knows them
}

void SignInPage::choose(int row)
{
    if (row < 0)
        return;
    const SignInPerson &person = m_invented.at(row);
    m_ui->login->setText(person.login);
    m_ui->form->setPassword(person.password);
    m_ui->form->forgetRefusal();
}

} // namespace relaas
