#include "core/assessment/decisiondifference.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("DecisionDifference", text);
}

bool hasGround(const Decision &decision, const DecisionField &field)
{
    return field.ground >= 0 && field.ground < decision.grounds.size();
}

bool hasFinding(const Decision &decision, const DecisionField &field)
{
    return hasGround(decision, field) && field.finding >= 0
        && field.finding < decision.grounds.at(field.ground).findings.size();
}

bool isInGround(DecisionPart part)
{
    switch (part) {
    case DecisionPart::Outcome:
    case DecisionPart::Country:
    case DecisionPart::Reasons:
    case DecisionPart::Grounds:
        return false;
    case DecisionPart::Ground:
    case DecisionPart::Title:
    case DecisionPart::Summary:
    case DecisionPart::Conclusion:
    case DecisionPart::GroundReasons:
    case DecisionPart::FindingText:
        break;
    }
    return true;
}

bool hasPlace(const Decision &decision, const DecisionField &field)
{
    return field.part == DecisionPart::FindingText ? hasFinding(decision, field)
                                                   : !isInGround(field.part) || hasGround(decision, field);
}

/// Whether two citations point at the same words; rows have ids of their own.
bool isSameCitation(Citation a, const Citation &b)
{
    a.id = b.id;
    return a == b;
}

bool hasSameCitations(const Finding &a, const Finding &b)
{
    return std::equal(a.citations.cbegin(), a.citations.cend(), b.citations.cbegin(), b.citations.cend(),
                      isSameCitation);
}

bool hasSameFindings(const Ground &a, const Ground &b)
{
    return std::equal(a.findings.cbegin(), a.findings.cend(), b.findings.cbegin(), b.findings.cend(),
                      [](const Finding &left, const Finding &right) {
                          return left.direction == right.direction && hasSameCitations(left, right);
                      });
}

QString findingText(const Finding &finding)
{
    QStringList lines{say(QT_TRANSLATE_NOOP("DecisionDifference", "%1: %2"))
                          .arg(directionText(finding.direction), cleaned(finding.text))};
    for (const Citation &citation : finding.citations) {
        lines += citation.recordingFinding > 0
            ? QCoreApplication::translate("DecisionDifference", "line %1, finding %2: “%3”")
                  .arg(QString::number(citation.lineNumber), findingLabel(citation.recordingFinding),
                       citation.quote)
            : QCoreApplication::translate("DecisionDifference", "line %1: “%2”")
                  .arg(citation.lineNumber)
                  .arg(citation.quote);
    }
    return lines.join(u'\n');
}

QString groundText(const Ground &ground)
{
    QStringList lines{cleanedLine(ground.title), cleaned(ground.summary), conclusionText(ground.conclusion),
                      cleaned(ground.reasons)};
    for (const Finding &finding : ground.findings)
        lines += findingText(finding);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString groundsText(const QList<Ground> &grounds)
{
    QStringList texts;
    for (const Ground &ground : grounds)
        texts += groundText(ground);
    return texts.join(u"\n\n"_s);
}

void addGroundFields(QList<DecisionField> &fields, const Ground &ground, int place)
{
    for (const DecisionPart part : {DecisionPart::Title, DecisionPart::Summary})
        fields.append({part, place});
    for (int finding = 0; finding < static_cast<int>(ground.findings.size()); ++finding)
        fields.append({DecisionPart::FindingText, place, finding});
    for (const DecisionPart part : {DecisionPart::Conclusion, DecisionPart::GroundReasons})
        fields.append({part, place});
}

} // namespace

QList<DecisionField> differingFields(const Decision &a, const Decision &b)
{
    QList<DecisionField> fields;
    if (a.grounds.size() != b.grounds.size()) {
        fields.append({DecisionPart::Grounds});
    } else {
        for (int place = 0; place < static_cast<int>(a.grounds.size()); ++place) {
            if (hasSameFindings(a.grounds.at(place), b.grounds.at(place)))
                addGroundFields(fields, a.grounds.at(place), place);
            else
                fields.append({DecisionPart::Ground, place});
        }
    }
    fields.append({{DecisionPart::Outcome}, {DecisionPart::Country}, {DecisionPart::Reasons}});
    fields.removeIf([&](const DecisionField &field) {
        const bool isWhole = field.part == DecisionPart::Grounds || field.part == DecisionPart::Ground;
        return !isWhole && fieldText(a, field) == fieldText(b, field);
    });
    return fields;
}

