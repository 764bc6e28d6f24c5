#include "gui/decision/outcomemodel.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include <QLocale>

namespace relaas {

OutcomeModel::OutcomeModel(QObject *parent) : QAbstractTableModel(parent) { }

void OutcomeModel::setOutcomes(std::vector<Outcome> outcomes)
{
    beginResetModel();
    m_outcomes = std::move(outcomes);
    endResetModel();
}

void OutcomeModel::setChosen(const QString &code)
{
    if (code == m_chosen)
        return;
    m_chosen = code;
    if (!m_outcomes.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int OutcomeModel::rowOf(const QString &code) const
{
    for (size_t row = 0; row < m_outcomes.size(); ++row) {
        if (m_outcomes.at(row).code == code)
            return static_cast<int>(row);
    }
    return -1;
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutcomeModel::text(const Outcome &outcome, int column) const
{
    switch (column) {
    case Name:
        return outcomeText(outcome);
    case Basis:
        return outcome.legalBasis;
    case Appeal:
        return appealText(outcome.appeal);
    case Stay:
        return rightToRemainText(outcome.rightToRemain);
    case Status:
        return outcome.status == ValueStatus::Assumed ? tr("assumed") : tr("from the law");
    default:
        return {};
    }
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Outcome &shown = outcome(index.row());
    const bool isChosen = shown.code == m_chosen;
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name && isChosen ? tr("chosen: %1").arg(outcomeText(shown))
                                                  : text(shown, index.column());
    case Qt::DecorationRole:
        if (index.column() == Name)
            return icon(isChosen ? u"check-circle-fill" : u"circle");
        if (index.column() == Status && shown.status == ValueStatus::Assumed)
            return icon(u"question-circle");
        return {};
    case Qt::FontRole:
        return isChosen && index.column() == Name ? QVariant(semibold(QFont())) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Status && shown.status == ValueStatus::Assumed
            ? tr("These values are still to be confirmed by the owner of the legal rules.")
            : QVariant();
    default:
        return {};
    }
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Outcome");
    case Basis:
        return tr("Legal basis");
    case Appeal:
        return tr("Appeal");
    case Stay:
        return tr("Awaiting the appeal");
    case Status:
        return tr("Values");
    default:
        return {};
    }
}

QString outcomeText(const Outcome &outcome)
{
    return QLocale().language() == QLocale::Dutch ? outcome.nameNl : outcome.nameEn;
}

QString appealText(AppealClass appeal)
{
    switch (appeal) {
    case AppealClass::None:
        return OutcomeModel::tr("no appeal");
    case AppealClass::Short:
        return OutcomeModel::tr("short term, 67(7)(a)");
    case AppealClass::Long:
        return OutcomeModel::tr("long term, 67(7)(b)");
    case AppealClass::Ammr:
        return OutcomeModel::tr("term of a transfer decision");
    case AppealClass::Legacy:
        return OutcomeModel::tr("term of the earlier law");
    }
    return {};
}

QString rightToRemainText(RightToRemain right)
{
    switch (right) {
    case RightToRemain::NotApplicable:
        return OutcomeModel::tr("does not arise");
    case RightToRemain::Automatic:
        return OutcomeModel::tr("may remain");
    case RightToRemain::None:
        return OutcomeModel::tr("may not remain unless the court allows it");
    case RightToRemain::OnRequest:
        return OutcomeModel::tr("may ask the court to remain");
    case RightToRemain::Permit:
        return OutcomeModel::tr("has a residence permit");
    case RightToRemain::TemporaryProtection:
        return OutcomeModel::tr("may remain while temporary protection lasts");
    }
    return {};
}

} // namespace relaas
