#pragma once

#include "core/letter/language.h"
#include "core/letter/letterfacts.h"
#include "core/letter/letterpack.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace relaas {

/// What stands in a slot: a line, the officer's own paragraphs, a date, several, a length of time, a number.
enum class SlotType { Text, Prose, Date, Dates, Term, Number };

QString slotTypeName(SlotType type);
std::optional<SlotType> slotTypeFromName(QStringView name);

/// A blank that the facts of a case can fill.
struct Slot
{
    QString name; ///< "case_number"
    SlotType type = SlotType::Text;
    TextBlock::Scope scope = TextBlock::Scope::Letter; ///< ground: only within one
};

const std::vector<Slot> &knownSlots();
std::optional<Slot> slotNamed(QStringView name);

/// The text of a known slot, clean and in the language; empty when the fact is not known.
QString slotText(const Slot &slot, const LetterFacts &facts, const LetterGround *ground, int groundNumber,
                 Language language);

} // namespace relaas
