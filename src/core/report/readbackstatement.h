#pragma once

#include "core/report/readback.h"
#include "core/report/reporttemplate.h"

#include <QStringList>

namespace relaas {

/// How much of the report was read back, as a whole.
enum class ReadBackExtent { Whole, Partly, Not };

QString readBackExtentName(ReadBackExtent extent);
std::optional<ReadBackExtent> readBackExtentFromName(QStringView name);
QString readBackExtentText(ReadBackExtent extent);

/// What became of the request to confirm that the report reflects the interview: Regulation (EU) 2024/1348,
/// article 14(4); and the two cases in which the applicant need not be asked, article 14(5).
enum class Confirmation {
    Confirmed,
    Refused, ///< the reasons are entered in the file; the decision can still be taken
    RecordingIsEvidence, ///< not asked: the recording may be evidence in the appeal, 14(5)(a)
    StatusIsClear, ///< not asked: refugee status, or protection with the same rights, is clear, 14(5)(b)
    NotAskedYet, ///< it is asked with the written comments, or could not be asked
};

QString confirmationName(Confirmation confirmation);
std::optional<Confirmation> confirmationFromName(QStringView name);
QString confirmationText(Confirmation confirmation);

/// Whether what is said needs its reasons with it.
bool needsReasons(Confirmation confirmation);

/// What was done with a report as a whole at the end of the hearing: a fact of its own, about the words that
/// were to be read back as they were then.
struct ReadBackStatement
{
    ReadBackStatementId id;
    int version = 1;
    ReadBackExtent extent = ReadBackExtent::Whole;
    QString why; ///< not the whole of it
    QString reader; ///< the officer who had it read back
    QString interpreter; ///< by number, as in Interview; empty where none was needed
    QString language; ///< ISO 639-3, in which it was read back; empty where it was not
    QDateTime beganAt; ///< UTC; invalid where it was not read back
    QDateTime endedAt; ///< likewise
    Confirmation confirmation = Confirmation::Confirmed;
    QString reasons;
    QByteArray wordsSha256; ///< readableSha256() then
    UserId by;
    QString byName;
    QDateTime at; ///< UTC

    bool operator==(const ReadBackStatement &) const = default;
};

/// Binds the log to all that it says: SHA-256, hexadecimal.
QByteArray readBackSha256(const ReadBackStatement &statement);

/// What tells the words that are to be read back from all others: reportSha256() of those lines alone, so
/// that the answer to the request to confirm does not change it.
QByteArray readableSha256(const Report &report);

/// Whether the words it is about are those of the report now.
bool isAbout(const ReadBackStatement &statement, const Report &report);

/// A statement as it can be entered: cleaned, bound to the words as they are now.
///
/// Refuses what mayReadBack() refuses; a part, or nothing, without saying why; a reading back without reader,
/// language, begin and end, or whose end lies before its begin or in the future; a whole where some lines are
/// marked as read back and others are not; a confirmation of what was not read back; and a refusal, or that
/// nobody was asked, without reasons.
Result<ReadBackStatement> stated(const Report &report, ReadBackStatement wanted, const NewestMarks &marks,
                                 const ReadBackBounds &bounds, UserId by, const QDateTime &at);

/// All that is known of how a version was read back.
struct ReadBackRecord
{
    QList<ReadBackMark> marks; ///< of the version and those before it, by version and as they were made
    QList<ReadBackStatement> statements; ///< likewise

    bool isEmpty() const { return marks.isEmpty() && statements.isEmpty(); }
    bool operator==(const ReadBackRecord &) const = default;
};

/// As much of it as was there at a moment.
ReadBackRecord knownAt(ReadBackRecord record, const QDateTime &moment);

/// What is left to be done before a version is frozen, one sentence each, where the template has the
/// applicant asked to confirm the content; nothing elsewhere. It forbids nothing: article 14(4) lets a report
/// stand without a confirmation, and 14(3) allows comments afterwards.
QStringList readBackConcerns(const Report &report, const ReadBackRecord &record,
                             const ReportTemplate &content);

} // namespace relaas
