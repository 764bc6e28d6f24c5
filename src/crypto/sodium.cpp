#include "crypto/sodium.h"

namespace relaas {

void needSodium()
{
    static const bool isReady = sodium_init() >= 0; // 1 where another library of the process was first
    if (!isReady)
        qFatal("libsodium cannot be started: this computer gives no random numbers");
}

} // namespace relaas
