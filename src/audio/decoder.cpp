#include "audio/decoder.h"

namespace relaas {
class Decoder::Private
{
public:
    SoundIndexPtr index;
    std::vector<FrameSpan> gaps;
};
Decoder::Decoder(std::unique_ptr<Private> p) : d(std::move(p)) { }
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;
Decoder::~Decoder() = default;
Result<Decoder> Decoder::open(const ByteSource &, SoundIndexPtr)
{
    return Error{Error::Code::File, {}};
}
const SoundInfo &Decoder::info() const
{
    return d->index->info;
}
qint64 Decoder::position() const
{
    return 0;
}
Result<void> Decoder::seek(qint64)
{
    return {};
}
Result<qint64> Decoder::read(std::span<float>)
{
    return qint64(0);
}
const std::vector<FrameSpan> &Decoder::gaps() const
{
    return d->gaps;
}
} // namespace relaas
