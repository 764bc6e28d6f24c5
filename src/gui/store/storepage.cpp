#include "gui/store/storepage.h"

#include "gui/store/backupmodel.h"
#include "gui/store/duemodel.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/style.h"
#include "gui/widgets/tablehint.h"
#include "gui/widgets/task.h"
#include "workflow/office.h"
#include "workflow/session.h"

#include "ui_storepage.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QToolButton>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

void prepare(QTableView &table, QAbstractItemModel &model)
{
    prepareTable(table);
    table.setModel(&model);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setStretchLastSection(true);
}

void fillButtons(QHBoxLayout &row, const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row.addWidget(button);
    }
    row.addStretch();
}

} // namespace

StorePage::StorePage(Office &office, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_office(office)
    , m_prompts(prompts)
    , m_ui(std::make_unique<Ui::StorePage>())
    , m_backups(new BackupModel(this))
    , m_due(new DueModel(this))
    , m_actions(*this, office.session().may(Permission::KeepBackups),
                office.session().may(Permission::HoldCases), office.session().may(Permission::EraseCases))
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->backupTitle, m_ui->dueTitle})
        label->setFont(semibold(label->font()));
    prepare(*m_ui->backupTable, *m_backups);
    prepare(*m_ui->dueTable, *m_due);
    new TableHint(*m_ui->backupTable, tr("There is no backup yet. Choose Back up now.")); // the table owns it
    new TableHint(*m_ui->dueTable, tr("No case is to be erased today.")); // the table owns it
    m_ui->resultText->hide();
    connectActions();
    const bool keepsBackups = m_office.session().may(Permission::KeepBackups);
    m_ui->backupPart->setVisible(keepsBackups);
    connect(m_ui->dueTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StorePage::enable);
    connect(&m_office.backups(), &Backups::changed, this, &StorePage::reload);
    connect(&m_office.retentions(), &Retentions::changed, this, &StorePage::reload);
    setFocusProxy(keepsBackups ? m_ui->backupTable : m_ui->dueTable);
}

StorePage::~StorePage() = default;

void StorePage::connectActions()
{
    const std::initializer_list<std::pair<QAction *, void (StorePage::*)()>> verbs{
        {m_actions.backUp, &StorePage::backUp}, {m_actions.drill, &StorePage::drill},
        {m_actions.check, &StorePage::check},   {m_actions.chooseFolder, &StorePage::chooseFolder},
        {m_actions.hold, &StorePage::hold},     {m_actions.lift, &StorePage::lift},
        {m_actions.erase, &StorePage::erase},   {m_actions.refresh, &StorePage::reload}};
    for (const auto &[action, verb] : verbs) {
        if (action)
            connect(action, &QAction::triggered, this, verb);
    }
    fillButtons(*m_ui->backupButtons, m_actions.backups());
    fillButtons(*m_ui->dueButtons, m_actions.due());
}

QString StorePage::title() const
{
    return tr("Store");
}

QString StorePage::menuTitle() const
{
    return tr("S&tore");
}

QList<QAction *> StorePage::pageActions() const
{
    return m_actions.all();
}

void StorePage::activated()
{
    reload();
}

void StorePage::reload()
{
    if (m_actions.backUp) {
        showPlace();
        const auto backups = m_office.backups().all();
        if (backups)
            m_backups->setBackups(*backups);
        else
            emit messageRequested(MessageLevel::Error, backups.error().text);
        m_ui->backupTable->resizeColumnsToContents();
    }
    const auto due = m_office.retentions().due();
    if (due)
        m_due->setCases(*due);
    else
        emit messageRequested(MessageLevel::Error, due.error().text);
    m_ui->dueTable->resizeColumnsToContents();
    if (m_due->rowCount() > 0)
        m_ui->dueTable->selectRow(0);
    enable();
}

void StorePage::showPlace()
{
    const BackupPlace place = m_office.backups().place();
    m_ui->placeLabel->setText(
        tr("A backup is made once a day and after every half hour of work, verified, and kept in %1.")
            .arg(QDir::toNativeSeparators(place.folder)));
    m_ui->sameDiskLabel->setVisible(place.isOnSameDisk);
}

