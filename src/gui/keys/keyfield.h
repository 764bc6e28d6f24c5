#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace relaas {

/// A field that shows the key that is pressed in it. Tab and Enter keep their use, and so do Esc and Alt with
/// a letter, so that a hand on the keyboard gets out of it again; Backspace empties it.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    /// Empty before one is pressed.
    QKeySequence key() const { return m_key; }
    void setKey(const QKeySequence &key);

signals:
    void keyChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_key;
};

} // namespace relaas
