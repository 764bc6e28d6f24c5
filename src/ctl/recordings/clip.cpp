#include "ctl/recordings/clip.h"

#include "audio/clip.h"
#include "ctl/interruption.h"
#include "ctl/recordings/sound.h"
#include "ctl/texts.h"

#include <QDir>
#include <QFileInfo>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

std::optional<ClipOrder::Format> formatOf(const Request &request)
{
    return clipFormatNamed(QFileInfo(request.options.value(u"out"_s)).suffix().toLower());
}

QString clipMisuse(const Request &request)
{
    return firstOf({timeMisuse(request),
                    formatOf(request)
                        ? QString()
                        : Texts::tr("--out needs the name of a file that ends in .wav, .flac or .opus.")});
}

Result<Answer> clip(const Request &request)
{
    const Interruption interruption;
    const QString path = request.operands.at(0);
    const auto sound = openedSound(path, interruption.token());
    if (!sound)
        return sound.error();
    tellWarnings(*sound);
    const auto sum = sumOf(*sound, interruption.token());
    if (!sum)
        return sum.error();
    const int rate = sound->index->info.sampleRate;
    const FrameSpan frames{frameAt(request, u"from"_s, rate), frameAt(request, u"to"_s, rate)};
    const ClipOrder order{sound->name, *sum, frames, *formatOf(request)};
    const QString out = request.options.value(u"out"_s);
    const auto made = writeClip(sound->source, sound->index, order, out, QDateTime::currentDateTimeUtc(),
                                interruption.token());
    if (!made)
        return soundError(path, made.error());
    return Answer{Texts::tr("%1 is written, with its origin in %2.")
                      .arg(QDir::toNativeSeparators(out), QDir::toNativeSeparators(out + u".json"_s)),
                  clipManifest(*made)};
}

} // namespace

Command clipCommand()
{
    return {u"recording clip"_s,
            Texts::tr("writes a passage of a sound file to a file of its own, with its origin beside it"),
            {u"FILE"_s},
            {{u"from"_s, Texts::tr("where it begins"), u"TIME"_s},
             {u"to"_s, Texts::tr("where it ends"), u"TIME"_s},
             outOption(u"FILE"_s, Texts::tr("the file to write: .wav, .flac or .opus"))},
            clip,
            clipMisuse};
}

} // namespace relaas::ctl
