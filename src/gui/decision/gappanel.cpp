#include "gui/decision/gappanel.h"

#include "gui/decision/stepstate.h"
#include "gui/widgets/icons.h"

#include "ui_gappanel.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

GapPanel::GapPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::GapPanel>())
{
    m_ui->setupUi(this);
    connect(m_ui->gaps, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { visit(m_ui->gaps->row(item)); });
    connect(m_ui->gaps, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { visit(m_ui->gaps->row(item)); });
    showCount();
}

GapPanel::~GapPanel() = default;

void GapPanel::setGaps(const QList<Gap> &gaps)
{
    const auto isSame = [](const Gap &a, const Gap &b) {
        return a.where == b.where && a.ground == b.ground && a.text == b.text;
    };
    if (std::equal(m_gaps.cbegin(), m_gaps.cend(), gaps.cbegin(), gaps.cend(), isSame) && !gaps.isEmpty())
        return;
    const int current = m_ui->gaps->currentRow();
    m_gaps = gaps;
    m_ui->gaps->clear();
    for (const Gap &gap : m_gaps) {
        auto *item = new QListWidgetItem(icon(u"circle-half"), gap.text, m_ui->gaps);
        item->setToolTip(gap.where == Gap::Where::Corrections
                             ? tr("Go to the report")
                             : tr("Go to %1").arg(stepText(stepOf(gap.where))));
    }
    m_ui->gaps->setCurrentRow(std::min(current, m_ui->gaps->count() - 1));
    showCount();
}

void GapPanel::showCount()
{
    const bool isComplete = m_gaps.isEmpty();
    const auto count = static_cast<int>(m_gaps.size());
    m_ui->state->setContent(
        {isComplete ? u"check-circle-fill"_s : u"circle-half"_s,
         isComplete ? tr("nothing is missing") : tr("%Ln thing(s) missing", nullptr, count),
         isComplete ? Tone::Success : Tone::Warning});
    m_ui->gaps->setVisible(!isComplete);
    m_ui->below->changeSize(0, 0, QSizePolicy::Minimum,
                            isComplete ? QSizePolicy::Expanding : QSizePolicy::Ignored);
    m_ui->layout->invalidate(); // the spacer does not tell it
}

void GapPanel::visitNext()
{
    if (!m_gaps.isEmpty())
        visit((m_ui->gaps->currentRow() + 1) % static_cast<int>(m_gaps.size()));
}

void GapPanel::visit(int row)
{
    m_ui->gaps->setCurrentRow(row);
    emit visited(m_gaps.at(row));
}

void GapPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showCount();
}

} // namespace relaas
