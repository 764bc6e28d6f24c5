#include "ctl/recordings/files.h"

#include "audio/analysis.h"
#include "audio/framespans.h"
#include "core/timecode.h"
#include "ctl/interruption.h"
#include "ctl/recordings/sound.h"
#include "ctl/texts.h"

#include <QJsonArray>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOfSound(const SoundFile &file)
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

Result<Answer> probe(const Request &request)
{
    const Interruption interruption;
    const auto file = openedSound(request.operands.at(0), interruption.token());
    if (!file)
        return file.error();
    const auto sha256 = sumOf(*file, interruption.token());
    if (!sha256)
        return sha256.error();
    if (const auto same = stillTheSame(*file); !same)
        return same.error();
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

/// One kind of thing that was found on spans of the sound.
struct Finding
{
    QString kind; ///< as in the JSON
    QString text;
    QList<FrameSpan> spans;
};

QList<FrameSpan> anyChannel(const QList<QList<FrameSpan>> &channels)
{
    QList<FrameSpan> all;
    for (const QList<FrameSpan> &spans : channels)
        all += spans;
    return united(all);
}

Result<Answer> check(const Request &request)
{
    const Interruption interruption;
    const QString path = request.operands.at(0);
    const auto file = openedSound(path, interruption.token());
    if (!file)
        return file.error();
    const auto analysis = analysed(file->source, file->index, interruption.token());
    if (!analysis)
        return soundError(path, analysis.error());
    if (const auto same = stillTheSame(*file); !same)
        return same.error();
    const SoundInfo &info = file->index->info;
    const QList<Finding> findings{
        {u"damage"_s, Texts::tr("damaged"), analysis->peaks.gaps},
        {u"outages"_s, Texts::tr("no signal at all"), analysis->activity.outages},
        {u"dropouts"_s, Texts::tr("short dropout"), analysis->activity.dropouts},
        {u"clipping"_s, Texts::tr("too loud for the recorder"), anyChannel(analysis->activity.clipping)}};
    QJsonObject json = jsonOfSound(*file);
    json.insert(u"sha256"_s, QString::fromLatin1(analysis->sha256));
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
        lines += Texts::tr("%1: nothing is damaged, cut off, missing or too loud.").arg(file->name);
    return Answer{lines.join(u'\n'), json, info.isTruncated || !analysis->peaks.gaps.isEmpty()};
}

} // namespace

QList<Command> recordingFileCommands()
{
    return {{u"recording probe"_s, Texts::tr("tells what a recording is"), {u"FILE"_s}, {}, probe},
            {u"recording check"_s,
             Texts::tr("decodes a recording and names what is damaged, cut off, missing or too loud"),
             {u"FILE"_s},
             {},
             check}};
}

} // namespace relaas::ctl
