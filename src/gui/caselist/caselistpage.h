#pragma once

#include "core/ids.h"
#include "gui/caselist/caselistactions.h"
#include "gui/shell/page.h"

#include <memory>

namespace Ui {
class CaseListPage;
}

namespace relaas {

class CaseFiles;
class CaseListModel;
class Places;

/// The list of cases: find, sort, open.
class CaseListPage : public Page
{
    Q_OBJECT

public:
    CaseListPage(CaseFiles &cases, const Places &places, QWidget *parent = nullptr);
    ~CaseListPage() override;

    QString title() const override;
    QString menuTitle() const override;
    QList<QAction *> pageActions() const override;
    void activated() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void setUpActions();
    void filter(const QString &text);
    void reload();
    void openCurrent();
    void showCount();
    void select(CaseFileId id);
    CaseFileId currentCase() const;

    std::unique_ptr<Ui::CaseListPage> m_ui;
    CaseListModel *m_model;
    CaseListActions m_actions;
};

} // namespace relaas
