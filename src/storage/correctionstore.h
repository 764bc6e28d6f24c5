#pragma once

#include "core/report/correction.h"
#include "core/report/pagemap.h"
#include "core/report/sending.h"
#include "core/result.h"

#include <QList>

#include <optional>

namespace relaas {

class Database;

/// Corrections to reports, and what they refer to: the print of a frozen version and when it was sent.
class CorrectionStore
{
public:
    explicit CorrectionStore(const Database &database) : m_database(database) { }

    /// The letters about an interview with all their points, by number.
    Result<QList<CorrectionLetter>> ofInterview(InterviewId id) const;
    Result<QList<CorrectionLetter>> ofCase(CaseFileId id) const;
    Result<CorrectionLetter> letter(CorrectionLetterId id) const;
    /// The letter that a point stands in.
    Result<CorrectionLetter> letterWith(CorrectionId id) const;

    /// Adds a letter with its points and gives it the next number of its interview.
    Result<CorrectionLetterId> add(const CorrectionLetter &letter, UserId by, const QDateTime &now) const;
    /// Adds a point to a letter that is there.
    Result<CorrectionId> addPoint(CorrectionLetterId letter, const Correction &point) const;

    /// Saves what may change of a point and adds the steps that are new. Conflict where somebody else saved
    /// since `correction.revision`.
    Result<void> save(const Correction &correction) const;

    /// Nothing where the print of the version was not mapped yet.
    Result<std::optional<PageMap>> pageMap(ReportId id) const;
    /// Once for a version; a trigger refuses another.
    Result<void> keepPageMap(ReportId id, const PageMap &map, const QDateTime &now) const;

    Result<void> addSending(const ReportSending &sending) const;
    /// In order of the day.
    Result<QList<ReportSending>> sendings(ReportId id) const;

private:
    Result<QList<CorrectionLetter>> letters(const QString &where, qint64 id) const;
    Result<QList<Correction>> points(CorrectionLetterId id) const;
    Result<QList<Anchor>> spans(CorrectionId id) const;
    Result<QList<CorrectionStep>> steps(CorrectionId id) const;
    Result<void> addSpans(CorrectionId id, const QList<Anchor> &spans) const;
    Result<void> addStep(CorrectionId id, const CorrectionStep &step) const;

    const Database &m_database;
};

} // namespace relaas
