#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace relaas {

/// What tells the words of one version from those of every other, lower-case hexadecimal: SHA-256 over one
/// row for each line in reading order: "number TAB code TAB textSha256()", then, each where it is set, "TAB
/// quotation quotationSha256() language", "TAB section code" and "TAB refused", then LF; in UTF-8. Lines
/// without words are not printed and do not count; neither do places in the sound and verdicts. Whatever
/// lines learn to hold later joins its row in the same way, so that a version keeps its sum.
QByteArray reportSha256(const Report &report);

} // namespace relaas
