#include "workflow/corrections.h"

#include "core/access/permission.h"
#include "core/letter/correctionreply.h"
#include "storage/store.h"
#include "workflow/caseevents.h"
#include "workflow/commentperiod.h"
#include "workflow/interviewincase.h"
#include "workflow/ledger.h"
#include "workflow/reportfacts.h"
#include "workflow/reports.h"
#include "workflow/session.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

/// What stands around the corrections of an interview.
struct Corrections::Around
{
    Interview interview;
    CaseFile file;
    Report version; ///< that remarks are about
};

Corrections::Corrections(const Ledger &ledger, const LawPack &law, const Places &places,
                         const Reports &reports, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_law(law)
    , m_places(places)
    , m_reports(reports)
{
}

Result<QList<CorrectionLetter>> Corrections::ofInterview(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().corrections.ofInterview(id);
}

Result<QList<CorrectionLetter>> Corrections::ofCase(CaseFileId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().corrections.ofCase(id);
}

Result<Corrections::Around> Corrections::around(InterviewId id) const
{
    const auto held = interviewInCase(m_ledger.store(), id);
    if (!held)
        return held.error();
    const auto version = commentedVersion(id);
    if (!version)
        return version.error();
    return Around{held->interview, held->file, *version};
}

Result<CommentPeriod> Corrections::period(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto known = around(id);
    if (!known)
        return known.error();
    return commentPeriodOf(m_ledger, m_law, known->file, known->version);
}

/// Invalid where no version is frozen yet: then it is the draft.
Result<ReportId> Corrections::commentedId(InterviewId id) const
{
    const auto versions = m_reports.versions(id);
    if (!versions)
        return versions.error();
    ReportId lastFrozen;
    ReportId lastSent;
    for (const ReportVersion &version : *versions) {
        if (!version.isFrozen())
            continue;
        lastFrozen = version.id;
        const auto sendings = m_ledger.store().corrections.sendings(version.id);
        if (!sendings)
            return sendings.error();
        if (!sendings->isEmpty())
            lastSent = version.id;
    }
    return lastSent.isValid() ? lastSent : lastFrozen;
}

Result<Report> Corrections::commentedVersion(InterviewId id, const Report &known) const
{
    const auto about = commentedId(id);
    if (!about)
        return about.error();
    if (known.id.isValid() && (*about == known.id || (!about->isValid() && !known.isFrozen())))
        return known;
    return about->isValid() ? m_ledger.store().interviews.reportWithId(*about) : m_reports.report(id);
}

Result<Corrections::Sent> Corrections::sentVersion(InterviewId id) const
{
    const auto version = commentedVersion(id);
    if (!version)
        return version.error();
    const auto map = m_reports.pageMap(*version);
    return Sent{*version, map ? *map : PageMap()};
}

/// Comments that came before the report was made available, such as those at the end of the interview, are
/// no event of their own.
Result<void> Corrections::noteComments(const Around &around, QDate receivedOn) const
{
    Event event;
    event.type = EventType::CommentsReceived;
    event.on = receivedOn;
    const QList<Event> &events = around.file.events;
    const bool isKnown = std::any_of(events.cbegin(), events.cend(), [&](const Event &each) {
        return each.type == event.type && each.on == event.on;
    });
    if (isKnown || !mayFollow(events, event, m_ledger.today()))
        return {};
    return CaseEvents(m_ledger, m_law, m_places).add(around.file.id, event);
}

Result<CorrectionLetter> Corrections::kept(const Around &around, const CorrectionLetter &letter)
{
    for (const Correction &point : letter.items) {
        if (const auto sound = checkSound(around.interview.id, point.spans); !sound)
            return sound.error();
    }
    CorrectionLetterId id;
    const Deed deed{u"create"_s, u"correction letter"_s, 0, around.file.id,
                    letter.text.isEmpty() ? QByteArray() : textSha256(letter.text)};
    const auto recorded = m_ledger.record(deed, [&](Deed &made) -> Result<void> {
        const auto added =
            m_ledger.store().corrections.add(letter, m_ledger.session().user().id, m_ledger.now());
        if (!added)
            return added.error();
        id = *added;
        made.objectId = id.value;
        return noteComments(around, letter.receivedOn);
    });
    if (!recorded)
        return recorded.error();
    emit changed(around.interview.id);
    return m_ledger.store().corrections.letter(id);
}

Result<CorrectionLetter> Corrections::add(InterviewId id, const CorrectionLetter &letter)
{
    if (const auto allowed = m_ledger.session().ask(Permission::HandleCorrections); !allowed)
        return allowed.error();
    const auto known = around(id);
    if (!known)
        return known.error();
    const auto taken =
        receivedLetter(letter, known->version, commentPeriodOf(m_ledger, m_law, known->file, known->version),
                       m_ledger.today());
    if (!taken)
        return taken;
    return kept(*known, *taken);
}

Result<CorrectionLetter> Corrections::addByHand(InterviewId id, const CorrectionLetter &head,
                                                const Correction &point)
{
    if (const auto allowed = m_ledger.session().ask(Permission::HandleCorrections); !allowed)
        return allowed.error();
    CorrectionLetter alone = head;
    alone.items = {point};
    const auto known = around(id);
    if (!known)
        return known.error();
    const auto taken =
        receivedLetter(alone, known->version, commentPeriodOf(m_ledger, m_law, known->file, known->version),
                       m_ledger.today());
    if (!taken)
        return taken;
    const auto letters = m_ledger.store().corrections.ofInterview(id);
    if (!letters)
        return letters.error();
    const auto same = std::find_if(letters->cbegin(), letters->cend(), [&](const CorrectionLetter &each) {
        return each.report == taken->report && each.receivedOn == taken->receivedOn
            && each.from == taken->from && each.channel == taken->channel;
    });
    if (same == letters->cend())
        return kept(*known, *taken);
    const auto longer = withPoint(*same, point, known->version);
    if (!longer)
        return longer;
    if (const auto sound = checkSound(id, point.spans); !sound)
        return sound.error();
    const auto recorded = m_ledger.record(
        {u"create"_s, u"correction"_s, 0, known->file.id, textSha256(longer->items.constLast().text)},
        [&](Deed &made) -> Result<void> {
            const auto added = m_ledger.store().corrections.addPoint(same->id, longer->items.constLast());
            if (!added)
                return added.error();
            made.objectId = added->value;
            return {};
        });
    if (!recorded)
        return recorded.error();
    emit changed(id);
    return m_ledger.store().corrections.letter(same->id);
}

Result<void> Corrections::checkSound(InterviewId id, const QList<Anchor> &spans) const
{
    const auto recordings = m_ledger.store().interviews.recordings(id);
    if (!recordings)
        return recordings.error();
    for (const Anchor &span : spans) {
        const bool isInside =
            std::any_of(recordings->cbegin(), recordings->cend(), [&span](const Recording &recording) {
                return recording.id == span.recording && span.toFrame.value_or(0) <= recording.frames;
            });
        if (!isInside) {
            return Error{Error::Code::Invalid,
                         tr("That passage does not lie in a recording of this interview. Select it again.")};
        }
    }
    return {};
}

Result<Correction> Corrections::changedPoint(const Correction &seen, const QString &action, const Rule &rule)
{
    if (const auto allowed = m_ledger.session().ask(Permission::HandleCorrections); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const auto letter = store.corrections.letterWith(seen.id);
    if (!letter)
        return letter.error();
    const auto known = around(letter->interview);
    if (!known)
        return known.error();
    if (const auto open = mayStillCorrect(commentPeriodOf(m_ledger, m_law, known->file, known->version));
        !open)
        return open.error();
    const auto version = store.interviews.reportWithId(letter->report);
    if (!version)
        return version.error();
    Correction stored = *letter->item(seen.id);
    stored.revision = seen.revision; // what somebody else changed meanwhile is not decided on unseen
    const auto wanted = rule(stored, *version);
    if (!wanted)
        return wanted;
    const QByteArray digest = wanted->reason().isEmpty() ? QByteArray() : textSha256(wanted->reason());
    const auto recorded = m_ledger.record({action, u"correction"_s, seen.id.value, known->file.id, digest},
                                          [&](Deed &) { return store.corrections.save(*wanted); });
    if (!recorded)
        return recorded.error();
    const CorrectionId id = seen.id; // whoever hears of the change may let go of what was seen
    emit changed(letter->interview);
    const auto now = store.corrections.letterWith(id);
    if (!now)
        return now.error();
    return *now->item(id);
}

Result<Correction> Corrections::edit(const Correction &point)
{
    return changedPoint(point, u"change"_s, [&point](const Correction &stored, const Report &version) {
        Correction wanted = point;
        wanted.spans = stored.spans;
        return described(stored, wanted, version);
    });
}

Result<Correction> Corrections::retarget(const Correction &point, int line, int lastLine)
{
    return changedPoint(point, u"retarget"_s, [=](const Correction &stored, const Report &version) {
        Correction wanted = stored;
        wanted.line = line;
        wanted.lastLine = lastLine;
        return described(stored, wanted, version);
    });
}

Result<Correction> Corrections::describe(const Correction &point)
{
    return changedPoint(point, u"change"_s, [&point](const Correction &stored, const Report &version) {
        Correction wanted = stored;
        wanted.category = point.category;
        wanted.quoted = point.quoted;
        wanted.proposed = point.proposed;
        wanted.legalBasis = point.legalBasis;
        return described(stored, wanted, version);
    });
}

Result<Correction> Corrections::setSpans(const Correction &point, const QList<Anchor> &spans)
{
    return changedPoint(point, u"anchor"_s,
                        [&](const Correction &stored, const Report &version) -> Result<Correction> {
                            if (const auto sound = checkSound(version.interview, spans); !sound)
                                return sound.error();
                            Correction wanted = stored;
                            wanted.spans = spans;
                            return described(stored, wanted, version);
                        });
}

Result<Correction> Corrections::handle(const Correction &point, Handling handling, const QString &reason,
                                       const QString &effect)
{
    return changedPoint(point, u"handle"_s, [&](const Correction &stored, const Report &) {
        return settled(stored, handling, reason, effect, m_ledger.session().user().id, m_ledger.now());
    });
}

Result<Correction> Corrections::reopen(const Correction &point, const QString &reason)
{
    return changedPoint(point, u"reopen"_s, [&](const Correction &stored, const Report &) {
        return reopened(stored, reason, m_ledger.session().user().id, m_ledger.now());
    });
}

Result<Letter> Corrections::reply(CorrectionLetterId id, Language language) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed.error();
    const auto &store = m_ledger.store();
    const auto letter = store.corrections.letter(id);
    if (!letter)
        return letter.error();
    const auto known = around(letter->interview);
    if (!known)
        return known.error();
    const auto recordings = store.interviews.recordings(letter->interview);
    if (!recordings)
        return recordings.error();
    const auto map = store.corrections.pageMap(letter->report);
    if (!map)
        return map.error();
    CorrectionReplyFacts facts;
    facts.documentId =
        u"%1-C%2-%3"_s.arg(known->file.number).arg(letter->interview.value).arg(letter->number);
    facts.caseNumber = known->file.number;
    facts.vNumber = known->file.person.vNumber.text();
    facts.applicantName = listName(known->file.person);
    facts.recipient = letter->from;
    facts.channel = correctionChannelName(letter->channel);
    facts.receivedOn = letter->receivedOn;
    facts.isLate = letter->isLate;
    facts.repliedOn = m_ledger.today();
    facts.heldOn = known->interview.heldOn;
    facts.version = letter->version;
    facts.officer = m_ledger.session().user().name;
    for (const Correction &point : letter->items)
        facts.points.push_back(correctionFacts(*letter, point, map->value_or(PageMap()), *recordings));
    auto written = composed(facts, language);
    if (!written)
        return written;
    const Deed deed{u"export"_s, u"correction letter"_s, id.value, known->file.id, {}};
    if (const auto noted = m_ledger.note(deed); !noted)
        return noted.error();
    return written;
}

} // namespace relaas
