#pragma once

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <memory>

namespace Ui {
class DamagePage;
}

namespace relaas {

class Prompts;

/// A verified backup, as the page shows it.
struct BackupChoice
{
    QDateTime at;
    qint64 bytes = 0;
    QString where; ///< its file
};

/// What is shown instead of the cases when the case file cannot be read: what is wrong, what was not touched,
/// and the ways out.
class DamagePage : public QWidget
{
    Q_OBJECT

public:
    /// `problem` is the sentence of the refusal. `backups` are verified, in any order. `prompts` must outlive
    /// the page.
    DamagePage(const QString &problem, const QString &folder, QList<BackupChoice> backups, Prompts &prompts,
               QWidget *parent = nullptr);
    ~DamagePage() override;

    /// Whether it can be opened to read: not without its keys.
    void offerReadOnly(bool isPossible);
    /// Says why a way out failed, and offers them again.
    void refuse(const QString &text);

signals:
    /// The page is busy from now on, until refuse() or its end. `where` is that of the chosen backup.
    void restoreRequested(const QString &where);
    void readOnlyRequested();
    void quitRequested();

private:
    void fill();
    void restore();
    void setBusy(bool isBusy);

    std::unique_ptr<Ui::DamagePage> m_ui;
    QList<BackupChoice> m_backups;
    Prompts &m_prompts;
};

} // namespace relaas
