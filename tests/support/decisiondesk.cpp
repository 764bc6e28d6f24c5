#include "support/decisiondesk.h"

#include "workflow/casefiles.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"
#include "workflow/session.h"
#include "workflow/users.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas::test {

namespace {

constexpr qint64 LineFrames = 3 * DecisionDesk::SampleRate;

/// The value of a result that a test cannot go on without.
template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(result).value();
}

void need(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
}

Event event(EventType type, QDate on)
{
    Event made;
    made.type = type;
    made.on = on;
    return made;
}

} // namespace

DecisionDesk::DecisionDesk() : m_sound(uniqueSound(SampleRate, 1, 11 * LineFrames))
{
    const QString folder = m_folder.filePath(u"store"_s);
    m_store = TestStore::make(folder,
                              {{{}, u"beheer"_s, u"K. de Wit"_s, Role::Administrator, true},
                               {{}, u"bos"_s, u"A. Bos"_s, Role::Caseworker, true},
                               {{}, u"dekker"_s, u"R. Dekker"_s, Role::Caseworker, true},
                               {{}, u"smit"_s, u"J. Smit"_s, Role::Interviewer, true},
                               {{}, u"visser"_s, u"M. Visser"_s, Role::Supervisor, true},
                               {{}, u"jansen"_s, u"P. Jansen"_s, Role::Supervisor, true}});
    reopen(u"bos"_s);
    addCase();
    attachRecording();
    writeReport();
}

void DecisionDesk::reopen(const QString &login)
{
    m_office.reset();
    m_office = need(Office::open(folder(), keysOf(login), Office::Mode::ReadWrite, [this] { return m_now; }));
}

void DecisionDesk::signIn(const QString &login)
{
    need(m_office->users().signIn(m_store.keys.value(login)));
}

QList<AuditEntry> DecisionDesk::logged(const QString &action)
{
    const QString login = m_office->session().user().login;
    signIn(u"visser"_s);
    QList<AuditEntry> entries = need(m_office->log(m_caseFile, 1000));
    signIn(login);
    entries.removeIf([&](const AuditEntry &entry) { return entry.action != action; });
    return entries;
}

std::unique_ptr<Office> DecisionDesk::another(const QString &login) const
{
    return need(Office::open(m_folder.filePath(u"store"_s), m_store.keys.value(login),
                             Office::Mode::ReadWrite, [this] { return m_now; }));
}

UserId DecisionDesk::userId(const QString &login)
{
    const QList<User> users = need(m_office->users().all());
    const auto found = std::find_if(users.cbegin(), users.cend(),
                                    [&login](const User &user) { return user.login == login; });
    return found == users.cend() ? UserId() : found->id;
}

void DecisionDesk::addCase()
{
    CaseFile file;
    file.number = u"Z26-0000901"_s;
    file.person.vNumber = need(VNumber::parsed(u"000.000.0901"_s));
    file.person.familyName = u"Tesfay"_s;
    file.person.givenNames = u"Hiwot"_s;
    file.person.bornOn = QDate(1998, 3, 4);
    file.person.gender = Gender::Female;
    file.person.nationality = u"ER"_s;
    file.person.language = u"tir"_s;
    file.officer = userId(u"bos"_s);
    file.events = {event(EventType::Made, {2026, 7, 1}), event(EventType::Registered, {2026, 7, 2}),
                   event(EventType::Lodged, {2026, 7, 6}), event(EventType::InterviewHeld, {2026, 10, 12})};
    m_caseFile = need(m_office->caseFiles().add(file, {}));
    Interview interview;
    interview.caseFile = m_caseFile;
    interview.kind = u"substantive"_s;
    interview.heldOn = QDate(2026, 10, 12);
    interview.interviewer = userId(u"smit"_s);
    interview.interpreter = u"4711"_s;
    interview.interpreterLevel = u"C1"_s;
    interview.language = u"tir"_s;
    m_interview = need(m_office->interviews().add(interview));
}

