#pragma once

#include <memory>
#include <stop_token>

namespace relaas::ctl {

/// While it lives, Ctrl+C (and a polite kill) asks the work to stop and clean up instead of ending the
/// program. Made before the work begins, in the thread that does it; at most one at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();

    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    std::stop_token token() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace relaas::ctl
