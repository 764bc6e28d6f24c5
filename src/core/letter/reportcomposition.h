#pragma once

#include "core/law/rule.h"
#include "core/letter/correctionreply.h"
#include "core/letter/letter.h"
#include "core/report/pagemap.h"
#include "core/report/quotation.h"
#include "core/report/recordingfinding.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace relaas {

/// A line of the report: the type codes are V, A, OR, P, T, D, TI, L and K.
struct ReportFactsLine
{
    int number = 0;
    QString type;
    QString text;
    std::optional<qint64> atMs; ///< place in the recording
    QString verdict; ///< name of a Verdict, or empty where nobody compared it
    QString note;
    std::optional<int> heardPermille =
        {}; ///< how much of its sound was heard for that; none where nobody knows
    QString section = {}; ///< its own: stands before a heading
    Quotation quotation = {};
    Bilingual quotationLanguage = {}; ///< where it is another than that of the interview
    bool isRefused = false; ///< the applicant refused it
    int foundInVersion = 0; ///< in which version the verdict was found; 0: in this one
    bool isUnsaid = false; ///< a standard sentence without a place in the sound: unsaidSentences()
};

struct ReportFactsRecording
{
    QString fileName;
    QString sha256; ///< hexadecimal, of the file as it is kept
    qint64 lengthMs = 0;
    QTime startedAt = {}; ///< on the clock of the hearing, invalid where nobody knows
};

/// A line that the applicant corrected or refused when it was read back.
struct ReadBackFactsLine
{
    int number = 0;
    QString reaction; ///< name of a Reaction
    QString note;
};

/// What is printed at the close of how the report was read back and whether the applicant confirms it.
struct ReadBackFacts
{
    QString extent; ///< name of a ReadBackExtent; empty where nobody said anything of the whole
    int version = 1; ///< of the report, that was read back
    bool isOfTheseWords = true; ///< else the words were changed since
    QString why;
    QString reader;
    QString interpreter;
    QString languageNl; ///< as it should be printed
    QString languageEn;
    QDate day;
    QTime beganAt; ///< on the clock of the hearing
    QTime endedAt;
    QString confirmation; ///< name of a Confirmation
    QString reasons;
    int lines = 0; ///< that were to be read back
    int read = 0; ///< of these; 0 where lines were not marked one by one
    QList<int> notRead; ///< where lines were marked one by one
    QList<int> otherWords; ///< read, and changed since
    std::vector<ReadBackFactsLine> reactions; ///< in reading order

    bool isEmpty() const { return extent.isEmpty() && read == 0 && otherWords.isEmpty(); }
};

/// What is printed of an interview: cover sheet, lines, recordings. A cover field that is empty is left out,
/// but case number, V-number, name and date must be there.
struct ReportFacts
{
    QString documentId;
    QString caseNumber;
    QString vNumber;
    QString applicantName;
    QDate birthDate;
    QString nationalityNl;
    QString nationalityEn;
    QString spokenLanguage; ///< with the dialect, as it should be printed
    QString interviewKindNl; ///< "inhoudelijk gehoor"
    QString interviewKindEn;
    QDate heldOn;
    QTime startedAt;
    QTime endedAt;
    QString place;
    QString officer;
    QString interpreter; ///< number and register level, or name, as the office prints it
    QString lawyer;
    QDate commentsUntil;
    int version = 1;
    QDate frozenOn; ///< invalid for a draft
    QString sha256; ///< reportSha256() of the version
    std::vector<std::pair<QTime, QTime>> breaks; ///< between the recordings, on the same clock
    bool isRegistered = true; ///< whether the interpreter is in the register or on its list
    std::vector<ReportFactsLine> lines;
    std::vector<ReportFactsRecording> recordings;
    ReadBackFacts readBack;
    std::vector<CorrectionFacts> corrections; ///< those that were adopted, if only in part
    std::vector<CorrectionLetterFacts> letters; ///< all that came in about this version
    QList<RecordingFinding> findings; ///< on the recording: those that stand
    ReportLayout layout = newestReportLayout;
    bool isAsSent = false; ///< the print whose pages and rows a letter names
};

/// The interview report as a document. Invalid where a needed cover field is missing, a line type or verdict
/// is unknown, or there are no lines.
Result<Letter> composed(const ReportFacts &facts, Language language);

} // namespace relaas
