#include "gui/report/discrepancylist.h"

#include "gui/widgets/icons.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int TypeRole = Qt::UserRole;
constexpr int WeightRole = Qt::UserRole + 1; ///< none where it is not chosen
constexpr int shownRows = 5;

DiscrepancyType typeOf(const QListWidgetItem &item)
{
    return static_cast<DiscrepancyType>(item.data(TypeRole).toInt());
}

std::optional<Weight> weightOf(const QListWidgetItem &item)
{
    const QVariant weight = item.data(WeightRole);
    return weight.isValid() ? std::optional(static_cast<Weight>(weight.toInt())) : std::nullopt;
}

/// In the order in which they are offered.
QList<Weight> weightsFor(DiscrepancyType type, Verdict verdict)
{
    QList<Weight> weights;
    if (!isAlwaysMaterial(type))
        weights << Weight::Minor;
    if (verdict != Verdict::AgreesInSubstance)
        weights << Weight::Material;
    return weights;
}

QStringView signOf(std::optional<Weight> weight)
{
    if (!weight)
        return u"square";
    return *weight == Weight::Material ? QStringView(u"exclamation-square") : QStringView(u"dash-square");
}

} // namespace

DiscrepancyList::DiscrepancyList(QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Kinds of discrepancy"));
    setAccessibleDescription(tr("Space chooses minor, material, or none"));
    for (const DiscrepancyType type : discrepancyTypes()) {
        auto *item = new QListWidgetItem(this);
        item->setData(TypeRole, static_cast<int>(type));
        showWeight(*item, std::nullopt);
    }
    setCurrentRow(0);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { goOn(*item); });
}

void DiscrepancyList::begin(Verdict verdict, const QList<Discrepancy> &chosen)
{
    m_verdict = verdict;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem &each = *item(row);
        const DiscrepancyType type = typeOf(each);
        const auto weights = weightsFor(type, verdict);
        each.setFlags(weights.isEmpty() ? Qt::ItemFlags() : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        const auto known = std::find_if(chosen.cbegin(), chosen.cend(),
                                        [type](const Discrepancy &one) { return one.type == type; });
        const bool isKept = known != chosen.cend() && weights.contains(known->weight);
        showWeight(each, isKept ? std::optional(known->weight) : std::nullopt);
    }
    setCurrentRow(0);
}

QList<Discrepancy> DiscrepancyList::chosen() const
{
    QList<Discrepancy> all;
    for (int row = 0; row < count(); ++row) {
        if (const auto weight = weightOf(*item(row)))
            all.append({typeOf(*item(row)), *weight});
    }
    return all;
}

QSize DiscrepancyList::sizeHint() const
{
    const int row = std::max(sizeHintForRow(0), fontMetrics().height());
    return {QListWidget::sizeHint().width(), shownRows * row + 2 * frameWidth()};
}

void DiscrepancyList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (QListWidgetItem *item = currentItem())
            goOn(*item);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void DiscrepancyList::goOn(QListWidgetItem &item)
{
    const auto weights = weightsFor(typeOf(item), m_verdict);
    const auto now = weightOf(item);
    const auto next = now ? weights.indexOf(*now) + 1 : 0;
    showWeight(item, next < weights.size() ? std::optional(weights.at(next)) : std::nullopt);
    emit chosenByHand();
}

void DiscrepancyList::showWeight(QListWidgetItem &item, std::optional<Weight> weight)
{
    const QString type = discrepancyTypeText(typeOf(item));
    item.setData(WeightRole, weight ? QVariant(static_cast<int>(*weight)) : QVariant());
    item.setText(weight ? u"%1 · %2"_s.arg(type, weightText(*weight)) : type);
    item.setData(Qt::AccessibleTextRole,
                 u"%1, %2"_s.arg(type, weight ? weightText(*weight) : tr("not chosen")));
    item.setIcon(icon(signOf(weight)));
}

} // namespace relaas
