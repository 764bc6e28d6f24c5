#include "gui/shell/damagepage.h"

#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/style.h"

#include "ui_damagepage.h"

#include <QDir>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

enum Column { Moment, Size, Where };

} // namespace

DamagePage::DamagePage(const QString &problem, const QString &folder, QList<BackupChoice> backups,
                       Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DamagePage>())
    , m_backups(std::move(backups))
    , m_prompts(prompts)
{
    m_ui->setupUi(this);
    m_ui->title->setFont(titleFont(font()));
    m_ui->sign->setPixmap(iconPixmap(u"exclamation-triangle-fill"_s, 24, devicePixelRatioF(),
                                     toneColor(Tone::Danger, palette())));
    m_ui->problem->setText(problem);
    m_ui->untouched->setText(
        tr("Nothing was changed, repaired or removed. The case file lies as it was found in %1.")
            .arg(QDir::toNativeSeparators(folder)));
    m_ui->restoreButton->setIcon(icon(u"arrow-counterclockwise"));
    m_ui->readOnlyButton->setIcon(icon(u"eye"));
    m_ui->progress->hide();
    prepareTable(*m_ui->backups);
    fill();

    connect(m_ui->restoreButton, &QPushButton::clicked, this, &DamagePage::restore);
    connect(m_ui->readOnlyButton, &QPushButton::clicked, this, [this] {
        setBusy(true);
        emit readOnlyRequested();
    });
    connect(m_ui->quitButton, &QPushButton::clicked, this, &DamagePage::quitRequested);
}

DamagePage::~DamagePage() = default;

void DamagePage::offerReadOnly(bool isPossible)
{
    m_ui->readOnlyButton->setVisible(isPossible);
    if (m_backups.isEmpty())
        (isPossible ? m_ui->readOnlyButton : m_ui->quitButton)->setFocus();
}

void DamagePage::refuse(const QString &text)
{
    setBusy(false);
    m_ui->problem->setText(text);
}

void DamagePage::fill()
{
    std::sort(m_backups.begin(), m_backups.end(),
              [](const BackupChoice &a, const BackupChoice &b) { return a.at > b.at; });
    m_ui->backups->setRowCount(static_cast<int>(m_backups.size()));
    for (int row = 0; row < m_backups.size(); ++row) {
        const BackupChoice &backup = m_backups.at(row);
        m_ui->backups->setItem(row, Moment, new QTableWidgetItem(momentText(backup.at.toLocalTime())));
        m_ui->backups->setItem(row, Size, new QTableWidgetItem(QLocale().formattedDataSize(backup.bytes)));
        m_ui->backups->setItem(row, Where, new QTableWidgetItem(QDir::toNativeSeparators(backup.where)));
    }
    m_ui->backups->resizeColumnsToContents();
    m_ui->backups->horizontalHeader()->setStretchLastSection(true);
    m_ui->backups->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    const bool isAny = !m_backups.isEmpty();
    m_ui->backups->setVisible(isAny);
    m_ui->restoreButton->setEnabled(isAny);
    m_ui->backupsLabel->setText(
        isAny
            ? tr("Verified &backups, the newest first")
            : tr("There is no verified backup beside it. If your office keeps copies elsewhere, put one back "
                 "under the same folder and start Relaas again."));
    if (isAny)
        m_ui->backups->setCurrentCell(0, Moment);
    (isAny ? static_cast<QWidget *>(m_ui->backups) : m_ui->readOnlyButton)->setFocus();
}

void DamagePage::restore()
{
    const BackupChoice backup = m_backups.at(std::max(m_ui->backups->currentRow(), 0));
    const QString question =
        tr("The backup of %1 becomes the case file. What was done after that moment is only in "
           "the damaged file, which is kept beside it.")
            .arg(momentText(backup.at.toLocalTime()));
    if (!m_prompts.confirm(this, question, tr("Restore")))
        return;
    setBusy(true);
    emit restoreRequested(backup.where);
}

void DamagePage::setBusy(bool isBusy)
{
    m_ui->progress->setVisible(isBusy);
    m_ui->backups->setEnabled(!isBusy);
    m_ui->restoreButton->setEnabled(!isBusy && !m_backups.isEmpty());
    m_ui->readOnlyButton->setEnabled(!isBusy);
}

} // namespace relaas
