#pragma once

#include "core/ids.h"
#include "core/report/discrepancy.h"
#include "core/report/heard.h"
#include "core/report/recording.h"
#include "core/report/voice.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace relaas {

/// What a colleague found when comparing a line with the recording.
enum class Verdict {
    NotChecked, ///< as a finding: the verdict before it is taken back
    Agrees,
    AgreesInSubstance,
    Deviates,
    NotInRecording, ///< the words of the line are not heard
    NotInReport, ///< words are heard that the report does not have
    Inaudible,
};

/// Names in rows and files.
QString verdictName(Verdict verdict);
std::optional<Verdict> verdictFromName(QStringView name);
QString verdictText(Verdict verdict);

/// Whether a verdict says nothing without a note of what was heard.
bool needsNote(Verdict verdict);

/// Whether the words of a line may not be quoted as they stand: the recording prevails (Regulation (EU)
/// 2024/1348, article 14(4)), and it says otherwise, nothing, or nobody can tell what.
bool forbidsCiting(Verdict verdict);

/// What somebody says of a line; what else belongs to a check is known by the office.
struct Judgement
{
    Verdict verdict = Verdict::NotChecked;
    QString note = {};
    QList<Discrepancy> discrepancies = {};

    bool operator==(const Judgement &) const = default;
};

/// One comparison of a line with its sound: a fact of its own, which stays as it was when the line changes.
/// It speaks only of the words and the sound it names, whichever version of the report they stand in: the
/// next version brings it along.
struct Check
{
    CheckId id;
    int version = 1; ///< of the report, where it was found
    LineId line;
    int lineNumber = 0;
    Verdict verdict = Verdict::NotChecked;
    QString note;
    QList<Discrepancy> discrepancies;
    QByteArray textSha256; ///< of the words that were compared
    Anchor anchor; ///< the line's place in the sound then
    QByteArray
        quotationSha256; ///< of the words in their own language that were compared; empty where none were
    QList<VoiceSpan> voices; ///< of the line then
    qint64 endFrame = 0; ///< where that ended, also where the anchor leaves it open
    std::optional<HowHeard> heard; ///< by whom it is; none where it was brought in from elsewhere
    UserId by;
    QString byName;
    QDateTime at; ///< UTC

    bool operator==(const Check &) const = default;
};

/// Whether all of the sound was heard for it, as far as that is known; a check from elsewhere has no proof.
bool isHeard(const Check &check);

/// Binds the log to all that a check says: SHA-256, hexadecimal.
QByteArray checkSha256(const Check &check);

} // namespace relaas
