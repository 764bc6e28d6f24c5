#pragma once

#include "core/report/report.h"
#include "crypto/keys.h"

namespace relaas::test {

/// Another version of a report, as it stands in a store that was written elsewhere. The version before it is
/// frozen there, as it must be. Returns it as stored; ids are given anew.
Report addedVersion(const QString &folder, const KeysPtr &keys, const Report &version);

} // namespace relaas::test
