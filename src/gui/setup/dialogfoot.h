#pragma once

#include <QWidget>

#include <memory>

class QPushButton;

namespace Ui {
class DialogFoot;
}

namespace relaas {

/// The foot of a dialog whose deed takes a second: the button with its verb, Cancel, what is going on, and
/// why it was refused. Cancelling is allowed all the time; the one who does the deed drops its outcome when
/// the dialog is gone.
class DialogFoot : public QWidget
{
    Q_OBJECT

public:
    explicit DialogFoot(QWidget *parent = nullptr);
    ~DialogFoot() override;

    /// `verb` with its mnemonic, "&Change"; `busy` is what is said meanwhile.
    void setWords(const QString &verb, const QString &busy);
    void setReady(bool isReady);
    void refuse(const QString &text);
    bool isBusy() const { return m_isBusy; }
    /// As pressing the button, where that may be done now.
    void confirm();

signals:
    void confirmed(); ///< the foot is busy from now on, until refuse()
    void cancelled();
    void busyChanged(bool isBusy);

private:
    void setBusy(bool isBusy);
    void say(const QString &text);

    std::unique_ptr<Ui::DialogFoot> m_ui;
    QPushButton *m_button;
    QString m_busyText;
    bool m_isReady = false;
    bool m_isBusy = false;
};

} // namespace relaas
