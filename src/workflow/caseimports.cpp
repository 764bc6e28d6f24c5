#include "workflow/caseimports.h"

#include "core/access/permission.h"
#include "core/report/voices.h"
#include "workflow/casefiles.h"
#include "workflow/corrections.h"
#include "workflow/decisions.h"
#include "workflow/jsonfields.h"
#include "workflow/ledger.h"
#include "workflow/readbacks.h"
#include "workflow/reports.h"
#include "workflow/session.h"
#include "workflow/users.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct CaseImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(CaseImports)
};

/// The same form as the reader's: file, field, sentence.
Error faultAt(const CaseImport &import, const QString &path, const QString &sentence)
{
    JsonFault fault(import.fileName);
    fault.set(path, sentence);
    return fault.error();
}

QString interviewPath(int index, const QString &field)
{
    return u"interviews[%1].%2"_s.arg(index).arg(field);
}

Result<Anchor> placedIn(const QList<Recording> &attached, const ImportedAnchor &imported)
{
    const Recording &recording = attached.at(imported.recording);
    if (imported.toFrame.value_or(imported.fromFrame + 1) > recording.frames) {
        return Error{Error::Code::Invalid,
                     CaseImportTexts::tr("its sound lies behind the end of %1, which has %2 frames.")
                         .arg(recording.fileName)
                         .arg(recording.frames)};
    }
    return Anchor{recording.id, imported.fromFrame, imported.toFrame};
}

/// A line with its sound in the recordings that were attached.
Result<Line> placedLine(const ImportedLine &imported, const QList<Recording> &attached)
{
    Line line = imported.line;
    if (imported.anchor) {
        const auto anchor = placedIn(attached, *imported.anchor);
        if (!anchor)
            return anchor.error();
        line.anchor = *anchor;
    }
    for (const ImportedVoice &each : imported.voices) {
        const auto span = placedIn(attached, each.span);
        if (!span)
            return span.error();
        line.voices.append({each.voice, *span});
    }
    const auto ordered = orderedVoices(line.voices, attached);
    if (!ordered)
        return ordered.error();
    line.voices = *ordered;
    return line;
}

} // namespace

