#pragma once

#include "core/report/recording.h"

#include <QList>
#include <QString>

#include <optional>

namespace relaas {

/// Who is heard in a stretch of an interpreted interview. Everything is said twice: the officer in Dutch and
/// the interpreter after that, the applicant and the interpreter back into Dutch.
enum class Voice {
    Officer,
    InterpreterToApplicant,
    Applicant,
    InterpreterToOfficer,
};

/// In the order in which a question and its answer are heard.
QList<Voice> allVoices();

/// Names in rows and files.
QString voiceName(Voice voice);
std::optional<Voice> voiceFromName(QStringView name);
QString voiceText(Voice voice);

/// Where one voice of a line is heard. Unlike the place of a line, it always ends.
struct VoiceSpan
{
    Voice voice = Voice::Officer;
    Anchor anchor;

    bool operator==(const VoiceSpan &) const = default;
};

/// Null where that voice has no span.
const VoiceSpan *spanOf(const QList<VoiceSpan> &voices, Voice voice);

/// Whether all of `some` are among `voices`, at the same places.
bool holdAll(const QList<VoiceSpan> &voices, const QList<VoiceSpan> &some);

/// From the first to the last frame in which any of the voices is heard in that recording; none where none
/// is.
std::optional<Anchor> hullOf(const QList<VoiceSpan> &voices, RecordingId recording);

} // namespace relaas