void DecisionDesk::attachRecording()
{
    QFile file(m_folder.filePath(u"interview.wav"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(wavFile(m_sound)) < 0)
        qFatal("the recording of the test cannot be written");
    file.close();
    Recording recording = need(m_office->interviews().copyIn(file.fileName(), {}, {}));
    recording.codec = u"pcm_s16le"_s;
    recording.sampleRate = SampleRate;
    recording.channels = 1;
    recording.frames = m_sound.frames();
    m_recording = need(m_office->interviews().attach(m_interview, recording));
}

void DecisionDesk::writeReport()
{
    const QStringList texts{
        u"Waarom hebt u uw land verlaten?"_s,
        u"Omdat ik ben opgeroepen voor de militaire dienst en daar niet levend uit zou komen."_s,
        u"Wanneer kreeg u die oproep?"_s,
        u"In maart 2024, vlak voor mijn verjaardag. Mijn zwager bracht de brief."_s,
        u"Wie heeft u dat verteld?"_s,
        u"Mijn zwager. Hij werkte bij de administratie van de sub-zoba en had de lijst gezien."_s,
        u"Wat is er daarna gebeurd?"_s,
        u"Ze kwamen ’s nachts. Ik heb twee weken vastgezeten in een container, met elf anderen."_s,
        u"U zei eerder dat het drie weken waren. Kunt u dat uitleggen?"_s,
        u"Ik heb de dagen niet geteld; er was geen licht. Het kunnen ook drie weken zijn geweest."_s};
    QList<Line> lines;
    for (int i = 0; i < texts.size(); ++i) {
        Line line;
        line.type = i % 2 == 0 ? LineType::Question : LineType::Answer;
        line.text = texts.at(i);
        line.anchor = anchorOf(i + 1);
        lines.append(line);
    }
    const Report written = need(m_office->reports().addLines(report(), lines));
    need(m_office->reports().judge(written, written.lines.at(4).id,
                                   {Verdict::Deviates, u"Wie heeft u dat laten weten?"_s}));
}

Report DecisionDesk::report()
{
    return need(m_office->reports().report(m_interview));
}

Anchor DecisionDesk::anchorOf(int lineNumber) const
{
    return {m_recording.id, lineNumber * LineFrames - LineFrames / 2,
            lineNumber * LineFrames + LineFrames / 2};
}

std::vector<float> DecisionDesk::heard(qint64 fromFrame, qint64 toFrame) const
{
    std::vector<float> samples;
    for (qint64 frame = fromFrame; frame < toFrame; ++frame)
        samples.push_back(float(m_sound.samples.at(size_t(frame))) / 32768.0f);
    return samples;
}

Citation DecisionDesk::citation(int lineNumber)
{
    const Report current = report();
    return need(cited(current, *current.lineWithNumber(lineNumber)));
}

Decision DecisionDesk::draft()
{
    Decision decision = need(m_office->decisions().start(m_caseFile));
    Ground ground;
    ground.title = u"Dienstplicht en detentie in 2024"_s;
    ground.summary = u"Betrokkene is opgeroepen, ’s nachts opgehaald en vastgehouden in een container."_s;
    ground.conclusion = Conclusion::BenefitOfDoubt;
    ground.findings = {{{},
                        Direction::For,
                        u"Betrokkene verklaart gedetailleerd en uit zichzelf over de oproep."_s,
                        {citation(4), citation(6)}},
                       {{},
                        Direction::Against,
                        u"De duur van de detentie wisselt; betrokkene heeft dat uitgelegd."_s,
                        {citation(8), citation(10)}}};
    decision.grounds = {ground};
    decision.outcome = u"G1"_s;
    decision.reasons = u"Betrokkene heeft gegronde vrees voor vervolging."_s;
    return need(m_office->decisions().save(decision));
}

Decision DecisionDesk::submitted()
{
    return need(m_office->decisions().submit(draft()));
}

} // namespace relaas::test
