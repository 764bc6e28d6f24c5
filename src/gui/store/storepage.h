#pragma once

#include "core/result.h"
#include "gui/shell/page.h"
#include "gui/store/storeactions.h"
#include "workflow/backups.h"

#include <QPointer>

#include <memory>

namespace Ui {
class StorePage;
}

namespace relaas {

class BackupModel;
class DueModel;
class Office;
class Prompts;

/// The case file itself: its backups for administrators, and the cases whose time is over for who holds and
/// who erases them. One long work at a time.
class StorePage : public Page
{
    Q_OBJECT

public:
    StorePage(Office &office, Prompts &prompts, QWidget *parent = nullptr);
    ~StorePage() override;

    QString title() const override;
    QString menuTitle() const override;
    QList<QAction *> pageActions() const override;
    void activated() override;

private:
    void connectActions();
    void reload();
    void showPlace();
    void enable();

    void backUp();
    void makeBackup(Backups::Occasion occasion);
    void drill();
    void check();
    void chooseFolder();
    void hold();
    void lift();
    void erase();

    template<typename T, typename Then>
    void start(const Result<LongWork<T>> &work, const QString &text, Then then);
    void say(const Result<void> &done, const QString &success);
    void showFaults(const QStringList &faults, const QString &wellSentence);
    int selectedCase() const;

    Office &m_office;
    Prompts &m_prompts;
    std::unique_ptr<Ui::StorePage> m_ui;
    BackupModel *m_backups;
    DueModel *m_due;
    StoreActions m_actions;
    QPointer<Task> m_task;
};

} // namespace relaas
