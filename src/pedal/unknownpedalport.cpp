#include "pedal/pedalport.h"

namespace relaas {

namespace {

/// For systems on which pedals are not read yet.
class NoPedalPort : public PedalPort
{
public:
    bool canRead() const override { return false; }
    void start() override { }
    void setLearned(const QSet<QString> &) override { }
    void setLearning(bool) override { }
    void setHolding(bool) override { }
};

} // namespace

std::unique_ptr<PedalPort> systemPedalPort()
{
    return std::make_unique<NoPedalPort>();
}

} // namespace relaas
