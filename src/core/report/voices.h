#pragma once

#include "core/report/report.h"
#include "core/result.h"

#include <QList>

namespace relaas {

// The anchor of a line is its whole passage: what is played as the line, what is cited, what a check is
// about. Its voices are stretches of sound in or beside it and never change the anchor, but for one thing: a
// voice that is set while there is no anchor gives the line one, the hull of its voices in that recording. A
// line that loses its anchor keeps its voices. An anchor that moves as a whole (same recording, both ends by
// as many frames) takes along the voices in that recording; where one end alone moves, they stay.

/// Gives a voice of a line its span, in place of the one it had. `recordings` are those of the interview.
/// Refuses a span that has no end, does not end after it begins, or does not lie in one of them.
Result<Report> withVoice(Report report, LineId id, const VoiceSpan &span, const QList<Recording> &recordings);

/// Takes the span of a voice back. Refuses a voice that has none.
Result<Report> withoutVoice(Report report, LineId id, Voice voice);

/// Says what was said in its own language; an empty text takes it back. Refuses a language as languageTag()
/// does.
Result<Report> withQuotation(Report report, LineId id, const Quotation &quotation);

/// In the order of voices, as a line holds them. Refuses a voice that is there twice, and a span as
/// withVoice() does.
Result<QList<VoiceSpan>> orderedVoices(QList<VoiceSpan> voices, const QList<Recording> &recordings);

/// The voices of a line whose place becomes `anchor`. Refuses to move one before the beginning of its
/// recording; whether it is moved beyond the end is told by orderedVoices().
Result<QList<VoiceSpan>> voicesCarried(const Line &line, const std::optional<Anchor> &anchor);

} // namespace relaas
