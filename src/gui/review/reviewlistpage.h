#pragma once

#include "gui/review/reviewlistactions.h"
#include "gui/shell/page.h"

#include <memory>

namespace Ui {
class ReviewListPage;
}

namespace relaas {

class Decisions;
class ReviewListModel;
class Reviews;

/// What waits for a second person: submitted and returned decisions, the oldest first.
class ReviewListPage : public Page
{
    Q_OBJECT

public:
    ReviewListPage(Reviews &reviews, Decisions &decisions, QWidget *parent = nullptr);
    ~ReviewListPage() override;

    QString title() const override;
    QString menuTitle() const override;
    QList<QAction *> pageActions() const override;
    void activated() override;

private:
    void reload();
    void openCurrent();

    Reviews &m_reviews;
    Decisions &m_decisions;
    std::unique_ptr<Ui::ReviewListPage> m_ui;
    ReviewListModel *m_model;
    ReviewListActions m_actions;
};

} // namespace relaas
