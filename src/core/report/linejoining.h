#pragma once

#include "core/report/report.h"

namespace relaas {

// What goes along with the words of a line when it is cut in two or put together with another.

/// Gives `rest` what belongs to the words behind the first `part` of `whole` units of text. A place in the
/// sound that has an end is divided in proportion to the words; one without stays with the line, as do
/// original words. A voice goes to the part in which it begins. Section and grounds hold for both.
void divideLine(Line &line, Line &rest, qsizetype part, qsizetype whole);

/// What the earlier of two lines has when their words become one: the hull of places and voices, original
/// words one behind the other, the grounds of both. Number, type, section and words stay those of the
/// earlier. Refuses places or voices in different recordings, and original words in different languages.
Result<Line> withJoined(Line former, const Line &latter);

} // namespace relaas
