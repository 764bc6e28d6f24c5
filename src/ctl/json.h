#pragma once

#include "core/assessment/decision.h"
#include "core/casefile/casefile.h"
#include "core/casefile/document.h"
#include "core/law/deadlines.h"
#include "core/report/correction.h"
#include "core/report/coverage.h"
#include "core/report/readbackstatement.h"
#include "core/report/report.h"
#include "core/result.h"
#include "core/review/auditentry.h"
#include "core/review/review.h"

#include <QJsonArray>
#include <QJsonObject>

// Nouns as JSON, in the words of the exchange format: src/ctl/README.md.
namespace relaas::ctl {

QJsonObject jsonOf(const Error &error);
QJsonObject jsonOf(const CaseSummary &summary);
QJsonObject jsonOf(const Event &event);
QJsonObject jsonOf(const CaseFile &file);
QJsonObject jsonOf(const Document &document);
QJsonObject jsonOf(const Deadline &deadline);
QJsonObject jsonOf(const Interview &interview);
QJsonObject jsonOf(const Recording &recording);
/// `checks` are all of the report, oldest first.
QJsonObject jsonOf(const Report &report, const QList<Recording> &recordings, const QList<Check> &checks);
QJsonObject jsonOf(const ReadBackStatement &statement);
/// How a report was read back: into what jsonOf() made of it.
void insertReadBack(QJsonObject &json, const Report &report, const ReadBackRecord &record,
                    const QList<Recording> &recordings);
QJsonObject jsonOf(const ReportVersion &version);
QJsonObject jsonOf(const Coverage &coverage);
QJsonObject jsonOf(const CorrectionLetter &letter);
QJsonObject jsonOf(const Correction &correction);
QJsonObject jsonOf(const CorrectionStep &step);
QJsonObject jsonOf(const Citation &citation);
QJsonObject jsonOf(const Finding &finding);
QJsonObject jsonOf(const Ground &ground);
QJsonObject jsonOf(const Decision &decision);
QJsonObject jsonOf(const Remark &remark);
QJsonObject jsonOf(const AuditEntry &entry);

template<typename T>
QJsonArray jsonList(const QList<T> &items)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(jsonOf(item));
    return list;
}

/// "2026-11-22", or "" where unknown.
QString jsonDay(QDate day);
/// In UTC with milliseconds, or "".
QString jsonMoment(const QDateTime &moment);

} // namespace relaas::ctl
