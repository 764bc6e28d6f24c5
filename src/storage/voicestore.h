#pragma once

#include "core/report/check.h"
#include "core/report/voice.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QVariant>

namespace relaas {

class Database;

/// Where the voices of lines are heard, and where those of checks were when these were made. A trigger keeps
/// the voices of checks and of frozen reports as they are.
class VoiceStore
{
public:
    explicit VoiceStore(const Database &database) : m_database(database) { }

    /// Of all lines of a report that have any, each in the order of voices; one statement, however many
    /// lines.
    Result<QHash<LineId, QList<VoiceSpan>>> ofReport(ReportId id) const;

    /// Saves what differs between the voices that a line has and those it is to have.
    Result<void> change(LineId id, const QList<VoiceSpan> &from, const QList<VoiceSpan> &to) const;

    Result<void> addToCheck(CheckId id, const QList<VoiceSpan> &voices) const;
    /// Reads the voices of all checks that the condition on line_check c selects, as `checks` do.
    Result<void> readOfChecks(const QString &where, const QVariantList &values, QList<Check> &checks) const;

private:
    const Database &m_database;
};

} // namespace relaas
