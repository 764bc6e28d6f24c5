#pragma once

#include <QByteArrayList>

#include <cstddef>
#include <cstdint>

// A reader under test: it may refuse the bytes, and must neither crash nor hang. Always gives 0.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace relaas::test {

/// Good files to start from.
QByteArrayList seeds();

} // namespace relaas::test
