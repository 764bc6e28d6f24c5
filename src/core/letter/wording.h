#pragma once

#include "core/letter/language.h"
#include "core/letter/letterfacts.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace relaas {

/// "12 oktober 2026", "12 October 2026"; empty for a null date.
QString dateInWords(QDate date, Language language);

/// "vier weken", "one week", "twaalf dagen"; digits above twelve. Empty where the length is not positive.
QString termInWords(const RemedyTerm &term, Language language);

/// "a, b en c"; "a, b and c".
QString enumerated(const QStringList &items, Language language);

} // namespace relaas