Result<CaseFileId> CaseImports::add(const CaseImport &import, const QString &folder,
                                    const RecordingProbe &probe)
{
    // Asked before hours of sound are copied; each verb asks again.
    if (const auto allowed = m_ledger.session().ask(Permission::EditCases); !allowed)
        return allowed.error();
    const auto known = withUsers(import);
    if (!known)
        return known.error();
    const auto recordings = copied(*known, folder, probe);
    if (!recordings)
        return recordings.error();
    CaseFileId id;
    const auto done = m_ledger.together([&]() -> Result<void> {
        const auto added = addAll(*known, *recordings);
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!done) {
        discard(*recordings);
        return done.error();
    }
    return id;
}

/// Puts users in the place of their logins.
Result<CaseImport> CaseImports::withUsers(CaseImport import) const
{
    const auto users = m_users.all();
    if (!users)
        return users.error();
    const auto find = [&](const QString &login, const QString &path) -> Result<User> {
        const auto user = std::find_if(users->cbegin(), users->cend(),
                                       [&](const User &each) { return each.login == login; });
        if (user == users->cend()) {
            return faultAt(
                import, path,
                CaseImportTexts::tr("there is no user \"%1\" here; add the user or correct the name.")
                    .arg(login));
        }
        return *user;
    };
    if (!import.officer.isEmpty()) {
        const auto officer = find(import.officer, u"officer"_s);
        if (!officer)
            return officer.error();
        import.file.officer = officer->id;
        import.file.officerName = officer->name;
    }
    for (int i = 0; i < import.interviews.size(); ++i) {
        ImportedInterview &interview = import.interviews[i];
        if (interview.interviewer.isEmpty())
            continue;
        const auto interviewer = find(interview.interviewer, interviewPath(i, u"interviewer"_s));
        if (!interviewer)
            return interviewer.error();
        interview.interview.interviewer = interviewer->id;
    }
    if (import.decision) {
        const auto author = find(import.decision->author, u"decision.author"_s);
        if (!author)
            return author.error();
        if (author->id != m_ledger.session().user().id) {
            return faultAt(import, u"decision.author"_s,
                           CaseImportTexts::tr("a draft is imported by its author; sign in as \"%1\".")
                               .arg(import.decision->author));
        }
    }
    return import;
}

Result<CaseImports::Recordings> CaseImports::copied(const CaseImport &import, const QString &folder,
                                                    const RecordingProbe &probe) const
{
    Recordings all;
    for (int i = 0; i < import.interviews.size(); ++i) {
        all.append(QList<Recording>());
        const QStringList &names = import.interviews.at(i).recordings;
        for (int r = 0; r < names.size(); ++r) {
            const auto recording = copied(folder + u'/' + names.at(r), probe);
            if (!recording) {
                discard(all);
                return faultAt(import, interviewPath(i, u"recordings[%1].file"_s.arg(r)),
                               recording.error().text);
            }
            all.last().append(*recording);
        }
    }
    return all;
}

Result<Recording> CaseImports::copied(const QString &path, const RecordingProbe &probe) const
{
    auto copy = m_interviews.copyIn(path, {}, {});
    if (!copy)
        return copy;
    Recording recording = std::move(copy).value();
    const auto source = m_interviews.source(recording);
    const auto found = source ? probe(*source) : Result<Recording>(source.error());
    if (!found) {
        m_interviews.discard(recording);
        return Error{found.error().code, u"%1: %2"_s.arg(recording.fileName, found.error().text)};
    }
    recording.codec = found->codec;
    recording.sampleRate = found->sampleRate;
    recording.channels = found->channels;
    recording.frames = found->frames;
    return recording;
}

void CaseImports::discard(const Recordings &recordings) const
{
    for (const QList<Recording> &ofInterview : recordings) {
        for (const Recording &recording : ofInterview)
            m_interviews.discard(recording);
    }
}

Result<CaseFileId> CaseImports::addAll(const CaseImport &import, const Recordings &recordings)
{
    const auto id = m_caseFiles.add(import.file, import.documents);
    if (!id)
        return id;
    QList<InterviewId> interviews;
    for (int i = 0; i < import.interviews.size(); ++i) {
        const auto interview = addInterview(import, i, *id, recordings.at(i));
        if (!interview)
            return interview.error();
        interviews.append(*interview);
    }
    if (import.decision) {
        if (const auto drafted = addDecision(import, *id, interviews); !drafted)
            return drafted.error();
    }
    return id;
}

Result<InterviewId> CaseImports::addInterview(const CaseImport &import, int index, CaseFileId id,
                                              const QList<Recording> &recordings)
{
    const ImportedInterview &imported = import.interviews.at(index);
    Interview interview = imported.interview;
    interview.caseFile = id;
    const auto added = m_interviews.add(interview);
    if (!added)
        return added;
    QList<Recording> attached;
    for (const Recording &recording : recordings) {
        const auto done = m_interviews.attach(*added, recording);
        if (!done)
            return done.error();
        attached.append(*done);
    }
    QList<Line> lines;
    QMap<qsizetype, Judgement> found;
    for (const ImportedLine &each : imported.lines) {
        const auto line = placedLine(each, attached);
        if (!line)
            return faultAt(import, interviewPath(index, u"lines[%1]"_s.arg(lines.size())), line.error().text);
        if (each.found)
            found.insert(lines.size(), *each.found);
        lines.append(*line);
    }
    if (lines.isEmpty())
        return added;
    const auto report = m_reports.report(*added);
    if (!report)
        return report.error();
    const auto written = m_reports.addLines(*report, lines, found);
    if (!written)
        return written.error();
    if (const auto readBack = takeReadBack(import, index, *written, attached); !readBack)
        return readBack.error();
    if (const auto corrected = addCorrections(import, index, *added); !corrected)
        return corrected.error();
    return added;
}

/// Of a report that has only just come in: its lines are those of the import.
Result<void> CaseImports::takeReadBack(const CaseImport &import, int index, const Report &report,
                                       const QList<Recording> &attached)
{
    const ImportedInterview &imported = import.interviews.at(index);
    QList<ReadBacks::Imported> answers;
    for (qsizetype i = 0; i < imported.lines.size(); ++i) {
        const auto &each = imported.lines.at(i).readBack;
        if (!each)
            continue;
        std::optional<Timeline::Place> place;
        if (each->place)
            place = Timeline::Place{attached.at(each->place->recording).id, each->place->fromFrame};
        answers.append({i, each->answer, place});
    }
    if (answers.isEmpty() && !imported.readBack)
        return {};
    const auto taken = m_readBacks.take(report, answers, imported.readBack);
    return taken ? taken : faultAt(import, interviewPath(index, u"read_back"_s), taken.error().text);
}

/// Corrections are about a frozen version; what is no point of the letter stays out.
Result<void> CaseImports::addCorrections(const CaseImport &import, int index, InterviewId id)
{
    const auto &imported = import.interviews.at(index).corrections;
    if (!imported)
        return {};
    const auto report = m_reports.report(id);
    const auto frozen = report ? m_reports.freeze(*report) : report;
    if (!frozen)
        return frozen.error();
    const auto sent = m_corrections.sentVersion(id);
    if (!sent)
        return sent.error();
    CorrectionLetter letter;
    letter.receivedOn = imported->receivedOn;
    letter.from = imported->from;
    letter.channel = imported->channel;
    letter.text = imported->text;
    for (const ProposedCorrection &point : proposedCorrections(imported->text, sent->version, sent->map)) {
        if (!point.isFrame)
            letter.items.append(correctionFrom(point));
    }
    const auto added = m_corrections.add(id, letter);
    if (!added)
        return faultAt(import, interviewPath(index, u"corrections"_s), added.error().text);
    return {};
}

Result<void> CaseImports::addDecision(const CaseImport &import, CaseFileId id,
                                      const QList<InterviewId> &interviews)
{
    const Decision &wanted = import.decision->decision;
    if (!wanted.outcome.isEmpty() && !m_decisions.outcome(wanted.outcome)) {
        return faultAt(import, u"decision.outcome"_s,
                       CaseImportTexts::tr("\"%1\" is no outcome; use the code of one.").arg(wanted.outcome));
    }
    auto started = m_decisions.start(id);
    if (!started)
        return started.error();
    Decision draft = std::move(started).value();
    draft.outcome = wanted.outcome;
    draft.country = wanted.country;
    draft.reasons = wanted.reasons;
    draft.grounds = wanted.grounds;
    if (const auto quoted = cite(import, interviews, draft); !quoted)
        return quoted;
    if (const auto saved = m_decisions.save(draft); !saved)
        return saved.error();
    return {};
}

Result<void> CaseImports::cite(const CaseImport &import, const QList<InterviewId> &interviews,
                               Decision &decision) const
{
    QHash<int, Report> reports;
    for (const ImportedCitation &wanted : import.decision->citations) {
        if (!reports.contains(wanted.interview)) {
            const auto report = m_reports.report(interviews.at(wanted.interview));
            if (!report)
                return report.error();
            reports.insert(wanted.interview, *report);
        }
        const Report &report = reports[wanted.interview];
        const Line *line = report.lineWithNumber(wanted.lineNumber);
        const auto citation = line ? cited(report, *line) : Result<Citation>(Error{});
        if (!citation)
            return faultAt(import, wanted.path, citation.error().text);
        decision.grounds[wanted.ground].findings[wanted.finding].citations.append(*citation);
    }
    return {};
}

} // namespace relaas
