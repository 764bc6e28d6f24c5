#include "core/report/linerange.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestLine = 1'000'000;

struct LineRangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(SoundPassage)
};

QString rangeText(const LineRange &range)
{
    return range.first == range.last ? QString::number(range.first)
                                     : u"%1-%2"_s.arg(range.first).arg(range.last);
}

/// Numbers of the range that are there and have a place, rising.
QList<int> placedNumbers(const Report &report, const LineRange &range)
{
    QList<int> numbers;
    for (const Line &line : report.lines) {
        if (line.number >= range.first && line.number <= range.last && line.anchor)
            numbers.append(line.number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

/// What of the range is not among the numbers, which rise.
QList<LineRange> restOf(const LineRange &range, const QList<int> &numbers)
{
    QList<LineRange> gaps;
    int next = range.first;
    for (const int number : numbers) {
        if (number > next)
            gaps.append({next, number - 1});
        next = number + 1;
    }
    if (next <= range.last)
        gaps.append({next, range.last});
    return gaps;
}

} // namespace

QList<LineRange> lineRanges(QStringView text)
{
    QList<LineRange> ranges;
    for (const QStringView part : text.split(u',')) {
        const auto ends = part.split(u'-');
        bool isFirst = false;
        bool isLast = false;
        const LineRange range{ends.constFirst().trimmed().toInt(&isFirst),
                              ends.constLast().trimmed().toInt(&isLast)};
        if (!isFirst || !isLast || ends.size() > 2 || range.first < 1 || range.last < range.first
            || range.last > highestLine)
            return {};
        ranges.append(range);
    }
    return ranges;
}

QString lineRangesText(const QList<LineRange> &ranges)
{
    QStringList texts;
    for (const LineRange &range : ranges)
        texts += rangeText(range);
    return texts.join(u", "_s);
}

Result<PlacedLines> placedLines(const Report &report, const QList<LineRange> &ranges)
{
    PlacedLines placed;
    for (const LineRange &range : ranges) {
        if (range.first == range.last) {
            placed.numbers.append(range.first); // soundOfLines() says what is wrong with it
            continue;
        }
        const QList<int> numbers = placedNumbers(report, range);
        if (numbers.isEmpty()) {
            return Error{Error::Code::Invalid,
                         LineRangeTexts::tr("None of the lines %1 has a place in the sound; place them there "
                                            "first.")
                             .arg(rangeText(range))};
        }
        placed.numbers += numbers;
        placed.without += restOf(range, numbers);
    }
    return placed;
}

} // namespace relaas
