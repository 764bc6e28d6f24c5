#include "core/report/editing.h"

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

/// The sound of the first `part` of `whole` units of text, and of the rest; none for the rest where nobody
/// knows where the sound ends, or it is too short to be divided.
std::pair<std::optional<Anchor>, std::optional<Anchor>> divided(const std::optional<Anchor> &anchor,
                                                                qsizetype part, qsizetype whole)
{
    if (!anchor || !anchor->toFrame || *anchor->toFrame - anchor->fromFrame < 2)
        return {anchor, std::nullopt};
    const double share = double(part) / double(whole);
    const qint64 frames = *anchor->toFrame - anchor->fromFrame;
    const qint64 cut = anchor->fromFrame + std::clamp(qint64(double(frames) * share), qint64(1), frames - 1);
    return {Anchor{anchor->recording, anchor->fromFrame, cut},
            Anchor{anchor->recording, cut, *anchor->toFrame}};
}

/// From where the first begins to where the last ends. An end that is open lies before the other's beginning,
/// or stays open where the other began earlier.
Anchor hull(const Anchor &a, const Anchor &b)
{
    const Anchor &later = a.fromFrame <= b.fromFrame ? b : a;
    Anchor whole{a.recording, std::min(a.fromFrame, b.fromFrame), later.toFrame};
    if (later.toFrame && a.toFrame && b.toFrame)
        whole.toFrame = std::max(*a.toFrame, *b.toFrame);
    return whole;
}

/// The sound of two lines that become one.
Result<std::optional<Anchor>> joined(const Line &former, const Line &latter)
{
    if (!former.anchor || !latter.anchor)
        return former.anchor ? former.anchor : latter.anchor;
    if (former.anchor->recording != latter.anchor->recording) {
        return Error{
            Error::Code::NotAllowed,
            QCoreApplication::translate("Report",
                                        "Lines %1 and %2 are heard in different recordings, and a line "
                                        "has its sound in one. Remove the place in the sound of one "
                                        "of them first.")
                .arg(former.number)
                .arg(latter.number)};
    }
    return std::optional(hull(*former.anchor, *latter.anchor));
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
    const auto sound = carriesWords(cut.head) ? joined(cut.first, cut.last) : Result(cut.last.anchor);
    if (!sound)
        return sound.error();
    line.anchor = *sound;
    return QList{line};
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
        if (carriesWords(cut.tail)) {
            const auto sound = divided(first.anchor, cut.head.size(), cut.head.size() + cut.tail.size());
            lines.first().anchor = sound.first;
            last.anchor = sound.second;
        }
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
    const auto sound = divided(line.anchor, before.size(), before.size() + behind.size());
    line.text = before;
    line.anchor = sound.first;
    Line rest = newLine(report, line.type, behind);
    rest.anchor = sound.second;
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
    Line &former = report.lines[row - 1];
    const auto sound = joined(former, latter);
    if (!sound)
        return sound.error();
    former.text = joined(former.text, latter.text);
    former.anchor = *sound;
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

Result<Report> withPassageReplaced(Report report, const Passage &passage, const QStringList &paragraphs)
{
    if (report.isFrozen())
        return frozenError(report);
    const qsizetype firstRow = rowOf(report, passage.first);
    const qsizetype lastRow = rowOf(report, passage.last);
    if (firstRow < 0 || lastRow < 0)
        return noSuchLine();
    Cut cut{report.lines.at(firstRow), report.lines.at(lastRow), {}, {}};
    const qsizetype from = betweenCharacters(cut.first.text, passage.from);
    const qsizetype to = betweenCharacters(cut.last.text, passage.to);
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
    report.lines.remove(firstRow, lastRow - firstRow + 1);
    for (qsizetype i = 0; i < lines->size(); ++i)
        report.lines.insert(firstRow + i, lines->at(i));
    return report;
}

} // namespace relaas
