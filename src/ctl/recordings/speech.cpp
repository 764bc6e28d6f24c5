#include "audio/analysis.h"
#include "core/timecode.h"
#include "ctl/interruption.h"
#include "ctl/recordings/sound.h"
#include "ctl/texts.h"

#include <QJsonArray>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonOfChannels(const QList<QList<FrameSpan>> &channels, int sampleRate)
{
    QJsonArray list;
    for (const QList<FrameSpan> &spans : channels)
        list.append(jsonOfSpans(spans, sampleRate));
    return list;
}

QString textOf(const QList<QList<FrameSpan>> &speech, int sampleRate)
{
    QList<QStringList> rows;
    for (qsizetype channel = 0; channel < speech.size(); ++channel) {
        for (const FrameSpan &span : speech.at(channel))
            rows += {QString::number(channel + 1), timecodeWithTenths(msFromFrames(span.from, sampleRate)),
                     timecodeWithTenths(msFromFrames(span.to, sampleRate))};
    }
    return table({Texts::tr("Channel"), Texts::tr("From"), Texts::tr("To")}, rows);
}

Result<Answer> listSpeech(const Request &request)
{
    const Interruption interruption;
    const QString path = request.operands.at(0);
    const auto sound = openedSound(path, interruption.token());
    if (!sound)
        return sound.error();
    tellWarnings(*sound);
    const auto analysis = analysed(sound->source, sound->index, interruption.token());
    if (!analysis)
        return soundError(path, analysis.error());
    const int rate = analysis->peaks.sampleRate;
    const Activity &activity = analysis->activity;
    return Answer{textOf(activity.speech, rate),
                  {{u"file"_s, sound->name},
                   {u"sha256"_s, QString::fromLatin1(analysis->sha256)},
                   {u"sample_rate"_s, rate},
                   {u"channels"_s, analysis->peaks.channels},
                   {u"samples"_s, analysis->peaks.frames},
                   {u"speech"_s, jsonOfChannels(activity.speech, rate)},
                   {u"clipping"_s, jsonOfChannels(activity.clipping, rate)},
                   {u"dropouts"_s, jsonOfSpans(activity.dropouts, rate)},
                   {u"outages"_s, jsonOfSpans(activity.outages, rate)},
                   {u"damaged"_s, jsonOfSpans(analysis->peaks.gaps, rate)}}};
}

} // namespace

Command speechCommand()
{
    return {u"recording speech"_s,
            Texts::tr("tells where somebody speaks in a sound file"),
            {u"FILE"_s},
            {},
            listSpeech};
}

} // namespace relaas::ctl
