#pragma once

#include <QList>
#include <QWidget>

#include <chrono>
#include <memory>

namespace Ui {
class SignInPage;
}

namespace relaas {

/// One of the invented people of a demonstration, with the password that everybody may know.
struct SignInPerson
{
    QString login;
    QString name;
    QString roleText;
    QString password;
};

/// Who are you, and the password.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    /// `languageCode` is the language now shown, "nl" or "en". With invented people it lists them, and
    /// choosing one fills in everything.
    SignInPage(const QString &languageCode, const QString &lastLogin,
               const QList<SignInPerson> &invented = {}, QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Says why signing in failed and lets try again after `delay`.
    void refuse(const QString &text, std::chrono::milliseconds delay = {});
    QString login() const;

signals:
    /// The page is busy from now on, until refuse() or its end.
    void signInRequested(const QString &login, const QString &password);
    void forgottenRequested();
    void languageRequested(const QString &code);

private:
    void signIn(const QString &password);
    void showPeople(const QList<SignInPerson> &invented, const QString &lastLogin);
    void choose(int row);

    std::unique_ptr<Ui::SignInPage> m_ui;
    QList<SignInPerson> m_invented;
};

} // namespace relaas
