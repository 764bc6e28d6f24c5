#include "workflow/interviews.h"

#include "storage/store.h"
#include "workflow/ledger.h"
#include "workflow/session.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace relaas {

using namespace Qt::StringLiterals;

Interviews::Interviews(const Ledger &ledger, QObject *parent) : QObject(parent), m_ledger(ledger) { }

Result<QList<Interview>> Interviews::ofCase(CaseFileId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.ofCase(id);
}

Result<Interview> Interviews::interview(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.interview(id);
}

Result<InterviewId> Interviews::add(const Interview &interview)
{
    if (const auto allowed = m_ledger.session().ask(Permission::EditReports); !allowed)
        return allowed.error();
    InterviewId id;
    const auto recorded = m_ledger.record(
        {u"create"_s, u"interview"_s, 0, interview.caseFile, {}}, [&](Deed &deed) -> Result<void> {
            const auto added = m_ledger.store().interviews.add(interview);
            if (!added)
                return added.error();
            id = *added;
            deed.objectId = id.value;
            Report report;
            report.interview = id;
            if (const auto begun = m_ledger.store().interviews.addReport(report); !begun)
                return begun.error();
            return {};
        });
    if (!recorded)
        return recorded.error();
    emit changed(id);
    return id;
}

Result<QList<Recording>> Interviews::recordings(InterviewId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.recordings(id);
}

Result<Recording> Interviews::copyIn(const QString &path, const std::stop_token &stop,
                                     const CopyProgress &progress) const
{
    const auto stored = m_ledger.store().files.add(path, stop, progress);
    if (!stored)
        return stored.error();
    Recording recording;
    recording.fileName = QFileInfo(path).fileName();
    recording.sha256 = stored->sha256;
    recording.sizeBytes = stored->sizeBytes;
    return recording;
}

Result<Recording> Interviews::attach(InterviewId id, Recording recording)
{
    const auto attached = [&]() -> Result<void> {
        if (const auto allowed = m_ledger.session().ask(Permission::AttachRecordings); !allowed)
            return allowed;
        const auto interview = m_ledger.store().interviews.interview(id);
        if (!interview)
            return interview.error();
        const auto known = m_ledger.store().interviews.nameInCase(interview->caseFile, recording.sha256);
        if (!known)
            return known.error();
        if (!known->isEmpty()) {
            return Error{
                Error::Code::Conflict,
                tr("%1 is already in this case, as %2. Nothing was added.").arg(recording.fileName, *known)};
        }
        recording.interview = id;
        recording.addedAt = m_ledger.now();
        const Deed deed{u"create"_s, u"recording"_s, 0, interview->caseFile, recording.sha256};
        return m_ledger.record(deed, [&](Deed &row) -> Result<void> {
            if (const auto entered = m_ledger.store().files.enter(recording.sha256, recording.addedAt);
                !entered)
                return entered;
            const auto added = m_ledger.store().interviews.addRecording(recording);
            if (!added)
                return added.error();
            recording.id = *added;
            row.objectId = added->value;
            return {};
        });
    }();
    if (!attached) {
        discard(recording);
        return attached.error();
    }
    emit changed(id);
    return recording;
}

Result<Interviews::Attached> Interviews::attached(RecordingId id) const
{
    const auto recording = m_ledger.store().interviews.recording(id);
    if (!recording)
        return recording.error();
    const auto interview = m_ledger.store().interviews.interview(recording->interview);
    if (!interview)
        return interview.error();
    return Attached{*recording, *interview};
}

Result<void> Interviews::setStartedAt(RecordingId id, const QDateTime &startedAt)
{
    if (const auto allowed = m_ledger.session().ask(Permission::AttachRecordings); !allowed)
        return allowed;
    const auto found = attached(id);
    if (!found)
        return found.error();
    const auto &[recording, interview] = *found;
    if (startedAt.isValid() && startedAt > m_ledger.now()) {
        return Error{
            Error::Code::Invalid,
            tr("%1 cannot have begun in the future. Check the date and the time.").arg(recording.fileName)};
    }
    const QDateTime utc = startedAt.toUTC();
    const Deed deed{u"change"_s, u"recording"_s, id.value, interview.caseFile, recording.sha256};
    const auto recorded =
        m_ledger.record(deed, [&](Deed &) { return m_ledger.store().interviews.setStartedAt(id, utc); });
    if (recorded)
        emit changed(interview.id);
    return recorded;
}

