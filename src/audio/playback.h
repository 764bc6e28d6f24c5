#pragma once

#include "audio/output.h"
#include "audio/renderer.h"

namespace relaas {

/// The way of a recording to the ear: renderer, queue and output together. Driven from one thread; no call
/// waits for sound. Each order carries a generation number, and what an older order still delivers is
/// dropped.
class Playback
{
public:
    Playback(OutputFactory output, Renderer::Failed failed);
    ~Playback();
    Q_DISABLE_COPY_MOVE(Playback)

    void open(const ByteSource &source, SoundIndexPtr index);
    void close();

    /// Of the newest order: reports that carry another number are old.
    quint64 generation() const { return m_generation; }

    /// Makes an output where there is none. A silent stand-in is not kept: a device may have come since.
    void prepareOutput();
    void dropOutput();
    Output *output() const { return m_output.get(); } ///< null before the first prepareOutput()

    /// Begins at once. Needs an output, and that nothing is running.
    void start(const Route &route, Place from, const Manner &manner);

    /// What the output has played since the last time.
    struct Played
    {
        std::vector<RenderQueue::Passed> passed;
        std::vector<FrameSpan> damage; ///< known by now, of that and of what comes
        Place place; ///< up to where it was heard
    };
    Played takePlayed();

    /// Silences at once; what was still on its way to the ear is dropped.
    Played stop();
    bool isRunning() const { return m_queue != nullptr; }

    /// Cuts what has not left yet, so that goOn() follows without a gap; returns where that is to begin.
    Place cut(const Manner &next);
    void goOn(const Route &route, Place from, const Manner &manner);

    /// Another sound comes now, in the same start of the output, as in goOn().
    void jump(const Route &route, Place from, const Manner &manner);

    RenderQueue::Heard heard() const;

private:
    qint64 framesFor(int ms) const;
    void order(RenderQueue::Ticket ticket, const Route &route, Place from, const Manner &manner);

    OutputFactory m_makeOutput;
    ByteSource m_source;
    SoundIndexPtr m_index;
    Renderer m_renderer;
    std::shared_ptr<RenderQueue> m_queue; ///< while running
    std::unique_ptr<Output> m_output;
    RenderQueue::Ticket m_ticket = 0;
    Manner m_manner; ///< of the newest order
    quint64 m_generation = 0;
};

} // namespace relaas
