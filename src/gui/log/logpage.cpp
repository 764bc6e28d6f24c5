#include "gui/log/logpage.h"

#include "gui/log/logmodel.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"
#include "gui/widgets/tablehint.h"
#include "workflow/office.h"

#include "ui_logpage.h"

#include <QAction>
#include <QHeaderView>

namespace relaas {

namespace {

constexpr int rowsShown = 5000;

} // namespace

LogPage::LogPage(Office &office, QWidget *parent)
    : Page(parent)
    , m_office(office)
    , m_ui(std::make_unique<Ui::LogPage>())
    , m_model(new LogModel(this))
    , m_actions(*this)
{
    m_ui->setupUi(this);
    prepareTable(*m_ui->table);
    m_ui->table->setModel(m_model);
    new TableHint(*m_ui->table, tr("Nothing was done here yet.")); // the table owns it
    m_ui->table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
    connect(m_actions.refresh, &QAction::triggered, this, &LogPage::reload);
    setFocusProxy(m_ui->table);
}

LogPage::~LogPage() = default;

QString LogPage::title() const
{
    return tr("Log");
}

QString LogPage::menuTitle() const
{
    return tr("&Log");
}

QList<QAction *> LogPage::pageActions() const
{
    return m_actions.all();
}

void LogPage::activated()
{
    reload();
}

void LogPage::reload()
{
    const auto entries = m_office.log({}, rowsShown);
    if (!entries) {
        emit messageRequested(MessageLevel::Error, entries.error().text);
        return;
    }
    m_model->setEntries(*entries);
    m_ui->table->resizeColumnsToContents();
    m_ui->countLabel->setText(entries->size() < rowsShown
                                  ? tr("%Ln row(s)", nullptr, static_cast<int>(entries->size()))
                                  : tr("The newest %Ln row(s)", nullptr, rowsShown));
}

} // namespace relaas
