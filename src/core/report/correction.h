#pragma once

#include "core/ids.h"
#include "core/report/recording.h"
#include "core/report/report.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace relaas {

/// What kind of remark on a report it is: Regulation (EU) 2024/1348, article 14(3), and the Dutch practice of
/// corrections and additions. Unsorted until somebody has said so.
enum class CorrectionCategory {
    Unsorted,
    Mistranslation,
    Misunderstanding,
    FactualMistake,
    Addition,
    CourseOfInterview,
};

/// "mistranslation": the name in rows and exchange files.
QString correctionCategoryName(CorrectionCategory category);
std::optional<CorrectionCategory> correctionCategoryFromName(QStringView name);
QString correctionCategoryText(CorrectionCategory category);

/// How the remarks came in; the applicant may make them orally or in writing.
enum class CorrectionChannel { Letter, Email, Telephone, Spoken };

QString correctionChannelName(CorrectionChannel channel);
std::optional<CorrectionChannel> correctionChannelFromName(QStringView name);
QString correctionChannelText(CorrectionChannel channel);

/// What was done with a correction. "not_adopted" and so on in rows and exchange files.
enum class Handling { Open, Adopted, PartlyAdopted, NotAdopted };

QString handlingName(Handling handling);
std::optional<Handling> handlingFromName(QStringView name);
QString handlingText(Handling handling);

/// One step in dealing with a correction. Steps are only ever added; reopening is a step too.
struct CorrectionStep
{
    Handling handling = Handling::Open;
    QString reason; ///< why, also why it was opened again
    QString effect; ///< on the assessment; empty: none
    UserId by;
    QString byName; ///< for display, follows `by`
    QDateTime at;

    bool operator==(const CorrectionStep &) const = default;
};

/// One point of a letter with corrections and additions to a report (correcties en aanvullingen). What the
/// letter says stays as it came; the words of the report stay too: a correction adds, it never rewrites.
struct Correction
{
    CorrectionId id;
    int number = 0; ///< running number within its letter, from 1
    QString text; ///< the point as it stands in the letter
    QString place; ///< where the letter says it belongs: "p. 7, 3e alinea"
    int line = 0; ///< permanent number of the line it is about; 0: the report as a whole
    int lastLine = 0; ///< of a range that begins at `line`; 0 where it is one line
    QString quoted; ///< words of the report that it names
    QString proposed; ///< words that should stand there
    CorrectionCategory category = CorrectionCategory::Unsorted;
    QString legalBasis; ///< as the letter gives it
    QList<Anchor> spans; ///< of sound it was compared with
    QList<CorrectionStep> steps; ///< oldest first
    int revision = 0;

    /// What stands now: that of the last step.
    Handling handling() const { return steps.isEmpty() ? Handling::Open : steps.constLast().handling; }
    bool isOpen() const { return handling() == Handling::Open; }
    /// Adopted, if only in part: then a note goes with the line.
    bool isNoted() const;
    QString reason() const { return steps.isEmpty() ? QString() : steps.constLast().reason; }
    QString effect() const { return steps.isEmpty() ? QString() : steps.constLast().effect; }

    bool operator==(const Correction &) const = default;
};

/// The most spans of sound one correction may name: question and answer, each in both languages.
constexpr int mostCorrectionSpans = 4;

/// Remarks on one version of a report as they came in at one time, with the points in them.
struct CorrectionLetter
{
    CorrectionLetterId id;
    InterviewId interview;
    ReportId report;
    int version = 0; ///< of the report that it is about
    int number = 0; ///< running number within the interview, from 1
    QDate receivedOn;
    QString from;
    CorrectionChannel channel = CorrectionChannel::Letter;
    QString text; ///< whole, as it was pasted; empty where points were entered by hand
    bool isLate = false; ///< after the period, and still before the decision
    QList<Correction> items; ///< by number

    const Correction *item(CorrectionId id) const;
    bool operator==(const CorrectionLetter &) const = default;
};

/// "2.4": the letter's number and the point's.
QString correctionLabel(const CorrectionLetter &letter, const Correction &correction);

/// When remarks could be made on a version, and when it is too late for them.
struct CommentPeriod
{
    QDate lastDay; ///< invalid where no period runs
    QDate decisionSentOn; ///< invalid while it is not
};

/// Refuses every change once the decision was sent: what comes then goes to the appeal file (domain practice;
/// the report is closed by article 14(3), "before the determining authority takes a decision").
Result<void> mayStillCorrect(const CommentPeriod &period);

/// A letter as it can be taken in: completed and cleaned, its points numbered, marked late where it is.
/// Refuses one about a draft, one from the future or without sender or points, and any after the decision was
/// sent. The targets of its points must be lines of the version.
Result<CorrectionLetter> receivedLetter(CorrectionLetter letter, const Report &version,
                                        const CommentPeriod &period, QDate today);

/// One more point of a letter that was taken in.
Result<CorrectionLetter> withPoint(CorrectionLetter letter, Correction point, const Report &version);

/// What an officer may say about an open point: category, quoted and proposed words, legal basis, target and
/// sound. The words of the letter, the place it names, number and steps stay. Refuses a handled point, a line
/// that the version has not, a range that ends before it begins, and more than four spans.
Result<Correction> described(const Correction &stored, const Correction &wanted, const Report &version);

/// Open → adopted, partly adopted or not adopted. Not and partly adopted need a reason; each needs a
/// category; a complaint about translation needs a span of sound that it was compared with.
Result<Correction> settled(Correction correction, Handling handling, const QString &reason,
                           const QString &effect, UserId by, const QDateTime &now);

/// Handled → open, with the reason why.
Result<Correction> reopened(Correction correction, const QString &reason, UserId by, const QDateTime &now);

/// The first open correction behind another, going round; an invalid id begins at the first. Null where none
/// is open.
const Correction *nextOpenCorrection(const QList<CorrectionLetter> &letters, CorrectionId after);

int openCorrections(const QList<CorrectionLetter> &letters);

/// Refuses to send a decision while a point of the case is open: the decision must take account of each.
Result<void> mayBeNotified(const QList<CorrectionLetter> &letters);

} // namespace relaas
