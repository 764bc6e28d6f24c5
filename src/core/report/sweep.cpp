#include "core/report/sweep.h"

#include "core/report/sweep/dates.h"
#include "core/report/sweep/figures.h"
#include "core/report/sweep/names.h"

#include <QCoreApplication>

namespace relaas {

namespace {

/// What is found at one place of a text: the first of the kinds that has something there.
struct FoundWords
{
    SweepKind kind;
    size_t end;
};

FoundWords foundAt(const SweepText &text, size_t i, size_t lastDateEnd, const SweepNames &names)
{
    if (const size_t end = endOfDate(text, i, lastDateEnd); end != i)
        return {SweepKind::Date, end};
    if (const size_t end = endOfFigure(text, i); end != i)
        return {SweepKind::Figure, end};
    if (text.at(i).is(SweepMeaning::Negation))
        return {SweepKind::Negation, i + 1};
    return {SweepKind::Name, names.endOfName(text, i)};
}

void addFinds(QList<SweepFind> &finds, const Line &line, const SweepNames &names, SweepVocabulary &vocabulary)
{
    const SweepText text(line.text, vocabulary);
    size_t lastDateEnd = 0;
    for (size_t i = 0; i < text.count();) {
        const FoundWords found = foundAt(text, i, lastDateEnd, names);
        if (found.end == i) {
            ++i;
            continue;
        }
        const QStringView words = text.words(i, found.end);
        finds.append({line.id, found.kind, text.at(i).from, words.size(), words.toString()});
        if (found.kind == SweepKind::Date)
            lastDateEnd = found.end;
        i = found.end;
    }
}

} // namespace

QString sweepKindText(SweepKind kind)
{
    switch (kind) {
    case SweepKind::Figure:
        return QCoreApplication::translate("Sweep", "Figure");
    case SweepKind::Date:
        return QCoreApplication::translate("Sweep", "Date or time");
    case SweepKind::Name:
        return QCoreApplication::translate("Sweep", "Name");
    case SweepKind::Negation:
        return QCoreApplication::translate("Sweep", "Negation");
    }
    return {};
}

QList<SweepFind> sweep(const Report &report, const QStringList &knownNames)
{
    SweepVocabulary vocabulary;
    SweepNames names(knownNames, vocabulary);
    for (const Line &line : report.lines)
        if (line.type != LineType::Heading)
            names.add(SweepText(line.text, vocabulary));
    QList<SweepFind> finds;
    for (const Line &line : report.lines)
        if (line.type != LineType::Heading)
            addFinds(finds, line, names, vocabulary);
    return finds;
}

} // namespace relaas
