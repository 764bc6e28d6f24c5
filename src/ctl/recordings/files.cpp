#include "ctl/recordings/files.h"

#include "audio/decoder.h"
#include "core/timecode.h"
#include "ctl/recordings/sound.h"
#include "ctl/texts.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bytesAtOnce = 1 << 20;
constexpr qint64 framesAtOnce = 1 << 14;

/// A recording that could be opened and indexed.
struct OpenedFile
{
    QString name;
    ByteSource source;
    SoundIndexPtr index;
    FileState state;
};

Error named(const QString &name, const Error &error)
{
    return {error.code, u"%1: %2"_s.arg(name, error.text)};
}

Result<OpenedFile> opened(const Request &request)
{
    const QString path = request.operands.at(0);
    OpenedFile file{QFileInfo(path).fileName(), {}, {}, FileState::of(path)};
    auto source = soundFile(path);
    if (!source)
        return named(file.name, source.error());
    file.source = std::move(source).value();
    auto index = indexed(file.source);
    if (!index)
        return named(file.name, index.error());
    file.index = std::make_shared<const SoundIndex>(std::move(index).value());
    return file;
}

QJsonObject jsonOfSound(const OpenedFile &file)
{
    const SoundInfo &info = file.index->info;
    return {{u"file"_s, file.name},
            {u"format"_s, info.container},
            {u"codec"_s, info.codec},
            {u"channels"_s, info.channels},
            {u"sample_rate"_s, info.sampleRate},
            {u"samples"_s, info.frames},
            {u"duration_ms"_s, msFromFrames(info.frames, info.sampleRate)},
            {u"warnings"_s, QJsonArray::fromStringList(info.warnings)}};
}

Result<QByteArray> sha256Of(const ByteSource &source)
{
    const auto device = source();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray bytes(bytesAtOnce, Qt::Uninitialized);
    while (device) {
        const qint64 read = device->read(bytes.data(), bytes.size());
        if (read < 0)
            break;
        if (read == 0)
            return hash.result().toHex();
        hash.addData(QByteArrayView(bytes).first(read));
    }
    return Error{Error::Code::File,
                 Texts::tr("The file cannot be read to its end; check the disk it is on.")};
}

Result<Answer> probe(const Request &request)
{
    const auto file = opened(request);
    if (!file)
        return file.error();
    const auto sha256 = sha256Of(file->source);
    if (!sha256)
        return named(file->name, sha256.error());
    if (const QString change = changeSince(file->state, request.operands.at(0)); !change.isEmpty())
        return named(file->name, {Error::Code::File, change});
    QJsonObject json = jsonOfSound(*file);
    json.insert(u"sha256"_s, QString::fromLatin1(*sha256));
    const SoundInfo &info = file->index->info;
    QStringList lines{Texts::tr("%1: %2, %3, %4 Hz, %n channel(s)", nullptr, info.channels)
                          .arg(file->name, info.container, info.codec)
                          .arg(info.sampleRate),
                      Texts::tr("%1 samples, %2")
                          .arg(info.frames)
                          .arg(timecodeWithTenths(msFromFrames(info.frames, info.sampleRate))),
                      Texts::tr("SHA-256 %1").arg(QString::fromLatin1(*sha256))};
    return Answer{(lines + info.warnings).join(u'\n'), json};
}

/// One thing that was found on a span of the sound.
struct Finding
{
    QString kind; ///< as in the JSON
    QString text;
    QList<FrameSpan> spans;
};

/// What cannot be decoded, found by decoding everything.
Result<QList<FrameSpan>> damage(const OpenedFile &file)
{
    auto made = Decoder::open(file.source, file.index);
    if (!made)
        return made.error();
    Decoder decoder = std::move(made).value();
    std::vector<float> samples(size_t(framesAtOnce) * size_t(decoder.info().channels));
    while (true) {
        const auto read = decoder.read(samples);
        if (!read)
            return read.error();
        if (*read == 0)
            return QList<FrameSpan>(decoder.gaps().begin(), decoder.gaps().end());
    }
}

Result<Answer> check(const Request &request)
{
    const auto file = opened(request);
    if (!file)
        return file.error();
    const auto damaged = damage(*file);
    if (!damaged)
        return named(file->name, damaged.error());
    const SoundInfo &info = file->index->info;
    const QList<Finding> findings{{u"damage"_s, Texts::tr("damaged"), *damaged}};
    QJsonObject json = jsonOfSound(*file);
    json.insert(u"truncated"_s, info.isTruncated);
    QStringList lines;
    for (const Finding &finding : findings) {
        json.insert(finding.kind, jsonOfSpans(finding.spans, info.sampleRate));
        for (const FrameSpan &span : finding.spans) {
            lines += u"%1  %2 – %3"_s.arg(finding.text,
                                          timecodeWithTenths(msFromFrames(span.from, info.sampleRate)),
                                          timecodeWithTenths(msFromFrames(span.to, info.sampleRate)));
        }
    }
    lines = info.warnings + lines;
    if (lines.isEmpty())
        lines += Texts::tr("%1: nothing is damaged or cut off.").arg(file->name);
    return Answer{lines.join(u'\n'), json, info.isTruncated || !damaged->isEmpty()};
}

} // namespace

QList<Command> recordingFileCommands()
{
    return {{u"recording probe"_s, Texts::tr("tells what a recording is"), {u"FILE"_s}, {}, probe},
            {u"recording check"_s,
             Texts::tr("decodes a recording and names what is damaged"),
             {u"FILE"_s},
             {},
             check}};
}

} // namespace relaas::ctl
