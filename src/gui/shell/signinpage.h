#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class SignInPage;
}

namespace relaas {

/// One who may sign in, as the page shows them.
struct SignInChoice
{
    QString login;
    QString name;
    QString roleText;
};

/// Who are you. Lists the users of the store; there are no passwords yet and the page says so.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    /// `languageCode` is the language now shown, "nl" or "en"; `lastLogin` is preselected when it is among
    /// the choices.
    SignInPage(const QList<SignInChoice> &choices, const QString &languageCode, const QString &lastLogin = {},
               QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Says below the list why signing in failed.
    void showError(const QString &text);

signals:
    void signInRequested(const QString &login);
    void languageRequested(const QString &code);

private:
    void fill(const QList<SignInChoice> &choices, const QString &lastLogin);
    void signIn();

    std::unique_ptr<Ui::SignInPage> m_ui;
};

} // namespace relaas
