#include "workflow/passages.h"

#include "core/report/linerange.h"
#include "core/report/reporthash.h"
#include "storage/store.h"
#include "workflow/decisions.h"
#include "workflow/interviewincase.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct PassagesTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::Passages)
};

} // namespace

Result<PassageFacts> Passages::facts(const Report &report, const QList<Anchor> &spans,
                                     Language language) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const auto held = interviewInCase(store, report.interview);
    if (!held)
        return held.error();
    const auto recordings = store.interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    auto passages = passagesOf(report, *recordings, spans);
    if (!passages)
        return passages.error();
    PassageFacts facts;
    facts.interview = report.interview;
    facts.report = report.id;
    facts.caseNumber = held->file.number;
    facts.heldOn = held->interview.heldOn;
    facts.version = report.version;
    facts.isFrozen = report.isFrozen();
    facts.reportSha256 = reportSha256(report);
    facts.exportedBy = m_ledger.session().user().name;
    facts.exportedAt = m_ledger.now();
    facts.program = QString(u"Relaas "_s + QCoreApplication::applicationVersion()).trimmed();
    facts.language = language;
    facts.passages = std::move(passages).value();
    return facts;
}

Result<PassageFacts> Passages::factsOfLines(const Report &report, const QList<int> &numbers,
                                            Language language) const
{
    const auto recordings = m_ledger.store().interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    const auto spans = soundOfLines(report, *recordings, numbers);
    if (!spans)
        return spans.error();
    return facts(report, *spans, language);
}

Result<PassageFacts> Passages::factsOfCited(const Report &report, Language language) const
{
    const auto cited = m_decisions.citedLines(report);
    if (!cited)
        return cited.error();
    QList<int> numbers;
    for (const Line &line : report.lines) {
        if (cited->contains(line.id))
            numbers += line.number;
    }
    if (!numbers.isEmpty())
        return factsOfLines(report, numbers, language);
    return Error{Error::Code::NotFound, PassagesTexts::tr("The decision cites no line of this report yet.")};
}

Result<PassageFacts> Passages::factsOfPoint(const CorrectionLetter &letter, const Correction &point,
                                            Language language) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    const auto version = m_ledger.store().interviews.reportWithId(letter.report);
    if (!version)
        return version.error();
    if (!point.spans.isEmpty())
        return facts(*version, point.spans, language);
    if (point.line == 0) {
        return Error{Error::Code::NotFound,
                     PassagesTexts::tr("This point names no line, and was compared with no passage yet.")};
    }
    const auto lines = placedLines(*version, {{point.line, std::max(point.line, point.lastLine)}});
    return lines ? factsOfLines(*version, lines->numbers, language) : lines.error();
}

Result<void> Passages::noteExport(const PassageFacts &facts, const QByteArray &manifestSha256) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed;
    const auto interview = m_ledger.store().interviews.interview(facts.interview);
    if (!interview)
        return interview.error();
    return m_ledger.note(
        {u"export passage"_s, u"report"_s, facts.report.value, interview->caseFile, manifestSha256});
}

} // namespace relaas