int StorePage::selectedCase() const
{
    const QModelIndexList rows = m_ui->dueTable->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void StorePage::enable()
{
    for (QAction *action : m_actions.backups())
        action->setEnabled(!m_task);
    const int row = selectedCase();
    const bool isHeld = row >= 0 && m_due->caseAt(row).hold;
    if (m_actions.hold)
        m_actions.hold->setEnabled(row >= 0 && !isHeld);
    if (m_actions.lift)
        m_actions.lift->setEnabled(isHeld);
    if (m_actions.erase)
        m_actions.erase->setEnabled(row >= 0 && !isHeld && !m_task);
}

template<typename T, typename Then>
void StorePage::start(const Result<LongWork<T>> &work, const QString &text, Then then)
{
    if (!work) {
        emit messageRequested(MessageLevel::Error, work.error().text);
        return;
    }
    m_task = runInBackground(
        this,
        [work = *work](const std::stop_token &stop, const Progress &progress) {
            return work(stop, [&](double fraction, const QString &step) { progress.report(fraction, step); });
        },
        [this, then = std::move(then)](Result<T> done) {
            m_task.clear();
            then(done);
            enable();
        });
    enable();
    emit taskStarted(m_task, text);
}

void StorePage::say(const Result<void> &done, const QString &success)
{
    if (done)
        emit messageRequested(MessageLevel::Success, success);
    else if (done.error().code != Error::Code::Cancelled)
        emit messageRequested(MessageLevel::Error, done.error().text);
}

void StorePage::showFaults(const QStringList &faults, const QString &wellSentence)
{
    m_ui->resultText->setPlainText(faults.isEmpty() ? wellSentence : faults.join(u'\n'));
    m_ui->resultText->show();
    if (faults.isEmpty())
        emit messageRequested(MessageLevel::Success, wellSentence);
    else
        emit messageRequested(MessageLevel::Error,
                              tr("%Ln fault(s) were found.", nullptr, int(faults.size())));
}

void StorePage::backUp()
{
    makeBackup(Backups::Occasion::Asked);
}

void StorePage::makeBackup(Backups::Occasion occasion)
{
    start(m_office.backups().toMake(occasion), tr("Backing up"), [this](const Result<BackupInfo> &made) {
        const auto noted = m_office.backups().made(made);
        if (made && made->missingFiles > 0) {
            emit messageRequested(
                MessageLevel::Warning,
                tr("The backup was made, but %Ln stored file(s) could not be saved. Check the "
                   "case file.",
                   nullptr, made->missingFiles));
            return;
        }
        say(made ? noted : made.error(), tr("The backup was made and verified."));
    });
}

void StorePage::drill()
{
    start(m_office.backups().toDrill(), tr("Trying to restore"), [this](const Result<DrillReport> &report) {
        const auto noted = m_office.backups().drilled(report);
        if (!report || !noted)
            return say(report ? noted : report.error(), {});
        showFaults(report->faults,
                   tr("The backup of %1 can be restored: it was put up, opened and read.")
                       .arg(momentText(report->backup.madeAt.toLocalTime())));
    });
}

void StorePage::check()
{
    start(m_office.backups().toCheck(true), tr("Checking the case file"),
          [this](const Result<CheckReport> &report) {
              const auto noted = m_office.backups().checked(report);
              if (!report || !noted)
                  return say(report ? noted : report.error(), {});
              showFaults(
                  report->faults,
                  tr("The case file is as it was written, with %Ln stored file(s).", nullptr, report->files));
          });
}

void StorePage::chooseFolder()
{
    const QString folder = m_prompts.chooseFolder(this, tr("Folder for the backups"));
    if (!folder.isEmpty())
        say(m_office.backups().choosePlace(folder), tr("From now on backups are made there."));
}

void StorePage::hold()
{
    const DueCase due = m_due->caseAt(selectedCase());
    const auto reason = m_prompts.askText(this, tr("Hold case %1").arg(due.number),
                                          tr("Why must it be kept? Whoever reviews it later reads this:"));
    if (reason)
        say(m_office.retentions().hold(due.id, *reason), tr("The case is held and will not be erased."));
}

void StorePage::lift()
{
    const DueCase due = m_due->caseAt(selectedCase());
    const auto reason = m_prompts.askText(this, tr("Lift the hold on case %1").arg(due.number),
                                          tr("Why may it be erased now?"));
    if (reason)
        say(m_office.retentions().lift(due.id, *reason), tr("The case is no longer held."));
}

void StorePage::erase()
{
    const DueCase due = m_due->caseAt(selectedCase());
    const QString title = tr("Erase case %1").arg(due.number);
    const auto typed = m_prompts.askText(
        this, title, tr("This cannot be undone. Type the number of the case to erase all of it:"));
    if (!typed)
        return;
    if (typed->trimmed() != due.number) {
        emit messageRequested(MessageLevel::Warning,
                              tr("That is not the number of the case. Nothing was erased."));
        return;
    }
    const auto reason = m_prompts.askText(this, title, tr("The reason, for the certificate:"));
    if (!reason)
        return;
    const auto certificate = m_office.retentions().erase(due.id, *reason);
    if (!certificate)
        return say(certificate.error(), {});
    m_ui->resultText->setPlainText(textOf(*certificate));
    m_ui->resultText->show();
    makeBackup(Backups::Occasion::Automatic); // the newest must not hold the case any more
    emit messageRequested(MessageLevel::Success, tr("Case %1 is erased.").arg(due.number));
}

} // namespace relaas
