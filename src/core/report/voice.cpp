#include "core/report/voice.h"

#include "core/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

constexpr NameTable<Voice, 4> voiceNames = {{
    {Voice::Officer, u"officer"},
    {Voice::InterpreterToApplicant, u"interpreter_to_applicant"},
    {Voice::Applicant, u"applicant"},
    {Voice::InterpreterToOfficer, u"interpreter_to_officer"},
}};

} // namespace

QList<Voice> allVoices()
{
    QList<Voice> voices;
    for (const auto &[voice, name] : voiceNames)
        voices.append(voice);
    return voices;
}

QString voiceName(Voice voice)
{
    return nameIn(voiceNames, voice);
}

std::optional<Voice> voiceFromName(QStringView name)
{
    return valueIn(voiceNames, name);
}

QString voiceText(Voice voice)
{
    switch (voice) {
    case Voice::Officer:
        return QCoreApplication::translate("Voice", "Officer");
    case Voice::InterpreterToApplicant:
        return QCoreApplication::translate("Voice", "Interpreter to applicant");
    case Voice::Applicant:
        return QCoreApplication::translate("Voice", "Applicant");
    case Voice::InterpreterToOfficer:
        return QCoreApplication::translate("Voice", "Interpreter to officer");
    }
    return {};
}

const VoiceSpan *spanOf(const QList<VoiceSpan> &voices, Voice voice)
{
    const auto span = std::find_if(voices.cbegin(), voices.cend(),
                                   [voice](const VoiceSpan &each) { return each.voice == voice; });
    return span == voices.cend() ? nullptr : &*span;
}

bool holdAll(const QList<VoiceSpan> &voices, const QList<VoiceSpan> &some)
{
    return std::all_of(some.cbegin(), some.cend(),
                       [&voices](const VoiceSpan &each) { return voices.contains(each); });
}

std::optional<Anchor> hullOf(const QList<VoiceSpan> &voices, RecordingId recording)
{
    std::optional<Anchor> hull;
    for (const auto &[voice, span] : voices) {
        if (span.recording != recording)
            continue;
        if (!hull)
            hull = span;
        hull->fromFrame = std::min(hull->fromFrame, span.fromFrame);
        hull->toFrame = std::max(hull->toFrame, span.toFrame);
    }
    return hull;
}

} // namespace relaas
