#pragma once

#include "core/access/user.h"
#include "workflow/authenticator.h"

#include <QObject>

namespace relaas {

class Office;
class RecoveryDialog;
struct RecoveryDraft;

/// Gives an administrator a new password with the printed recovery key, and opens with it. A child of the
/// window it is asked from, which it outlives in nothing.
class Recovery : public QObject
{
    Q_OBJECT

public:
    Recovery(const Authenticator &authenticator, const QString &login, QWidget *window);
    ~Recovery() override;

signals:
    void opened(const relaas::KeysPtr &keys);

private:
    void begin(const RecoveryDraft &draft);
    Result<User> openWith(const RecoveryDraft &draft);
    void finish(const PreparedPassword &password);

    Authenticator m_authenticator;
    RecoveryDialog *m_dialog;
    KeysPtr m_keys;
    std::unique_ptr<Office> m_office; ///< open by the recovery key, while a password is made
    User m_user;
};

} // namespace relaas
