#include "gui/decision/reportlinesmodel.h"

#include "core/text.h"
#include "gui/report/verdictlook.h"
#include "gui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace relaas {

ReportLinesModel::ReportLinesModel(QObject *parent) : QAbstractTableModel(parent) { }

void ReportLinesModel::setSources(const CaseSources &sources)
{
    beginResetModel();
    m_sources = sources;
    m_rows.clear();
    m_folded.clear();
    for (qsizetype r = 0; r < m_sources.reports().size(); ++r) {
        const QList<Line> &lines = m_sources.reports().at(r).lines;
        for (qsizetype l = 0; l < lines.size(); ++l) {
            m_rows.append({r, l});
            m_folded.append(folded(
                u"%1 %2 %3"_s.arg(lines.at(l).number).arg(lineTypeCode(lines.at(l).type), lines.at(l).text)));
        }
    }
    endResetModel();
}

const Report &ReportLinesModel::report(int row) const
{
    return m_sources.reports().at(m_rows.at(row).report);
}

const Line &ReportLinesModel::line(int row) const
{
    return report(row).lines.at(m_rows.at(row).line);
}

int ReportLinesModel::rowOf(ReportId id, LineId lineId) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (report(row).id == id && line(row).id == lineId)
            return row;
    }
    return -1;
}

int ReportLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportLinesModel::text(const Row &row, int column) const
{
    const Line &line = m_sources.reports().at(row.report).lines.at(row.line);
    switch (column) {
    case Number:
        return QString::number(line.number);
    case Type:
        return lineTypeCode(line.type);
    case Time:
        return m_sources.time(line.anchor);
    case Check:
        return checkText(line);
    case Text:
        return line.text.simplified();
    default:
        return {};
    }
}

QString ReportLinesModel::spoken(const Row &row) const
{
    const Line &line = m_sources.reports().at(row.report).lines.at(row.line);
    return tr("Line %1, %2, %3, %4: %5")
        .arg(QString::number(line.number), lineTypeText(line.type), m_sources.time(line.anchor),
             checkText(line), line.text);
}

QVariant ReportLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const Line &line = m_sources.reports().at(row.report).lines.at(row.line);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Text ? spoken(row) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Type ? lineTypeText(line.type)
                                      : m_sources.reportText(m_sources.reports().at(row.report));
    case Qt::DecorationRole:
        return index.column() == Check && checkStateOf(line) != CheckState::None
            ? icon(checkBadge(line).iconName)
            : QVariant();
    case FoldedTextRole:
        return m_folded.at(index.row());
    default:
        return {};
    }
}

QVariant ReportLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Type:
        return tr("Kind");
    case Time:
        return tr("Time");
    case Check:
        return tr("Checked");
    case Text:
        return tr("Words");
    default:
        return {};
    }
}

void ReportLinesFilter::setText(const QString &text)
{
    m_words = folded(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ReportLinesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString line =
        sourceModel()->index(row, 0, parent).data(ReportLinesModel::FoldedTextRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&line](const QString &word) { return line.contains(word); });
}

} // namespace relaas
