#include "gui/review/reviewlistpage.h"

#include "gui/decision/outcomemodel.h"
#include "gui/review/reviewlistmodel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"
#include "workflow/decisions.h"
#include "workflow/reviews.h"

#include "ui_reviewlistpage.h"

#include <QAction>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace relaas {

ReviewListPage::ReviewListPage(Reviews &reviews, Decisions &decisions, QWidget *parent)
    : Page(parent)
    , m_reviews(reviews)
    , m_decisions(decisions)
    , m_ui(std::make_unique<Ui::ReviewListPage>())
    , m_model(new ReviewListModel(this))
    , m_actions(*this)
{
    m_ui->setupUi(this);
    m_ui->empty->setContent(
        u"inbox"_s, tr("Nothing waits for review"),
        tr("Decisions that were submitted or returned stand here until they are signed."));
    m_ui->decisions->setModel(m_model);
    prepareTable(*m_ui->decisions);
    m_ui->decisions->setSortingEnabled(false);
    QHeaderView *header = m_ui->decisions->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReviewListModel::Outcome, QHeaderView::Stretch);
    connect(m_actions.open, &QAction::triggered, this, &ReviewListPage::openCurrent);
    connect(m_actions.refresh, &QAction::triggered, this, &ReviewListPage::reload);
    connect(m_ui->decisions, &QAbstractItemView::activated, this, &ReviewListPage::openCurrent);
    connect(&m_reviews, &Reviews::changed, this, &ReviewListPage::reload);
    connect(&m_decisions, &Decisions::changed, this, &ReviewListPage::reload);
    setFocusProxy(m_ui->decisions);
    reload();
}

ReviewListPage::~ReviewListPage() = default;

QString ReviewListPage::title() const
{
    return tr("Review");
}

QString ReviewListPage::menuTitle() const
{
    return tr("&Review");
}

QList<QAction *> ReviewListPage::pageActions() const
{
    return m_actions.all();
}

void ReviewListPage::activated()
{
    reload();
}

void ReviewListPage::reload()
{
    auto rows = m_reviews.list();
    if (!rows) {
        emit messageRequested(MessageLevel::Error, rows.error().text);
        return;
    }
    QList<ReviewSummary> shown = std::move(rows).value();
    for (ReviewSummary &row : shown) {
        if (const auto outcome = m_decisions.outcome(row.outcome))
            row.outcome = outcomeText(*outcome);
    }
    const QModelIndex current = m_ui->decisions->currentIndex();
    const DecisionId kept = current.isValid() ? m_model->decision(current.row()) : DecisionId();
    m_model->setRows(shown);
    m_ui->decisions->setCurrentIndex(m_model->index(std::max(m_model->rowOf(kept), 0), 0));
    m_ui->pages->setCurrentWidget(shown.isEmpty() ? static_cast<QWidget *>(m_ui->empty) : m_ui->list);
    m_actions.open->setEnabled(!shown.isEmpty());
}

void ReviewListPage::openCurrent()
{
    const QModelIndex current = m_ui->decisions->currentIndex();
    if (current.isValid())
        emit openRequested(ReviewPlace{m_model->decision(current.row())});
}

} // namespace relaas
