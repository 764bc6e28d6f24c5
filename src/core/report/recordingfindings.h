#pragma once

#include "core/report/correction.h"
#include "core/report/report.h"

namespace relaas {

/// What was stated about a line, as a finding on its sentence as it is now; without a number, which is the
/// office's. `heard` is all that was heard of the recordings, by anybody; `recordings` are those of the
/// interview. A frozen version is found about like any other: a finding adds, it never rewrites.
///
/// Refuses a line without words; a doubt without words, from the future or without a day; no moments, too
/// many, the same one twice, and any that is open or not in a recording of the interview; original words
/// without a language; an interpreter without a number. What must be filled hangs on the conclusion: where
/// the recording prevails, what is heard in Dutch, which is not what the report says, and the consequence;
/// where the report stands, what is heard in Dutch; where it cannot be made out, what that means. Refuses a
/// moment of which `by` has not heard nine tenths; where it cannot be made out, both without and with
/// listening aids. Source: Regulation (EU) 2024/1348, article 14(4).
Result<RecordingFinding> foundOnRecording(const Report &report, int lineNumber, RecordingStatement said,
                                          const QList<Recording> &recordings, const QList<Heard> &heard,
                                          UserId by, const QDateTime &at, QDate today);

/// The newest finding about a line; null where there is none. Pointers live as long as the report.
const RecordingFinding *newestFinding(const Report &report, int lineNumber);

/// The one with a number; null where it was not made in this version or one before it.
const RecordingFinding *findingNumbered(const Report &report, int number);

/// What a finding is worth now. Only a standing one counts.
enum class RecordingFindingState {
    Standing,
    Superseded, ///< by a later one about the same line
    WordsChanged, ///< the line says something else by now
    LineGone,
};
RecordingFindingState stateOf(const RecordingFinding &finding, const Report &report);
QString recordingFindingStateText(RecordingFindingState state);

/// The finding that counts for a line as it is now; null where there is none.
const RecordingFinding *standingFinding(const Report &report, const Line &line);

/// The same, where it says that the recording prevails: then the words of the line are not quoted.
const RecordingFinding *prevailingFinding(const Report &report, const Line &line);

/// Whether the next step with a line is such a finding: its verdict says that it cannot stand as written, and
/// nobody has found on that.
bool asksForFinding(const Report &report, const Line &line);

/// What a finding about a line begins with: what is known of it already. Its spans of sound are the line's
/// voices, else its place; what is heard, its quotation and the note of its verdict; the doubt, the last
/// point of the lawyer's letters about it, else the officer's of today. A standing finding is taken over as
/// it is. `recordings` give an open place its end.
RecordingStatement begunStatement(const Report &report, const Line &line, const QString &language,
                                  const QList<CorrectionLetter> &letters, const QList<Recording> &recordings,
                                  const QString &officer, QDate today);

/// All places of sound that go with a line, for choosing from: its own, those of its voices, those it was
/// compared with for a correction, and those of earlier findings; each once.
QList<Anchor> soundOfLine(const Report &report, const Line &line, const QList<CorrectionLetter> &letters,
                          const QList<Recording> &recordings);

} // namespace relaas
