#pragma once

#include "core/result.h"

#include <QString>

namespace relaas::ctl {

/// The password of a user: the first line of a file, of standard input where the file is "-", or typed at the
/// terminal, unseen, where none is named. Never an argument or a variable, which other programs of the same
/// user could read.
Result<QString> enteredPassword(const QString &login, const QString &file);

} // namespace relaas::ctl
