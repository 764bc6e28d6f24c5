#include "ctl/demo/mainjob.h"

#include "audio/probe.h"
#include "core/report/coverage.h"
#include "ctl/decisions/export.h"
#include "ctl/demo/soundcheck.h"
#include "ctl/json.h"
#include "ctl/reports/export.h"
#include "ctl/texts.h"
#include "workflow/casefiles.h"
#include "workflow/decisions.h"
#include "workflow/demonstration.h"
#include "workflow/interviews.h"
#include "workflow/office.h"
#include "workflow/reports.h"
#include "workflow/reviews.h"
#include "workflow/session.h"
#include "workflow/users.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

const QString caseworker = u"bos"_s;
const QString supervisor = u"vermeer"_s;

Error fileError(const QString &text)
{
    return {Error::Code::File, text};
}

/// Makes room for a fresh case file. Only what this command once made is removed.
Result<void> cleared(const QString &folder)
{
    const QString mark = QFileInfo(folder).absolutePath() + u"/made-by-relaasctl-demo"_s;
    const QString shown = QDir::toNativeSeparators(folder);
    if (QFileInfo::exists(folder)) {
        if (!QFileInfo::exists(mark))
            return fileError(Texts::tr("%1 is there already and was not made by this command. Choose another "
                                       "folder with --out.")
                                 .arg(shown));
        if (!QDir(folder).removeRecursively())
            return fileError(Texts::tr("%1 cannot be removed. Check the rights on it.").arg(shown));
    }
    QFile marker(mark);
    if (!QDir().mkpath(QFileInfo(mark).absolutePath()) || !marker.open(QIODevice::WriteOnly)) {
        return fileError(
            Texts::tr("The folder %1 cannot be made. Choose another, or ask for the right to write there.")
                .arg(shown));
    }
    return {};
}

} // namespace

MainJob::MainJob(QString folder) : m_folder(std::move(folder)) { }
MainJob::~MainJob() = default;

Result<Answer> MainJob::run()
{
    for (const auto step : {&MainJob::makeStore, &MainJob::findCase, &MainJob::checkReport,
                            &MainJob::submitAndSign, &MainJob::writeDocuments}) {
        if (const auto taken = (this->*step)(); !taken)
            return taken.error();
    }
    m_json.insert(u"steps"_s, QJsonArray::fromStringList(m_steps));
    QStringList files;
    for (const auto &file : m_json.value(u"files"_s).toObject())
        files += file.toString();
    return Answer{files.join(u'\n'), m_json};
}

void MainJob::done(const QString &line)
{
    m_steps += line;
    tellProgress(line);
}

Result<void> MainJob::signIn(const QString &login)
{
    const Authenticator door(m_folder + u"/casefile"_s, &QDateTime::currentDateTimeUtc);
    const auto people = Demonstration::people(u":/demo"_s);
    if (!people)
        return people.error();
    for (const DemonstrationUser &person : *people) {
        if (person.user.login != login)
            continue;
        const auto keys = door.unlock(login, person.password);
        if (!keys)
            return keys.error();
        if (m_office)
            return m_office->users().signIn(*keys);
        auto office =
            Office::open(door.folder(), *keys, Office::Mode::ReadWrite, &QDateTime::currentDateTimeUtc);
        if (!office)
            return office.error();
        m_office = std::move(office).value();
        return {};
    }
    return Error{Error::Code::NotFound, Texts::tr("There is no user \"%1\" here.").arg(login)};
}

Result<void> MainJob::makeStore()
{
    const QString folder = m_folder + u"/casefile"_s;
    if (const auto room = cleared(folder); !room)
        return room;
    const auto cases = Demonstration(u":/demo"_s, [](const ByteSource &source) {
                           return probed(source);
                       }).make(folder, &QDateTime::currentDateTimeUtc);
    if (!cases)
        return cases.error();
    m_json.insert(u"store"_s, folder);
    m_json.insert(u"cases"_s, *cases);
    done(Texts::tr("Made a case file with %1 invented cases in %2.")
             .arg(*cases)
             .arg(QDir::toNativeSeparators(folder)));
    return {};
}

