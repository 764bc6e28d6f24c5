#include "workflow/caseimport.h"

#include "workflow/importedinterviews.h"
#include "workflow/jsonfields.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEvents = 10000;
constexpr qsizetype mostDocuments = 10000;
constexpr qsizetype mostParts = 1000; ///< of a decision, at each level

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(CaseImport)
};

Person personIn(JsonFields fields)
{
    Person person;
    const auto number = VNumber::parsed(fields.line(u"v_number"_s));
    if (number)
        person.vNumber = *number;
    else
        fields.refuse(u"v_number"_s, number.error().text);
    person.familyName = fields.line(u"family_name"_s);
    person.givenNames = fields.optionalLine(u"given_names"_s);
    person.bornOn = fields.dayOrUnknown(u"born_on"_s);
    person.gender = fields.oneOf(u"gender"_s, genderName, Gender::Unknown);
    person.nationality = fields.countryCode(u"nationality"_s);
    person.isStateless = fields.truth(u"stateless"_s);
    person.language = fields.languageCode(u"language"_s);
    person.lawyer = fields.optionalLine(u"lawyer"_s);
    fields.finish();
    return person;
}

QList<Event> eventsIn(QList<JsonFields> list)
{
    QList<Event> events;
    for (JsonFields &fields : list) {
        Event event;
        event.type = fields.oneOf(u"type"_s, eventTypeName, EventType::CampaignReply);
        event.on = fields.day(u"on"_s);
        event.note = fields.optionalProse(u"note"_s);
        event.details = fields.details(u"details"_s);
        fields.finish();
        events.append(event);
    }
    return events;
}

QList<Document> documentsIn(QList<JsonFields> list)
{
    static const QStringList types{u"identity"_s, u"travel"_s,  u"birth"_s,
                                   u"medical"_s,  u"country"_s, u"other"_s};
    QList<Document> documents;
    for (JsonFields &fields : list) {
        Document document;
        document.title = fields.line(u"title"_s);
        document.type = fields.word(u"type"_s, types);
        document.language = fields.languageCode(u"language"_s);
        document.receivedOn = fields.dayOrUnknown(u"received_on"_s);
        document.isOriginal = fields.truth(u"original"_s);
        fields.finish();
        documents.append(document);
    }
    return documents;
}

class DecisionReader
{
public:
    explicit DecisionReader(const QList<ImportedInterview> &interviews) : m_interviews(interviews) { }

    ImportedDecision read(JsonFields fields)
    {
        m_read.author = fields.line(u"author"_s);
        m_read.decision.outcome = fields.optionalLine(u"outcome"_s);
        if (fields.has(u"country"_s))
            m_read.decision.country = fields.countryCode(u"country"_s);
        m_read.decision.reasons = fields.optionalProse(u"reasons"_s);
        for (JsonFields &ground : fields.list(u"grounds"_s, mostParts))
            readGround(ground);
        readDemonstration(fields);
        fields.finish();
        return std::move(m_read);
    }

private:
    void readGround(JsonFields &fields)
    {
        Ground ground;
        ground.title = fields.line(u"title"_s);
        ground.summary = fields.optionalProse(u"summary"_s);
        ground.conclusion = fields.oneOf(u"conclusion"_s, conclusionName, Conclusion::NotCredible);
        ground.reasons = fields.optionalProse(u"reasons"_s);
        for (JsonFields &finding : fields.list(u"findings"_s, mostParts)) {
            ground.findings.append({{},
                                    finding.oneOf(u"direction"_s, directionName, Direction::Against),
                                    finding.prose(u"text"_s),
                                    {}});
            for (JsonFields &citation : finding.list(u"citations"_s, mostParts))
                readCitation(citation, int(ground.findings.size()) - 1);
            finding.finish();
        }
        fields.finish();
        m_read.decision.grounds.append(ground);
    }

