#pragma once

#include "core/report/readbackstatement.h"
#include "core/result.h"

#include <QObject>

namespace relaas {

class Ledger;

/// Reading a report back to the applicant: which lines, how each was taken, and what became of the report as
/// a whole. By whoever may write reports.
class ReadBacks : public QObject
{
    Q_OBJECT

public:
    explicit ReadBacks(const Ledger &ledger, QObject *parent = nullptr);

    /// Of a version and those before it.
    Result<ReadBackRecord> ofReport(const Report &report) const;

    /// Marks lines in one go (readBack()), with one row in the log; `place` is where the sound is that is
    /// playing. A line that somebody else changed meanwhile is a Conflict. Returns what is known then.
    Result<ReadBackRecord> mark(const Report &report, const QList<LineId> &lines,
                                const ReadBackAnswer &answer,
                                const std::optional<Timeline::Place> &place = std::nullopt);

    /// Says what became of the report as a whole (stated()); words that somebody else changed meanwhile are a
    /// Conflict.
    Result<ReadBackRecord> state(const Report &report, const ReadBackStatement &wanted);

    /// What was read back elsewhere of a report that has just come in, as of this moment and by whoever
    /// brings it in; also where the decision was sent since.
    struct Imported
    {
        qsizetype line = 0; ///< by its place in the report
        ReadBackAnswer answer = {};
        std::optional<Timeline::Place> place = {};
    };
    Result<void> take(const Report &report, const QList<Imported> &answers,
                      const std::optional<ReadBackStatement> &statement);

signals:
    void changed(relaas::InterviewId id);

private:
    struct Around;
    Result<Around> around(const Report &report) const;
    Result<void> keep(const Around &around, const QList<ReadBackMark> &marks) const;
    Result<void> keep(const Around &around, const ReadBackStatement &wanted) const;
    Result<ReadBackRecord> told(const Report &report);

    const Ledger &m_ledger;
};

} // namespace relaas