bool overlap(const DecisionField &a, const DecisionField &b)
{
    const auto isInGrounds = [](const DecisionField &field) {
        return field.part == DecisionPart::Grounds || isInGround(field.part);
    };
    if (a.part == DecisionPart::Grounds || b.part == DecisionPart::Grounds)
        return isInGrounds(a) && isInGrounds(b);
    if (a.part == DecisionPart::Ground || b.part == DecisionPart::Ground)
        return a.ground == b.ground && isInGrounds(a) && isInGrounds(b);
    return a == b;
}

QString fieldTitle(const DecisionField &field)
{
    const auto ofGround = [&field](const QString &part) {
        return QCoreApplication::translate("DecisionDifference", "Ground %1 · %2")
            .arg(field.ground + 1)
            .arg(part);
    };
    switch (field.part) {
    case DecisionPart::Outcome:
        return say(QT_TRANSLATE_NOOP("DecisionDifference", "Outcome"));
    case DecisionPart::Country:
        return say(QT_TRANSLATE_NOOP("DecisionDifference", "Country"));
    case DecisionPart::Reasons:
        return say(QT_TRANSLATE_NOOP("DecisionDifference", "Reasons"));
    case DecisionPart::Grounds:
        return say(QT_TRANSLATE_NOOP("DecisionDifference", "All grounds"));
    case DecisionPart::Ground:
        return QCoreApplication::translate("DecisionDifference", "Ground %1 as a whole")
            .arg(field.ground + 1);
    case DecisionPart::Title:
        return ofGround(say(QT_TRANSLATE_NOOP("DecisionDifference", "title")));
    case DecisionPart::Summary:
        return ofGround(say(QT_TRANSLATE_NOOP("DecisionDifference", "summary")));
    case DecisionPart::Conclusion:
        return ofGround(say(QT_TRANSLATE_NOOP("DecisionDifference", "conclusion")));
    case DecisionPart::GroundReasons:
        return ofGround(say(QT_TRANSLATE_NOOP("DecisionDifference", "reasons")));
    case DecisionPart::FindingText:
        break;
    }
    return ofGround(QCoreApplication::translate("DecisionDifference", "finding %1").arg(field.finding + 1));
}

QString fieldText(const Decision &decision, const DecisionField &field)
{
    if (!hasPlace(decision, field))
        return {};
    const Ground ground = decision.grounds.value(field.ground);
    switch (field.part) {
    case DecisionPart::Outcome:
        return decision.outcome;
    case DecisionPart::Country:
        return decision.country;
    case DecisionPart::Reasons:
        return cleaned(decision.reasons);
    case DecisionPart::Grounds:
        return groundsText(decision.grounds);
    case DecisionPart::Ground:
        return groundText(ground);
    case DecisionPart::Title:
        return cleanedLine(ground.title);
    case DecisionPart::Summary:
        return cleaned(ground.summary);
    case DecisionPart::Conclusion:
        return conclusionText(ground.conclusion);
    case DecisionPart::GroundReasons:
        return cleaned(ground.reasons);
    case DecisionPart::FindingText:
        return cleaned(ground.findings.at(field.finding).text);
    }
    return {};
}

Decision withField(Decision decision, const Decision &from, const DecisionField &field)
{
    if (!hasPlace(decision, field) || !hasPlace(from, field))
        return decision;
    const Ground there = from.grounds.value(field.ground);
    const auto here = [&]() -> Ground & { return decision.grounds[field.ground]; };
    switch (field.part) {
    case DecisionPart::Outcome:
        decision.outcome = from.outcome;
        break;
    case DecisionPart::Country:
        decision.country = from.country;
        break;
    case DecisionPart::Reasons:
        decision.reasons = from.reasons;
        break;
    case DecisionPart::Grounds:
        decision.grounds = from.grounds;
        break;
    case DecisionPart::Ground:
        here() = there;
        break;
    case DecisionPart::Title:
        here().title = there.title;
        break;
    case DecisionPart::Summary:
        here().summary = there.summary;
        break;
    case DecisionPart::Conclusion:
        here().conclusion = there.conclusion;
        break;
    case DecisionPart::GroundReasons:
        here().reasons = there.reasons;
        break;
    case DecisionPart::FindingText:
        here().findings[field.finding].text = there.findings.at(field.finding).text;
        break;
    }
    return decision;
}

} // namespace relaas
