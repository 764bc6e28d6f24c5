#include "gui/report/sweeppanel.h"

#include "gui/report/sweepactions.h"
#include "gui/report/sweepmodel.h"
#include "gui/widgets/style.h"
#include "gui/widgets/tablehint.h"

#include "ui_sweeppanel.h"

#include <QHeaderView>

#include <optional>

namespace relaas {

using namespace Qt::StringLiterals;

QString sweepProgressText(const SweepProgress &progress)
{
    if (progress.finds == 0)
        return SweepPanel::tr("The sweep finds nothing");
    QStringList parts{SweepPanel::tr("%1 of %n heard", nullptr, progress.finds).arg(progress.heard)};
    if (progress.otherwise > 0)
        parts << SweepPanel::tr("%n otherwise", nullptr, progress.otherwise);
    if (progress.unheard > 0)
        parts << SweepPanel::tr("%n not wholly played", nullptr, progress.unheard);
    if (progress.withoutSound > 0)
        parts << SweepPanel::tr("%n without a place in the sound", nullptr, progress.withoutSound);
    return parts.join(u" · "_s);
}

SweepPanel::SweepPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SweepPanel>())
    , m_model(new SweepModel(this))
{
    m_ui->setupUi(this);
    m_ui->progress->setFont(semibold(font()));
    m_ui->finds->setModel(m_model);
    prepareTable(*m_ui->finds);
    m_ui->finds->setSortingEnabled(false);
    m_ui->finds->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_ui->finds->horizontalHeader();
    header->setResizeContentsPrecision(40);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SweepModel::Context, QHeaderView::Stretch);
    new TableHint(*m_ui->finds, tr("This report has no figures, dates, names or negations."));
    connect(m_ui->finds, &QTableView::activated, this, &SweepPanel::activated);
    connect(m_ui->finds->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SweepPanel::chosen);
}

SweepPanel::~SweepPanel() = default;

void SweepPanel::setActions(const SweepActions &actions)
{
    m_ui->next->setDefaultAction(actions.next);
    m_ui->heardSo->setDefaultAction(actions.heardSo);
    m_ui->heardOtherwise->setDefaultAction(actions.heardOtherwise);
    m_ui->cannotBeHeard->setDefaultAction(actions.cannotBeHeard);
}

void SweepPanel::setFinds(const Report &report, const QList<SweptFind> &finds)
{
    const SweptFind *now = find();
    const auto chosenOne = now ? std::optional(now->find) : std::nullopt;
    m_finds = finds;
    m_model->setFinds(report, finds);
    if (chosenOne && (!find() || find()->find != *chosenOne))
        choose(*chosenOne);
    m_ui->progress->setText(sweepProgressText(sweepProgress(report, finds)));
}

const SweptFind *SweepPanel::find() const
{
    return m_model->find(m_ui->finds->currentIndex());
}

void SweepPanel::choose(const SweepFind &find)
{
    m_ui->finds->setCurrentIndex(m_model->indexOf(find));
}

void SweepPanel::focusFinds()
{
    m_ui->finds->setFocus(Qt::OtherFocusReason);
}

} // namespace relaas
