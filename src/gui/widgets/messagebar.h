#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>

namespace Ui {
class MessageBar;
}

namespace relaas {

/// In order of weight: the heaviest message is the one that shows.
enum class MessageLevel { Success, Info, Warning, Error };

/// One line above the page that tells what happened, instead of a box in the way. It holds at most one
/// message per level; closing one (Esc or the button) shows the next. Success goes by itself after some
/// seconds, nothing else does. Each message is announced to assistive technology when it appears.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void post(MessageLevel level, const QString &text);
    /// With a button, such as Undo; pressing it closes the message. `action.run` must outlive the message.
    void post(MessageLevel level, const QString &text, Action action);
    void dismiss();
    void clear();

    bool hasMessage() const { return !m_messages.empty(); }
    /// The message that shows; only when hasMessage().
    MessageLevel level() const { return m_messages.rbegin()->first; }
    QString text() const { return m_messages.rbegin()->second.text; }

    void setSuccessDuration(int ms) { m_timer.setInterval(ms); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Message
    {
        QString text;
        Action action;
    };

    void showTop();
    void tint();

    std::unique_ptr<Ui::MessageBar> m_ui;
    std::map<MessageLevel, Message> m_messages;
    QTimer m_timer;
};

} // namespace relaas

Q_DECLARE_METATYPE(relaas::MessageLevel)
