#include "ctl/decisions/commands.h"

#include "ctl/decisions/export.h"
#include "ctl/desk.h"
#include "ctl/json.h"
#include "ctl/texts.h"
#include "workflow/decisions.h"

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A plain number is the id of a decision, anything else the number of its case.
Result<Decision> decisionWith(Office &office, const QString &operand)
{
    if (const auto id = idIn(operand))
        return office.decisions().decision(DecisionId{*id});
    const auto caseFile = caseWith(office, operand);
    if (!caseFile)
        return caseFile.error();
    const auto decision = office.decisions().ofCase(*caseFile);
    if (!decision)
        return decision.error();
    if (!*decision)
        return Error{Error::Code::NotFound,
                     Texts::tr("Case %1 has no decision yet. Draft one first.").arg(operand)};
    return **decision;
}

Result<Answer> exportDecision(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto decision = decisionWith(**office, request.operands.constFirst());
    if (!decision)
        return decision.error();
    const QString out = request.options.value(u"out"_s);
    if (out.isEmpty()) {
        const auto exported = (*office)->decisions().exported(decision->id);
        if (!exported)
            return exported.error();
        return Answer{{}, {{u"decision"_s, jsonOf(*exported)}}};
    }
    if (const auto written = writeDecision(**office, *decision, request.language(), out); !written)
        return written.error();
    return writtenTo(out, {{u"state"_s, decisionStateName(decision->state)}});
}

QString misuse(const Request &request)
{
    const QString nowhere = missing(
        request, {u"out"_s},
        Texts::tr("Say where the PDF goes with --out F.pdf, or ask for the decision itself with --json."));
    return firstOf({request.asJson ? QString() : nowhere, languageMisuse(request)});
}

} // namespace

QList<Command> decisionCommands()
{
    return {{u"decision export"_s,
             Texts::tr("writes the decision letter of a case"),
             {u"CASE|DECISION"_s},
             {languageOption(), outOption(u"F.pdf"_s, Texts::tr("Write PDF/A to this file."))},
             exportDecision,
             misuse}};
}

} // namespace relaas::ctl
