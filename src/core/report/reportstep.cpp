#include "core/report/reportstep.h"

#include "core/report/lineindex.h"
#include "core/report/refusal.h"
#include "core/report/reportdifference.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <array>

namespace relaas {

namespace {

using Place = LineEdit::Place;

Line withoutCheck(Line line)
{
    line.check.reset();
    return line;
}

/// Whether a line says the same in both, wherever it stands; what was found about it does not count, nor
/// under which id it is stored.
bool saysTheSame(const Line &a, const Line &b)
{
    if (a == b)
        return true;
    Line other = withoutCheck(a);
    other.id = b.id;
    return other == withoutCheck(b);
}

/// What two lists of lines have in common at both ends.
struct Ends
{
    qsizetype front = 0;
    qsizetype back = 0;
};

Ends commonEnds(const QList<Line> &a, const QList<Line> &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    Ends ends;
    const auto same = [](const Line &left, const Line &right) {
        return left.number == right.number && saysTheSame(left, right);
    };
    while (ends.front < most && same(a.at(ends.front), b.at(ends.front)))
        ++ends.front;
    while (ends.back < most - ends.front
           && same(a.at(a.size() - 1 - ends.back), b.at(b.size() - 1 - ends.back)))
        ++ends.back;
    return ends;
}

Report middleOf(const Report &report, const Ends &ends)
{
    Report part;
    part.lines = report.lines.mid(ends.front, report.lines.size() - ends.front - ends.back);
    return part;
}

/// Where the lines of a report stand that lie between those ends.
QHash<int, Place> placesIn(const Report &report, const Ends &ends)
{
    const auto numberAt = [&](qsizetype row) {
        return row < 0 || row >= report.lines.size() ? 0 : report.lines.at(row).number;
    };
    QHash<int, Place> places;
    for (qsizetype row = ends.front; row < report.lines.size() - ends.back; ++row)
        places.insert(numberAt(row), {numberAt(row - 1), numberAt(row + 1)});
    return places;
}

LineEdit editOf(const LineDifference &line)
{
    LineEdit edit;
    edit.number = line.newer ? line.newer->number : line.older->number;
    if (line.older)
        edit.before = withoutCheck(*line.older);
    if (line.newer)
        edit.after = withoutCheck(*line.newer);
    return edit;
}

bool isTouched(const LineDifference &line)
{
    return !line.isUnchanged() || !saysTheSame(*line.older, *line.newer);
}

/// A step seen from one end: what the lines must be, and what they become.
struct Turn
{
    std::optional<Line> LineEdit::*from;
    std::optional<Line> LineEdit::*to;
    std::optional<Place> LineEdit::*place; ///< where they come to stand
};

constexpr Turn undoing{&LineEdit::after, &LineEdit::before, &LineEdit::placeBefore};
constexpr Turn redoing{&LineEdit::before, &LineEdit::after, &LineEdit::placeAfter};

bool changesOrder(const LineEdit &edit)
{
    return edit.placeBefore || edit.placeAfter;
}

/// Lines of a step that come to stand one behind the other.
struct LineRun
{
    Place place;
    QList<Line> lines;
};

QList<LineRun> runsOf(const QList<std::pair<Place, Line>> &placed)
{
    QHash<int, qsizetype> behind; // number of the line before → place in the list
    QHash<int, bool> isPlaced;
    for (qsizetype i = 0; i < placed.size(); ++i) {
        behind.insert(placed.at(i).first.behind, i);
        isPlaced.insert(placed.at(i).second.number, true);
    }
    QList<LineRun> runs;
    for (const auto &[place, line] : placed) {
        if (isPlaced.contains(place.behind))
            continue;
        LineRun run{place, {line}};
        for (auto next = behind.constFind(line.number); next != behind.cend();
             next = behind.constFind(run.lines.constLast().number)) {
            run.place.ahead = placed.at(*next).first.ahead;
            run.lines << placed.at(*next).second;
        }
        runs << run;
    }
    return runs;
}

/// Puts runs among the other lines: each behind the line it belongs behind, else before the one it belongs
/// before, else at the end.
QList<Line> withRuns(const QList<Line> &lines, const QList<LineRun> &runs)
{
    QHash<int, qsizetype> rows;
    for (qsizetype row = 0; row < lines.size(); ++row)
        rows.insert(lines.at(row).number, row);
    QHash<qsizetype, QList<Line>> ahead; // by the row they stand before
    for (const LineRun &run : runs) {
        qsizetype row = lines.size();
        if (run.place.behind == 0)
            row = 0;
        else if (rows.contains(run.place.behind))
            row = rows.value(run.place.behind) + 1;
        else if (rows.contains(run.place.ahead))
            row = rows.value(run.place.ahead);
        ahead[row] += run.lines;
    }
    QList<Line> all;
    all.reserve(lines.size() + runs.size());
    for (qsizetype row = 0; row < lines.size(); ++row) {
        all += ahead.value(row);
        all << lines.at(row);
    }
    return all + ahead.value(lines.size());
}

Error changedSince(const ReportStep &step, int number)
{
    return {
        Error::Code::NotAllowed,
        QCoreApplication::translate("ReportStep",
                                    "Line %1 was changed since by somebody else, so this step stays as it "
                                    "is: %2. Change the line by hand if it must read otherwise.")
            .arg(QString::number(number), stepText(step))};
}

/// The step's lines become what they are at the other end, where they are what they were at this one.
Result<Report> turned(Report report, const ReportStep &step, const Turn &turn)
{
    if (report.isFrozen())
        return frozenError(report);
    if (report.id != step.report)
        return noSuchLine();
    QHash<int, qsizetype> rows;
    for (qsizetype row = 0; row < report.lines.size(); ++row)
        rows.insert(report.lines.at(row).number, row);
    QHash<int, bool> goes;
    QList<std::pair<Place, Line>> placed;
    for (const LineEdit &edit : step.lines) {
        const auto row = rows.constFind(edit.number);
        const Line *current = row == rows.cend() ? nullptr : &report.lines.at(*row);
        const auto &from = edit.*turn.from;
        std::optional<Line> wanted = edit.*turn.to;
        if (from.has_value() != (current != nullptr) || (current && !saysTheSame(*from, *current))
            || (wanted && !current && !changesOrder(edit))) // a line comes to a place, or not at all
            return changedSince(step, edit.number);
        if (wanted && current) {
            wanted->id = current->id;
            wanted->check = current->check;
        }
        if (wanted && !changesOrder(edit))
            report.lines[*row] = *wanted;
        if (changesOrder(edit))
            goes.insert(edit.number, true);
        if (wanted && edit.*turn.place)
            placed.append({*(edit.*turn.place), *wanted});
    }
    if (goes.isEmpty())
        return report;
    const LineIndex index(report.lines);
    for (auto &[place, line] : placed) {
        const qsizetype row = index.rowOf(line.id);
        if (row >= 0 && report.lines.at(row).number != line.number)
            line.id = {}; // it was given to another line meanwhile
    }
    report.lines.removeIf([&](const Line &line) { return goes.contains(line.number); });
    report.lines = withRuns(report.lines, runsOf(placed));
    return report;
}

QString manyText(EditKind kind, int lines)
{
    switch (kind) {
    case EditKind::Typing:
        return QCoreApplication::translate("ReportStep", "Typing in %n line(s)", nullptr, lines);
    case EditKind::ChangingType:
        return QCoreApplication::translate("ReportStep", "Type of %n line(s)", nullptr, lines);
    case EditKind::Adding:
        return QCoreApplication::translate("ReportStep", "%n new line(s)", nullptr, lines);
    case EditKind::Removing:
        return QCoreApplication::translate("ReportStep", "Deletion in %n line(s)", nullptr, lines);
    case EditKind::Placing:
        return QCoreApplication::translate("ReportStep", "Place in the sound of %n line(s)", nullptr, lines);
    case EditKind::Replacing:
        return QCoreApplication::translate("ReportStep", "Replacement in %n line(s)", nullptr, lines);
    case EditKind::Importing:
        return QCoreApplication::translate("ReportStep", "Import of %n line(s)", nullptr, lines);
    case EditKind::Describing:
    case EditKind::Splitting:
    case EditKind::Merging:
    case EditKind::Moving:
        break; // named after one line
    }
    return {};
}

QString oneText(EditKind kind)
{
    switch (kind) {
    case EditKind::Typing:
        return QCoreApplication::translate("ReportStep", "Typing in line %1");
    case EditKind::ChangingType:
        return QCoreApplication::translate("ReportStep", "Type of line %1");
    case EditKind::Adding:
        return QCoreApplication::translate("ReportStep", "New line %1");
    case EditKind::Removing:
        return QCoreApplication::translate("ReportStep", "Deletion of line %1");
    case EditKind::Splitting:
        return QCoreApplication::translate("ReportStep", "Split of line %1");
    case EditKind::Merging:
        return QCoreApplication::translate("ReportStep", "Joining of line %1 with the one before it");
    case EditKind::Moving:
        return QCoreApplication::translate("ReportStep", "Move of line %1");
    case EditKind::Placing:
        return QCoreApplication::translate("ReportStep", "Place in the sound of line %1");
    case EditKind::Describing:
        return QCoreApplication::translate("ReportStep", "Details of line %1");
    case EditKind::Replacing:
        return QCoreApplication::translate("ReportStep", "Replacement in line %1");
    case EditKind::Importing:
        return QCoreApplication::translate("ReportStep", "Import of line %1");
    }
    return {};
}

/// Where lines were only added, as by an import of very many, nothing need be compared.
ReportStep addingStep(ReportId report, const Report &after, const Ends &ends, EditKind kind,
                      const QDateTime &at, int number)
{
    const auto numberAt = [&](qsizetype row) {
        return row < 0 || row >= after.lines.size() ? 0 : after.lines.at(row).number;
    };
    ReportStep step{report, kind, number == 0 ? numberAt(ends.front) : number, at, {}};
    step.lines.reserve(after.lines.size() - ends.front - ends.back);
    for (qsizetype row = ends.front; row < after.lines.size() - ends.back; ++row) {
        LineEdit &edit = step.lines.emplace_back();
        edit.number = numberAt(row);
        edit.after = withoutCheck(after.lines.at(row));
        edit.placeAfter = Place{numberAt(row - 1), numberAt(row + 1)};
    }
    return step;
}

} // namespace

QString stepText(const ReportStep &step)
{
    const QString many = step.lines.size() > 1 ? manyText(step.kind, int(step.lines.size())) : QString();
    return many.isEmpty() ? oneText(step.kind).arg(step.number) : many;
}

std::optional<ReportStep> stepBetween(const Report &before, const Report &after, EditKind kind,
                                      const QDateTime &at, int number)
{
    const Ends ends = commonEnds(before.lines, after.lines);
    if (ends.front + ends.back == before.lines.size() && before.lines.size() < after.lines.size())
        return addingStep(before.id, after, ends, kind, at, number);
    const ReportDifference difference = reportDifference(middleOf(before, ends), middleOf(after, ends));
    const QHash<int, Place> placesBefore = placesIn(before, ends);
    const QHash<int, Place> placesAfter = placesIn(after, ends);
    ReportStep step{before.id, kind, number, at, {}};
    for (const LineDifference &line : difference.lines) {
        if (!isTouched(line))
            continue;
        LineEdit edit = editOf(line);
        if (edit.before && (line.hasMoved || !edit.after))
            edit.placeBefore = placesBefore.value(edit.number);
        if (edit.after && (line.hasMoved || !edit.before))
            edit.placeAfter = placesAfter.value(edit.number);
        step.lines << edit;
    }
    if (step.lines.isEmpty())
        return std::nullopt;
    if (step.number == 0)
        step.number = step.lines.constFirst().number;
    return step;
}

Result<Report> withStepUndone(Report report, const ReportStep &step)
{
    return turned(std::move(report), step, undoing);
}

Result<Report> withStepRedone(Report report, const ReportStep &step)
{
    return turned(std::move(report), step, redoing);
}

QByteArray stepSha256(const Report &report, const ReportStep &step)
{
    QHash<int, const Line *> lines;
    for (const Line &line : report.lines)
        lines.insert(line.number, &line);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const LineEdit &edit : step.lines) {
        const Line *line = lines.value(edit.number);
        hash.addData(QByteArray(QByteArray::number(edit.number) + ' '
                                + (line ? textSha256(line->text) : QByteArray("gone")) + '\n'));
    }
    return hash.result().toHex();
}

} // namespace relaas
