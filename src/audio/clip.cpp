#include "audio/clip.h"

#include "audio/decoder.h"
#include "audio/encoder.h"
#include "audio/texts.h"
#include "core/timecode.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryFile>

#include <array>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clipBlockFrames = 16384;
constexpr std::array clipFormats{
    std::pair(ClipOrder::Format::Wav, u"wav"),
    std::pair(ClipOrder::Format::Flac, u"flac"),
    std::pair(ClipOrder::Format::Opus, u"opus"),
};

/// What the decoder gives is a whole number of so many bits; lossy codecs compute with more than they keep.
int bitsOf(const QString &codec)
{
    static constexpr std::array sixteen{u"pcm_s16",   u"pcm_u8", u"pcm_s8", u"pcm_alaw",
                                        u"pcm_mulaw", u"adpcm",  u"gsm"};
    const bool isSmall = std::ranges::any_of(
        sixteen, [&](const char16_t *name) { return codec.startsWith(QStringView(name)); });
    return isSmall ? 16 : 24;
}

QString timeOf(qint64 frame, int sampleRate)
{
    return timecodeWithMs(msFromFrames(frame, sampleRate));
}

Encoder::Setup setupOf(const SoundInfo &info, const ClipOrder &order)
{
    Encoder::Setup setup;
    setup.format = order.format == ClipOrder::Format::Flac ? Encoder::Format::Flac
        : order.format == ClipOrder::Format::Opus          ? Encoder::Format::Opus
                                                           : Encoder::Format::Wav;
    setup.sampleRate = info.sampleRate;
    setup.channels = info.channels;
    setup.bits = bitsOf(info.codec);
    const QString comment =
        u"%1, %2 - %3; SHA-256 %4, frames %5 - %6 at %7 Hz"_s
            .arg(order.recordingName, timeOf(order.frames.from, info.sampleRate),
                 timeOf(order.frames.to, info.sampleRate), QString::fromLatin1(order.recordingSha256))
            .arg(order.frames.from)
            .arg(order.frames.to)
            .arg(info.sampleRate);
    setup.tags = {{"comment", comment.toUtf8()},
                  {"RELAAS_SHA256", order.recordingSha256},
                  {"RELAAS_FROM", QByteArray::number(order.frames.from)},
                  {"RELAAS_TO", QByteArray::number(order.frames.to)}};
    return setup;
}

/// The parts of a span that the decoder met a gap in.
QList<FrameSpan> damagedIn(const Decoder &decoder, FrameSpan span)
{
    QList<FrameSpan> damaged;
    for (const FrameSpan &gap : decoder.gaps()) {
        const FrameSpan part{std::max(gap.from, span.from), std::min(gap.to, span.to)};
        if (part.length() > 0)
            damaged.append(part);
    }
    return damaged;
}

/// Decodes the passage into the encoder; gives what could not be decoded.
Result<QList<FrameSpan>> copySound(const ByteSource &source, const SoundIndexPtr &index, FrameSpan span,
                                   Encoder &encoder, const std::stop_token &stop,
                                   const std::function<void(qint64, qint64)> &progress)
{
    auto opened = Decoder::open(source, index);
    if (!opened)
        return opened.error();
    Decoder decoder = std::move(opened).value();
    if (const auto sought = decoder.seek(span.from); !sought)
        return sought.error();
    const auto channels = size_t(index->info.channels);
    std::vector<float> block(size_t(clipBlockFrames) * channels);
    while (decoder.position() < span.to) {
        if (stop.stop_requested())
            return stopped();
        const auto wanted = size_t(std::min(clipBlockFrames, span.to - decoder.position()));
        const auto read = decoder.read(std::span(block).first(wanted * channels));
        if (!read)
            return read.error();
        if (*read == 0)
            break;
        if (const auto written = encoder.write(std::span(block).first(size_t(*read) * channels)); !written)
            return written.error();
        if (progress)
            progress(decoder.position() - span.from, span.length());
    }
    if (const auto done = encoder.finish(); !done)
        return done.error();
    return damagedIn(decoder, span);
}

Result<QByteArray> sumOfFile(QFileDevice &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0) || !hash.addData(&file))
        return unreadable();
    return hash.result().toHex();
}