/// The case that has a recording and whose decision is still a draft.
Result<void> MainJob::findCase()
{
    if (const auto signedIn = signIn(caseworker); !signedIn)
        return signedIn;
    const auto ids = m_office->caseFiles().ids({});
    if (!ids)
        return ids.error();
    for (const CaseFileId id : *ids) {
        const auto interviews = m_office->interviews().ofCase(id);
        const auto decision = m_office->decisions().ofCase(id);
        if (!interviews || !decision)
            return interviews ? decision.error() : interviews.error();
        for (const Interview &interview : *interviews) {
            const auto recordings = m_office->interviews().recordings(interview.id);
            if (!recordings)
                return recordings.error();
            if (recordings->isEmpty() || !*decision || (*decision)->state != DecisionState::Draft)
                continue;
            const auto file = m_office->caseFiles().open(id);
            if (!file)
                return file.error();
            m_case = id;
            m_number = file->number;
            m_interview = interview.id;
            m_decision = **decision;
            const Recording &recording = recordings->constFirst();
            done(Texts::tr("Opened case %1 (%2); its recording %3 is attached: %4, %5 Hz, %6 s.")
                     .arg(file->number, listName(file->person), recording.fileName, recording.codec)
                     .arg(recording.sampleRate)
                     .arg(recording.frames / recording.sampleRate));
            return {};
        }
    }
    return Error{Error::Code::NotFound,
                 Texts::tr("The demonstration holds no case with a recording and a draft. Install the "
                           "program again.")};
}

Result<void> MainJob::checkReport()
{
    auto current = m_office->reports().report(m_interview);
    if (!current)
        return current.error();
    Report report = std::move(current).value();
    const auto recordings = m_office->interviews().recordings(m_interview);
    if (!recordings)
        return recordings.error();
    QList<int> silent;
    for (const Recording &recording : *recordings) {
        const auto source = m_office->interviews().source(recording);
        if (!source)
            return source.error();
        m_office->interviews().notePlayed(recording, m_case);
        const auto check = checkedSound(report, recording, *source);
        if (!check)
            return check.error();
        silent += check->silentLines;
        for (const LineId line : check->withSound) {
            auto judged = m_office->reports().judge(report, line, {Verdict::Agrees});
            if (!judged)
                return judged.error();
            report = std::move(judged).value();
        }
    }
    const Coverage found = coverage(report);
    m_json.insert(u"check"_s,
                  QJsonObject{{u"lines"_s, found.lines},
                              {u"agrees"_s, found.agreeing},
                              {u"deviates"_s, found.differing()},
                              {u"silent"_s, static_cast<int>(silent.size())}});
    done(Texts::tr(
             "Checked the report as %1: decoded the sound of %2 lines; %3 with speech marked as agreeing "
             "(the interview is scripted, so speech in the right place is the script), %4 deviate as "
             "noted in the case, %5 silent.")
             .arg(caseworker)
             .arg(found.lines)
             .arg(found.agreeing)
             .arg(found.differing())
             .arg(silent.size()));
    return {};
}

Result<void> MainJob::submitAndSign()
{
    const auto citations = placedCitations(m_decision).size();
    const auto submitted = m_office->decisions().submit(m_decision);
    if (!submitted)
        return submitted.error();
    done(Texts::tr("Drafted the decision (%1, %2 citations) and submitted it as %3.")
             .arg(m_decision.outcome)
             .arg(citations)
             .arg(caseworker));
    if (const auto signedIn = signIn(supervisor); !signedIn)
        return signedIn;
    auto signedDecision = m_office->reviews().sign(submitted->id);
    if (!signedDecision)
        return signedDecision.error();
    m_decision = std::move(signedDecision).value();
    m_json.insert(u"decision"_s, jsonOf(m_decision));
    done(Texts::tr("Signed it as %1; its letter is frozen as PDF/A, SHA-256 %2.")
             .arg(supervisor, QString::fromLatin1(m_decision.letterSha256)));
    return {};
}

Result<void> MainJob::writeDocuments()
{
    const QString report = u"%1/%2-report.pdf"_s.arg(m_folder, m_number);
    const QString decision = u"%1/%2-decision.pdf"_s.arg(m_folder, m_number);
    const QString preview = u"%1/%2-decision-en.pdf"_s.arg(m_folder, m_number);
    const auto newest = chosenVersion(*m_office, m_interview, 0);
    if (!newest)
        return newest.error();
    if (const auto written =
            writeReport(*m_office, newest->id, Language::Dutch, ReportForm::WithNotes, report);
        !written)
        return written;
    if (const auto written = writeDecision(*m_office, m_decision, Language::Dutch, decision); !written)
        return written;
    if (const auto written = writeDecision(*m_office, m_decision, Language::English, preview); !written)
        return written;
    done(Texts::tr("Wrote the report, the signed decision and its English reading."));
    m_json.insert(u"files"_s,
                  QJsonObject{{u"report"_s, report}, {u"decision"_s, decision}, {u"preview_en"_s, preview}});
    return {};
}

} // namespace relaas::ctl
