#pragma once

#include "gui/log/logactions.h"
#include "gui/shell/page.h"

#include <memory>

namespace Ui {
class LogPage;
}

namespace relaas {

class LogModel;
class Office;

/// What was done in this case file, by whom and when; for supervisors and administrators.
class LogPage : public Page
{
    Q_OBJECT

public:
    explicit LogPage(Office &office, QWidget *parent = nullptr);
    ~LogPage() override;

    QString title() const override;
    QString menuTitle() const override;
    QList<QAction *> pageActions() const override;
    void activated() override;

private:
    void reload();

    Office &m_office;
    std::unique_ptr<Ui::LogPage> m_ui;
    LogModel *m_model;
    LogActions m_actions;
};

} // namespace relaas
