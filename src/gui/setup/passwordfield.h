#pragma once

#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;

namespace Ui {
class PasswordField;
}

namespace relaas {

enum class Tone;

/// A field for a password: shown only while a button is held, never copied, with one line below it for a
/// remark. That line warns of Caps Lock as soon as a letter betrays it (the toolkit does not tell its state).
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);
    ~PasswordField() override;

    /// What a screen reader calls it; "Password" where nothing else is set.
    void setName(const QString &name);
    QLineEdit *edit() const;

    QString text() const;
    void setText(const QString &text);
    /// Empties the field, its history of changes too.
    void clear();
    /// The password, once: the field is empty afterwards.
    QString take();

    /// The remark below, one line; Caps Lock goes before it.
    void setRemark(const QString &text, Tone tone);

signals:
    void changed(const QString &text);
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setShown(bool isShown);
    void noteKey(int key, const QString &text, bool hasShift);
    void showRemark();

    std::unique_ptr<Ui::PasswordField> m_ui;
    QString m_remark;
    Tone m_tone;
    std::optional<bool> m_capsLock; ///< nothing while it cannot be known
};

} // namespace relaas
