#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace relaas {

/// Tells when nobody has touched the keyboard or the mouse in this program for some time.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// `isWorking` says whether something else counts as working, such as a recording that plays.
    explicit IdleWatch(std::function<bool()> isWorking = {}, QObject *parent = nullptr);

    /// Begins anew with this time; zero stops watching.
    void watch(std::chrono::milliseconds limit);

signals:
    /// Once; watch() begins anew.
    void idled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    std::function<bool()> m_isWorking;
    std::chrono::milliseconds m_limit{};
    QDeadlineTimer m_end;
    QTimer m_timer;
};

} // namespace relaas
