#pragma once

#include "core/report/report.h"

#include <QHash>

namespace relaas {

/// withAnchor() for several lines in one go, however many: refused as a whole where one of them is.
Result<Report> withAnchors(Report report, const QHash<LineId, Anchor> &anchors);

} // namespace relaas