void Interviews::discard(const Recording &recording) const
{
    m_ledger.store().files.discard(recording.sha256);
}

Result<Interviews::ByteSource> Interviews::source(const Recording &recording) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    auto source = m_ledger.store().files.source(recording.sha256);
    if (!source || !(*source)()) {
        return Error{
            Error::Code::File,
            tr("The recording %1 is missing from the store, or damaged. Restore a backup; the report stays "
               "readable.")
                .arg(recording.fileName)};
    }
    return source;
}

Result<Interviews::Derived> Interviews::derived(const Recording &recording) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    const auto file = m_ledger.store().files.derived(recording.sha256);
    if (!file)
        return file.error();
    return Derived{[file = *file] { return file.open(); },
                   [file = *file, isReadOnly = m_ledger.store().isReadOnly()](const QByteArray &content) {
                       return isReadOnly ? Result<void>() : file.write(content);
                   }};
}

void Interviews::notePlayed(const Recording &recording, CaseFileId caseFile) const
{
    // A row that cannot be written must not stop the sound; the next change will say what is wrong with the
    // store.
    static_cast<void>(
        m_ledger.note({u"play"_s, u"recording"_s, recording.id.value, caseFile, recording.sha256}));
}

namespace {

/// Binds the row of the log to what was heard.
QByteArray digestOf(const QByteArray &recordingSha256, const QList<Heard> &heard)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(recordingSha256);
    for (const Heard &each : heard) {
        hash.addData(u"\n%1 %2 %3 %4|%5|%6"_s.arg(each.fromFrame)
                         .arg(each.toFrame)
                         .arg(each.speedPermille)
                         .arg(each.aids, each.channels, each.at.toUTC().toString(Qt::ISODateWithMs))
                         .toUtf8());
    }
    return hash.result().toHex();
}

} // namespace

Result<void> Interviews::keepHeard(RecordingId id, QList<Heard> heard) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed;
    if (heard.isEmpty() || m_ledger.store().isReadOnly())
        return {};
    const auto found = attached(id);
    if (!found)
        return found.error();
    const auto &[recording, interview] = *found;
    for (Heard &each : heard) {
        each.recording = id;
        each.by = m_ledger.session().user().id;
        if (!each.at.isValid())
            each.at = m_ledger.now();
        if (each.fromFrame < 0 || each.fromFrame >= each.toFrame || each.toFrame > recording.frames) {
            return Error{Error::Code::Invalid,
                         tr("What was heard does not lie in the recording %1.").arg(recording.fileName)};
        }
    }
    const Deed deed{u"hear"_s, u"recording"_s, id.value, interview.caseFile,
                    digestOf(recording.sha256, heard)};
    return m_ledger.record(deed, [&](Deed &) -> Result<void> {
        for (const Heard &each : std::as_const(heard)) {
            if (const auto added = m_ledger.store().interviews.addHeard(each); !added)
                return added;
        }
        return {};
    });
}

Result<QList<Heard>> Interviews::heard(RecordingId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::ReadCases); !allowed)
        return allowed.error();
    return m_ledger.store().interviews.heard(id);
}

Result<QList<Heard>> Interviews::heardByMe(RecordingId id) const
{
    auto all = heard(id);
    if (!all)
        return all;
    QList<Heard> mine = std::move(all).value();
    mine.removeIf([me = m_ledger.session().user().id](const Heard &each) { return each.by != me; });
    return mine;
}

Result<void> Interviews::noteClip(RecordingId id) const
{
    if (const auto allowed = m_ledger.session().ask(Permission::Export); !allowed)
        return allowed;
    const auto found = attached(id);
    if (!found)
        return found.error();
    const auto &[recording, interview] = *found;
    return m_ledger.note({u"export"_s, u"recording"_s, id.value, interview.caseFile, recording.sha256});
}

} // namespace relaas
