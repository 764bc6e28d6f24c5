#pragma once

#include "core/casefile/casefile.h"
#include "core/letter/language.h"
#include "core/letter/reportcomposition.h"
#include "core/report/correction.h"
#include "core/report/pagemap.h"
#include "core/report/readbackstatement.h"
#include "core/report/report.h"
#include "workflow/reports.h"

namespace relaas {

class Places;

/// All that the print of a report is made of.
struct PrintedReport
{
    CaseFile file;
    Interview interview;
    Report report;
    QList<Recording> recordings;
    QList<CorrectionLetter> letters;
    ReportForm form = ReportForm::WithNotes;
    ReportLayout layout = newestReportLayout;
    QDate commentsUntil = {}; ///< invalid where this version was not sent
    PageMap map = {}; ///< of the version, empty where none is kept
    QList<int> unsaid = {}; ///< standard sentences that were never said as far as anybody knows, by number
    ReadBackRecord readBack = {}; ///< what of it is printed
};

ReportFacts reportFacts(const PrintedReport &printed, const Places &places, Language language);

/// A point as it is printed. `map` tells the page, where there is one.
CorrectionFacts correctionFacts(const CorrectionLetter &letter, const Correction &point, const PageMap &map,
                                const QList<Recording> &recordings);

} // namespace relaas