    void readCitation(JsonFields &fields, int finding)
    {
        ImportedCitation citation;
        citation.ground = int(m_read.decision.grounds.size());
        citation.finding = finding;
        citation.interview = int(fields.number(u"interview"_s, 0, mostParts));
        citation.lineNumber = int(fields.number(u"line"_s, 1, mostImportedLines));
        citation.path = fields.pathOf(u"line"_s);
        if (citation.interview >= m_interviews.size()) {
            fields.refuse(u"interview"_s,
                          ImportTexts::tr("there is no interview %1 in this file; the first is 0.")
                              .arg(citation.interview));
        } else if (citation.lineNumber > m_interviews.at(citation.interview).lines.size()) {
            fields.refuse(
                u"line"_s,
                ImportTexts::tr("interview %1 has no line %2 in this file; cite a line that is there.")
                    .arg(citation.interview)
                    .arg(citation.lineNumber));
        }
        fields.finish();
        m_read.citations.append(citation);
    }

    void readDemonstration(JsonFields &fields)
    {
        static const QStringList stages{u"draft"_s, u"submitted"_s, u"returned"_s, u"signed"_s};
        if (fields.has(u"demo_stage"_s)) {
            const auto place = stages.indexOf(fields.word(u"demo_stage"_s, stages));
            m_read.stage = static_cast<DemoStage>(std::max<qsizetype>(place, 0));
        }
        if (fields.has(u"signer"_s))
            m_read.signer = fields.line(u"signer"_s);
        if (fields.has(u"remark"_s))
            m_read.remark = fields.prose(u"remark"_s);
        const bool needsSigner = m_read.stage == DemoStage::Returned || m_read.stage == DemoStage::Signed;
        if (needsSigner && m_read.signer.isEmpty())
            fields.refuse(u"signer"_s, ImportTexts::tr("say who returned or signed the decision."));
        if (m_read.stage == DemoStage::Returned && m_read.remark.isEmpty())
            fields.refuse(u"remark"_s, ImportTexts::tr("say why the decision was returned."));
    }

    const QList<ImportedInterview> &m_interviews;
    ImportedDecision m_read;
};

CaseImport caseIn(JsonFields fields, const QString &folder, JsonFault &fault)
{
    CaseImport read;
    read.file.number = fields.line(u"number"_s);
    if (read.file.number.size() > 40)
        fields.refuse(u"number"_s, ImportTexts::tr("the number is longer than 40 characters; correct it."));
    read.file.person = personIn(fields.object(u"person"_s));
    read.file.procedure = fields.oneOf(u"procedure"_s, procedureName, Procedure::Campaign2023);
    read.officer = fields.optionalLine(u"officer"_s);
    read.file.events = eventsIn(fields.list(u"events"_s, mostEvents));
    read.documents = documentsIn(fields.list(u"documents"_s, mostDocuments));
    read.interviews = ImportedInterviews(folder, fault).read(fields.list(u"interviews"_s, mostParts));
    if (fields.has(u"decision"_s))
        read.decision = DecisionReader(read.interviews).read(fields.object(u"decision"_s));
    fields.finish();
    return read;
}

} // namespace

Result<CaseImport> readCaseImport(const QString &path, const QString &folder)
{
    const QString fileName = QFileInfo(path).fileName();
    const auto content = exchangeObject(path);
    if (!content)
        return content.error();
    JsonFault fault(fileName);
    JsonFields fields(*content, {}, fault);
    fields.word(u"format"_s, {u"relaas.case"_s});
    if (fields.number(u"version"_s, 1) != 1) {
        fields.refuse(u"version"_s,
                      ImportTexts::tr("the file was made by a newer Relaas; this program reads version 1."));
    }
    if (fault.isSet())
        return fault.error();
    CaseImport read = caseIn(std::move(fields), folder, fault);
    if (fault.isSet())
        return fault.error();
    read.fileName = fileName;
    return read;
}

} // namespace relaas
