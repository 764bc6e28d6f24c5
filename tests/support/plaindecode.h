#pragma once

#include <QByteArray>

#include <vector>

namespace relaas::test {

/// The sound of a file as libav gives it when asked for all of it from the start, by the shortest way there
/// is: what our own index and decoder are measured by. Interleaved, full scale ±1; empty when it fails.
std::vector<float> plainlyDecoded(const QByteArray &bytes);

} // namespace relaas::test
