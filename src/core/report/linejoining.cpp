#include "core/report/linejoining.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

struct JoiningTexts
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The sentence names both lines, and perhaps a voice.
Error cannotJoin(const QString &sentence, const Line &former, const Line &latter)
{
    return {Error::Code::NotAllowed, sentence.arg(former.number).arg(latter.number)};
}

Error cannotJoinVoice(const Line &former, const Line &latter, Voice voice)
{
    Error error = cannotJoin(JoiningTexts::tr("In lines %1 and %2 the voice \"%3\" is heard in different "
                                              "recordings. Remove its place in one of them first."),
                             former, latter);
    error.text = error.text.arg(voiceText(voice));
    return error;
}

/// From where the first begins to where the last ends. An end that is open lies before the other's beginning,
/// or stays open where the other began earlier.
Anchor hull(const Anchor &a, const Anchor &b)
{
    const Anchor &later = a.fromFrame <= b.fromFrame ? b : a;
    Anchor whole{a.recording, std::min(a.fromFrame, b.fromFrame), later.toFrame};
    if (later.toFrame && a.toFrame && b.toFrame)
        whole.toFrame = std::max(*a.toFrame, *b.toFrame);
    return whole;
}

Result<void> joinPlaces(Line &former, const Line &latter)
{
    if (!latter.anchor)
        return {};
    if (!former.anchor) {
        former.anchor = latter.anchor;
        return {};
    }
    if (former.anchor->recording != latter.anchor->recording) {
        return cannotJoin(JoiningTexts::tr("Lines %1 and %2 are heard in different recordings, and a line "
                                           "has its sound in one. Remove the place in the sound of one "
                                           "of them first."),
                          former, latter);
    }
    former.anchor = hull(*former.anchor, *latter.anchor);
    return {};
}

Result<void> joinVoices(Line &former, const Line &latter)
{
    for (const VoiceSpan &span : latter.voices) {
        const auto same = std::find_if(former.voices.begin(), former.voices.end(),
                                       [&](const VoiceSpan &each) { return each.voice == span.voice; });
        if (same == former.voices.end()) {
            former.voices.append(span);
            continue;
        }
        if (same->anchor.recording != span.anchor.recording)
            return cannotJoinVoice(former, latter, span.voice);
        same->anchor = hull(same->anchor, span.anchor);
    }
    std::ranges::sort(former.voices, {}, &VoiceSpan::voice);
    return {};
}

Result<void> joinQuotations(Line &former, const Line &latter)
{
    if (latter.quotation.isEmpty())
        return {};
    if (former.quotation.isEmpty()) {
        former.quotation = latter.quotation;
        return {};
    }
    if (former.quotation.language != latter.quotation.language) {
        return cannotJoin(JoiningTexts::tr("Lines %1 and %2 quote words in different languages, and a line "
                                           "quotes one. Remove the original words of one of them first."),
                          former, latter);
    }
    former.quotation.text += u' ' + latter.quotation.text;
    return {};
}

} // namespace

void divideLine(Line &line, Line &rest, qsizetype part, qsizetype whole)
{
    rest.section = line.section;
    rest.grounds = line.grounds;
    rest.isRefused = line.isRefused;
    if (!line.anchor || !line.anchor->toFrame || *line.anchor->toFrame - line.anchor->fromFrame < 2)
        return;
    const double share = double(part) / double(whole);
    const qint64 frames = *line.anchor->toFrame - line.anchor->fromFrame;
    const qint64 cut =
        line.anchor->fromFrame + std::clamp(qint64(double(frames) * share), qint64(1), frames - 1);
    rest.anchor = Anchor{line.anchor->recording, cut, *line.anchor->toFrame};
    line.anchor->toFrame = cut;
    const auto isBehind = [&](const VoiceSpan &span) {
        return span.anchor.recording == rest.anchor->recording && span.anchor.fromFrame >= cut;
    };
    std::ranges::copy_if(line.voices, std::back_inserter(rest.voices), isBehind);
    line.voices.removeIf(isBehind);
}

Result<Line> withJoined(Line former, const Line &latter)
{
    for (const auto join : {joinPlaces, joinVoices, joinQuotations}) {
        if (const auto joined = join(former, latter); !joined)
            return joined.error();
    }
    former.grounds += latter.grounds;
    std::ranges::sort(former.grounds);
    former.grounds.erase(std::unique(former.grounds.begin(), former.grounds.end()), former.grounds.end());
    former.isRefused = former.isRefused || latter.isRefused;
    return former;
}

} // namespace relaas
