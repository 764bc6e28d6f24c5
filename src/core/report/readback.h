#pragma once

#include "core/report/report.h"
#include "core/report/timeline.h"
#include "core/result.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <optional>

namespace relaas {

/// How the applicant took a line when it was read back to them: Regulation (EU) 2024/1348, article 14(3) and
/// (4).
enum class Reaction {
    TakenBack, ///< as a mark: the one before it does not count
    Confirmed,
    Corrected, ///< the note says what the applicant said
    Refused, ///< the note says why
};

/// Names in rows and files.
QString reactionName(Reaction reaction);
std::optional<Reaction> reactionFromName(QStringView name);
QString reactionText(Reaction reaction);

/// Whether a reaction says nothing without the applicant's words or reasons.
bool needsWords(Reaction reaction);

/// What the applicant said of lines that were read back.
struct ReadBackAnswer
{
    Reaction reaction = Reaction::Confirmed;
    QString note = {};

    bool operator==(const ReadBackAnswer &) const = default;
};

/// That a line was read back: a fact of its own, which stays as it was when the line changes. It speaks only
/// of the words it names, whichever version of the report they stand in.
struct ReadBackMark
{
    ReadBackMarkId id;
    int version = 1; ///< of the report, in which it was read back
    int lineNumber = 0;
    Reaction reaction = Reaction::Confirmed;
    QString note; ///< what the applicant said, or why it was refused
    QByteArray textSha256; ///< of the words that were read
    std::optional<Timeline::Place> place; ///< in the sound that was playing
    UserId by;
    QString byName;
    QDateTime at; ///< UTC

    bool operator==(const ReadBackMark &) const = default;
};

/// Binds the log to all that marks say, in their order: SHA-256, hexadecimal.
QByteArray readBackSha256(const QList<ReadBackMark> &marks);

/// What bounds what may still be said of a report.
struct ReadBackBounds
{
    int newestVersion = 1;
    QDate decisionSentOn = {}; ///< invalid while it was not
};

/// Refuses a version that another one followed, and any once the decision was sent (article 14(3): comments
/// come before the decision).
Result<void> mayReadBack(const Report &report, const ReadBackBounds &bounds);

/// The newest mark of each line, by its number; of those made until a moment, where that is valid. Marks come
/// in the order in which they were made.
using NewestMarks = QHash<int, ReadBackMark>;
NewestMarks newestMarks(const QList<ReadBackMark> &marks, const QDateTime &until = {});

/// Whether a line has words that can be read back; headings only divide the report.
bool isReadable(const Line &line);

/// The numbers of the lines that are to be read back: all with words, but not the question whether the
/// applicant confirms the report (item 5.6 of the template) and what was said behind it at the close.
QSet<int> linesToReadBack(const Report &report);

/// What the newest mark of a line is worth now: it goes stale by itself where the words are no longer those
/// that were read, and stands again where they are.
enum class ReadBackState { NotRead, Standing, OtherWords };
ReadBackState readBackStateOf(const Line &line, const NewestMarks &marks);
/// The newest mark of a line where it stands; null elsewhere.
const ReadBackMark *standingMark(const Line &line, const NewestMarks &marks);
/// "read back, confirmed", "read back in other words", "read back in version 1, corrected", "not read back".
QString readBackText(const Line &line, const NewestMarks &marks, int shownVersion);

/// Lines that were read back in one go, as marks of their words as they are now. `place` is where the sound
/// was that was playing. A frozen version is read back like any other: a mark is about the words, it does not
/// change them. Of several lines those without words are passed over, as are those of which nothing can be
/// taken back.
///
/// Refuses what mayReadBack() refuses; a line that is gone; where no line is left; a correction or a refusal
/// without words; a correction to more than one line; a place before the sound begins.
Result<QList<ReadBackMark>> readBack(const Report &report, const QList<LineId> &lines,
                                     const ReadBackAnswer &answer,
                                     const std::optional<Timeline::Place> &place, const NewestMarks &before,
                                     const ReadBackBounds &bounds, UserId by, const QDateTime &at);

/// How much of a report was read back. Only what stands now counts.
struct ReadBackCoverage
{
    int lines = 0; ///< that are to be read back
    int read = 0; ///< of these
    int corrected = 0; ///< of all lines that were read
    int refused = 0; ///< likewise
    int earlier = 0; ///< of the read, in an earlier version
    QList<int> open; ///< numbers of the lines that were never read back, in reading order
    QList<int> otherWords; ///< of those that were read back in other words

    bool operator==(const ReadBackCoverage &) const = default;
};
ReadBackCoverage readBackCoverage(const Report &report, const NewestMarks &marks);

/// The next line behind (1) or before (-1) another that is to be read back and was not, going round; null
/// where there is none.
const Line *nextNotReadBack(const Report &report, const NewestMarks &marks, LineId from, int step);

/// Where a mark was made in the sound: its own place, else by the clock, in the recording that ran then.
std::optional<Timeline::Place> placeOf(const ReadBackMark &mark, const QList<Recording> &recordings);

/// The sound in which a line is read back: from where the mark before it was made, at most a minute earlier,
/// else from ten seconds earlier, to two seconds after its own; nothing where that is not known.
struct ReadBackPassage
{
    RecordingId recording;
    qint64 fromFrame = 0;
    qint64 toFrame = 0; ///< exclusive

    bool operator==(const ReadBackPassage &) const = default;
};
std::optional<ReadBackPassage> passageOf(const ReadBackMark &mark, const NewestMarks &all,
                                         const QList<Recording> &recordings);

/// The remark of the reporter that notes in the report, in Dutch, what the applicant said of a line.
QString readBackRemark(int lineNumber, const QString &said);

} // namespace relaas
