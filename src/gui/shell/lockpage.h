#pragma once

#include <QWidget>

#include <chrono>
#include <memory>

namespace Ui {
class LockPage;
}

namespace relaas {

/// All that stays while the program is locked: who is signed in here, and a field for the password.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    LockPage(const QString &name, const QString &roleText, QWidget *parent = nullptr);
    ~LockPage() override;

    void refuse(const QString &text, std::chrono::milliseconds delay = {});

signals:
    /// The page is busy from now on, until refuse() or its end.
    void unlockRequested(const QString &password);
    void anotherUserRequested();

private:
    std::unique_ptr<Ui::LockPage> m_ui;
};

} // namespace relaas
