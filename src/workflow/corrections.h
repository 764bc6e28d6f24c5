#pragma once

#include "core/letter/letter.h"
#include "core/report/correction.h"
#include "core/report/correctiontext.h"
#include "core/result.h"

#include <QObject>

#include <functional>

namespace relaas {

class Ledger;
class Places;
class Reports;
struct CaseFile;
struct LawPack;

/// Corrections and additions to a report: taking them in, dealing with each point, replying. Every verb that
/// changes a point takes it as the caller knows it and returns it as saved; one that somebody else changed
/// meanwhile is a Conflict. After the decision was sent nothing changes any more.
class Corrections : public QObject
{
    Q_OBJECT

public:
    Corrections(const Ledger &ledger, const LawPack &law, const Places &places, const Reports &reports,
                QObject *parent = nullptr);

    /// The letters about an interview with their points, in the order in which they were entered.
    Result<QList<CorrectionLetter>> ofInterview(InterviewId id) const;
    Result<QList<CorrectionLetter>> ofCase(CaseFileId id) const;

    /// When comments on the version that was sent could be made, and whether the decision was sent.
    Result<CommentPeriod> period(InterviewId id) const;

    /// The version that remarks coming in now are about: the last that was noted as sent, else the last that
    /// is frozen, else the draft, about which there are none yet. With its page map, for reading a letter:
    /// proposedCorrections(). Where it has no map yet, that is made and kept; where none can be made, it is
    /// empty.
    struct Sent
    {
        Report version;
        PageMap map;
    };
    Result<Sent> sentVersion(InterviewId id) const;

    /// The same without its pages. Where it is the version that is known already, that is not read again.
    Result<Report> commentedVersion(InterviewId id, const Report &known = {}) const;

    /// Takes a letter in, with the points that were chosen of it. The case learns that comments came in.
    Result<CorrectionLetter> add(InterviewId id, const CorrectionLetter &letter);
    /// One point by hand: it joins the letter of the same day, sender and channel, or begins one.
    Result<CorrectionLetter> addByHand(InterviewId id, const CorrectionLetter &head, const Correction &point);

    /// All that an officer may say about an open point at once: as retarget() and describe().
    Result<Correction> edit(const Correction &point);
    /// Another line, a range, or the report as a whole (0).
    Result<Correction> retarget(const Correction &point, int line, int lastLine);
    /// Category, quoted and proposed words, legal basis.
    Result<Correction> describe(const Correction &point);
    /// The passages it was compared with; they must lie in recordings of the interview.
    Result<Correction> setSpans(const Correction &point, const QList<Anchor> &spans);
    Result<Correction> handle(const Correction &point, Handling handling, const QString &reason,
                              const QString &effect);
    Result<Correction> reopen(const Correction &point, const QString &reason);

    /// The reply to a letter, for the printer; exporting it is logged. Refused while a point is open.
    Result<Letter> reply(CorrectionLetterId id, Language language) const;

signals:
    void changed(relaas::InterviewId id);

private:
    struct Around;
    Result<Around> around(InterviewId id) const;
    Result<ReportId> commentedId(InterviewId id) const;
    Result<CorrectionLetter> kept(const Around &around, const CorrectionLetter &letter);
    Result<void> noteComments(const Around &around, QDate receivedOn) const;
    Result<void> checkSound(InterviewId id, const QList<Anchor> &spans) const;
    using Rule = std::function<Result<Correction>(const Correction &stored, const Report &version)>;
    Result<Correction> changedPoint(const Correction &seen, const QString &action, const Rule &rule);

    const Ledger &m_ledger;
    const LawPack &m_law;
    const Places &m_places;
    const Reports &m_reports;
};

} // namespace relaas
