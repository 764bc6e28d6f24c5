#pragma once

#include "core/report/report.h"
#include "core/report/soundmoment.h"
#include "core/report/suggestion.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace relaas {

// Where a line lies in the sound, told by when it was typed (domain 3.5: anchors are written live while
// typing). Who types along writes what they have just heard: the line begins where the sound was at its first
// key, less the time the hand needs, and ends likewise with its last key. A proposal, as in suggestion.h:
// somebody has to hear a line before its place is certain.

/// When a key was pressed: in the sound that played, and on the clock. During the hearing itself nothing
/// plays; the clock tells the place once the recording is attached and put on it (timeline.h).
struct KeyMoment
{
    std::optional<SoundMoment> sound; ///< none: nothing was played
    QDateTime clock; ///< UTC

    bool operator==(const KeyMoment &) const = default;
};

/// The keys by which a line was first written.
struct TypedKeys
{
    KeyMoment first;
    KeyMoment last;

    bool operator==(const TypedKeys &) const = default;
};

/// By the permanent number of the line.
using KeysByLine = QHash<int, TypedKeys>;

/// What is known of a line when one more key was pressed in it, after which it reads `words`. Its first key
/// is the one that put the first word into an empty line, each time that happens; keys in words that were
/// there already (a correction, perhaps while something else sounds) tell nothing of its place.
std::optional<TypedKeys> withKey(const std::optional<TypedKeys> &known, const Line &stored, QStringView words,
                                 const KeyMoment &key);

/// For a draft that survives a crash. Of anything else nothing is read.
QString textOf(const TypedKeys &keys);
std::optional<TypedKeys> typedKeysFrom(const QString &text);

/// Where the lines were heard that were typed along. Lines with a place of their own, without words or
/// without keys get none, nor does one whose keys met no sound. Both ends lie within the recording and are
/// moved to the edge of speech nearby, where speech is known; no line begins before one whose first key came
/// earlier, and none runs into the next one, proposed or firm. A line of which only the beginning is known
/// ends where the next begins, if there is one.
QHash<LineId, Anchor> typedPlaces(const Report &report, const KeysByLine &keys,
                                  const QList<Recording> &recordings,
                                  const QHash<RecordingId, QList<SpokenStretch>> &speech, int reactionMs);

} // namespace relaas
