#include "core/report/editing.h"

#include "core/report/linejoining.h"
#include "core/report/refusal.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// -1 where the report has no such line.
qsizetype rowOf(const Report &report, LineId id)
{
    const Line *line = report.line(id);
    return line ? line - report.lines.constData() : -1;
}

/// The place, or the one before the character it lies in.
qsizetype betweenCharacters(const QString &text, qsizetype place)
{
    place = std::clamp(place, qsizetype(0), text.size());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(place);
    if (finder.isAtBoundary())
        return place;
    const qsizetype before = finder.toPreviousBoundary();
    return std::max(before, qsizetype(0));
}

QString withoutSpaceBehind(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    return text.left(end);
}

QString withoutSpaceBefore(const QString &text)
{
    qsizetype begin = 0;
    while (begin < text.size() && text.at(begin).isSpace())
        ++begin;
    return text.mid(begin);
}

QString joined(const QString &former, const QString &latter)
{
    const QString before = withoutSpaceBehind(former);
    const QString behind = withoutSpaceBefore(latter);
    const QString space = before.isEmpty() || behind.isEmpty() ? QString() : QString(u' ');
    return before + space + behind;
}

Line newLine(Report &report, LineType type, const QString &text)
{
    Line line;
    line.number = ++report.lastNumber;
    line.type = type;
    line.text = text;
    return line;
}

bool carriesWords(const QString &text)
{
    return !text.trimmed().isEmpty();
}

/// The lines in which a passage begins and ends, and their words outside it.
struct Cut
{
    Line first;
    Line last;
    QString head;
    QString tail;

    bool isInOneLine() const { return first.number == last.number; }
};

/// One line of what a passage leaves. What keeps no words keeps no sound; a line that was emptied still
/// stands where it stood.
Result<QList<Line>> joinedOver(const Cut &cut, const QString &between)
{
    Line line = cut.first;
    line.text = cleaned(cut.head + between + cut.tail);
    if (cut.isInOneLine() || !carriesWords(cut.tail))
        return QList{line};
    if (!carriesWords(cut.head)) {
        line.anchor = cut.last.anchor;
        line.voices = cut.last.voices;
        line.quotation = cut.last.quotation;
        return QList{line};
    }
    const auto whole = withJoined(line, cut.last);
    return whole ? Result(QList{*whole}) : whole.error();
}

/// Several lines of what a passage leaves: at least two paragraphs.
QList<Line> partedBy(Report &report, const Cut &cut, const QStringList &paragraphs)
{
    const QString opening = cleaned(cut.head + paragraphs.constFirst());
    const QString ending = cleaned(paragraphs.constLast() + cut.tail);
    const auto middle = paragraphs.mid(1, paragraphs.size() - 2);
    Line first = cut.first;
    Line last = cut.last;
    const bool staysLast = cut.isInOneLine() && !carriesWords(cut.head) && carriesWords(cut.tail);
    QList<Line> lines{first};
    if (staysLast) // all its words stand behind the new ones, so it does too
        lines = {newLine(report, first.type, opening)};
    lines.first().text = opening;
    for (const QString &paragraph : middle)
        lines << newLine(report, first.type, cleaned(paragraph));
    if (cut.isInOneLine() && !staysLast) {
        last = newLine(report, first.type, ending);
        if (carriesWords(cut.tail))
            divideLine(lines.first(), last, cut.head.size(), cut.head.size() + cut.tail.size());
    }
    last.text = ending;
    return lines << last;
}

} // namespace

Result<Report> withLineSplit(Report report, LineId id, qsizetype place)
{
    if (report.isFrozen())
        return frozenError(report);
    const qsizetype row = rowOf(report, id);
    if (row < 0)
        return noSuchLine();
    Line &line = report.lines[row];
    place = betweenCharacters(line.text, place);
    const QString before = withoutSpaceBehind(line.text.left(place));
    const QString behind = withoutSpaceBefore(line.text.mid(place));
    if (before.isEmpty() || behind.isEmpty()) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Report",
                                        "Line %1 has words on one side of that place only. Add a new "
                                        "line instead.")
                .arg(line.number)};
    }
    line.text = before;
    Line rest = newLine(report, line.type, behind);
    divideLine(line, rest, before.size(), before.size() + behind.size());
    report.lines.insert(row + 1, rest);
    return report;
}

Result<Report> withLineMerged(Report report, LineId id)
{
    if (report.isFrozen())
        return frozenError(report);
    const qsizetype row = rowOf(report, id);
    if (row < 0)
        return noSuchLine();
    if (row == 0) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Report",
                                                 "Line %1 is the first; there is none before it to put it "
                                                 "together with.")
                         .arg(report.lines.at(row).number)};
    }
    const Line latter = report.lines.at(row);
    const auto joint = withJoined(report.lines.at(row - 1), latter);
    if (!joint)
        return joint.error();
    Line whole = *joint;
    whole.text = joined(whole.text, latter.text);
    report.lines[row - 1] = whole;
    report.lines.removeAt(row);
    return report;
}

Result<Report> withLinesMoved(Report report, LineId first, LineId last, int steps)
{
    if (report.isFrozen())
        return frozenError(report);
    qsizetype from = rowOf(report, first);
    qsizetype to = rowOf(report, last);
    if (from < 0 || to < 0)
        return noSuchLine();
    if (from > to)
        std::swap(from, to);
    const qsizetype by = std::clamp(qsizetype(steps), -from, report.lines.size() - 1 - to);
    if (by == 0) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Report", "Line %1 stands there already.")
                         .arg(report.lines.at(steps > 0 ? to : from).number)};
    }
    const auto begin = report.lines.begin();
    if (by < 0)
        std::rotate(begin + from + by, begin + from, begin + to + 1);
    else
        std::rotate(begin + from, begin + to + 1, begin + to + 1 + by);
    return report;
}

Result<Report> withTextsReplaced(Report report, const QHash<LineId, QString> &texts)
{
    if (report.isFrozen())
        return frozenError(report);
    qsizetype found = 0;
    for (Line &line : report.lines) {
        const auto text = texts.constFind(line.id);
        if (text == texts.cend())
            continue;
        line.text = cleaned(*text);
        ++found;
    }
    if (found != texts.size())
        return noSuchLine();
    return report;
}

Result<Report> withRangeReplaced(Report report, const TextRange &range, const QStringList &paragraphs)
{
    if (report.isFrozen())
        return frozenError(report);
    const qsizetype firstRow = rowOf(report, range.first);
    const qsizetype lastRow = rowOf(report, range.last);
    if (firstRow < 0 || lastRow < 0)
        return noSuchLine();
    Cut cut{report.lines.at(firstRow), report.lines.at(lastRow), {}, {}};
    const qsizetype from = betweenCharacters(cut.first.text, range.from);
    const qsizetype to = betweenCharacters(cut.last.text, range.to);
    if (lastRow < firstRow || (lastRow == firstRow && to < from) || paragraphs.isEmpty()) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Report", "That passage ends before it begins. Choose it again.")};
    }
    cut.head = cut.first.text.left(from);
    cut.tail = cut.last.text.mid(to);
    const auto lines = paragraphs.size() == 1 ? joinedOver(cut, paragraphs.constFirst())
                                              : Result(partedBy(report, cut, paragraphs));
    if (!lines)
        return lines.error();
    report.lines = report.lines.mid(0, firstRow) + *lines + report.lines.mid(lastRow + 1);
    return report;
}

} // namespace relaas
