#pragma once

#include "gui/setup/newpassword.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RecoveryDialog;
}

namespace relaas {

/// What is needed to get in with the printed recovery key.
struct RecoveryDraft
{
    QString key; ///< as typed from the sheet
    QString login; ///< the administrator's
    QString password; ///< their new one
};

/// What to do without one's password: ask an administrator, or, where there is none who can sign in, use the
/// recovery key.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(PasswordJudge judge, const QString &login, QWidget *parent = nullptr);
    ~RecoveryDialog() override;

    void refuse(const QString &text);

signals:
    /// The dialog is busy from now on, until refuse() or its end.
    void recoverRequested(const relaas::RecoveryDraft &draft);

private:
    void askForKey();
    void noteReady();

    std::unique_ptr<Ui::RecoveryDialog> m_ui;
};

} // namespace relaas

Q_DECLARE_METATYPE(relaas::RecoveryDraft)
