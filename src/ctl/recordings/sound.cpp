#include "ctl/recordings/sound.h"

#include "core/timecode.h"
#include "ctl/store/work.h"

#include <QFileInfo>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

Error soundError(const QString &path, const Error &error, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return stoppedByUser();
    return {error.code, u"%1: %2"_s.arg(QFileInfo(path).fileName(), error.text)};
}

Result<SoundFile> openedSound(const QString &path, const std::stop_token &stop)
{
    const auto source = soundFile(path);
    if (!source)
        return soundError(path, source.error(), stop);
    SoundFile file{QFileInfo(path).fileName(), *source, {}};
    auto index = indexed(file.source, stop);
    if (!index)
        return soundError(path, index.error(), stop);
    for (const QString &warning : index->info.warnings)
        tellProgress(warning);
    file.index = std::make_shared<const SoundIndex>(std::move(index).value());
    return file;
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
