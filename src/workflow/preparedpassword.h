#pragma once

// Private to workflow: what a PreparedPassword holds.

#include "crypto/keys.h"
#include "crypto/keyslot.h"
#include "workflow/authenticator.h"

namespace relaas {

struct PreparedPassword::Parts
{
    KeySlot slot;
    KeysPtr keys; ///< what it opens
};

} // namespace relaas
