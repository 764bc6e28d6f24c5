#include "gui/caselist/caselistpage.h"

#include "gui/caselist/caselistmodel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"
#include "workflow/casefiles.h"

#include "ui_caselistpage.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace relaas {

CaseListPage::CaseListPage(CaseFiles &cases, const Places &places, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::CaseListPage>())
    , m_model(new CaseListModel(cases, places, this))
    , m_actions(*this)
{
    m_ui->setupUi(this);
    setUpTable();
    setUpActions();
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, &CaseListPage::filter);
    connect(m_ui->filterEdit, &QLineEdit::returnPressed, this, &CaseListPage::openCurrent);
    connect(m_ui->emptyState, &EmptyState::activated, m_ui->filterEdit, &QLineEdit::clear);
    connect(m_model, &CaseListModel::failed, this,
            [this](const Error &error) { emit messageRequested(MessageLevel::Error, error.text); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CaseListPage::showCount);
    connect(&cases, &CaseFiles::changed, this, [this] {
        if (isVisible())
            reload();
    });
    m_ui->filterEdit->installEventFilter(this);
    setFocusProxy(m_ui->table);
}

CaseListPage::~CaseListPage() = default;

void CaseListPage::setUpTable()
{
    QTableView *table = m_ui->table;
    table->setModel(m_model);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space::Group);
    table->verticalHeader()->hide();
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics metrics(table->font());
    const int unit = metrics.averageCharWidth();
    const std::array<int, CaseListModel::ColumnCount> widths{15, 26, 17, 18, 22, 31, 16};
    for (int column = 0; column < CaseListModel::ColumnCount; ++column)
        header->resizeSection(column, widths.at(static_cast<size_t>(column)) * unit);
    header->setStretchLastSection(true);
    header->setSortIndicator(CaseListModel::DeadlineColumn, Qt::AscendingOrder);
    table->setSortingEnabled(false); // sorted by hand: setSortingEnabled() would read the list twice
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        const CaseFileId current = currentCase();
        m_model->sort(column, order);
        select(current);
    });
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    connect(table, &QTableView::activated, this, &CaseListPage::openCurrent);
}

void CaseListPage::setUpActions()
{
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->filterEdit->selectAll();
    });
    connect(m_actions.open, &QAction::triggered, this, &CaseListPage::openCurrent);
    connect(m_actions.refresh, &QAction::triggered, this, &CaseListPage::reload);
}

QString CaseListPage::title() const
{
    return tr("Cases");
}

QString CaseListPage::menuTitle() const
{
    return tr("Li&st");
}

QList<QAction *> CaseListPage::pageActions() const
{
    return m_actions.all();
}

void CaseListPage::activated()
{
    reload(); // a decision, a colleague or another program may have moved a case meanwhile
    m_ui->table->setFocus(Qt::OtherFocusReason);
}

void CaseListPage::filter(const QString &text)
{
    CaseQuery query = m_model->query();
    query.text = text;
    const CaseFileId current = currentCase();
    if (const auto done = m_model->setQuery(query); !done)
        emit messageRequested(MessageLevel::Error, done.error().text);
    select(current);
}

void CaseListPage::reload()
{
    const CaseFileId current = currentCase();
    const int scrolled = m_ui->table->verticalScrollBar()->value();
    if (const auto done = m_model->reload(); !done) {
        emit messageRequested(MessageLevel::Error, done.error().text);
        return;
    }
    select(current);
    m_ui->table->verticalScrollBar()->setValue(scrolled);
}

void CaseListPage::select(CaseFileId id)
{
    const int row = qMax(0, id.isValid() ? m_model->rowOf(id) : 0);
    if (row < m_model->rowCount())
        m_ui->table->setCurrentIndex(m_model->index(row, 0));
}

CaseFileId CaseListPage::currentCase() const
{
    const QModelIndex index = m_ui->table->currentIndex();
    return index.isValid() ? m_model->idAt(index.row()) : CaseFileId();
}

void CaseListPage::openCurrent()
{
    if (const CaseFileId id = currentCase(); id.isValid())
        emit openRequested(DossierPlace{id});
}

void CaseListPage::showCount()
{
    const int count = m_model->rowCount();
    const bool isFiltered = !m_model->query().text.trimmed().isEmpty();
    m_ui->countLabel->setText(tr("%Ln case(s)", nullptr, count));
    m_ui->stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_ui->table) : m_ui->emptyState);
    if (isFiltered) {
        m_ui->emptyState->setContent(
            QStringLiteral("search"), tr("No case matches"),
            tr("Nothing has all of these words in its number, name, nationality or officer."),
            tr("Clear the filter"));
    } else {
        m_ui->emptyState->setContent(QStringLiteral("inbox"), tr("No cases yet"),
                                     tr("Cases appear here once they are imported into this case file."));
    }
}

bool CaseListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->filterEdit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_ui->table->setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_ui->filterEdit->text().isEmpty()) {
            m_ui->filterEdit->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace relaas
