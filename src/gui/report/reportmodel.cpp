#include "gui/report/reportmodel.h"

#include "core/report/recordingfindings.h"
#include "core/timecode.h"
#include "gui/report/checktext.h"
#include "gui/report/voicelook.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace relaas {

using namespace Qt::StringLiterals;

ReportModel::ReportModel(QObject *parent) : QAbstractTableModel(parent)
{
    m_growing.setInterval(0);
    connect(&m_growing, &QTimer::timeout, this, &ReportModel::grow);
}

void ReportModel::setReport(const Report &report)
{
    Report before = report;
    before.lines = m_lines;
    setReport(report, m_lines.isEmpty() ? wholeChange() : changeBetween(before, report));
}

void ReportModel::setReport(const Report &report, const ReportChange &change)
{
    if (change.isWhole || change.isReordered)
        arrange(report.lines);
    const QList<Line> before = std::exchange(m_lines, report.lines); // shared: no line is copied
    tellChanged(before, change);
    setFindings(report);
    emit settled();
}

/// Which rows there are, in which order; those that stay keep their contents.
void ReportModel::arrange(const QList<Line> &lines)
{
    const auto same = [](const Line &a, const Line &b) { return a.id == b.id; };
    const auto [oldMiddle, newMiddle] =
        std::mismatch(m_lines.cbegin(), m_lines.cend(), lines.cbegin(), lines.cend(), same);
    const auto [oldTail, newTail] =
        std::mismatch(m_lines.crbegin(), std::make_reverse_iterator(oldMiddle), lines.crbegin(),
                      std::make_reverse_iterator(newMiddle), same);
    const qsizetype head = oldMiddle - m_lines.cbegin();
    qsizetype tail = oldTail - m_lines.crbegin();
    if (isGrowing() || lines.size() - head - tail > RowsAtOnce)
        tail = 0; // what comes in slices comes at the end
    if (const qsizetype end = std::min(m_lines.size() - tail, m_shown); end > head)
        removeRowsOf(head, end - head);
    const QList<Line> rest = m_lines.mid(m_lines.size() - tail);
    QList<Line> arranged = lines.mid(0, lines.size() - tail) + rest;
    std::copy(m_lines.cbegin(), m_lines.cbegin() + std::min(head, m_shown), arranged.begin());
    const qsizetype stays = std::min(head, m_shown);
    const qsizetype room = tail > 0 ? lines.size() - head - tail : RowsAtOnce;
    const qsizetype count = std::min(lines.size() - tail - stays, room);
    if (count > 0)
        beginInsertRows({}, int(stays), int(stays + count) - 1);
    m_lines = arranged;
    m_index = LineIndex(m_lines);
    m_shown = stays + std::max<qsizetype>(count, 0) + tail;
    if (count > 0)
        endInsertRows();
    goOnGrowing();
}

void ReportModel::removeRowsOf(qsizetype first, qsizetype count)
{
    beginRemoveRows({}, int(first), int(first + count) - 1);
    m_lines.remove(first, count);
    m_index = LineIndex(m_lines);
    m_shown -= count;
    endRemoveRows();
}

/// Of rows that were there before.
void ReportModel::tellChanged(const QList<Line> &before, const ReportChange &change)
{
    const auto isOther = [&](qsizetype row) {
        return row >= 0 && row < std::min(m_shown, before.size()) && before.at(row) != m_lines.at(row);
    };
    if (change.isWhole || change.isReordered) {
        for (qsizetype row = 0; row < m_shown; ++row) {
            if (isOther(row))
                emitChanged(int(row));
        }
        return;
    }
    QList<qsizetype> rows;
    for (auto line = change.lines.keyBegin(); line != change.lines.keyEnd(); ++line)
        rows << m_index.rowOfNumber(*line);
    std::sort(rows.begin(), rows.end());
    for (const qsizetype row : std::as_const(rows)) {
        if (isOther(row))
            emitChanged(int(row));
    }
}

