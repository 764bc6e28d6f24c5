#include "audio/peaks.h"

#include "audio/decoder.h"
#include "ctl/interruption.h"
#include "ctl/recordings/sound.h"
#include "ctl/texts.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <limits>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leastSamplesPerPixel = 2;
constexpr qint64 mostSamplesPerPixel =
    std::numeric_limits<qint32>::max(); // the format's binary form has 32 bits
constexpr size_t blockFrames = 16384;

struct PeaksOrder
{
    qint64 samplesPerPixel = 256;
    int bits = 16;
};

/// Writes the JSON form, version 2, of the waveform data of the program audiowaveform, from its public
/// description (doc/DataFormat.md of bbc/audiowaveform): 16 bit values are samples, 8 bit values are samples
/// divided by 256.
class PeaksWriter
{
public:
    PeaksWriter(QIODevice &out, const SoundInfo &info, const PeaksOrder &order)
        : m_out(out)
        , m_order(order)
        , m_channels(size_t(info.channels))
        , m_open(m_channels, nothing)
    {
        const qint64 length = (info.frames + order.samplesPerPixel - 1) / order.samplesPerPixel;
        m_out.write(u"{\"version\":2,\"channels\":%1,\"sample_rate\":%2,\"samples_per_pixel\":%3,\"bits\":%4,"
                    "\"length\":%5,\"data\":["_s.arg(info.channels)
                        .arg(info.sampleRate)
                        .arg(order.samplesPerPixel)
                        .arg(order.bits)
                        .arg(length)
                        .toLatin1());
    }

    void add(std::span<const float> interleaved)
    {
        for (size_t at = 0; at < interleaved.size(); at += m_channels) {
            for (size_t channel = 0; channel < m_channels; ++channel) {
                auto &[low, high] = m_open[channel];
                low = std::min(low, interleaved[at + channel]);
                high = std::max(high, interleaved[at + channel]);
            }
            if (++m_openFrames == m_order.samplesPerPixel)
                closePixel();
        }
    }

    void finish()
    {
        if (m_openFrames > 0)
            closePixel();
        m_out.write("]}\n");
    }

private:
    using Pair = std::array<float, 2>;
    static constexpr Pair nothing{std::numeric_limits<float>::infinity(),
                                  -std::numeric_limits<float>::infinity()};

    void closePixel()
    {
        QByteArray text;
        for (Pair &pair : m_open) {
            const Extent extent = extentOf(pair);
            const int divisor = m_order.bits == 8 ? 256 : 1;
            for (const int value : {extent.min / divisor, extent.max / divisor}) {
                text += m_isFirst ? "" : ",";
                text += QByteArray::number(value);
                m_isFirst = false;
            }
            pair = nothing;
        }
        m_out.write(text);
        m_openFrames = 0;
    }

    QIODevice &m_out;
    PeaksOrder m_order;
    size_t m_channels;
    std::vector<Pair> m_open; ///< lowest and highest of the pixel so far, per channel
    qint64 m_openFrames = 0;
    bool m_isFirst = true;
};

PeaksOrder orderOf(const Request &request)
{
    PeaksOrder order;
    if (request.options.contains(u"samples-per-pixel"_s))
        order.samplesPerPixel = request.options.value(u"samples-per-pixel"_s).toLongLong();
    if (request.options.contains(u"bits"_s))
        order.bits = request.options.value(u"bits"_s).toInt();
    return order;
}

QString peaksMisuse(const Request &request)
{
    const PeaksOrder order = orderOf(request);
    if (order.samplesPerPixel < leastSamplesPerPixel || order.samplesPerPixel > mostSamplesPerPixel)
        return Texts::tr("--samples-per-pixel needs a whole number from %1 on.").arg(leastSamplesPerPixel);
    if (order.bits != 8 && order.bits != 16)
        return Texts::tr("--bits is 8 or 16.");
    return missing(request, {u"out"_s}, Texts::tr("Say with --out which file to write."));
}

Result<void> writePeaks(const SoundFile &sound, PeaksWriter &writer, const std::stop_token &stop)
{
    auto opened = Decoder::open(sound.source, sound.index);
    if (!opened)
        return opened.error();
    Decoder decoder = std::move(opened).value();
    const auto channels = size_t(decoder.info().channels);
    std::vector<float> block(blockFrames * channels);
    while (!stop.stop_requested()) {
        const auto read = decoder.read(block);
        if (!read)
            return read.error();
        if (*read == 0)
            break;
        writer.add(std::span(block).first(size_t(*read) * channels));
    }
    writer.finish();
    return stop.stop_requested() ? Result<void>(Error{Error::Code::Cancelled, {}}) : Result<void>();
}

Result<Answer> exportPeaks(const Request &request)
{
    const Interruption interruption;
    const QString path = request.operands.at(0);
    const auto sound = openedSound(path, interruption.token());
    if (!sound)
        return sound.error();
    tellWarnings(*sound);
    const QString out = request.options.value(u"out"_s);
    const auto cannotWrite = [&](const QSaveFile &file) {
        return Error{Error::Code::File, Texts::tr("%1 cannot be written: %2").arg(out, file.errorString())};
    };
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    PeaksWriter writer(file, sound->index->info, orderOf(request));
    if (const auto done = writePeaks(*sound, writer, interruption.token()); !done)
        return soundError(path, done.error());
    if (!file.commit())
        return cannotWrite(file);
    return Answer{Texts::tr("%1 holds the peaks of %2.").arg(out, sound->name), {{u"file"_s, out}}};
}

} // namespace

Command peaksCommand()
{
    return {u"recording peaks"_s,
            Texts::tr("writes the outline of a sound file as audiowaveform does"),
            {u"FILE"_s},
            {{u"samples-per-pixel"_s, Texts::tr("Samples of a channel that make one pair; 256 without it."),
              u"N"_s},
             {u"bits"_s, Texts::tr("Size of a value: 16 (the default) or 8 bit."), u"8|16"_s},
             outOption(u"F.json"_s, Texts::tr("File to write."))},
            exportPeaks,
            peaksMisuse};
}

} // namespace relaas::ctl
