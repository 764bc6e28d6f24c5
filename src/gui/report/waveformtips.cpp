#include "gui/report/waveformtips.h"

#include "core/timecode.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct WaveformTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::WaveformView)
};

bool holds(const QList<FrameSpan> &spans, qint64 frame)
{
    return !spansTouching(spans, {frame, frame + 1}).empty();
}

QString channelsWith(const QList<QList<FrameSpan>> &channels, qint64 frame)
{
    QStringList numbers;
    for (qsizetype channel = 0; channel < channels.size(); ++channel) {
        if (holds(channels[channel], frame))
            numbers << QString::number(channel + 1);
    }
    return numbers.join(u", "_s);
}

QStringList stateOfSound(const WaveformContent &content, qint64 frame)
{
    QStringList found;
    if (!content.unknown({frame, frame + 1}).isEmpty())
        found << WaveformTexts::tr("This part is not read yet.");
    if (holds(content.peaks.gaps, frame))
        found << WaveformTexts::tr("This part is damaged and cannot be heard.");
    if (holds(content.activity.outages, frame))
        found << WaveformTexts::tr("Nothing was recorded here: a second or longer without any sound.");
    else if (holds(content.activity.dropouts, frame))
        found << WaveformTexts::tr("The sound drops out here for a moment.");
    if (const QString clipped = channelsWith(content.activity.clipping, frame); !clipped.isEmpty())
        found << WaveformTexts::tr("Too loud to be recorded whole. Channel: %1").arg(clipped);
    if (const QString spoken = channelsWith(content.activity.speech, frame); !spoken.isEmpty())
        found << WaveformTexts::tr("Speech. Channel: %1").arg(spoken);
    return found;
}

} // namespace

QString fineTimecode(qint64 frame, int sampleRate)
{
    const qint64 ms = msFromFrames(std::max<qint64>(0, frame), sampleRate);
    return u"%1.%2"_s.arg(timecode(ms)).arg(ms / 10 % 100, 2, 10, QChar(u'0'));
}

QString waveformTip(const WaveformContent &content, const WaveformSpans &spans, qint64 frame,
                    const QDateTime &startedAt)
{
    QString time = fineTimecode(frame, content.sampleRate);
    if (startedAt.isValid())
        time = WaveformTexts::tr("%1, by the clock %2")
                   .arg(time,
                        startedAt.addMSecs(msFromFrames(frame, content.sampleRate)).toString(u"HH:mm:ss"_s));
    QStringList lines{time};
    if (const WaveSpan *span = spans.at(frame); span && !span->name.isEmpty())
        lines << span->name;
    lines << stateOfSound(content, frame);
    return lines.join(u'\n');
}

QString waveformKeys(bool spansMovable)
{
    QStringList keys{
        WaveformTexts::tr("Left, Right: go; with Ctrl farther. Home, End: to the ends"),
        WaveformTexts::tr("Shift with these, or drag: select. Enter plays it, Esc gives it up"),
        WaveformTexts::tr("+, −: closer, farther. 0: all. Z: the selection. Page Up, Page Down: scroll"),
    };
    if (spansMovable)
        keys << WaveformTexts::tr(
            "B, E: take the beginning or the end of the line. [, ]: move it, with Shift "
            "finer");
    return keys.join(u'\n');
}

QString edgeText(const WaveSpan &span, SpanEdge::Side side, int sampleRate)
{
    return side == SpanEdge::Side::From
        ? WaveformTexts::tr("Beginning of %1: %2").arg(span.name, fineTimecode(span.frames.from, sampleRate))
        : WaveformTexts::tr("End of %1: %2").arg(span.name, fineTimecode(span.frames.to, sampleRate));
}

QString selectionText(FrameSpan selection, int sampleRate)
{
    return WaveformTexts::tr("Selected from %1 to %2")
        .arg(fineTimecode(selection.from, sampleRate), fineTimecode(selection.to, sampleRate));
}

} // namespace relaas
