#pragma once

#include <QString>

namespace relaas {

/// Text as it may be stored: no U+0000, no control characters but tab and line feed, no lone surrogates (each
/// becomes U+FFFD), line ends as line feeds. Everything typed, pasted or imported passes here once.
QString cleaned(const QString &text);

/// The same on one line: line feeds and tabs become spaces, spaces at the ends go.
QString cleanedLine(const QString &text);

/// For finding and sorting: lower case, without accents and marks, letters such as "ł", "ø" and "ı" by their
/// plain form. Not for display.
QString folded(const QString &text);

} // namespace relaas
