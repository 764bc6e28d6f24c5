#include "gui/report/differencesmodel.h"

#include "gui/widgets/icons.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// What a row of one line can show of its words.
constexpr qsizetype mostShownOfWords = 400;

const Line &shownLine(const LineDifference &difference)
{
    return difference.newer ? *difference.newer : *difference.older;
}

/// The weightiest of several.
QIcon signOf(const LineDifference &difference)
{
    if (difference.isAdded())
        return icon(u"plus-lg");
    if (difference.isRemoved())
        return icon(u"trash3");
    if (difference.hasOtherText())
        return icon(u"pencil");
    if (difference.hasOtherType())
        return icon(u"bookmark");
    if (difference.hasMoved)
        return icon(u"sort-down");
    if (difference.hasOtherSound())
        return icon(u"soundwave");
    return difference.hasOtherQuotation() ? icon(u"quote") : icon(u"bookmark");
}

} // namespace

QString differenceText(const LineDifference &difference)
{
    if (difference.isAdded())
        return DifferencesModel::tr("added");
    if (difference.isRemoved())
        return DifferencesModel::tr("removed");
    QStringList changes;
    if (difference.hasOtherText())
        changes += DifferencesModel::tr("other words");
    if (difference.hasOtherType())
        changes += DifferencesModel::tr("other type");
    if (difference.hasMoved)
        changes += DifferencesModel::tr("moved");
    if (difference.hasOtherSound())
        changes += DifferencesModel::tr("other place in the sound");
    if (difference.hasOtherQuotation())
        changes += DifferencesModel::tr("other original words");
    if (difference.hasOtherTags())
        changes += DifferencesModel::tr("other section or grounds");
    return changes.join(u", "_s);
}

DifferencesModel::DifferencesModel(QObject *parent) : QAbstractTableModel(parent) { }

void DifferencesModel::setDifference(const ReportDifference &difference)
{
    beginResetModel();
    m_differing.clear();
    for (const LineDifference &line : difference.lines) {
        if (!line.isUnchanged())
            m_differing.append(line);
    }
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differing.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferencesModel::text(const LineDifference &difference, int column) const
{
    const Line &line = shownLine(difference);
    switch (column) {
    case Number:
        return QString::number(line.number);
    case Change:
        return differenceText(difference);
    default:
        return line.text.left(mostShownOfWords).simplified();
    }
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LineDifference &difference = m_differing.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(difference, index.column());
    case Qt::AccessibleTextRole:
        return tr("Line %1, %2: %3")
            .arg(text(difference, Number), text(difference, Change), text(difference, Words));
    case Qt::DecorationRole:
        return index.column() == Change ? QVariant(signOf(difference)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Change:
        return tr("What became of it");
    default:
        return tr("Words");
    }
}

} // namespace relaas
