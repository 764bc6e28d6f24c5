#pragma once

#include "core/report/editing.h"
#include "core/report/reporthistory.h"

#include <QTest>

#include <functional>

namespace relaas::test {

using Edit = std::function<Result<Report>(const Report &)>;

inline LineId idOf(int number)
{
    return LineId{100 + number};
}

inline Edit typed(int number, const QString &text)
{
    return
        [=](const Report &report) { return withLineChanged(report, idOf(number), LineType::Question, text); };
}

inline Edit removed(int number)
{
    return [=](const Report &report) { return withLineRemoved(report, idOf(number)); };
}

/// A report of five lines that is written in, with its history.
class WrittenReport
{
public:
    WrittenReport()
    {
        report.id = ReportId{1};
        report.lastNumber = 5;
        for (int number = 1; number <= 5; ++number) {
            Line line;
            line.id = idOf(number);
            line.number = number;
            line.text = QStringLiteral("Woorden van %1").arg(number);
            line.anchor = Anchor{RecordingId{7}, number * 100, number * 100 + 50};
            report.lines << line;
        }
    }

    Report done(const Edit &edit, EditKind kind = EditKind::Typing, int number = 0)
    {
        const auto after = edit(report);
        if (!after)
            qFatal("%s", qPrintable(after.error().text));
        Report stored = *after;
        for (Line &line : stored.lines)
            line.id = line.id.isValid() ? line.id : idOf(line.number);
        history.note(report, stored, kind, now, number);
        report = stored;
        return stored;
    }
    Result<Report> undone() const { return withStepUndone(report, *history.toUndo()); }
    void undo()
    {
        report = undone().value();
        history.stepBack();
    }

    QString order() const { return orderOf(report); }
    static QString orderOf(const Report &shown)
    {
        QStringList numbers;
        for (const Line &line : shown.lines)
            numbers << QString::number(line.number);
        return numbers.join(u' ');
    }

    QDateTime now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
    Report report;
    ReportHistory history;
};

} // namespace relaas::test
