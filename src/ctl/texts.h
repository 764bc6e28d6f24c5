#pragma once

// Private to this module: what it says.

#include <QCoreApplication>

namespace relaas::ctl {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(relaasctl)
};

} // namespace relaas::ctl
