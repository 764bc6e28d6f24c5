#include "gui/setup/setuppages.h"

#include "gui/setup/recoverykeycheck.h"
#include "gui/setup/recoverykeyview.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/style.h"

#include "ui_administratorpage.h"
#include "ui_welcomepage.h"

#include <QDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

void say(QLabel &label, const QString &text, Tone tone)
{
    QPalette colors = label.palette();
    colors.setColor(QPalette::WindowText, toneColor(tone, label.window()->palette()));
    label.setPalette(colors);
    label.setText(text);
    label.setAccessibleName(text);
}

} // namespace

WelcomePage::WelcomePage(SetupHelp help, Prompts &prompts, const QString &folder, const QString &languageCode)
    : m_ui(std::make_unique<Ui::WelcomePage>())
    , m_help(std::move(help))
    , m_prompts(prompts)
{
    m_ui->setupUi(this);
    m_ui->chooseButton->setIcon(icon(u"folder2-open"));
    m_ui->problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    (languageCode == u"nl"_s ? m_ui->dutchButton : m_ui->englishButton)->setChecked(true);
    connect(m_ui->dutchButton, &QPushButton::clicked, this, [this] { emit languageRequested(u"nl"_s); });
    connect(m_ui->englishButton, &QPushButton::clicked, this, [this] { emit languageRequested(u"en"_s); });
    connect(m_ui->demonstration, &QRadioButton::toggled, this, &WelcomePage::setPurpose);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, [this] {
        const QString chosen = m_prompts.chooseFolder(this, tr("Folder of the case file"));
        if (!chosen.isEmpty())
            setFolder(QDir(chosen).isEmpty() ? chosen : chosen + u"/relaas"_s);
    });
    setFolder(folder);
    if (m_isFolderGood)
        say(*m_ui->problem, m_help.warning, Tone::Warning);
}

WelcomePage::~WelcomePage() = default;

QString WelcomePage::folder() const
{
    return m_folder;
}

bool WelcomePage::isComplete() const
{
    return m_ui->demonstration->isChecked() || m_isFolderGood;
}

int WelcomePage::nextId() const
{
    return m_ui->demonstration->isChecked() ? -1 : QWizardPage::nextId();
}

void WelcomePage::setFolder(const QString &folder)
{
    m_folder = folder;
    m_ui->folder->setText(QDir::toNativeSeparators(folder));
    const QString problem = m_help.folderProblem ? m_help.folderProblem(folder) : QString();
    m_isFolderGood = problem.isEmpty();
    say(*m_ui->problem, problem, Tone::Danger);
    emit completeChanged();
}

void WelcomePage::setPurpose(bool isDemonstration)
{
    m_ui->folderPanel->setEnabled(!isDemonstration);
    setFinalPage(false); // has the wizard look again at which of its buttons are there
    emit completeChanged();
    emit purposeChanged();
}

AdministratorPage::AdministratorPage(PasswordJudge judge) : m_ui(std::make_unique<Ui::AdministratorPage>())
{
    m_ui->setupUi(this);
    setCommitPage(true);
    m_ui->progress->hide();
    m_ui->state->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_ui->newPassword->setJudge(std::move(judge));
    connect(m_ui->name, &QLineEdit::textChanged, this, &AdministratorPage::noteNames);
    connect(m_ui->login, &QLineEdit::textChanged, this, &AdministratorPage::noteNames);
    connect(m_ui->newPassword, &NewPassword::readyChanged, this, &QWizardPage::completeChanged);
}

AdministratorPage::~AdministratorPage() = default;

SetupDraft AdministratorPage::draft() const
{
    return {
        {}, m_ui->name->text().simplified(), m_ui->login->text().trimmed(), m_ui->newPassword->password()};
}

void AdministratorPage::setMade()
{
    m_isMade = true;
    m_ui->newPassword->clear();
    setBusy(false);
}

void AdministratorPage::refuse(const QString &text)
{
    setBusy(false);
    say(*m_ui->state, text, Tone::Danger);
}

bool AdministratorPage::isComplete() const
{
    return m_isMade
        || (!m_isBusy && !m_ui->name->text().simplified().isEmpty()
            && !m_ui->login->text().trimmed().isEmpty() && m_ui->newPassword->isReady());
}

bool AdministratorPage::validatePage()
{
    if (m_isMade)
        return true;
    if (isComplete()) {
        setBusy(true);
        emit makeRequested();
    }
    return false;
}

void AdministratorPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_ui->fields->setEnabled(!isBusy);
    m_ui->progress->setVisible(isBusy);
    say(*m_ui->state, isBusy ? tr("Making the case file and its keys…") : QString(), Tone::Neutral);
    emit completeChanged();
}

void AdministratorPage::noteNames()
{
    m_ui->newPassword->setOwnWords({m_ui->login->text().trimmed(), m_ui->name->text().simplified()});
    emit completeChanged();
}

KeyPage::KeyPage() : m_view(new RecoveryKeyView(this))
{
    setTitle(tr("Recovery key"));
    setSubTitle(tr("Put this key on paper before you go on."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view);
    layout->addStretch();
}

void KeyPage::setSheet(const RecoverySheet &sheet)
{
    m_view->setSheet(sheet);
}

KeyCheckPage::KeyCheckPage() : m_check(new RecoveryKeyCheck(this))
{
    setTitle(tr("Is the key on paper?"));
    setSubTitle(tr("Type one group of it back, to be sure."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_check);
    layout->addStretch();
    connect(m_check, &RecoveryKeyCheck::passedChanged, this, &QWizardPage::completeChanged);
}

void KeyCheckPage::setGroups(const QStringList &groups)
{
    m_check->ask(groups);
}

bool KeyCheckPage::isComplete() const
{
    return m_check->hasPassed();
}

} // namespace relaas
