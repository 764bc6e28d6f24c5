#include "gui/report/mannertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct MannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::MannerText)
};

QString channelText(int number, const ChannelMix::Channel &channel)
{
    if (channel.isMuted)
        return MannerTexts::tr("without channel %1").arg(number);
    return channel.gain == 1 ? QString()
                             : MannerTexts::tr("channel %1 %2").arg(number).arg(gainText(channel.gain));
}

} // namespace

QString speedText(double speed)
{
    return MannerTexts::tr("%1×").arg(QLocale().toString(speed, 'f', 2));
}

QString gainText(double gain)
{
    if (gain <= 0)
        return MannerTexts::tr("silent");
    const int db = int(std::lround(20 * std::log10(gain)));
    return MannerTexts::tr("%1 dB").arg(db > 0 ? u'+' + QString::number(db) : QLocale().toString(db));
}

QString mannerText(const Manner &manner, bool skipsPauses)
{
    QStringList words;
    for (const auto &[aid, word] : {std::pair(Aid::HighPass, MannerTexts::tr("without rumble")),
                                    std::pair(Aid::Typing, MannerTexts::tr("softer typing")),
                                    std::pair(Aid::Hiss, MannerTexts::tr("less hiss")),
                                    std::pair(Aid::Levelling, MannerTexts::tr("voices alike"))}) {
        if (manner.aids.testFlag(aid))
            words << word;
    }
    QStringList solo;
    QStringList changed;
    for (qsizetype i = 0; i < manner.mix.channels.size(); ++i) {
        const int number = int(i) + 1;
        if (manner.mix.channels[i].isSolo)
            solo << QString::number(number);
        changed << channelText(number, manner.mix.channels[i]);
    }
    changed.removeAll(QString());
    if (!solo.isEmpty())
        words << MannerTexts::tr("only channel %1").arg(solo.join(u", "_s));
    words << changed;
    if (manner.mix.isSwapped)
        words << MannerTexts::tr("left and right changed");
    if (manner.speed != 1)
        words << speedText(manner.speed);
    if (skipsPauses)
        words << MannerTexts::tr("without long pauses");
    return words.join(u", "_s);
}

} // namespace relaas
