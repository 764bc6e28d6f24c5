#include "audio/analysisfile.h"

#include "audio/analysisbytes.h"
#include "audio/framespans.h"
#include "audio/texts.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <limits>

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/murmur3.h>
}

namespace relaas {

namespace {

constexpr QByteArrayView magic = "RelaasAn";
constexpr quint32 version = 2;
constexpr qsizetype digestBytes = 32;
constexpr qsizetype headBytes = 8 + 4 + digestBytes;
constexpr qsizetype checksumBytes = 16;
constexpr qsizetype valuesPerBin = 3;
constexpr qsizetype binBytes = 2 * valuesPerBin;
constexpr quint64 highestRate = SoundInfo::highestRate;
constexpr quint64 mostChannels = SoundInfo::mostChannels;
constexpr quint64 mostTracks = 1000;
constexpr qint64 mostBytes = qint64(1) << 30; // tens of times what six hours need
constexpr quint64 mostFrames = quint64(1) << 47; // thousands of years

// A bin is written as it lies in memory, but for the order of the two bytes of a value.
static_assert(sizeof(Extent) == binBytes);

Error damaged()
{
    return {Error::Code::Damaged,
            AudioTexts::tr(
                "What was kept of this recording's outline is damaged or of another program version; it "
                "is made anew from the sound.")};
}

struct MurmurFree
{
    void operator()(AVMurMur3 *context) const { av_free(context); }
};

class Checksum
{
public:
    Checksum() : m_context(av_murmur3_alloc()) { av_murmur3_init(m_context.get()); }
    void add(QByteArrayView bytes)
    {
        av_murmur3_update(m_context.get(), reinterpret_cast<const uint8_t *>(bytes.data()),
                          size_t(bytes.size()));
    }
    QByteArray value()
    {
        QByteArray sum(checksumBytes, Qt::Uninitialized);
        av_murmur3_final(m_context.get(), reinterpret_cast<uint8_t *>(sum.data()));
        return sum;
    }

private:
    std::unique_ptr<AVMurMur3, MurmurFree> m_context;
};

QByteArray infoBytes(const SoundIndex &index)
{
    ByteWriter out;
    out.text(index.info.codec);
    out.text(index.info.container);
    out.number(quint64(index.info.sampleRate));
    out.number(quint64(index.info.channels));
    out.number(quint64(index.info.frames));
    out.number(quint64(index.leadInFrames));
    out.number(index.info.isTruncated ? 1 : 0);
    out.number(quint64(index.info.track));
    out.number(quint64(index.info.tracks));
    out.spans(index.info.missing);
    out.number(quint64(index.info.warnings.size()));
    for (const QString &warning : index.info.warnings)
        out.text(warning);
    return out.bytes();
}

QByteArray packetBytes(const SoundIndex &index)
{
    ByteWriter out;
    out.number(index.packets.size());
    SoundIndex::Packet before;
    for (const SoundIndex::Packet &packet : index.packets) {
        out.signedNumber(packet.frame - before.frame);
        out.signedNumber(qint64(quint64(packet.timestamp) - quint64(before.timestamp))); // may be "none"
        out.signedNumber(packet.position - before.position);
        out.signedNumber(packet.size - before.size);
        before = packet;
    }
    return out.bytes();
}

QByteArray peakBytes(const Peaks &peaks)
{
    const QList<Extent> &bins = peaks.levels.constFirst();
    QByteArray bytes(bins.size() * binBytes, Qt::Uninitialized);
    qToLittleEndian<quint16>(bins.constData(), bins.size() * valuesPerBin, bytes.data());
    return bytes;
}

QByteArray activityBytes(const Analysis &analysis)
{
    ByteWriter out;
    out.spans(analysis.peaks.gaps);
    out.spans(analysis.activity.dropouts);
    out.spans(analysis.activity.outages);
    for (const auto &spans : analysis.activity.speech)
        out.spans(spans);
    for (const auto &spans : analysis.activity.clipping)
        out.spans(spans);
    return out.bytes();
}

/// Gives the bytes of a file piece by piece, never more than it holds, and sums them up.
class SummedDevice
{
public:
    explicit SummedDevice(QIODevice &device)
        : m_device(device)
        , m_left(std::clamp<qint64>(device.size() - device.pos(), 0, mostBytes))
    {
    }

    quint64 left() const { return quint64(m_left); }

    bool take(char *to, quint64 size)
    {
        if (size > left() || m_device.read(to, qint64(size)) != qint64(size))
            return false;
        m_left -= qint64(size);
        m_sum.add({to, qsizetype(size)});
        return true;
    }

    QByteArray take(quint64 size)
    {
        QByteArray bytes(size <= left() ? qsizetype(size) : 0, Qt::Uninitialized);
        return take(bytes.data(), size) ? bytes : QByteArray();
    }

    /// More than there can be where it is missing.
    quint64 sectionSize()
    {
        const QByteArray size = take(sizeof(quint64));
        return size.isEmpty() ? std::numeric_limits<quint64>::max()
                              : qFromLittleEndian<quint64>(size.constData());
    }

    QByteArray section() { return take(sectionSize()); }

