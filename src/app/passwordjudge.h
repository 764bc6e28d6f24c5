#pragma once

#include "gui/setup/newpassword.h"

namespace relaas {

/// Judges as the case file does when it is given a password.
PasswordVerdict judgedPassword(const QString &password, const QStringList &ownWords);

} // namespace relaas
