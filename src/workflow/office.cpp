#include "workflow/office.h"

#include "core/law/outcome.h"
#include "core/law/rule.h"
#include "core/letter/letterpack.h"
#include "core/people/places.h"
#include "crypto/keys.h"
#include "packs/lawpack.h"
#include "packs/letterpack.h"
#include "packs/outcomespack.h"
#include "packs/placespack.h"
#include "packs/reporttemplate.h"
#include "storage/store.h"
#include "workflow/backups.h"
#include "workflow/casefiles.h"
#include "workflow/caseimports.h"
#include "workflow/corrections.h"
#include "workflow/decisions.h"
#include "workflow/drafts.h"
#include "workflow/interviews.h"
#include "workflow/ledger.h"
#include "workflow/lettermaker.h"
#include "workflow/passages.h"
#include "workflow/readbacks.h"
#include "workflow/recordingfindings.h"
#include "workflow/reports.h"
#include "workflow/retentions.h"
#include "workflow/reviews.h"
#include "workflow/session.h"
#include "workflow/sweeps.h"
#include "workflow/users.h"

#include <QStandardPaths>

namespace relaas {

using namespace Qt::StringLiterals;

QString defaultStoreFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/relaas/casefile"_s;
}

QString demonstrationFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/relaas/demonstration"_s;
}

struct Office::Parts
{
    Parts(std::unique_ptr<Store> opened, Mode mode, Clock clock, LawPack lawPack, OutcomeCatalogue catalogue,
          LetterPack letterTexts, Places placeNames, ReportTemplate content)
        : store(std::move(opened))
        , law(std::move(lawPack))
        , outcomes(std::move(catalogue))
        , letterPack(std::move(letterTexts))
        , places(std::move(placeNames))
        , reportTemplate(std::move(content))
        , ledger(*store, session, std::move(clock))
        , reports(ledger, law, places, reportTemplate,
                  mode == Mode::ReadWrite ? writeReportsInto(store->folder(), store->keys()) : nullptr)
        , drafts(ledger, mode == Mode::ReadWrite ? writeInto(store->folder(), store->keys()) : nullptr)
    {
    }

    std::unique_ptr<Store> store;
    const LawPack law;
    const OutcomeCatalogue outcomes;
    const LetterPack letterPack;
    const Places places;
    const ReportTemplate reportTemplate;
    Session session;
    Ledger ledger;
    LetterMaker letters{ledger, law, places, outcomes, letterPack};
    Users users{ledger, session, store->folder()};
    CaseFiles caseFiles{ledger, law, places};
    Interviews interviews{ledger};
    Reports reports; ///< when it goes, it waits for what is being written
    Sweeps sweeps{ledger};
    ReadBacks readBacks{ledger};
    RecordingFindings recordingFindings{ledger, places};
    Corrections corrections{ledger, law, places, reports};
    Decisions decisions{ledger, law, places, outcomes, letters};
    Reviews reviews{ledger, law, places, outcomes, letters};
    CaseImports imports{ledger, users, caseFiles, interviews, reports, corrections, decisions, readBacks};
    Backups backups{ledger, store->folder()};
    Retentions retentions{ledger, backups, store->folder()};
    Passages passages{ledger, decisions};
    Drafts drafts; ///< goes first: it writes what was typed last
};

Result<std::unique_ptr<Office>> Office::open(const QString &folder, const KeysPtr &keys, Mode mode,
                                             Clock clock)
{
    auto law = shippedLawPack();
    if (!law)
        return law.error();
    auto outcomes = shippedOutcomes();
    if (!outcomes)
        return outcomes.error();
    auto letterPack = shippedLetterPack();
    if (!letterPack)
        return letterPack.error();
    auto places = shippedPlaces();
    if (!places)
        return places.error();
    auto reportTemplate = shippedReportTemplate();
    if (!reportTemplate)
        return reportTemplate.error();
    auto store =
        Store::open(folder, keys, mode == Mode::ReadWrite ? Store::Mode::ReadWrite : Store::Mode::ReadOnly);
    if (!store)
        return store.error();
    std::unique_ptr<Office> office(new Office(std::make_unique<Parts>(
        std::move(store).value(), mode, std::move(clock), std::move(law).value(), std::move(outcomes).value(),
        std::move(letterPack).value(), std::move(places).value(), std::move(reportTemplate).value())));
    if (const auto begun = office->begin(keys, mode); !begun)
        return begun.error();
    return office;
}

Result<void> Office::begin(const KeysPtr &keys, Mode mode)
{
    if (!keys->hasSigningKey()) {
        m_parts->session.beginRecovery();
        return {};
    }
    if (mode == Mode::ReadWrite) {
        m_parts->store->files.sweep(m_parts->ledger.now());
        return m_parts->users.signIn(keys);
    }
    const auto user = m_parts->store->users.withSlot(keys->slotId());
    if (!user)
        return user.error();
    m_parts->session.begin(*user, keys);
    return {};
}

Office::Office(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }
Office::~Office() = default;

bool Office::needsCheck() const
{
    return m_parts->store->needsCheck();
}

Result<void> Office::check(const QString &folder, const KeysPtr &keys, const std::stop_token &stop)
{
    return Store::check(folder, keys, stop);
}

Session &Office::session()
{
    return m_parts->session;
}

Users &Office::users()
{
    return m_parts->users;
}

CaseFiles &Office::caseFiles()
{
    return m_parts->caseFiles;
}

Interviews &Office::interviews()
{
    return m_parts->interviews;
}

Reports &Office::reports()
{
    return m_parts->reports;
}

RecordingFindings &Office::recordingFindings()
{
    return m_parts->recordingFindings;
}

Sweeps &Office::sweeps()
{
    return m_parts->sweeps;
}

ReadBacks &Office::readBacks()
{
    return m_parts->readBacks;
}

Corrections &Office::corrections()
{
    return m_parts->corrections;
}

Decisions &Office::decisions()
{
    return m_parts->decisions;
}

Drafts &Office::drafts()
{
    return m_parts->drafts;
}

Reviews &Office::reviews()
{
    return m_parts->reviews;
}

CaseImports &Office::imports()
{
    return m_parts->imports;
}

Backups &Office::backups()
{
    return m_parts->backups;
}

Retentions &Office::retentions()
{
    return m_parts->retentions;
}

const Passages &Office::passages() const
{
    return m_parts->passages;
}

const Places &Office::places() const
{
    return m_parts->places;
}

const LawPack &Office::law() const
{
    return m_parts->law;
}

Result<void> Office::together(const std::function<Result<void>()> &verbs)
{
    return m_parts->ledger.together(verbs);
}

Result<QList<AuditEntry>> Office::log(CaseFileId id, int count) const
{
    if (const auto allowed = m_parts->session.ask(Permission::ReadAudit); !allowed)
        return allowed.error();
    return m_parts->store->audit.newest(id, count);
}

} // namespace relaas
