#include "gui/report/checktext.h"

#include "gui/report/mannertext.h"
#include "gui/widgets/dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::CheckText)
};

/// The aids of a word list as codeOf() writes it.
Aids aidsIn(const QString &code)
{
    Aids aids;
    for (const Aid aid : {Aid::HighPass, Aid::Typing, Aid::Hiss, Aid::Levelling})
        aids.setFlag(aid, code.split(u' ').contains(codeOf(Aids(aid))));
    return aids;
}

ChannelMix::Channel &channelIn(ChannelMix &mix, int number)
{
    if (mix.channels.size() < number)
        mix.channels.resize(number);
    return mix.channels[number - 1];
}

/// Likewise: "1:muted 2:solo 2:x0.5 swapped".
ChannelMix mixIn(const QString &code)
{
    constexpr int mostChannels = 64;
    ChannelMix mix;
    for (const QString &word : code.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"swapped"_s)
            mix.isSwapped = true;
        const int number = word.section(u':', 0, 0).toInt();
        const QString what = word.section(u':', 1);
        if (number < 1 || number > mostChannels)
            continue;
        ChannelMix::Channel &channel = channelIn(mix, number);
        channel.isMuted |= what == u"muted"_s;
        channel.isSolo |= what == u"solo"_s;
        if (what.startsWith(u'x'))
            channel.gain = what.mid(1).toDouble();
    }
    return mix;
}

QString aidsText(const QStringList &combinations)
{
    QStringList words;
    for (const QString &code : combinations) {
        if (!code.isEmpty())
            words << mannerText(Manner{1, aidsIn(code), {}}, false);
    }
    if (words.isEmpty())
        return {};
    return (combinations.contains(QString()) ? CheckTexts::tr("without and with listening aids (%1)")
                                             : CheckTexts::tr("only with listening aids (%1)"))
        .arg(words.join(u"; "_s));
}

QString channelsText(const QStringList &mixes)
{
    QStringList words;
    for (const QString &code : mixes)
        words << (code.isEmpty() ? CheckTexts::tr("all channels")
                                 : mannerText(Manner{1, {}, mixIn(code)}, false));
    return mixes == QStringList{QString()} ? QString() : words.join(u"; "_s);
}

QStringList findings(const Check &check)
{
    QStringList lines;
    if (!check.note.isEmpty())
        lines << CheckTexts::tr("Heard: %1").arg(check.note);
    if (!check.discrepancies.isEmpty())
        lines << CheckTexts::tr("Discrepancies: %1").arg(discrepanciesText(check.discrepancies));
    return lines;
}

QString heardLine(const Check &check)
{
    const QString manner = check.heard ? mannerText(*check.heard) : QString();
    return manner.isEmpty() ? heardText(check) : u"%1: %2"_s.arg(heardText(check), manner);
}

} // namespace

QString heardText(const Check &check)
{
    if (!check.heard)
        return CheckTexts::tr("how it was heard is not known");
    if (check.heard->permille >= 1000)
        return CheckTexts::tr("all of it heard");
    if (check.heard->permille == 0)
        return CheckTexts::tr("nothing of it heard");
    return CheckTexts::tr("%1 % of it heard").arg(std::max(check.heard->permille / 10, 1));
}

QString mannerText(const HowHeard &heard)
{
    QStringList parts;
    const auto speed = [](int permille) { return speedText(permille / 1000.0); };
    if (heard.slowestPermille != heard.fastestPermille)
        parts << CheckTexts::tr("%1 to %2").arg(speed(heard.slowestPermille), speed(heard.fastestPermille));
    else if (heard.slowestPermille != 0 && heard.slowestPermille != 1000)
        parts << speed(heard.slowestPermille);
    parts << aidsText(heard.aids) << channelsText(heard.channels);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString checkSummary(const Line &line)
{
    QStringList lines{checkText(line)};
    if (checkStateOf(line) == CheckState::None)
        return lines.constFirst();
    lines << findings(*line.check) << heardLine(*line.check);
    return lines.join(u'\n');
}

QString historyText(const Check &check, int shownVersion)
{
    const QString verdict = check.verdict == Verdict::NotChecked ? CheckTexts::tr("verdict taken back")
                                                                 : verdictText(check.verdict);
    QStringList lines{u"%1 · %2 · %3"_s.arg(momentText(check.at), check.byName, verdict)};
    if (check.version < shownVersion)
        lines[0] = CheckTexts::tr("%1 · in version %2").arg(lines.constFirst()).arg(check.version);
    lines << findings(check);
    if (check.verdict != Verdict::NotChecked)
        lines << heardLine(check);
    return lines.join(u'\n');
}

QString findingText(const RecordingFinding &finding)
{
    const RecordingStatement &said = finding.statement;
    QStringList lines{
        CheckTexts::tr("%1: %2").arg(findingLabel(finding.number), recordingConclusionText(said.conclusion)),
        u"%1, %2"_s.arg(momentText(finding.at), finding.byName)};
    for (const QString &heard : {said.dutch, said.meaning}) {
        if (!heard.isEmpty())
            lines << heard;
    }
    return lines.join(u'\n');
}

} // namespace relaas
