#pragma once

#include "core/law/rule.h"
#include "core/letter/correctionreply.h"
#include "core/letter/letter.h"
#include "core/report/pagemap.h"
#include "core/report/quotation.h"
#include "core/result.h"

#include <QDate>
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
    std::vector<CorrectionFacts> corrections; ///< those that were adopted, if only in part
    std::vector<CorrectionLetterFacts> letters; ///< all that came in about this version
    ReportLayout layout = newestReportLayout;
    bool isAsSent = false; ///< the print whose pages and rows a letter names
};

/// The interview report as a document. Invalid where a needed cover field is missing, a line type or verdict
/// is unknown, or there are no lines.
Result<Letter> composed(const ReportFacts &facts, Language language);

} // namespace relaas
