#include "workflow/readbackfacts.h"

#include "core/people/places.h"
#include "workflow/ledger.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

void addStatement(ReadBackFacts &facts, const ReadBackStatement &statement, const Report &report,
                  const Places &places)
{
    facts.extent = readBackExtentName(statement.extent);
    facts.version = statement.version;
    facts.isOfTheseWords = isAbout(statement, report);
    facts.why = statement.why;
    facts.reader = statement.reader;
    facts.interpreter = statement.interpreter;
    if (!statement.language.isEmpty()) {
        facts.languageNl = places.languageName(statement.language, u"nl");
        facts.languageEn = places.languageName(statement.language, u"en");
    }
    if (statement.beganAt.isValid()) {
        facts.day = Ledger::officeTime(statement.beganAt).date();
        facts.beganAt = Ledger::officeTime(statement.beganAt).time();
        facts.endedAt = Ledger::officeTime(statement.endedAt).time();
    }
    facts.confirmation = confirmationName(statement.confirmation);
    facts.reasons = statement.reasons;
}

} // namespace

ReadBackFacts readBackFacts(const Report &report, const ReadBackRecord &record, const Places &places)
{
    ReadBackFacts facts;
    if (record.isEmpty())
        return facts;
    const NewestMarks marks = newestMarks(record.marks);
    if (!record.statements.isEmpty())
        addStatement(facts, record.statements.constLast(), report, places);
    const ReadBackCoverage done = readBackCoverage(report, marks);
    facts.lines = done.lines;
    facts.read = done.read;
    facts.otherWords = done.otherWords;
    if (done.read > 0 || !done.otherWords.isEmpty())
        facts.notRead = done.open;
    for (const Line &line : report.lines) {
        const auto mark = marks.constFind(line.number);
        // What was said stays said, also where the words were corrected because of it.
        if (isReadable(line) && mark != marks.cend() && needsWords(mark->reaction))
            facts.reactions.push_back({line.number, reactionName(mark->reaction), mark->note});
    }
    return facts;
}

} // namespace relaas
