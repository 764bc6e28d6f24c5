#include "audio/manner.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace relaas {

QString codeOf(Aids aids)
{
    QStringList words;
    for (const auto &[aid, word] :
         {std::pair(Aid::HighPass, u"highpass"_s), std::pair(Aid::Typing, u"typing"_s),
          std::pair(Aid::Hiss, u"hiss"_s), std::pair(Aid::Levelling, u"levelling"_s)}) {
        if (aids.testFlag(aid))
            words << word;
    }
    return words.join(u' ');
}

QString codeOf(const ChannelMix &mix)
{
    QStringList words;
    for (qsizetype i = 0; i < mix.channels.size(); ++i) {
        const ChannelMix::Channel &channel = mix.channels[i];
        const QString number = QString::number(i + 1);
        if (channel.isMuted)
            words << number + u":muted"_s;
        if (channel.isSolo)
            words << number + u":solo"_s;
        if (channel.gain != 1)
            words << u"%1:x%2"_s.arg(number).arg(channel.gain, 0, 'g', 4);
    }
    if (mix.isSwapped)
        words << u"swapped"_s;
    return words.join(u' ');
}

} // namespace relaas
