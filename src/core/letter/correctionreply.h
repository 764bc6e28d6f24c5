#pragma once

#include "core/letter/letter.h"
#include "core/result.h"

#include <QDate>
#include <QString>

#include <utility>
#include <vector>

namespace relaas {

/// One point of the lawyer's letter as it is printed: in the reply, and as a note with the report.
struct CorrectionFacts
{
    QString label; ///< "1.4"
    int number = 0; ///< within its letter
    int version =
        0; ///< of the report that it was about, where that is not the one it is printed with; else 0
    int line = 0; ///< permanent number, 0: the report as a whole
    int lastLine = 0;
    int page = 0; ///< of the version that was sent, 0 where it is not known
    QString text; ///< the point as it stands in the letter
    QString category; ///< correctionCategoryName()
    QString quoted;
    QString proposed;
    QString handling; ///< handlingName()
    QString reason;
    QString effect;
    QDate handledOn;
    std::vector<std::pair<qint64, qint64>> heardMs; ///< passages it was compared with, from and to
    QString legalBasis = {}; ///< as the letter gives it
    QString handledBy = {};
};

/// A letter with corrections as it stands in the annex of a report: what came in when, and what became of
/// each point.
struct CorrectionLetterFacts
{
    int number = 0;
    QString from;
    QString channel; ///< correctionChannelName()
    QDate receivedOn;
    bool isLate = false;
    std::vector<CorrectionFacts> points;
};

/// What a reply to a letter with corrections says.
struct CorrectionReplyFacts
{
    QString documentId;
    QString caseNumber;
    QString vNumber;
    QString applicantName;
    QString recipient; ///< from whom the corrections came
    QString channel; ///< correctionChannelName()
    QDate receivedOn;
    bool isLate = false;
    QDate repliedOn;
    QDate heldOn;
    int version = 1;
    QString officer;
    std::vector<CorrectionFacts> points;
};

/// What was adopted, in one line that stands with the report; the words of the report stay as they are.
Runs correctionNote(const CorrectionFacts &point, Language language);

/// All points of all letters with their handling, for the end of a report: also what was not adopted, and
/// why. The words of the report stay as they are. Empty where nothing came in.
std::vector<Block> correctionAnnex(const std::vector<CorrectionLetterFacts> &letters, Language language);

/// The reply: each point with what was done with it and why. NotAllowed while a point is open, Invalid where
/// there is none.
Result<Letter> composed(const CorrectionReplyFacts &facts, Language language);

} // namespace relaas