void ReportModel::setFindings(const Report &report)
{
    QHash<int, QString> findings;
    for (const RecordingFinding &finding : report.recordingFindings) {
        if (stateOf(finding, report) != RecordingFindingState::Standing)
            continue;
        const QString conclusion =
            tr("Finding %1: %2")
                .arg(findingLabel(finding.number), recordingConclusionText(finding.statement.conclusion));
        const bool prevails = finding.statement.conclusion == RecordingConclusion::RecordingPrevails;
        findings.insert(finding.lineNumber,
                        prevails ? tr("%1. Heard: “%2”").arg(conclusion, finding.statement.dutch)
                                 : conclusion);
    }
    const QHash<int, QString> before = std::exchange(m_findings, findings);
    if (before == m_findings)
        return;
    for (int row = 0; row < m_shown; ++row) {
        const int number = m_lines.at(row).number;
        if (before.value(number) != m_findings.value(number))
            emitChanged(row);
    }
}

void ReportModel::goOnGrowing()
{
    if (isGrowing())
        m_growing.start();
    else
        m_growing.stop();
}

void ReportModel::showRows(qsizetype count)
{
    beginInsertRows({}, int(m_shown), int(m_shown + count) - 1);
    m_shown += count;
    endInsertRows();
    emit settled();
}

/// One slice, as long as it may take.
void ReportModel::grow()
{
    QElapsedTimer time;
    time.start();
    if (const qsizetype count = std::min(m_slice, m_lines.size() - m_shown); count > 0)
        showRows(count);
    const qint64 ms = std::max<qint64>(time.elapsed(), 1);
    m_slice = std::clamp<qsizetype>(m_slice * SliceMs / ms, RowsAtOnce / 20, 2 * m_slice);
    goOnGrowing();
    emit grown();
    if (!isGrowing())
        emit editableChanged();
}

void ReportModel::setEditable(bool editable)
{
    if (std::exchange(m_isEditable, editable) != editable)
        emit editableChanged();
}

void ReportModel::setRecordings(const QList<Recording> &recordings)
{
    m_recordings.clear();
    for (const Recording &recording : recordings)
        m_recordings.insert(recording.id, recording);
    if (m_shown > 0)
        emit dataChanged(index(0, Time), index(int(m_shown) - 1, Time));
}

void ReportModel::setSuggestions(const QHash<LineId, Anchor> &suggestions)
{
    if (suggestions == m_suggestions)
        return;
    m_suggestions = suggestions;
    if (m_shown > 0)
        emit dataChanged(index(0, Time), index(int(m_shown) - 1, Time));
}

void ReportModel::setCorrections(const QHash<int, QString> &notes)
{
    const QHash<int, QString> before = std::exchange(m_corrections, notes);
    for (int row = 0; row < m_shown; ++row) {
        const int number = m_lines.at(row).number;
        if (before.value(number) != notes.value(number))
            emitChanged(row);
    }
}

void ReportModel::setReadBack(const QHash<int, ReadBack> &shown)
{
    if (shown == m_readBack)
        return;
    const QHash<int, ReadBack> before = std::exchange(m_readBack, shown);
    if (before.isEmpty() != shown.isEmpty())
        emit columnsChanged();
    for (int row = 0; row < m_shown; ++row) {
        const int number = m_lines.at(row).number;
        const ReadBack was = before.value(number);
        const ReadBack is = shown.value(number);
        if (was == is)
            continue;
        // The words are laid out anew only where what stands beneath them is another.
        const int last = was.said == is.said ? ReadBackSign : ColumnCount - 1;
        emit dataChanged(index(row, ReadBackSign), index(row, last));
    }
}

std::optional<Anchor> ReportModel::placeOf(const Line &line) const
{
    if (line.anchor)
        return line.anchor;
    const auto suggested = m_suggestions.constFind(line.id);
    return suggested == m_suggestions.cend() ? std::nullopt : std::optional(*suggested);
}

void ReportModel::setSpoken(LineId id)
{
    if (id == m_spoken)
        return;
    const QModelIndex before = indexOf(std::exchange(m_spoken, id));
    for (const QModelIndex &touched : {before, indexOf(id)}) {
        if (touched.isValid())
            emit dataChanged(touched.siblingAtColumn(0), touched, {SpokenRole});
    }
}

