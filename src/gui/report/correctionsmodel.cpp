#include "gui/report/correctionsmodel.h"

#include "gui/widgets/icons.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// A sign for each state, so that none is told by its word or colour alone.
QStringView handlingSign(Handling handling)
{
    switch (handling) {
    case Handling::Open:
        return u"circle";
    case Handling::Adopted:
        return u"check-lg";
    case Handling::PartlyAdopted:
        return u"circle-half";
    case Handling::NotAdopted:
        return u"x-lg";
    }
    return {};
}

} // namespace

QString correctionTargetText(int line, int lastLine)
{
    if (line == 0)
        return CorrectionsModel::tr("whole report");
    return lastLine > line ? u"%1–%2"_s.arg(line).arg(lastLine) : QString::number(line);
}

CorrectionsModel::CorrectionsModel(QObject *parent) : QAbstractTableModel(parent) { }

void CorrectionsModel::setLetters(const QList<CorrectionLetter> &letters)
{
    if (letters == m_letters)
        return;
    QList<Row> rows;
    for (int letter = 0; letter < letters.size(); ++letter) {
        for (int point = 0; point < letters.at(letter).items.size(); ++point)
            rows.append({letter, point});
    }
    // Points are only ever added: where none came, the selection and the scroll stay.
    const bool isSameSize = rows.size() == m_rows.size();
    if (!isSameSize)
        beginResetModel();
    m_letters = letters;
    m_rows = rows;
    if (!isSameSize)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

const CorrectionLetter *CorrectionsModel::letter(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_letters.at(m_rows.at(index.row()).letter)
                                                          : nullptr;
}

const Correction *CorrectionsModel::point(const QModelIndex &index) const
{
    const CorrectionLetter *owner = letter(index);
    return owner ? &owner->items.at(m_rows.at(index.row()).point) : nullptr;
}

QModelIndex CorrectionsModel::indexOf(CorrectionId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const QModelIndex at = index(row, 0);
        if (point(at)->id == id)
            return at;
    }
    return {};
}

int CorrectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CorrectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CorrectionsModel::display(const CorrectionLetter &letter, const Correction &point, int column) const
{
    switch (column) {
    case Point:
        return correctionLabel(letter, point);
    case Target:
        return correctionTargetText(point.line, point.lastLine);
    case Kind:
        return correctionCategoryText(point.category);
    case Words:
        return point.text.simplified();
    case State:
        return letter.isLate ? tr("%1 (came late)").arg(handlingText(point.handling()))
                             : handlingText(point.handling());
    default:
        return {};
    }
}

QVariant CorrectionsModel::data(const QModelIndex &index, int role) const
{
    const Correction *wanted = point(index);
    if (!wanted)
        return {};
    const CorrectionLetter &owner = *letter(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(owner, *wanted, index.column());
    case Qt::ToolTipRole:
        return index.column() == Words ? wanted->text.left(1000) : display(owner, *wanted, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? icon(handlingSign(wanted->handling())) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Point
            ? tr("point %1 from %2").arg(correctionLabel(owner, *wanted), owner.from)
            : display(owner, *wanted, index.column());
    default:
        return {};
    }
}

QVariant CorrectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Point:
        return tr("Point");
    case Target:
        return tr("Line");
    case Kind:
        return tr("Kind");
    case Words:
        return tr("Remark");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace relaas
