#include "core/report/reportchange.h"

#include <algorithm>

namespace relaas {

namespace {

LineParts partsBetween(const Line &before, const Line &after)
{
    LineParts parts;
    parts.setFlag(LinePart::Words, before.text != after.text);
    parts.setFlag(LinePart::Type, before.type != after.type);
    parts.setFlag(LinePart::Sound, before.anchor != after.anchor || before.voices != after.voices);
    parts.setFlag(LinePart::Check, before.check != after.check);
    Line rest = before;
    rest.text = after.text;
    rest.type = after.type;
    rest.anchor = after.anchor;
    rest.voices = after.voices;
    rest.check = after.check;
    parts.setFlag(LinePart::Details, rest != after);
    return parts;
}

void compare(const Line &before, const Line &after, ReportChange &change)
{
    if (before == after)
        return;
    change.lines.insert(after.number, partsBetween(before, after));
    change.isReordered |= before.id != after.id; // whoever knows lines by their ids knows another one now
}

/// They are few.
void compareFindings(const QList<RecordingFinding> &before, const QList<RecordingFinding> &after,
                     ReportChange &change)
{
    if (before == after)
        return;
    for (const auto &[some, others] : {std::pair(&before, &after), std::pair(&after, &before)}) {
        for (const RecordingFinding &finding : *some) {
            if (!others->contains(finding))
                change.lines[finding.lineNumber] |= LinePart::Finding;
        }
    }
}

void compareLines(const QList<Line> &a, const QList<Line> &b, ReportChange &change)
{
    if (a.isSharedWith(b))
        return;
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype head = 0;
    for (; head < most && a.at(head).number == b.at(head).number; ++head)
        compare(a.at(head), b.at(head), change);
    qsizetype tail = 0;
    for (; tail < most - head && a.at(a.size() - 1 - tail).number == b.at(b.size() - 1 - tail).number; ++tail)
        compare(a.at(a.size() - 1 - tail), b.at(b.size() - 1 - tail), change);
    if (head + tail == a.size() && head + tail == b.size())
        return;
    change.isReordered = true;
    QHash<int, qsizetype> rows;
    for (qsizetype row = head; row < a.size() - tail; ++row)
        rows.insert(a.at(row).number, row);
    for (qsizetype row = head; row < b.size() - tail; ++row) {
        const Line &line = b.at(row);
        const auto known = rows.constFind(line.number);
        if (known == rows.cend()) {
            change.lines.insert(line.number, LinePart::Presence);
            continue;
        }
        compare(a.at(*known), line, change);
        rows.erase(known);
    }
    for (auto gone = rows.cbegin(); gone != rows.cend(); ++gone)
        change.lines.insert(gone.key(), LinePart::Presence);
}

} // namespace

bool ReportChange::touches(LineParts parts) const
{
    return isWhole || isReordered
        || std::any_of(lines.cbegin(), lines.cend(), [parts](LineParts each) { return each & parts; });
}

ReportChange wholeChange()
{
    ReportChange change;
    change.isWhole = true;
    change.isReordered = true;
    return change;
}

ReportChange changeBetween(const Report &before, const Report &after)
{
    if (before.id != after.id || before.interview != after.interview || before.version != after.version
        || before.frozenAt != after.frozenAt)
        return wholeChange();
    ReportChange change;
    compareLines(before.lines, after.lines, change);
    compareFindings(before.recordingFindings, after.recordingFindings, change);
    return change;
}

} // namespace relaas
