#pragma once

#include "core/casefile/procedure.h"
#include "core/law/outcome.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace relaas {

/// A report line that a finding rests on, as it stood when it was quoted.
struct LetterCitation
{
    QDate reportDate;
    int line = 0;
    std::optional<qint64> atMs; ///< place in the recording, none where the line has no anchor
    QString quote;
    int version = 0; ///< of the report; 0 where it has only one, which needs no name
    QString recordingFinding = {}; ///< "B3" where its words are quoted, not the line's

    bool operator==(const LetterCitation &) const = default;
};

struct LetterFinding
{
    enum class Direction { For, Against };

    Direction direction = Direction::For;
    QString text;
    std::vector<LetterCitation> citations;

    bool operator==(const LetterFinding &) const = default;
};

/// An asylum ground as the decision assesses it. The three conclusions: article 4(5) of Regulation (EU)
/// 2024/1347.
struct LetterGround
{
    enum class Conclusion { Credible, CredibleByBenefitOfDoubt, NotCredible };

    QString title;
    QString summary;
    Conclusion conclusion = Conclusion::Credible;
    std::vector<LetterFinding> findings;

    bool operator==(const LetterGround &) const = default;
};

/// How long something may be done, counted from notification; comes from the law pack.
struct RemedyTerm
{
    enum class Unit { Days, Weeks, Months };

    int length = 0;
    Unit unit = Unit::Weeks;

    bool operator==(const RemedyTerm &) const = default;
};

/// Everything a decision letter may say about a case. Empty text and null dates mean unknown; composing
/// refuses when a block of the letter needs one of them.
struct LetterFacts
{
    QString documentId; ///< of this letter; the case number stands in where it is empty
    QString caseNumber;
    QString vNumber;
    QString applicantName;
    QDate birthDate;
    QString nationalityNl; ///< "Syrische"
    QString nationalityEn; ///< "Syrian"
    QString countryNl; ///< of origin, or the country that an inadmissibility rests on
    QString countryEn;
    Procedure procedure = Procedure::Regular;
    QString regime; ///< "apr2026", "vw_legacy", "tpd2023"
    bool unaccompaniedMinor = false;
    QDate lodgedOn;
    std::vector<QDate> interviews;
    Outcome outcome;
    std::optional<AppealClass> appeal; ///< where it differs from the outcome's own
    std::optional<RightToRemain> rightToRemain; ///< likewise
    std::optional<RemedyTerm> appealTerm; ///< needed unless appealTermClassOf() is None
    std::optional<RemedyTerm>
        stayTerm; ///< to ask to remain, article 68(5)(a); needed without a right to remain
    std::optional<RemedyTerm> departureTerm; ///< of a return decision, length 0: at once; needed for one
    std::vector<LetterGround> grounds;
    QString reasons; ///< the officer's own text; an empty line begins a new paragraph
    QString lawyerName;
    QString officerName;
    QString signerName;
    QDate decidedOn;
    QDate withdrawnOn; ///< W1: when the applicant withdrew
    std::optional<QDate> notifiedOn;
    std::optional<QDate> appealLastDay; ///< known once notified
};

/// What holds for this decision: the facts' own value, or else the outcome's.
AppealClass appealOf(const LetterFacts &facts);
RightToRemain rightToRemainOf(const LetterFacts &facts);
/// Whose term the letter states: of the appeal against the decision, or else against its return decision
/// alone.
AppealClass appealTermClassOf(const LetterFacts &facts);

} // namespace relaas
