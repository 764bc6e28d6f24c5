#include "gui/report/recordingfindingsmodel.h"

#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

QStringView recordingConclusionSign(RecordingConclusion conclusion)
{
    switch (conclusion) {
    case RecordingConclusion::RecordingPrevails:
        return u"ear";
    case RecordingConclusion::ReportStands:
        return u"journal-text";
    case RecordingConclusion::CannotBeMadeOut:
        return u"question-circle";
    }
    return {};
}

RecordingFindingsModel::RecordingFindingsModel(QObject *parent) : QAbstractTableModel(parent) { }

void RecordingFindingsModel::setFindings(const Report &report, const QList<int> &begun)
{
    QList<RecordingFinding> findings = report.recordingFindings;
    std::reverse(findings.begin(), findings.end());
    QList<RecordingFindingState> states;
    for (const RecordingFinding &finding : std::as_const(findings))
        states.append(stateOf(finding, report));
    if (findings == m_findings && states == m_states && begun == m_begun)
        return;
    beginResetModel();
    m_findings = findings;
    m_states = states;
    m_begun = begun;
    endResetModel();
}

const RecordingFinding *RecordingFindingsModel::findingAt(int row) const
{
    const qsizetype place = row - m_begun.size();
    return place >= 0 && place < m_findings.size() ? &m_findings.at(place) : nullptr;
}

int RecordingFindingsModel::numberAt(const QModelIndex &index) const
{
    const RecordingFinding *finding = index.isValid() ? findingAt(index.row()) : nullptr;
    return finding ? finding->number : 0;
}

int RecordingFindingsModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    const RecordingFinding *finding = findingAt(index.row());
    return finding ? finding->lineNumber : m_begun.value(index.row());
}

QModelIndex RecordingFindingsModel::indexOf(int number) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const RecordingFinding *finding = findingAt(row);
        if (finding && finding->number == number)
            return index(row, Heard);
    }
    return {};
}

QString RecordingFindingsModel::summary() const
{
    if (rowCount() == 0)
        return tr("No findings on the recording");
    const int standing = int(m_states.count(RecordingFindingState::Standing));
    QStringList parts;
    if (!m_findings.isEmpty())
        parts << tr("%n finding(s) on the recording", nullptr, int(m_findings.size()))
              << tr("%n stand(s)", nullptr, standing);
    if (!m_begun.isEmpty())
        parts << tr("%n begun and not made", nullptr, int(m_begun.size()));
    return parts.join(u" · "_s);
}

int RecordingFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_begun.size() + m_findings.size());
}

int RecordingFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecordingFindingsModel::display(int row, int column) const
{
    const RecordingFinding *finding = findingAt(row);
    if (!finding) {
        if (column == LineNumber)
            return QString::number(m_begun.value(row));
        return column == State ? tr("begun, not made") : QString();
    }
    switch (column) {
    case Number:
        return findingLabel(finding->number);
    case LineNumber:
        return QString::number(finding->lineNumber);
    case Conclusion:
        return recordingConclusionText(finding->statement.conclusion);
    case Heard:
        return (finding->statement.dutch.isEmpty() ? finding->statement.meaning : finding->statement.dutch)
            .simplified();
    case State:
        return recordingFindingStateText(m_states.at(row - m_begun.size()));
    case Made:
        return tr("%1, %2").arg(momentText(finding->at), finding->byName);
    default:
        return {};
    }
}

QVariant RecordingFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const RecordingFinding *finding = findingAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return finding
            ? tr("Doubt raised by %1: %2")
                  .arg(doubterText(finding->statement.doubt.raisedBy), finding->statement.doubt.words)
            : tr("Enter goes on with it.");
    case Qt::AccessibleTextRole:
        if (index.column() != Heard)
            return display(row, index.column());
        return finding ? tr("Finding %1 about line %2, %3, %4: %5")
                             .arg(display(row, Number), display(row, LineNumber), display(row, Conclusion),
                                  display(row, State), display(row, Heard))
                       : tr("Line %1: %2").arg(display(row, LineNumber), display(row, State));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == LineNumber ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (index.column() != Conclusion)
            return {};
        return icon(finding ? recordingConclusionSign(finding->statement.conclusion) : u"pencil");
    default:
        return {};
    }
}

QVariant RecordingFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Finding");
    case LineNumber:
        return tr("Line");
    case Conclusion:
        return tr("Conclusion");
    case Heard:
        return tr("What is heard");
    case State:
        return tr("State");
    case Made:
        return tr("Made");
    default:
        return {};
    }
}

} // namespace relaas
