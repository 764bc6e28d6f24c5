#include "gui/report/passagespanel.h"

#include "gui/widgets/style.h"
#include "gui/widgets/tablehint.h"

#include "ui_passagespanel.h"

#include <QHeaderView>

#include <optional>

namespace relaas {

PassagesPanel::PassagesPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PassagesPanel>())
    , m_model(new PassagesModel(this))
{
    m_ui->setupUi(this);
    m_ui->passages->setModel(m_model);
    prepareTable(*m_ui->passages);
    m_ui->passages->setSortingEnabled(false);
    m_ui->passages->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_ui->passages->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(PassagesModel::Reason, QHeaderView::Stretch);
    new TableHint(*m_ui->passages, tr("Words and sound go together, as far as could be measured."));
    connect(m_ui->passages, &QTableView::activated, this, &PassagesPanel::activated);
}

PassagesPanel::~PassagesPanel() = default;

void PassagesPanel::setNextAction(QAction *next)
{
    m_ui->next->setDefaultAction(next);
}

void PassagesPanel::setPassages(const QList<OddPassage> &passages, const QString &extent)
{
    const OddPassage *now = passage();
    const auto chosenOne = now ? std::optional(*now) : std::nullopt;
    m_model->setPassages(passages);
    if (const qsizetype row = chosenOne ? passages.indexOf(*chosenOne) : -1; row >= 0)
        m_ui->passages->setCurrentIndex(m_model->index(int(row), PassagesModel::Reason));
    m_ui->extent->setText(extent);
}

const OddPassage *PassagesPanel::chooseNext()
{
    const int count = m_model->rowCount();
    if (count == 0)
        return nullptr;
    const int row = (m_ui->passages->currentIndex().row() + 1) % count; // none is -1
    m_ui->passages->setCurrentIndex(m_model->index(row, PassagesModel::Reason));
    return passage();
}

const OddPassage *PassagesPanel::passage() const
{
    const QModelIndex index = m_ui->passages->currentIndex();
    return index.isValid() ? &m_model->passages().at(index.row()) : nullptr;
}

} // namespace relaas
