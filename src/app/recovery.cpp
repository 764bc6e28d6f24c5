#include "app/recovery.h"

#include "app/passwordjudge.h"
#include "gui/setup/recoverydialog.h"
#include "gui/widgets/task.h"
#include "workflow/office.h"
#include "workflow/users.h"

#include <QDateTime>

namespace relaas {

Recovery::Recovery(const Authenticator &authenticator, const QString &login, QWidget *window)
    : QObject(window)
    , m_authenticator(authenticator)
    , m_dialog(new RecoveryDialog(&judgedPassword, login, window))
{
    connect(m_dialog, &RecoveryDialog::recoverRequested, this, &Recovery::begin);
    connect(m_dialog, &QDialog::finished, this, &QObject::deleteLater);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->open();
}

Recovery::~Recovery() = default;

void Recovery::begin(const RecoveryDraft &draft)
{
    const auto user = openWith(draft);
    if (!user) {
        m_office.reset();
        m_dialog->refuse(user.error().text);
        return;
    }
    m_user = *user;
    runInBackground(
        m_dialog,
        [door = m_authenticator, keys = m_keys, user = m_user, password = draft.password](
            const std::stop_token &, const Progress &) { return door.prepared(keys, user, password); },
        [this](const Result<PreparedPassword> &password) {
            if (password)
                finish(*password);
            else
                m_dialog->refuse(password.error().text);
        });
}

Result<User> Recovery::openWith(const RecoveryDraft &draft)
{
    const auto keys = m_authenticator.recover(draft.key);
    if (!keys)
        return keys.error();
    m_keys = *keys;
    auto office = Office::open(m_authenticator.folder(), m_keys, Office::Mode::ReadWrite,
                               &QDateTime::currentDateTimeUtc);
    if (!office)
        return office.error();
    m_office = std::move(office).value();
    const auto users = m_office->users().all();
    if (!users)
        return users.error();
    for (const User &user : *users) {
        if (user.login == draft.login && user.role == Role::Administrator)
            return user;
    }
    return Error{
        Error::Code::NotFound,
        tr("There is no administrator with the user name %1. The recovery key helps only administrators.")
            .arg(draft.login)};
}

void Recovery::finish(const PreparedPassword &password)
{
    const auto stored = m_office->users().resetPassword(m_user.id, password);
    m_office.reset();
    m_keys.reset();
    if (!stored) {
        m_dialog->refuse(stored.error().text);
        return;
    }
    m_dialog->close();
    emit opened(password.keys());
}

} // namespace relaas
