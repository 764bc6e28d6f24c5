#pragma once

#include "core/letter/letter.h"
#include "core/letter/letterfacts.h"
#include "core/letter/letterpack.h"
#include "core/result.h"

namespace relaas {

/// The decision letter on these facts: the blocks of the pack that apply on the date of the decision, their
/// slots filled. Invalid, naming block and slot, where a block needs a fact that is not known. User text
/// stays text.
Result<Letter> composed(const LetterFacts &facts, const LetterPack &pack, Language language);

/// "(rapport 12-10-2026, regel 131, 00:41:12)"; without the time where the line has none.
QString citationText(const LetterCitation &citation, Language language);

} // namespace relaas
