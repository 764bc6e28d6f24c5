#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class NewPassword;
}

namespace relaas {

/// What is to be thought of a password that somebody chooses.
struct PasswordVerdict
{
    QString strength; ///< in a word: "weak", "fair", "good" or "strong", in the user's language
    QString problem; ///< the sentence with which it would be refused; empty where it is good enough
};

/// Judges a password; the words of the user's own (login, name) count as known. Takes some milliseconds.
using PasswordJudge = std::function<PasswordVerdict(const QString &password, const QStringList &ownWords)>;

/// Two fields for a new password and the rule in one sentence. Ready when the password is good enough and
/// typed twice.
class NewPassword : public QWidget
{
    Q_OBJECT

public:
    explicit NewPassword(QWidget *parent = nullptr);
    ~NewPassword() override;

    void setJudge(PasswordJudge judge);
    /// The login and the name of who gets the password, as they stand now.
    void setOwnWords(const QStringList &words);

    bool isReady() const { return m_isReady; }
    QString password() const;
    /// Empties both fields. They keep what was typed until then, for who is refused for another reason.
    void clear();

signals:
    void readyChanged(bool isReady);
    void entered();

private:
    void judge();
    void showRule(const QString &problem);

    std::unique_ptr<Ui::NewPassword> m_ui;
    PasswordJudge m_judge;
    QStringList m_ownWords;
    QString m_rule;
    bool m_isReady = false;
};

} // namespace relaas
