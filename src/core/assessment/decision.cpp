#include "core/assessment/decision.h"

#include "core/names.h"

#include <QCoreApplication>

namespace relaas {

namespace {

constexpr NameTable<Direction, 2> directions = {{
    {Direction::For, u"for"},
    {Direction::Against, u"against"},
}};

constexpr NameTable<Conclusion, 4> conclusions = {{
    {Conclusion::None, u"none"},
    {Conclusion::Credible, u"credible"},
    {Conclusion::BenefitOfDoubt, u"benefit_of_doubt"},
    {Conclusion::NotCredible, u"not_credible"},
}};

constexpr NameTable<DecisionState, 4> states = {{
    {DecisionState::Draft, u"draft"},
    {DecisionState::Submitted, u"submitted"},
    {DecisionState::Returned, u"returned"},
    {DecisionState::Signed, u"signed"},
}};

} // namespace

QString directionName(Direction direction)
{
    return nameIn(directions, direction);
}

std::optional<Direction> directionFromName(QStringView name)
{
    return valueIn(directions, name);
}

QString directionText(Direction direction)
{
    return direction == Direction::For ? QCoreApplication::translate("Decision", "for the account")
                                       : QCoreApplication::translate("Decision", "against the account");
}

QString conclusionName(Conclusion conclusion)
{
    return nameIn(conclusions, conclusion);
}

std::optional<Conclusion> conclusionFromName(QStringView name)
{
    return valueIn(conclusions, name);
}

QString conclusionText(Conclusion conclusion)
{
    switch (conclusion) {
    case Conclusion::None:
        return QCoreApplication::translate("Decision", "no conclusion yet");
    case Conclusion::Credible:
        return QCoreApplication::translate("Decision", "credible");
    case Conclusion::BenefitOfDoubt:
        return QCoreApplication::translate("Decision", "credible with the benefit of the doubt");
    case Conclusion::NotCredible:
        return QCoreApplication::translate("Decision", "not credible");
    }
    return {};
}

QString decisionStateName(DecisionState state)
{
    return nameIn(states, state);
}

std::optional<DecisionState> decisionStateFromName(QStringView name)
{
    return valueIn(states, name);
}

QString decisionStateText(DecisionState state)
{
    switch (state) {
    case DecisionState::Draft:
        return QCoreApplication::translate("Decision", "draft");
    case DecisionState::Submitted:
        return QCoreApplication::translate("Decision", "submitted");
    case DecisionState::Returned:
        return QCoreApplication::translate("Decision", "returned");
    case DecisionState::Signed:
        return QCoreApplication::translate("Decision", "signed");
    }
    return {};
}

bool restsOnCountry(QStringView outcome)
{
    return outcome == u"N1" || outcome == u"N2" || outcome == u"N3" || outcome == u"LN1" || outcome == u"D1";
}

QList<PlacedCitation> placedCitations(const Decision &decision)
{
    QList<PlacedCitation> places;
    for (int g = 0; g < decision.grounds.size(); ++g) {
        const Ground &ground = decision.grounds.at(g);
        for (int f = 0; f < ground.findings.size(); ++f) {
            const Finding &finding = ground.findings.at(f);
            for (int c = 0; c < finding.citations.size(); ++c)
                places.append({g, f, c});
        }
    }
    return places;
}

const Citation &citationAt(const Decision &decision, const PlacedCitation &place)
{
    return decision.grounds.at(place.ground).findings.at(place.finding).citations.at(place.citation);
}

QSet<LineId> citedLines(const Decision &decision, const Report &report)
{
    QSet<LineId> lines;
    for (const PlacedCitation &place : placedCitations(decision)) {
        if (const Line *line = citedLine(citationAt(decision, place), report))
            lines.insert(line->id);
    }
    return lines;
}

} // namespace relaas
