#pragma once

#include <QString>

namespace relaas {

/// Text that is safe to print: line ends as \n, a tab as a space, no control characters, no bidirectional
/// overrides (they could make a quotation read backwards), no non-characters; a lone surrogate becomes
/// U+FFFD.
QString cleanText(const QString &text);

/// The same on one line, outer and double spaces gone.
QString cleanLine(const QString &text);

} // namespace relaas
