#pragma once

#include "core/result.h"

#include <QString>

namespace relaas {

/// What was said in its own language, where the Dutch words alone do not settle it: a saying, a name, the
/// words of a disputed translation.
struct Quotation
{
    QString text; ///< cleaned(); empty where nothing is quoted
    QString language; ///< as languageTag() gives it; empty: the language of the interview

    bool isEmpty() const { return text.isEmpty(); }

    /// By its first letter that has a direction (Unicode Standard Annex 9, rules P2 and P3, without
    /// isolates); where there is none, by the script of the language.
    bool isRightToLeft() const;

    bool operator==(const Quotation &) const = default;
};

/// A language with script, region and variants (RFC 5646, section 2.1) in its usual spelling: "prs",
/// "kmr-Latn". Empty stays empty. Refuses what is no such code; extensions and private use among them.
Result<QString> languageTag(const QString &code);

} // namespace relaas
