#include "app/playingcount.h"

namespace relaas {

namespace {

class CountedOutput : public Output
{
public:
    CountedOutput(std::unique_ptr<Output> output, std::shared_ptr<std::atomic<int>> count)
        : m_output(std::move(output))
        , m_count(std::move(count))
    {
    }
    ~CountedOutput() override { note(false); }
    Q_DISABLE_COPY_MOVE(CountedOutput)

    void start(OutputFormat format, Pull pull) override
    {
        m_output->start(format, std::move(pull));
        note(true);
    }
    void stop() override
    {
        m_output->stop();
        note(false);
    }
    qint64 playedFrames() const override { return m_output->playedFrames(); }
    bool isAudible() const override { return m_output->isAudible(); }
    QString problem() const override { return m_output->problem(); }

private:
    void note(bool isPlaying) { *m_count += int(isPlaying) - int(std::exchange(m_isPlaying, isPlaying)); }

    std::unique_ptr<Output> m_output;
    std::shared_ptr<std::atomic<int>> m_count;
    bool m_isPlaying = false;
};

} // namespace

OutputFactory PlayingCount::counted(OutputFactory factory) const
{
    return [factory = std::move(factory), count = m_count] {
        return std::make_unique<CountedOutput>(factory(), count);
    };
}

} // namespace relaas
