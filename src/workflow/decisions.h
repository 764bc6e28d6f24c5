#pragma once

#include "core/assessment/completeness.h"
#include "core/assessment/decision.h"
#include "core/law/outcome.h"
#include "core/letter/language.h"
#include "core/letter/letter.h"
#include "core/result.h"
#include "core/review/review.h"

#include <QObject>

namespace relaas {

class Ledger;
class LetterMaker;
class Places;
struct LawPack;

/// Drafting a decision and submitting it.
class Decisions : public QObject
{
    Q_OBJECT

public:
    Decisions(const Ledger &ledger, const LawPack &law, const Places &places,
              const OutcomeCatalogue &outcomes, const LetterMaker &letters, QObject *parent = nullptr);

    /// Nothing where the case has no decision yet.
    Result<std::optional<Decision>> ofCase(CaseFileId id) const;
    Result<Decision> decision(DecisionId id) const;
    Result<QList<Remark>> remarks(DecisionId id) const;

    /// Begins the decision of a case: the signed-in user is its author.
    Result<Decision> start(CaseFileId id);

    /// Saves a draft as a whole. Refuses a submitted or signed decision, and one saved by somebody else
    /// meanwhile.
    Result<Decision> save(const Decision &decision);

    /// The reports that can be cited in this case, newest versions.
    Result<QList<Report>> reports(CaseFileId id) const;
    /// Their former versions, oldest first: what was cited from them stands.
    Result<QList<Report>> formerReports(CaseFileId id) const;
    /// The lines of a report that the decision of its case rests on, if there is one.
    Result<QSet<LineId>> citedLines(const Report &report) const;

    Result<QList<Gap>> gaps(const Decision &decision) const;
    Result<Decision> submit(const Decision &decision);
    Result<void> answer(const Remark &remark, const QString &text);

    /// The outcomes that the procedure and regime of the case allow.
    Result<std::vector<Outcome>> outcomes(CaseFileId id) const;
    std::optional<Outcome> outcome(const QString &code) const;
    /// The countries that a decision can name.
    const Places &places() const { return m_places; }

    /// The letter as it would read now. For an unfinished draft an Error that says what it still needs.
    Result<Letter> letter(const Decision &decision, Language language) const;
    /// A decision for another program; exporting it is logged.
    Result<Decision> exported(DecisionId id) const;
    /// The letter for the printer, also of a draft; exporting it is logged.
    Result<Letter> document(const Decision &decision, Language language) const;
    /// The signed letter (PDF/A) byte for byte; reading it is logged.
    Result<QByteArray> signedLetter(const Decision &decision) const;

signals:
    void changed(relaas::DecisionId id, relaas::CaseFileId caseFile);

private:
    const Ledger &m_ledger;
    const LawPack &m_law;
    const Places &m_places;
    const OutcomeCatalogue &m_outcomes;
    const LetterMaker &m_letters;
};

} // namespace relaas
