#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace Ui {
class RecoveryKeyCheck;
}

namespace relaas {

/// Asks for one group of the recovery key, to be typed back from the paper.
class RecoveryKeyCheck : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryKeyCheck(QWidget *parent = nullptr);
    ~RecoveryKeyCheck() override;

    /// Asks for group `asked`, counted from 0; a random one where it is negative.
    void ask(const QStringList &groups, int asked = -1);
    bool hasPassed() const;

signals:
    void passedChanged(bool hasPassed);
    void entered();

private:
    void compare();

    std::unique_ptr<Ui::RecoveryKeyCheck> m_ui;
    QString m_wanted;
};

} // namespace relaas
