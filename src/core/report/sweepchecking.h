#pragma once

#include "core/report/heard.h"
#include "core/report/report.h"
#include "core/report/sweep.h"

#include <QDateTime>

#include <optional>

namespace relaas {

/// What somebody heard where the sweep found a figure, a date, a name or a negation.
enum class SweepVerdict {
    NotJudged, ///< as a finding: what was said before it is taken back
    HeardSo,
    HeardOtherwise,
    CannotBeHeard,
};

/// Names in rows and files.
QString sweepVerdictName(SweepVerdict verdict);
std::optional<SweepVerdict> sweepVerdictFromName(QStringView name);
QString sweepVerdictText(SweepVerdict verdict);

/// Names of the kinds in rows and files.
QString sweepKindName(SweepKind kind);
std::optional<SweepKind> sweepKindFromName(QStringView name);

/// The kind of discrepancy it is where such words are heard otherwise.
DiscrepancyType discrepancyOf(SweepKind kind);

/// One find compared with its sound: a fact of its own about these words at this place of the line, which are
/// in the hash of the whole line, and about this passage. It stays as it was when the line changes.
struct SweepCheck
{
    SweepCheckId id;
    int version = 1; ///< of the report, where it was heard
    int lineNumber = 0;
    SweepKind kind = SweepKind::Figure;
    qsizetype from = 0; ///< in the text of the line, in UTF-16 units, as is the length
    qsizetype length = 0;
    QString words;
    SweepVerdict verdict = SweepVerdict::NotJudged;
    QByteArray textSha256; ///< of all words of the line
    Anchor anchor; ///< the line's place in the sound then
    qint64 heardFrom = 0; ///< the passage that was to be heard for it
    qint64 heardTo = 0; ///< exclusive
    HowHeard heard; ///< by whom it is
    UserId by;
    QString byName;
    QDateTime at; ///< UTC

    bool operator==(const SweepCheck &) const = default;
};

/// Binds the log to all that such a check says: SHA-256, hexadecimal.
QByteArray sweepCheckSha256(const SweepCheck &check);

/// A passage of the recording in which a find should be heard.
struct SweepPassage
{
    RecordingId recording;
    qint64 fromFrame = 0;
    qint64 toFrame = 0; ///< exclusive

    bool operator==(const SweepPassage &) const = default;
};

/// From two seconds before where the words probably begin to the end of the line; nothing for a line without
/// a place. They are looked for at their share of the text where the line takes no longer than one voice
/// needs for it: of a line in which an interpreter repeats what was said, nobody can tell, so all of it is to
/// be heard. `sampleRate` and `recordingFrames` are those of its recording.
std::optional<SweepPassage> passageOf(const Report &report, const SweepFind &find, int sampleRate,
                                      qint64 recordingFrames);

/// What was heard of a find, as a check of it as it stands now. `heard` is how `by` heard its passage.
///
/// Refuses a find whose words are not in the line (any more), a line without a place in the sound, an empty
/// passage, and to take back what is not there: `before` is the check that stands, null for none.
Result<SweepCheck> sweepChecked(const Report &report, const SweepFind &find, SweepVerdict verdict,
                                const SweepPassage &passage, const HowHeard &heard, const SweepCheck *before,
                                UserId by, QDateTime at);

/// A find with what is known about it.
struct SweptFind
{
    SweepFind find;
    int lineNumber = 0;
    CheckState state = CheckState::None; ///< what the check is worth now
    std::optional<SweepCheck> check; ///< the newest about it; stale where the line is another one now

    SweepVerdict verdict() const
    {
        return state == CheckState::Standing ? check->verdict : SweepVerdict::NotJudged;
    }
    bool isOpen() const { return verdict() == SweepVerdict::NotJudged; }

    bool operator==(const SweptFind &) const = default;
};

/// The finds with the newest of the checks about each, which are given in the order in which they were made.
/// A check speaks of a find only where line, words and place are the same; of one whose line was changed
/// since, the same words in it still show what was heard before the change.
QList<SweptFind> swept(const Report &report, const QList<SweepFind> &finds, const QList<SweepCheck> &checks);

/// How much of the sweep has been heard. Only what stands now counts.
struct SweepProgress
{
    int finds = 0;
    int heard = 0; ///< of these, judged
    int otherwise = 0; ///< of the judged
    int unheard = 0; ///< of the judged, without proof that the passage was wholly heard
    int withoutSound = 0; ///< finds in lines that have no place in the sound yet

    bool operator==(const SweepProgress &) const = default;
};

SweepProgress sweepProgress(const Report &report, const QList<SweptFind> &finds);

} // namespace relaas
