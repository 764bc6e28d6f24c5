#include "gui/report/importedlinesmodel.h"

#include "core/timecode.h"

namespace relaas {

namespace {

/// What a row of one line can show; the words of a line may be a megabyte.
constexpr qsizetype mostShownOfALine = 400;

} // namespace

ImportedLinesModel::ImportedLinesModel(QObject *parent) : QAbstractTableModel(parent) { }

void ImportedLinesModel::setLines(const QList<Line> &lines, int sampleRate)
{
    beginResetModel();
    m_lines = lines;
    m_sampleRate = sampleRate;
    endResetModel();
}

int ImportedLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ImportedLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportedLinesModel::text(const Line &line, int column) const
{
    switch (column) {
    case Type:
        return lineTypeCode(line.type);
    case Time:
        return line.anchor ? timecodeWithTenths(msFromFrames(line.anchor->fromFrame, m_sampleRate))
                           : QString();
    default:
        return line.text.left(mostShownOfALine).simplified();
    }
}

QVariant ImportedLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::AccessibleTextRole:
        if (column != Words)
            return column == Type ? lineTypeText(line.type) : text(line, column);
        return line.anchor
            ? tr("%1, at %2: %3").arg(lineTypeText(line.type), text(line, Time), text(line, Words))
            : tr("%1: %2").arg(lineTypeText(line.type), text(line, Words));
    case Qt::ToolTipRole:
        return column == Type ? lineTypeText(line.type) : text(line, column);
    default:
        return {};
    }
}

QVariant ImportedLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Type:
        return tr("Type");
    case Time:
        return tr("Time");
    default:
        return tr("Words");
    }
}

} // namespace relaas
