#include "ctl/cases/export.h"

#include "ctl/json.h"
#include "ctl/texts.h"
#include "workflow/casefiles.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/reports.h"

#include <QCoreApplication>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Gathers both forms side by side.
class CaseWriter
{
public:
    CaseWriter(Office &office, const CaseFile &file) : m_office(office), m_file(file)
    {
        m_json = jsonOf(file);
        m_lines = {u"%1  %2  %3"_s.arg(file.number, file.person.vNumber.text(), listName(file.person)),
                   u"%1, %2, %3"_s.arg(procedureName(file.procedure), stageName(stageAfter(file.events)),
                                       file.officerName)};
        add(Texts::tr("Events"));
        for (const Event &event : file.events)
            add(u"  %1  %2  %3"_s.arg(jsonDay(event.on), eventTypeName(event.type), event.note));
    }

    Result<Answer> finished()
    {
        addDeadlines();
        if (const auto done = addDocuments(); !done)
            return done.error();
        if (const auto done = addInterviews(); !done)
            return done.error();
        if (const auto done = addDecision(); !done)
            return done.error();
        return Answer{m_lines.join(u'\n'), m_json};
    }

private:
    void add(const QString &line) { m_lines += line; }

    void addDeadlines()
    {
        const auto deadlines = m_office.caseFiles().deadlines(m_file);
        add(Texts::tr("Deadlines"));
        for (const Deadline &deadline : deadlines) {
            if (deadline.open)
                add(u"  %1  %2 (%3)"_s.arg(jsonDay(deadline.safe), deadline.name.en, deadline.legalBasis));
        }
        m_json.insert(u"deadlines"_s, jsonList(deadlines));
    }

    Result<void> addDocuments()
    {
        const auto documents = m_office.caseFiles().documents(m_file.id);
        if (!documents)
            return documents.error();
        add(Texts::tr("Documents"));
        for (const Document &document : *documents)
            add(u"  %1  %2"_s.arg(jsonDay(document.receivedOn), document.title));
        m_json.insert(u"documents"_s, jsonList(*documents));
        return {};
    }

    Result<void> addInterviews()
    {
        const auto interviews = m_office.interviews().ofCase(m_file.id);
        if (!interviews)
            return interviews.error();
        QJsonArray list;
        add(Texts::tr("Interviews"));
        for (const Interview &interview : *interviews) {
            const auto recordings = m_office.interviews().recordings(interview.id);
            if (!recordings)
                return recordings.error();
            const auto report = m_office.reports().report(interview.id);
            if (!report)
                return report.error();
            add(Texts::tr("  id %1  %2  %3, lines: %4, recordings: %5")
                    .arg(interview.id.value)
                    .arg(jsonDay(interview.heldOn), interview.kind)
                    .arg(report->lines.size())
                    .arg(recordings->size()));
            QJsonObject json = jsonOf(interview);
            json.insert(u"recordings"_s, jsonList(*recordings));
            json.insert(u"lines"_s, static_cast<int>(report->lines.size()));
            list.append(json);
        }
        m_json.insert(u"interviews"_s, list);
        return {};
    }

    Result<void> addDecision()
    {
        const auto decision = m_office.decisions().ofCase(m_file.id);
        if (!decision)
            return decision.error();
        if (!*decision)
            return {};
        const auto remarks = m_office.decisions().remarks((*decision)->id);
        if (!remarks)
            return remarks.error();
        add(Texts::tr("Decision\n  id %1  %2  %3")
                .arg((*decision)->id.value)
                .arg((*decision)->outcome, decisionStateName((*decision)->state)));
        QJsonObject json = jsonOf(**decision);
        json.insert(u"remarks"_s, jsonList(*remarks));
        m_json.insert(u"decision"_s, json);
        return {};
    }

    Office &m_office;
    const CaseFile &m_file;
    QStringList m_lines;
    QJsonObject m_json;
};

} // namespace

Result<Answer> caseAnswer(Office &office, CaseFileId id)
{
    const auto file = office.caseFiles().open(id);
    if (!file)
        return file.error();
    return CaseWriter(office, *file).finished();
}

} // namespace relaas::ctl
