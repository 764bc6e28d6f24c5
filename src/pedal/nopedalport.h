#pragma once

#include "pedal/pedalport.h"

namespace relaas {

/// For systems on which pedals are not read, and for tests that leave the tester's own alone.
class NoPedalPort : public PedalPort
{
public:
    bool canRead() const override { return false; }
    void start() override { }
    void setLearned(const QSet<QString> &) override { }
    void setLearning(bool) override { }
    void setHolding(bool) override { }
};

} // namespace relaas
