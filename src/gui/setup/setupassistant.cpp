#include "gui/setup/setupassistant.h"

#include "gui/setup/setuppages.h"
#include "gui/widgets/prompts.h"

#include <QAbstractButton>

namespace relaas {

SetupAssistant::SetupAssistant(SetupHelp help, Prompts &prompts, const QString &folder,
                               const QString &languageCode, QWidget *parent)
    : QWizard(parent)
    , m_prompts(prompts)
    , m_welcome(new WelcomePage(help, prompts, folder, languageCode))
    , m_administrator(new AdministratorPage(std::move(help.judge)))
    , m_key(new KeyPage)
    , m_check(new KeyCheckPage)
{
    setWindowTitle(tr("First start – Relaas"));
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoBackButtonOnLastPage, false);
    setPage(Welcome, m_welcome);
    setPage(Administrator, m_administrator);
    setPage(Key, m_key);
    setPage(KeyCheck, m_check);
    setButtonText(QWizard::CommitButton, tr("&Make the case file"));

    connect(this, &QWizard::currentIdChanged, this, &SetupAssistant::noteStep);
    connect(m_welcome, &WelcomePage::languageRequested, this, &SetupAssistant::languageRequested);
    connect(m_welcome, &WelcomePage::purposeChanged, this, [this] { noteStep(currentId()); });
    connect(m_administrator, &AdministratorPage::makeRequested, this, [this] {
        button(QWizard::BackButton)->setEnabled(false);
        button(QWizard::CancelButton)
            ->setEnabled(false); // whole or not at all: it cannot be stopped half-way
        SetupDraft draft = m_administrator->draft();
        draft.folder = m_welcome->folder();
        emit makeRequested(draft);
    });
}

void SetupAssistant::showRecoveryKey(const RecoverySheet &sheet)
{
    m_isMade = true;
    m_administrator->setMade();
    m_key->setSheet(sheet);
    m_check->setGroups(groupsOf(sheet));
    button(QWizard::CancelButton)->setEnabled(true);
    next();
}

void SetupAssistant::refuse(const QString &text)
{
    button(QWizard::BackButton)->setEnabled(true);
    button(QWizard::CancelButton)->setEnabled(true);
    m_administrator->refuse(text);
}

void SetupAssistant::accept()
{
    const bool isDemonstration = currentId() == Welcome;
    if (!validateCurrentPage())
        return;
    // It stays until the next window stands: a last window that closes would end the program.
    if (isDemonstration)
        emit demonstrationRequested();
    else
        emit completed();
}

void SetupAssistant::reject()
{
    if (m_administrator->isBusy())
        return;
    if (m_isMade
        && !m_prompts.confirm(
            this,
            tr("The case file is made, but its recovery key is not checked. Without the key on "
               "paper nobody gets in again if all passwords are lost. An administrator can make "
               "a new key later, on the page Users."),
            tr("Leave without the key")))
        return;
    emit abandoned();
}

void SetupAssistant::noteStep(int step)
{
    setButtonText(QWizard::FinishButton, step == Welcome ? tr("&Look around") : tr("Begin to &work"));
    setButtonText(QWizard::CancelButton, m_isMade ? tr("&Leave…") : tr("Cancel"));
}

} // namespace relaas
