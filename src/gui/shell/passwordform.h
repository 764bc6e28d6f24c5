#pragma once

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>

namespace Ui {
class PasswordForm;
}

namespace relaas {

/// A password and a button that gives it in, shared by signing in and unlocking. From then on it is busy, and
/// nothing can be given in twice, until it is refused or goes; while a delay runs it counts down in words.
class PasswordForm : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordForm(QWidget *parent = nullptr);
    ~PasswordForm() override;

    /// `button` with its mnemonic, "&Sign in"; `busy` is what is said meanwhile, "Signing in…".
    void setWords(const QString &button, const QString &busy);
    void setPassword(const QString &password);
    bool isBusy() const { return m_isBusy; }

    /// Says why it was refused, and lets try again after `delay`. Focus goes to the empty field.
    void refuse(const QString &text, std::chrono::milliseconds delay = {});
    /// Forgets the refusal and its delay, which was another login's.
    void forgetRefusal();
    /// Gives in what is typed, where that may be done now.
    void submit();

signals:
    void submitted(const QString &password);
    void busyChanged(bool isBusy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setBusy(bool isBusy);
    void showState();
    void tint();

    std::unique_ptr<Ui::PasswordForm> m_ui;
    QString m_busyText;
    QString m_refusal;
    QDeadlineTimer m_delayEnd;
    QTimer m_countdown;
    bool m_isBusy = false;
};

/// "Try again in 12 seconds."
QString waitingText(std::chrono::milliseconds left);

} // namespace relaas