    bool endsWithItsSum() { return m_left == checksumBytes && m_device.read(checksumBytes) == m_sum.value(); }

private:
    QIODevice &m_device;
    qint64 m_left;
    Checksum m_sum;
};

bool readInfo(QByteArrayView bytes, SoundIndex &index)
{
    ByteReader in(bytes);
    index.info.codec = in.text();
    index.info.container = in.text();
    const quint64 rate = in.number();
    const quint64 channels = in.number();
    const quint64 frames = in.number();
    const quint64 leadIn = in.number();
    const quint64 truncated = in.number();
    const quint64 track = in.number();
    const quint64 tracks = in.number();
    index.info.missing = in.spans();
    const qsizetype warnings = in.count(1);
    for (qsizetype i = 0; i < warnings && in.isSound(); ++i)
        index.info.warnings << in.text();
    index.info.sampleRate = int(rate % (highestRate + 1));
    index.info.channels = int(channels % (mostChannels + 1));
    index.info.frames = qint64(frames % mostFrames);
    index.leadInFrames = qint64(leadIn % mostFrames);
    index.info.isTruncated = truncated == 1;
    index.info.track = int(track % (mostTracks + 1));
    index.info.tracks = int(tracks % (mostTracks + 1));
    return in.isSound() && in.isAtEnd() && rate >= 1 && rate <= highestRate && channels >= 1
        && channels <= mostChannels && frames < mostFrames && leadIn < mostFrames && truncated <= 1
        && track < tracks && tracks <= mostTracks;
}

bool readPackets(QByteArrayView bytes, SoundIndex &index)
{
    constexpr qsizetype leastPacketBytes = 4;
    ByteReader in(bytes);
    const qsizetype count = in.count(leastPacketBytes);
    index.packets.resize(size_t(count));
    SoundIndex::Packet packet;
    for (SoundIndex::Packet &entry : index.packets) {
        const qint64 lastFrame = packet.frame;
        packet.frame = qint64(quint64(packet.frame) + quint64(in.signedNumber()));
        packet.timestamp = qint64(quint64(packet.timestamp) + quint64(in.signedNumber()));
        packet.position = qint64(quint64(packet.position) + quint64(in.signedNumber()));
        packet.size = qint32(quint32(packet.size) + quint32(in.signedNumber()));
        if (!in.isSound() || packet.frame < lastFrame || packet.frame >= qint64(mostFrames)
            || packet.position < -1 || packet.size < 0)
            return false;
        entry = packet;
    }
    return in.isSound() && in.isAtEnd();
}

// Straight to where it stays: of a long recording these are tens of megabytes.
bool readPeaks(SummedDevice &in, const SoundInfo &info, Peaks &peaks)
{
    const qint64 bins = (info.frames + Peaks::baseFrames - 1) / Peaks::baseFrames * info.channels;
    const quint64 size = quint64(bins) * quint64(binBytes);
    if (in.sectionSize() != size || size > in.left())
        return false;
    QList<Extent> extents(bins);
    if (!in.take(reinterpret_cast<char *>(extents.data()), size))
        return false;
    qFromLittleEndian<quint16>(extents.constData(), bins * valuesPerBin, extents.data());
    const bool areRight = std::ranges::all_of(std::as_const(extents), [](const Extent &extent) {
        return extent.min <= extent.max && extent.rms <= 32768;
    });
    if (areRight)
        peaks = peaksOf(info.sampleRate, info.channels, info.frames, std::move(extents));
    return areRight;
}

bool readActivity(QByteArrayView bytes, Analysis &analysis)
{
    ByteReader in(bytes);
    const qint64 frames = analysis.peaks.frames;
    bool isRight = true;
    const auto spans = [&] {
        QList<FrameSpan> read = in.spans();
        isRight = isRight && areSpansOf(read, frames);
        return read;
    };
    analysis.peaks.gaps = spans();
    analysis.activity.dropouts = spans();
    analysis.activity.outages = spans();
    for (int channel = 0; channel < analysis.peaks.channels; ++channel)
        analysis.activity.speech.append(spans());
    for (int channel = 0; channel < analysis.peaks.channels; ++channel)
        analysis.activity.clipping.append(spans());
    return isRight && in.isSound() && in.isAtEnd();
}

} // namespace

Result<void> writeAnalysis(QIODevice &device, const Analysis &analysis)
{
    Checksum sum;
    bool works = true;
    const auto put = [&](const QByteArray &bytes) {
        sum.add(bytes);
        works = works && device.write(bytes) == bytes.size();
    };
    const auto putNumber = [&](auto number) {
        const auto little = qToLittleEndian(number);
        put(QByteArray(reinterpret_cast<const char *>(&little), sizeof little));
    };
    put(magic.toByteArray());
    putNumber(version);
    put(QByteArray::fromHex(analysis.sha256).leftJustified(digestBytes, '\0', true));
    const SoundIndex &index = *analysis.index;
    for (const QByteArray &section :
         {infoBytes(index), packetBytes(index), peakBytes(analysis.peaks), activityBytes(analysis)}) {
        putNumber(quint64(section.size()));
        put(section);
    }
    put(sum.value());
    if (!works)
        return Error{
            Error::Code::NoSpace,
            AudioTexts::tr("The outline of the recording could not be kept: %1").arg(device.errorString())};
    return {};
}

Result<Analysis> readAnalysis(QIODevice &device, const QByteArray &sha256)
{
    SummedDevice in(device);
    const QByteArray head = in.take(headBytes);
    const bool isOurs = head.startsWith(magic)
        && qFromLittleEndian<quint32>(head.constData() + magic.size()) == version
        && head.last(digestBytes).toHex() == sha256;
    Analysis analysis;
    SoundIndex index;
    if (!isOurs || !readInfo(in.section(), index) || !readPackets(in.section(), index)
        || !readPeaks(in, index.info, analysis.peaks) || !readActivity(in.section(), analysis)
        || !in.endsWithItsSum())
        return damaged();
    analysis.sha256 = sha256;
    analysis.index = std::make_shared<const SoundIndex>(std::move(index));
    return analysis;
}

} // namespace relaas
