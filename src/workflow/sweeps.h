#pragma once

#include "core/report/sweepchecking.h"
#include "core/result.h"

#include <QObject>

namespace relaas {

class Ledger;

/// Going through the figures, dates, names and negations of a report by ear.
class Sweeps : public QObject
{
    Q_OBJECT

public:
    explicit Sweeps(const Ledger &ledger, QObject *parent = nullptr);

    /// Everything the sweep finds in a version, with what was heard of it. The names of the people of the
    /// case are known to it.
    Result<QList<SweptFind>> ofReport(const Report &report) const;

    /// The passage in which a find should be heard; nothing for a line without a place in the sound.
    Result<std::optional<SweepPassage>> passage(const Report &report, const SweepFind &find) const;

    /// Adds what whoever is signed in heard of a find, with how they heard its passage as far as that has
    /// been kept (Interviews::keepHeard): to be kept before. The log tells where it was not wholly heard.
    Result<SweptFind> judge(const Report &report, const SweepFind &find, SweepVerdict verdict);

signals:
    void changed(relaas::InterviewId id);

private:
    Result<SweepCheck> made(const Report &report, const SweepFind &find, SweepVerdict verdict) const;

    const Ledger &m_ledger;
};

} // namespace relaas