Result<void> checkOrder(const SoundInfo &info, const ClipOrder &order, const QString &path)
{
    if (order.frames.from < 0 || order.frames.length() <= 0 || order.frames.to > info.frames) {
        return Error{
            Error::Code::Invalid,
            AudioTexts::tr("The passage from %1 to %2 is not in the recording, which ends at %3; choose "
                           "another.")
                .arg(timeOf(order.frames.from, info.sampleRate), timeOf(order.frames.to, info.sampleRate),
                     timeOf(info.frames, info.sampleRate))};
    }
    for (const QString &name : {path, QString(path + u".json"_s)}) {
        if (QFileInfo::exists(name))
            return isThereAlready(name);
    }
    return {};
}

/// Waits until its bytes are on the disk: before that it gets no name.
bool isOnDisk(QFileDevice &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))) != 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

Result<void> writeManifest(const Clip &clip, const QString &path)
{
    const QByteArray json = QJsonDocument(clipManifest(clip)).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return notWritten(clip.order.shownPath.isEmpty() ? path : clip.order.shownPath);
    return {};
}

} // namespace

QString clipFormatName(ClipOrder::Format format)
{
    const auto found = std::ranges::find(clipFormats, format, [](const auto &pair) { return pair.first; });
    return QString::fromUtf16(found->second);
}

std::optional<ClipOrder::Format> clipFormatNamed(QStringView name)
{
    for (const auto &[format, known] : clipFormats)
        if (name == QStringView(known))
            return format;
    return {};
}

qint64 wavBytes(const SoundInfo &info, qint64 frames)
{
    return frames * info.channels * (bitsOf(info.codec) / 8);
}

Result<Clip> writeClip(const ByteSource &source, const SoundIndexPtr &index, const ClipOrder &order,
                       const QString &path, const QDateTime &now, const std::stop_token &stop,
                       const std::function<void(qint64, qint64)> &progress)
{
    const SoundInfo &info = index->info;
    if (const auto may = checkOrder(info, order, path); !may)
        return may.error();
    const QString shown = order.shownPath.isEmpty() ? path : order.shownPath;
    QTemporaryFile file(path + u".XXXXXX"_s); // gone by itself where anything below is refused
    if (!file.open())
        return notWritten(shown);
    auto opened = Encoder::open(file, setupOf(info, order));
    if (!opened)
        return opened.error();
    Encoder encoder = std::move(opened).value();
    const auto damaged = copySound(source, index, order.frames, encoder, stop, progress);
    if (!damaged)
        return file.error() == QFileDevice::NoError ? damaged.error() : notWritten(shown);
    const auto sum = sumOfFile(file);
    if (!sum)
        return sum.error();
    const Clip clip{order,   QFileInfo(path).fileName(), *sum, info.sampleRate, info.channels, now.toUTC(),
                    *damaged};
    if (!isOnDisk(file))
        return notWritten(shown);
    // The manifest first: sound without it would have no origin.
    const QString manifest = path + u".json"_s;
    if (const auto written = writeManifest(clip, manifest); !written)
        return written.error();
    file.setAutoRemove(false);
    if (!file.rename(path)) {
        file.remove();
        QFile::remove(manifest);
        return notWritten(shown);
    }
    return clip;
}

QJsonObject clipManifest(const Clip &clip)
{
    const ClipOrder &order = clip.order;
    QJsonArray damaged;
    for (const FrameSpan &span : clip.damaged)
        damaged.append(QJsonObject{{u"from_frame"_s, span.from}, {u"to_frame"_s, span.to}});
    return {
        {u"format"_s, u"relaas-clip-1"_s},
        {u"clip"_s,
         QJsonObject{{u"file"_s, clip.fileName},
                     {u"sha256"_s, QString::fromLatin1(clip.sha256)},
                     {u"format"_s, clipFormatName(order.format)}}},
        {u"origin"_s,
         QJsonObject{{u"file"_s, order.recordingName},
                     {u"sha256"_s, QString::fromLatin1(order.recordingSha256)},
                     {u"sample_rate"_s, clip.sampleRate},
                     {u"channels"_s, clip.channels},
                     {u"from_frame"_s, order.frames.from},
                     {u"to_frame"_s, order.frames.to},
                     {u"from"_s, timeOf(order.frames.from, clip.sampleRate)},
                     {u"to"_s, timeOf(order.frames.to, clip.sampleRate)}}},
        {u"damaged"_s, damaged},
        {u"made_at"_s, clip.madeAt.toString(Qt::ISODate)},
    };
}

} // namespace relaas
