#pragma once

#include "core/assessment/citation.h"
#include "core/ids.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace relaas {

/// Whether a finding speaks for or against the account.
enum class Direction { For, Against };

QString directionName(Direction direction);
std::optional<Direction> directionFromName(QStringView name);
QString directionText(Direction direction);

/// What was found about an asylum ground, and the words it rests on.
struct Finding
{
    FindingId id;
    Direction direction = Direction::For;
    QString text;
    QList<Citation> citations;

    bool operator==(const Finding &) const = default;
};

/// Regulation (EU) 2024/1347, article 4: accepted, accepted with the benefit of the doubt (4(5)), or not
/// accepted.
enum class Conclusion { None, Credible, BenefitOfDoubt, NotCredible };

QString conclusionName(Conclusion conclusion);
std::optional<Conclusion> conclusionFromName(QStringView name);
QString conclusionText(Conclusion conclusion);

/// A ground for asylum (asielmotief) as it is assessed.
struct Ground
{
    GroundId id;
    QString title;
    QString summary; ///< in the applicant's words
    Conclusion conclusion = Conclusion::None;
    QString reasons;
    QList<Finding> findings;

    bool operator==(const Ground &) const = default;
};

enum class DecisionState { Draft, Submitted, Returned, Signed };

QString decisionStateName(DecisionState state);
std::optional<DecisionState> decisionStateFromName(QStringView name);
QString decisionStateText(DecisionState state);

/// The decision on an application: grounds, findings, outcome, and who stands for it. Signed means frozen.
struct Decision
{
    DecisionId id;
    CaseFileId caseFile;
    DecisionState state = DecisionState::Draft;
    UserId author;
    QString authorName;
    QList<UserId> writers; ///< everyone who changed its words, the author among them; none of them may sign
    UserId signer;
    QString signerName;
    QString outcome; ///< code of an Outcome, empty while not chosen
    QString country; ///< ISO 3166-1 alpha-2 of the country the outcome rests on, see restsOnCountry()
    QString reasons; ///< on the law: status, risk on return
    QList<Ground> grounds;
    QDateTime submittedAt;
    QDateTime signedAt;
    QByteArray letterSha256; ///< of the signed letter (PDF/A), hexadecimal
    int revision = 0;

    bool isEditable() const { return state == DecisionState::Draft || state == DecisionState::Returned; }
    bool operator==(const Decision &) const = default;
};

/// Whether an outcome rests on another country than that of origin: first country of asylum, safe third
/// country, protection in or transfer to another Member State (articles 38(1)(a) to (c) and 42 AMMR).
bool restsOnCountry(QStringView outcome);

/// Every citation with the ground and finding it stands in, in the order of the letter.
struct PlacedCitation
{
    int ground = 0;
    int finding = 0;
    int citation = 0;
};
QList<PlacedCitation> placedCitations(const Decision &decision);
const Citation &citationAt(const Decision &decision, const PlacedCitation &place);

/// The lines of this version of a report that a decision rests on. A line that is gone is not among them, nor
/// one that only has the same id.
QSet<LineId> citedLines(const Decision &decision, const Report &report);

} // namespace relaas
