#include "workflow/decisiontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QJsonObject objectOf(const Citation &citation);
QJsonObject objectOf(const Finding &finding);
QJsonObject objectOf(const Ground &ground);

template<typename T>
QJsonArray arrayOf(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(objectOf(item));
    return array;
}

QJsonObject objectOf(const Anchor &anchor)
{
    QJsonObject object{{u"recording"_s, anchor.recording.value}, {u"from"_s, anchor.fromFrame}};
    if (anchor.toFrame)
        object.insert(u"to"_s, *anchor.toFrame);
    return object;
}

QJsonObject objectOf(const Citation &citation)
{
    QJsonObject object{{u"interview"_s, citation.interview.value},
                       {u"report"_s, citation.report.value},
                       {u"version"_s, citation.reportVersion},
                       {u"line"_s, citation.line.value},
                       {u"number"_s, citation.lineNumber},
                       {u"quote"_s, citation.quote},
                       {u"sha256"_s, QString::fromLatin1(citation.quoteSha256)}};
    if (citation.anchor)
        object.insert(u"anchor"_s, objectOf(*citation.anchor));
    if (citation.recordingFinding > 0)
        object.insert(u"recordingFinding"_s, citation.recordingFinding);
    return object;
}

QJsonObject objectOf(const Finding &finding)
{
    return {{u"direction"_s, directionName(finding.direction)},
            {u"text"_s, finding.text},
            {u"citations"_s, arrayOf(finding.citations)}};
}

QJsonObject objectOf(const Ground &ground)
{
    return {{u"title"_s, ground.title},
            {u"summary"_s, ground.summary},
            {u"conclusion"_s, conclusionName(ground.conclusion)},
            {u"reasons"_s, ground.reasons},
            {u"findings"_s, arrayOf(ground.findings)}};
}

/// Reads fields of one kind each; one that is missing or of another kind spoils the whole.
class Reader
{
public:
    bool isSpoilt() const { return m_isSpoilt; }
    void spoil() { m_isSpoilt = true; }

    QString text(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        m_isSpoilt |= !value.isString();
        return value.toString();
    }

    qint64 number(const QJsonObject &object, const QString &key)
    {
        const QJsonValue value = object.value(key);
        m_isSpoilt |= !value.isDouble();
        return value.toInteger();
    }

    /// Under its stored name.
    template<typename Enum>
    Enum named(const QJsonObject &object, const QString &key, std::optional<Enum> (*fromName)(QStringView))
    {
        const auto value = fromName(text(object, key));
        m_isSpoilt |= !value;
        return value.value_or(Enum());
    }

    template<typename T>
    QList<T> list(const QJsonObject &object, const QString &key, T (Reader::*one)(const QJsonObject &))
    {
        const QJsonValue value = object.value(key);
        m_isSpoilt |= !value.isArray();
        QList<T> items;
        for (const auto &item : value.toArray()) {
            m_isSpoilt |= !item.isObject();
            items.append((this->*one)(item.toObject()));
        }
        return items;
    }

    Citation citation(const QJsonObject &object)
    {
        Citation read;
        read.interview = InterviewId{number(object, u"interview"_s)};
        read.report = ReportId{number(object, u"report"_s)};
        read.reportVersion = static_cast<int>(number(object, u"version"_s));
        read.line = LineId{number(object, u"line"_s)};
        read.lineNumber = static_cast<int>(number(object, u"number"_s));
        read.quote = text(object, u"quote"_s);
        read.quoteSha256 = text(object, u"sha256"_s).toLatin1();
        if (object.contains(u"anchor"_s)) {
            const QJsonObject anchor = object.value(u"anchor"_s).toObject();
            read.anchor = Anchor{RecordingId{number(anchor, u"recording"_s)}, number(anchor, u"from"_s), {}};
            if (anchor.contains(u"to"_s))
                read.anchor->toFrame = number(anchor, u"to"_s);
        }
        if (object.contains(u"recordingFinding"_s))
            read.recordingFinding = static_cast<int>(number(object, u"recordingFinding"_s));
        return read;
    }

    Finding finding(const QJsonObject &object)
    {
        return {{},
                named(object, u"direction"_s, directionFromName),
                text(object, u"text"_s),
                list(object, u"citations"_s, &Reader::citation)};
    }

    Ground ground(const QJsonObject &object)
    {
        return {{},
                text(object, u"title"_s),
                text(object, u"summary"_s),
                named(object, u"conclusion"_s, conclusionFromName),
                text(object, u"reasons"_s),
                list(object, u"findings"_s, &Reader::finding)};
    }

private:
    bool m_isSpoilt = false;
};

} // namespace

QString decisionText(const Decision &decision)
{
    const QJsonObject object{{u"format"_s, formatVersion},
                             {u"outcome"_s, decision.outcome},
                             {u"country"_s, decision.country},
                             {u"reasons"_s, decision.reasons},
                             {u"grounds"_s, arrayOf(decision.grounds)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Decision> withDecisionText(Decision decision, const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonObject object = document.object();
    Reader reader;
    if (reader.number(object, u"format"_s) != formatVersion)
        reader.spoil();
    decision.outcome = reader.text(object, u"outcome"_s);
    decision.country = reader.text(object, u"country"_s);
    decision.reasons = reader.text(object, u"reasons"_s);
    decision.grounds = reader.list(object, u"grounds"_s, &Reader::ground);
    if (reader.isSpoilt()) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("DecisionText",
                                                 "Text of this decision that was not saved was found, but it "
                                                 "cannot be read. It stays where it is; ask your "
                                                 "administrator.")};
    }
    return decision;
}

} // namespace relaas
