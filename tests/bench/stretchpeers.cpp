#include "stretchpeers.h"

#include "audio/stretcher.h"

#include <algorithm>
#include <rubberband/RubberBandStretcher.h>
#ifdef HAS_SONIC
#include <sonic.h>
#endif
#ifdef HAS_SOUNDTOUCH
#include <soundtouch/SoundTouch.h>
#endif

namespace relaas::bench {

namespace {

using RubberBand::RubberBandStretcher;

class Ours final : public StretchPeer
{
public:
    Ours(int sampleRate, double speed)
        : m_stretcher(sampleRate, 1, speed)
        , m_lead(size_t(m_stretcher.leadFrames()))
    {
    }
    const char *name() const override { return "ours (R3)"; }
    bool isOurs() const override { return true; }
    void put(std::span<const float> sound, std::vector<float> &out) override
    {
        stretch(std::exchange(m_lead, {}), out);
        stretch(sound, out);
    }

private:
    void stretch(std::span<const float> sound, std::vector<float> &out)
    {
        m_stretcher.put(sound);
        const auto ready = m_stretcher.take();
        out.insert(out.end(), ready.begin(), ready.end());
    }

    Stretcher m_stretcher;
    std::vector<float> m_lead;
};

class RubberBandPeer final : public StretchPeer
{
public:
    RubberBandPeer(const char *name, int options, int sampleRate, double speed)
        : m_name(name)
        , m_engine(size_t(sampleRate), 1, RubberBandStretcher::OptionProcessRealTime | options, 1 / speed)
        , m_toDrop(m_engine.getStartDelay())
    {
        m_engine.setMaxProcessSize(8192);
        std::vector<float> none;
        process(std::vector<float>(m_engine.getPreferredStartPad()), none);
    }
    const char *name() const override { return m_name; }
    void put(std::span<const float> sound, std::vector<float> &out) override { process(sound, out); }

private:
    void process(std::span<const float> sound, std::vector<float> &out)
    {
        const float *in = sound.data();
        m_engine.process(&in, sound.size(), false);
        while (m_engine.available() > 0) {
            m_buffer.resize(size_t(m_engine.available()));
            float *to = m_buffer.data();
            const size_t got = m_engine.retrieve(&to, m_buffer.size());
            const size_t dropped = std::min(got, m_toDrop);
            m_toDrop -= dropped;
            out.insert(out.end(), m_buffer.begin() + long(dropped), m_buffer.begin() + long(got));
        }
    }

    const char *m_name;
    RubberBandStretcher m_engine;
    size_t m_toDrop;
    std::vector<float> m_buffer;
};

#ifdef HAS_SONIC
class SonicPeer final : public StretchPeer
{
public:
    SonicPeer(int sampleRate, double speed) : m_stream(sonicCreateStream(sampleRate, 1), sonicDestroyStream)
    {
        sonicSetSpeed(m_stream.get(), float(speed));
    }
    const char *name() const override { return "sonic"; }
    void put(std::span<const float> sound, std::vector<float> &out) override
    {
        m_buffer.assign(sound.begin(), sound.end());
        sonicWriteFloatToStream(m_stream.get(), m_buffer.data(), int(m_buffer.size()));
        m_buffer.resize(4096);
        while (const int got =
                   sonicReadFloatFromStream(m_stream.get(), m_buffer.data(), int(m_buffer.size())))
            out.insert(out.end(), m_buffer.begin(), m_buffer.begin() + got);
    }

private:
    std::unique_ptr<sonicStreamStruct, decltype(&sonicDestroyStream)> m_stream;
    std::vector<float> m_buffer;
};
#endif

#ifdef HAS_SOUNDTOUCH
class SoundTouchPeer final : public StretchPeer
{
public:
    SoundTouchPeer(int sampleRate, double speed)
    {
        m_engine.setSampleRate(unsigned(sampleRate));
        m_engine.setChannels(1);
        m_engine.setTempo(speed);
        m_engine.setSetting(SETTING_SEQUENCE_MS, 40); // for speech, says its manual
        m_engine.setSetting(SETTING_SEEKWINDOW_MS, 15);
        m_engine.setSetting(SETTING_OVERLAP_MS, 8);
    }
    const char *name() const override { return "SoundTouch"; }
    void put(std::span<const float> sound, std::vector<float> &out) override
    {
        m_engine.putSamples(sound.data(), unsigned(sound.size()));
        m_buffer.resize(4096);
        while (const unsigned got = m_engine.receiveSamples(m_buffer.data(), unsigned(m_buffer.size())))
            out.insert(out.end(), m_buffer.begin(), m_buffer.begin() + got);
    }

private:
    soundtouch::SoundTouch m_engine;
    std::vector<float> m_buffer;
};
#endif

template<typename Peer>
MakeStretchPeer made()
{
    return [](int sampleRate, double speed) { return std::make_unique<Peer>(sampleRate, speed); };
}

MakeStretchPeer rubberBand(const char *name, int options)
{
    return [name, options](int sampleRate, double speed) {
        return std::make_unique<RubberBandPeer>(name, options, sampleRate, speed);
    };
}
} // namespace

std::vector<MakeStretchPeer> stretchPeers()
{
    std::vector<MakeStretchPeer> peers{
        made<Ours>(),
        rubberBand("Rubber Band R3", RubberBandStretcher::OptionEngineFiner),
        rubberBand("Rubber Band R3, short",
                   RubberBandStretcher::OptionEngineFiner | RubberBandStretcher::OptionWindowShort),
        rubberBand("Rubber Band R2", RubberBandStretcher::OptionEngineFaster),
    };
#ifdef HAS_SONIC
    peers.push_back(made<SonicPeer>());
#endif
#ifdef HAS_SOUNDTOUCH
    peers.push_back(made<SoundTouchPeer>());
#endif
    return peers;
}

} // namespace relaas::bench
