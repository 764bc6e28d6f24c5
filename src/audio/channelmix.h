#pragma once

#include <QList>

#include <span>

namespace relaas {

/// Which channels of a recording are heard, how loud, and where. The number of channels stays what it is.
/// A channel that is not listed is as recorded. Where channels are solo, only those are heard, and on every
/// output: a voice that was recorded on one side is listened to with both ears.
struct ChannelMix
{
    static constexpr double loudest = 4; ///< four times, 12 dB

    struct Channel
    {
        double gain = 1; ///< [0, loudest]
        bool isMuted = false; ///< wins over isSolo
        bool isSolo = false;

        bool operator==(const Channel &) const = default;
    };

    QList<Channel> channels;
    bool isSwapped = false; ///< the first two outputs change places

    /// Nothing is changed on the way.
    bool isPlain() const;
    /// May make sound louder than full scale.
    bool amplifies() const;

    bool operator==(const ChannelMix &) const = default;
};

/// The mix of one recording, ready to be applied.
class Mixer
{
public:
    Mixer(const ChannelMix &mix, int channels);

    /// In place, interleaved.
    void apply(std::span<float> interleaved);

private:
    int m_channels;
    bool m_isPlain;
    std::vector<float> m_gains; ///< [output × channels + input]
    std::vector<float> m_frame;
};

} // namespace relaas