QModelIndex ReportModel::indexOf(LineId id) const
{
    const qsizetype row = m_index.rowOf(id);
    return row < 0 || row >= m_shown ? QModelIndex() : index(int(row), Text);
}

const Line *ReportModel::line(const QModelIndex &index) const
{
    return lineAt(index.row());
}

const Line *ReportModel::lineAt(int row) const
{
    return row >= 0 && row < m_shown ? &m_lines.at(row) : nullptr;
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown);
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    const Line *wanted = line(index);
    if (!wanted)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return display(*wanted, index.column());
    case Qt::ToolTipRole:
        return toolTip(*wanted, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Text ? wanted->text : toolTip(*wanted, index.column());
    case Qt::AccessibleDescriptionRole:
        return facts(*wanted);
    case SpokenRole:
        return wanted->id == m_spoken;
    case NoteRole:
        return noteOf(*wanted);
    case CorrectionRole:
        return m_corrections.value(wanted->number);
    case ReadBackRole:
        return readBackOf(*wanted).said;
    case FindingRole:
        return m_findings.value(wanted->number);
    default:
        return {};
    }
}

QString ReportModel::display(const Line &line, int column) const
{
    switch (column) {
    case Number:
        return QString::number(line.number);
    case Type:
        return lineTypeCode(line.type);
    case Time:
        return timeText(line);
    case Voices:
        return {}; // shown by signs: voicelook.h
    case Checked:
        return checkText(line);
    case ReadBackSign:
        return readBackOf(line).text;
    default:
        return line.text;
    }
}

QString ReportModel::toolTip(const Line &line, int column) const
{
    switch (column) {
    case Number:
        return m_findings.contains(line.number)
            ? u"%1\n%2"_s.arg(tr("Line %1").arg(line.number), m_findings.value(line.number))
            : tr("Line %1").arg(line.number);
    case Type:
        return lineTypeText(line.type);
    case Time:
        if (const auto place = placeOf(line); place && m_recordings.contains(place->recording))
            return (line.anchor ? tr("%1 in %2") : tr("Probably %1 in %2: listen, then take it over"))
                .arg(timeText(line), m_recordings[place->recording].fileName);
        return tr("No place in a recording yet");
    case Voices:
        return voicesText(line);
    case Checked:
        return checkSummary(line);
    case ReadBackSign:
        return readBackOf(line).text;
    default:
        return {};
    }
}

QString ReportModel::facts(const Line &line) const
{
    QStringList parts{tr("line %1").arg(line.number), lineTypeText(line.type).toLower(), checkText(line)};
    if (const QString time = timeText(line); !time.isEmpty())
        parts << (line.anchor ? time : tr("probably %1").arg(time));
    if (!line.voices.isEmpty())
        parts << voicesText(line);
    if (line.text.isEmpty())
        parts << tr("no words yet");
    if (const QString note = noteOf(line); !note.isEmpty())
        parts << tr("heard: %1").arg(note);
    if (const QString correction = m_corrections.value(line.number); !correction.isEmpty())
        parts << correction;
    if (const ReadBack read = readBackOf(line); !read.text.isEmpty())
        parts << (read.said.isEmpty() ? read.text : read.said);
    if (const QString finding = m_findings.value(line.number); !finding.isEmpty())
        parts << finding;
    return parts.join(u", "_s);
}

QString ReportModel::timeText(const Line &line) const
{
    const auto place = placeOf(line);
    const auto recording = place ? m_recordings.constFind(place->recording) : m_recordings.cend();
    if (recording == m_recordings.cend())
        return {};
    const QString time = timecode(msFromFrames(place->fromFrame, recording->sampleRate));
    return line.anchor ? time : u"≈ "_s + time;
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Line");
    case Type:
        return tr("Type");
    case Time:
        return tr("Time");
    case Voices:
        return tr("Voices");
    case Checked:
        return tr("Compared");
    case ReadBackSign:
        return tr("Read back");
    case Text:
        return tr("Words");
    default:
        return {};
    }
}

void ReportModel::emitChanged(int row)
{
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace relaas
