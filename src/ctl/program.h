#pragma once

#include <QStringList>

namespace relaas::ctl {

/// Runs a command line. 0: done; 1: refused, with a sentence on standard error; 2: wrong usage. With --json
/// every answer, also a refusal, is one JSON object on standard output.
int run(const QStringList &arguments);

} // namespace relaas::ctl
