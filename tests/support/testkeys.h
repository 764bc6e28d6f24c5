#pragma once

#include "crypto/ids.h"
#include "crypto/keys.h"

namespace relaas::test {

/// Keys as a slot would open them, without a password.
inline KeysPtr someKeys()
{
    return std::make_shared<const Keys>(randomId(), randomId(), Secret::random(Keys::keyBytes),
                                        Secret::random(Keys::keyBytes));
}

} // namespace relaas::test
