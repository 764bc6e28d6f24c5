#pragma once

namespace relaas {

/// Sound that a foot can steer. Orders are absolute: what plays already is not disturbed by being told to.
class Transport
{
public:
    virtual ~Transport() = default;

    /// After a pause it goes back so far first.
    virtual void play(int rewindMs) = 0;
    virtual void pause() = 0;
    virtual void toggle(int rewindMs) = 0;
    virtual void back() = 0;
    virtual void forward() = 0;
};

} // namespace relaas
