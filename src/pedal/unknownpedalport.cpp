#include "pedal/nopedalport.h"

namespace relaas {

std::unique_ptr<PedalPort> systemPedalPort()
{
    return std::make_unique<NoPedalPort>();
}

} // namespace relaas
