#include "gui/users/userspage.h"

#include "gui/users/recoverykeydialog.h"
#include "gui/users/userdialog.h"
#include "gui/users/usersmodel.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/style.h"
#include "gui/widgets/task.h"
#include "workflow/office.h"
#include "workflow/session.h"
#include "workflow/users.h"

#include "ui_userspage.h"

#include <QAction>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace relaas {

UsersPage::UsersPage(Office &office, QString folder, PasswordMaker maker, PasswordJudge judge,
                     Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_office(office)
    , m_folder(std::move(folder))
    , m_maker(std::move(maker))
    , m_judge(std::move(judge))
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::UsersPage>())
    , m_model(new UsersModel(this))
    , m_actions(*this)
{
    m_ui->setupUi(this);
    prepareTable(*m_ui->table);
    m_ui->table->setModel(m_model);
    m_ui->table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    m_ui->addButton->setDefaultAction(m_actions.add);
    m_ui->passwordButton->setDefaultAction(m_actions.password);
    m_ui->disableButton->setDefaultAction(m_actions.disable);
    m_ui->renewButton->setDefaultAction(m_actions.renew);
    setFocusProxy(m_ui->table);

    connect(m_actions.add, &QAction::triggered, this, &UsersPage::add);
    connect(m_actions.password, &QAction::triggered, this, &UsersPage::givePassword);
    connect(m_actions.disable, &QAction::triggered, this, &UsersPage::disable);
    connect(m_actions.renew, &QAction::triggered, this, &UsersPage::renewRecoveryKey);
    connect(m_ui->table, &QTableView::activated, this, &UsersPage::givePassword);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &UsersPage::noteSelection);
}

UsersPage::~UsersPage() = default;

QString UsersPage::title() const
{
    return tr("Users");
}

QString UsersPage::menuTitle() const
{
    return tr("&Users");
}

QList<QAction *> UsersPage::pageActions() const
{
    return m_actions.all();
}

void UsersPage::activated()
{
    reload();
}

void UsersPage::reload(UserId wanted)
{
    const auto users = m_office.users().all();
    if (!users) {
        emit messageRequested(MessageLevel::Error, users.error().text);
        return;
    }
    if (const auto before = selected(); before && !wanted.isValid())
        wanted = before->id;
    m_model->setUsers(*users);
    m_ui->table->resizeColumnsToContents();
    m_ui->table->setCurrentIndex(m_model->index(std::max(m_model->rowOf(wanted), 0), 0));
    noteSelection();
}

std::optional<User> UsersPage::selected() const
{
    const QModelIndex index = m_ui->table->currentIndex();
    return index.isValid() ? std::optional(m_model->user(index.row())) : std::nullopt;
}

void UsersPage::noteSelection()
{
    const auto user = selected();
    m_actions.password->setEnabled(user.has_value());
    m_actions.disable->setEnabled(user && user->isActive && user->id != m_office.session().user().id);
}

void UsersPage::add()
{
    auto *dialog = new UserDialog(m_judge, {}, this);
    connect(dialog, &UserDialog::submitted, this,
            [=, this](const User &user, const QString &password) { submit(dialog, user, password); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UsersPage::givePassword()
{
    const auto user = selected();
    if (!user)
        return;
    auto *dialog = new UserDialog(m_judge, *user, this);
    connect(dialog, &UserDialog::submitted, this,
            [=, this](const User &given, const QString &password) { submit(dialog, given, password); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UsersPage::submit(UserDialog *dialog, const User &user, const QString &password)
{
    // The dialog is the context: when it is cancelled, what was made is dropped and nothing is stored.
    runInBackground(
        dialog,
        [maker = m_maker, user, password](const std::stop_token &, const Progress &) {
            return maker(user, password);
        },
        [this, dialog, user](const Result<PreparedPassword> &prepared) {
            if (prepared)
                store(dialog, user, *prepared);
            else
                dialog->refuse(prepared.error().text);
        });
}

void UsersPage::store(UserDialog *dialog, const User &user, const PreparedPassword &password)
{
    UserId id = user.id;
    QString done = tr("%1 has a new password.").arg(user.name);
    if (id.isValid()) {
        if (const auto stored = m_office.users().resetPassword(id, password); !stored)
            return dialog->refuse(stored.error().text);
    } else {
        const auto added = m_office.users().add(user, password);
        if (!added)
            return dialog->refuse(added.error().text);
        id = *added;
        done = tr("%1 may sign in now.").arg(user.name);
    }
    dialog->accept();
    emit messageRequested(MessageLevel::Success, done);
    reload(id);
}

void UsersPage::disable()
{
    const auto user = selected();
    if (!user
        || !m_prompts.confirm(
            this,
            tr("%1 cannot sign in any more. What they did stays. A new password lets them in again.")
                .arg(user->name),
            tr("Disable")))
        return;
    if (const auto done = m_office.users().disable(user->id); done)
        emit messageRequested(MessageLevel::Success, tr("%1 cannot sign in any more.").arg(user->name));
    else
        emit messageRequested(MessageLevel::Error, done.error().text);
    reload();
}

void UsersPage::renewRecoveryKey()
{
    if (!m_prompts.confirm(this, tr("The former recovery key opens nothing any more: destroy its sheet."),
                           tr("Renew")))
        return;
    const auto key = m_office.users().renewRecoveryKey();
    if (!key) {
        emit messageRequested(MessageLevel::Error, key.error().text);
        return;
    }
    auto *dialog = new RecoveryKeyDialog({*key, m_folder, QDate::currentDate()}, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace relaas
