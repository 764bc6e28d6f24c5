#pragma once

#include "core/ids.h"
#include "core/report/heard.h"
#include "core/report/quotation.h"
#include "core/report/recording.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace relaas {

/// Who doubts that the report says what was said.
enum class Doubter { Officer, Lawyer, Applicant, Supervisor };

/// Names in rows and files.
QString doubterName(Doubter doubter);
std::optional<Doubter> doubterFromName(QStringView name);
QString doubterText(Doubter doubter);

/// A doubt as to a statement made during the interview: Regulation (EU) 2024/1348, article 14(4).
struct Doubt
{
    Doubter raisedBy = Doubter::Officer;
    QString name; ///< of whoever raised it; empty where that is not known
    QDate on;
    QString words;

    bool operator==(const Doubt &) const = default;
};

/// Who rendered what is heard into Dutch.
enum class RenderedBy { Officer, Interpreter };

QString renderedByName(RenderedBy renderedBy);
std::optional<RenderedBy> renderedByFromName(QStringView name);
QString renderedByText(RenderedBy renderedBy);

/// What a finding on the recording comes to.
enum class RecordingConclusion {
    RecordingPrevails, ///< it says otherwise than the report
    ReportStands,
    CannotBeMadeOut,
};

QString recordingConclusionName(RecordingConclusion conclusion);
std::optional<RecordingConclusion> recordingConclusionFromName(QStringView name);
QString recordingConclusionText(RecordingConclusion conclusion);

/// What somebody states about one line and its sound; what else belongs to a finding is known by the office.
struct RecordingStatement
{
    Doubt doubt = {};
    QList<Anchor> moments = {}; ///< where it is heard, each with its end
    Quotation original = {}; ///< what is heard in its own language; empty where that is Dutch, or nothing
    QString dutch = {}; ///< what is heard, in Dutch
    RenderedBy renderedBy = RenderedBy::Officer;
    QString interpreter = {}; ///< by number, where one listened
    RecordingConclusion conclusion = RecordingConclusion::RecordingPrevails;
    QString meaning = {}; ///< where it cannot be made out: what is in the way, and what follows from that
    QString consequence = {}; ///< for the report and the decision

    bool operator==(const RecordingStatement &) const = default;
};

/// The most moments one finding may name.
constexpr int mostFindingMoments = 8;

/// A formal finding on the recording, about one line of a report: where there is doubt as to what was said,
/// the recording prevails (Regulation (EU) 2024/1348, article 14(4)). It is added once and never changed; a
/// later one about the same line takes its place. It speaks only of the sentence it keeps.
struct RecordingFinding
{
    RecordingFindingId id;
    int number = 0; ///< running number within the case file, from 1
    int version = 1; ///< of the report, where it was made
    int lineNumber = 0;
    RecordingStatement statement;
    QString sentence; ///< the line as the report had it
    QByteArray sentenceSha256; ///< textSha256() of it
    QList<HowHeard> heard; ///< how whoever made it heard each of the moments
    UserId by;
    QString byName; ///< for display, follows `by`
    QDateTime at; ///< UTC

    bool operator==(const RecordingFinding &) const = default;
};

/// "B3": how it is spoken of, in every language.
QString findingLabel(int number);

/// Binds the log to all that a finding says: SHA-256, hexadecimal.
QByteArray recordingFindingSha256(const RecordingFinding &finding);

} // namespace relaas
