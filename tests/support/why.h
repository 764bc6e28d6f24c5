#pragma once

#include "core/result.h"

#include <QString>

namespace relaas {

/// The reason of a failure for a test's message; empty where there is none.
template<typename T>
QString why(const Result<T> &result)
{
    return result ? QString() : result.error().text;
}

} // namespace relaas
