#pragma once

#include "core/report/report.h"

namespace relaas::test {

/// A statement about a line whose sound lies in that span, with all that any conclusion needs.
inline RecordingStatement statementOn(const Anchor &moment,
                                      RecordingConclusion conclusion = RecordingConclusion::RecordingPrevails)
{
    RecordingStatement said;
    said.doubt = {Doubter::Lawyer, QStringLiteral("mr. T. van Loon"), QDate(2026, 10, 20),
                  QStringLiteral("Cliënt zei drie, niet twee.")};
    said.moments = {moment};
    said.original = {QStringLiteral("سه برادر"), QStringLiteral("prs")};
    said.dutch = QStringLiteral("Drie broers.");
    said.conclusion = conclusion;
    if (conclusion == RecordingConclusion::CannotBeMadeOut)
        said.meaning = QStringLiteral("Gekraak; het wordt niet tegengeworpen.");
    said.consequence = QStringLiteral("Het besluit gaat uit van drie broers.");
    return said;
}

/// The same as the finding that came of it, wholly heard.
inline RecordingFinding findingOn(const Line &line, int number, RecordingConclusion conclusion)
{
    RecordingFinding finding;
    finding.number = number;
    finding.lineNumber = line.number;
    finding.statement = statementOn(line.anchor.value_or(Anchor{RecordingId{1}, 0, 1}), conclusion);
    finding.heard = {HowHeard{1000, 1000, 1000, 1000, 1000, {QString()}, {QString()}}};
    finding.sentence = line.text;
    finding.sentenceSha256 = textSha256(line.text);
    finding.by = UserId{1};
    finding.byName = QStringLiteral("A. Bos");
    finding.at = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    return finding;
}

} // namespace relaas::test
