#include "core/report/voices.h"

#include "core/report/linechange.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

struct VoiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(Voices)
};

Error invalidVoice(const QString &sentence, Voice voice)
{
    return {Error::Code::Invalid, sentence.arg(voiceText(voice))};
}

Error outsideRecording(Voice voice)
{
    return invalidVoice(
        VoiceTexts::tr("The voice \"%1\" would lie outside its recording. Select it within the sound."),
        voice);
}

Result<void> liesIn(const VoiceSpan &span, const QList<Recording> &recordings)
{
    const auto &[voice, anchor] = span;
    const Recording *recording = recordingWith(recordings, anchor.recording);
    if (!recording)
        return invalidVoice(VoiceTexts::tr("The voice \"%1\" must lie in a recording of this interview. "
                                           "Attach the recording first, then select the voice in it."),
                            voice);
    if (!anchor.toFrame)
        return invalidVoice(
            VoiceTexts::tr("The voice \"%1\" needs an end as well. Select it in the sound from "
                           "its beginning to its end."),
            voice);
    if (*anchor.toFrame <= anchor.fromFrame)
        return invalidVoice(
            VoiceTexts::tr("The voice \"%1\" must end after it begins. Select it in the sound again."),
            voice);
    if (anchor.fromFrame < 0 || *anchor.toFrame > recording->frames)
        return outsideRecording(voice);
    return {};
}

void put(QList<VoiceSpan> &voices, const VoiceSpan &span)
{
    const auto place =
        std::lower_bound(voices.begin(), voices.end(), span.voice,
                         [](const VoiceSpan &each, Voice voice) { return each.voice < voice; });
    if (place != voices.end() && place->voice == span.voice)
        *place = span;
    else
        voices.insert(place, span);
}

/// By how many frames a place moved as a whole; 0 where it did not.
qint64 framesMoved(const std::optional<Anchor> &from, const std::optional<Anchor> &to)
{
    if (!from || !to || from->recording != to->recording || !from->toFrame || !to->toFrame)
        return 0;
    const qint64 frames = to->fromFrame - from->fromFrame;
    return *to->toFrame - *from->toFrame == frames ? frames : 0;
}

} // namespace

Result<Report> withVoice(Report report, LineId id, const VoiceSpan &span, const QList<Recording> &recordings)
{
    if (const auto lies = liesIn(span, recordings); !lies)
        return lies.error();
    return withChangedLine(std::move(report), id, [&](Line &line) {
        put(line.voices, span);
        if (!line.anchor)
            line.anchor = hullOf(line.voices, span.anchor.recording);
    });
}

Result<Report> withoutVoice(Report report, LineId id, Voice voice)
{
    const Line *line = report.line(id);
    if (line && !spanOf(line->voices, voice)) {
        return Error{Error::Code::NotAllowed,
                     VoiceTexts::tr("Line %1 has no place for the voice \"%2\" that could be taken back.")
                         .arg(line->number)
                         .arg(voiceText(voice))};
    }
    return withChangedLine(std::move(report), id, [voice](Line &changed) {
        changed.voices.removeIf([voice](const VoiceSpan &each) { return each.voice == voice; });
    });
}

Result<Report> withQuotation(Report report, LineId id, const Quotation &quotation)
{
    const auto language = languageTag(quotation.language);
    if (!language)
        return language.error();
    const QString text = cleaned(quotation.text).trimmed();
    return withChangedLine(std::move(report), id, [&](Line &line) {
        line.quotation = text.isEmpty() ? Quotation() : Quotation{text, *language};
    });
}

Result<QList<VoiceSpan>> orderedVoices(QList<VoiceSpan> voices, const QList<Recording> &recordings)
{
    std::stable_sort(voices.begin(), voices.end(),
                     [](const VoiceSpan &a, const VoiceSpan &b) { return a.voice < b.voice; });
    const auto twice =
        std::adjacent_find(voices.cbegin(), voices.cend(),
                           [](const VoiceSpan &a, const VoiceSpan &b) { return a.voice == b.voice; });
    if (twice != voices.cend())
        return invalidVoice(VoiceTexts::tr("A line has the voice \"%1\" twice. Name each voice once."),
                            twice->voice);
    for (const VoiceSpan &span : voices) {
        if (const auto lies = liesIn(span, recordings); !lies)
            return lies.error();
    }
    return voices;
}

Result<QList<VoiceSpan>> voicesCarried(const Line &line, const std::optional<Anchor> &anchor)
{
    QList<VoiceSpan> voices = line.voices;
    const qint64 frames = framesMoved(line.anchor, anchor);
    if (frames == 0)
        return voices;
    for (auto &[voice, span] : voices) {
        if (span.recording != anchor->recording)
            continue;
        span.fromFrame += frames;
        if (span.toFrame)
            *span.toFrame += frames;
        if (span.fromFrame < 0)
            return outsideRecording(voice);
    }
    return voices;
}

} // namespace relaas
