#include "core/letter/differencecomposition.h"
#include "core/letter/reportcomposition.h"
#include "core/report/reporthash.h"
#include "letters/docx.h"
#include "letters/pagemapping.h"
#include "letters/pdf.h"
#include "storage/store.h"
#include "workflow/commentperiod.h"
#include "workflow/interviewincase.h"
#include "workflow/ledger.h"
#include "workflow/reportfacts.h"
#include "workflow/reports.h"
#include "workflow/session.h"

#include <algorithm>

// What of a report goes on paper or into a file for others.

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

QDateTime firstNoted(const QList<ReportSending> &sendings)
{
    const auto first = std::min_element(
        sendings.cbegin(), sendings.cend(),
        [](const ReportSending &a, const ReportSending &b) { return a.notedAt < b.notedAt; });
    return first->notedAt;
}

} // namespace

Result<Letter> Reports::print(const Report &report) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto printed = gathered(report, ReportForm::AsSent);
    if (!printed)
        return printed.error();
    return composed(reportFacts(*printed, m_places, Language::Dutch), Language::Dutch);
}

PageMap Reports::pageMapOf(const Letter &print)
{
    return relaas::pageMapOf(print);
}

Result<std::optional<PageMap>> Reports::keptPageMap(const Report &version) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().corrections.pageMap(version.id);
}

Result<PageMap> Reports::pageMap(const Report &version, const std::optional<PageMap> &given) const
{
    const auto kept = keptPageMap(version);
    if (!kept)
        return kept.error();
    if (*kept)
        return **kept;
    if (!version.isFrozen())
        return Error{Error::Code::NotAllowed, tr("A draft has no fixed pages yet. Freeze it first.")};
    const auto sent = m_ledger.store().corrections.sendings(version.id);
    if (!sent)
        return sent.error();
    PageMap made;
    if (given) {
        made = *given;
    } else {
        const auto letter = print(version);
        if (!letter)
            return letter.error();
        made = pageMapOf(*letter);
    }
    made.layout = layoutOf(std::nullopt, !sent->isEmpty());
    made.unsaid = unsaidSentences(version, m_template);
    if (m_ledger.store().isReadOnly())
        return made;
    const auto interview = m_ledger.store().interviews.interview(version.interview);
    if (!interview)
        return interview.error();
    const Deed deed{u"map"_s, u"report"_s, version.id.value, interview->caseFile, {}};
    const auto recorded = m_ledger.record(deed, [&](Deed &) {
        return m_ledger.store().corrections.keepPageMap(version.id, made, m_ledger.now());
    });
    if (!recorded)
        return recorded.error();
    return made;
}

Result<PrintedReport> Reports::gathered(const Report &report, ReportForm form) const
{
    const auto &store = m_ledger.store();
    const auto held = interviewInCase(store, report.interview);
    if (!held)
        return held.error();
    const auto recordings = store.interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    const auto letters = store.corrections.ofInterview(report.interview);
    if (!letters)
        return letters.error();
    PrintedReport printed{held->file, held->interview, report, *recordings, *letters, form};
    const auto map = store.corrections.pageMap(report.id);
    const auto sent = store.corrections.sendings(report.id);
    if (!map || !sent)
        return map ? sent.error() : map.error();
    printed.map = map->value_or(PageMap());
    if (form == ReportForm::AsSent)
        printed.layout = layoutOf(*map, !sent->isEmpty());
    const bool isKept = form == ReportForm::AsSent && *map;
    printed.unsaid = isKept ? (*map)->unsaid : unsaidSentences(report, m_template);
    const auto readBack = store.readBacks.all(report.id);
    if (!readBack)
        return readBack.error();
    // What was noted of it since does not change the print that went out.
    const bool isFixed = form != ReportForm::WithNotes && !sent->isEmpty();
    printed.readBack = isFixed ? knownAt(*readBack, firstNoted(*sent)) : *readBack;
    if (!sent->isEmpty()) // else the period of the case is that of another version, or of another interview
        printed.commentsUntil = commentPeriodOf(m_ledger, m_law, held->file, report).lastDay;
    return printed;
}

/// What leaves the house is what its pages are kept of.
Result<void> Reports::keptAsPrinted(const Report &version, Language language, ReportForm form) const
{
    if (!version.isFrozen() || form != ReportForm::AsSent || language != Language::Dutch)
        return {};
    const auto map = pageMap(version);
    return map ? Result<void>() : Result<void>(map.error());
}

Result<Letter> Reports::document(ReportId id, Language language, ReportForm form) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    const auto current = m_ledger.store().interviews.reportWithId(id);
    if (!current)
        return current.error();
    const auto printed = gathered(*current, form);
    if (!printed)
        return printed.error();
    auto letter = composed(reportFacts(*printed, m_places, language), language);
    if (!letter)
        return letter;
    if (const auto kept = keptAsPrinted(*current, language, form); !kept)
        return kept.error();
    const Deed deed{u"export"_s, u"report"_s, current->id.value, printed->file.id, {}};
    if (const auto noted = m_ledger.note(deed); !noted)
        return noted.error();
    return letter;
}

Result<void> Reports::writePdf(const Letter &document, const QString &path)
{
    return relaas::writePdf(document, path);
}

Result<void> Reports::writeDocx(const Letter &document, const QString &path)
{
    return relaas::writeDocx(document, path);
}

Result<DifferenceFacts> Reports::differences(const Report &older, const Report &newer) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    const auto printed = gathered(newer, ReportForm::Words);
    if (!printed)
        return printed.error();
    const auto version = [](const Report &report) {
        const QDate frozenOn = report.isFrozen() ? Ledger::officeTime(report.frozenAt).date() : QDate();
        return DifferenceFacts::Version{report.version, frozenOn, QString::fromLatin1(reportSha256(report))};
    };
    const CaseFile &file = printed->file;
    const QString id =
        u"%1-R%2-v%3-v%4"_s.arg(file.number).arg(newer.interview.value).arg(older.version).arg(newer.version);
    const Deed deed{u"export"_s, u"report"_s, newer.id.value, file.id, {}};
    if (const auto noted = m_ledger.note(deed); !noted)
        return noted.error();
    return DifferenceFacts{id,
                           file.number,
                           file.person.vNumber.text(),
                           printed->interview.heldOn,
                           version(older),
                           version(newer),
                           reportDifference(older, newer),
                           printed->recordings};
}

Result<Letter> Reports::composedDifferences(const DifferenceFacts &facts, Language language)
{
    return composed(facts, language);
}

} // namespace relaas
