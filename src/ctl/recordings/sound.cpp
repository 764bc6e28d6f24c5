#include "ctl/recordings/sound.h"

#include "core/timecode.h"
#include "ctl/texts.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QIODevice>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 bytesAtOnce = 1 << 20;
}

Error soundError(const QString &path, const Error &error)
{
    if (error.code == Error::Code::Cancelled)
        return error;
    return {error.code, u"%1: %2"_s.arg(QFileInfo(path).fileName(), error.text)};
}

Result<SoundFile> openedSound(const QString &path, const std::stop_token &stop)
{
    const FileState state = FileState::of(path);
    const auto source = soundFile(path);
    if (!source)
        return soundError(path, source.error());
    SoundFile file{QFileInfo(path).fileName(), *source, {}, path, state};
    auto index = indexed(file.source, stop);
    if (!index)
        return soundError(path, index.error());
    file.index = std::make_shared<const SoundIndex>(std::move(index).value());
    return file;
}

void tellWarnings(const SoundFile &sound)
{
    for (const QString &warning : sound.index->info.warnings)
        tellProgress(warning);
}

Result<void> stillTheSame(const SoundFile &sound)
{
    const QString change = changeSince(sound.state, sound.path);
    return change.isEmpty() ? Result<void>() : soundError(sound.path, {Error::Code::File, change});
}

Result<QByteArray> sumOf(const SoundFile &sound, const std::stop_token &stop)
{
    const auto device = sound.source();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray bytes(bytesAtOnce, Qt::Uninitialized);
    while (device) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const qint64 read = device->read(bytes.data(), bytes.size());
        if (read < 0)
            break;
        if (read == 0)
            return hash.result().toHex();
        hash.addData(QByteArrayView(bytes).first(read));
    }
    return soundError(
        sound.path,
        {Error::Code::File, Texts::tr("The file cannot be read to its end; check the disk it is on.")});
}

QJsonArray jsonOfSpans(const QList<FrameSpan> &spans, int sampleRate)
{
    QJsonArray list;
    for (const FrameSpan &span : spans) {
        list.append(QJsonObject{{u"from_frame"_s, span.from},
                                {u"to_frame"_s, span.to},
                                {u"from_ms"_s, msFromFrames(span.from, sampleRate)},
                                {u"to_ms"_s, msFromFrames(span.to, sampleRate)}});
    }
    return list;
}

} // namespace relaas::ctl
