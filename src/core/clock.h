#pragma once

#include <QDateTime>

#include <functional>

namespace relaas {

/// Tells the time. The program passes the system's, tests their own; rules take the moment as an argument.
using Clock = std::function<QDateTime()>;

} // namespace relaas
