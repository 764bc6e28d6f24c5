#include "workflow/linebase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

// The keys stand in the order of the alphabet: none may come before "interview".
const QString kindsKey = u"kinds"_s;
const QString languageKey = u"language"_s;

QJsonArray jsonOf(const QList<Discrepancy> &discrepancies)
{
    QJsonArray kinds;
    for (const Discrepancy &each : discrepancies)
        kinds.append(u"%1:%2"_s.arg(discrepancyTypeName(each.type), weightName(each.weight)));
    return kinds;
}

QList<Discrepancy> discrepanciesFrom(const QJsonArray &kinds)
{
    QList<Discrepancy> discrepancies;
    for (const QJsonValue &each : kinds) {
        const QString kind = each.toString();
        const auto type = discrepancyTypeFromName(kind.section(u':', 0, 0));
        const auto weight = weightFromName(kind.section(u':', 1));
        if (type && weight)
            discrepancies.append({*type, *weight});
    }
    return discrepancies;
}

} // namespace

DraftKey draftKeyOf(const QString &kind, InterviewId interview, int number)
{
    return {u"%1:%2"_s.arg(kind).arg(number), interview.value};
}

QString textOf(const LineBase &base)
{
    QJsonObject object{{u"interview"_s, base.interview.value},
                       {u"number"_s, base.number},
                       {u"type"_s, lineTypeCode(base.type)},
                       {u"text"_s, base.text},
                       {u"verdict"_s, verdictName(base.verdict)}};
    if (!base.discrepancies.isEmpty())
        object.insert(kindsKey, jsonOf(base.discrepancies));
    if (!base.language.isEmpty())
        object.insert(languageKey, base.language);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LineBase lineBaseFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {InterviewId{object.value(u"interview"_s).toInteger()},
            object.value(u"number"_s).toInt(),
            lineTypeFromCode(object.value(u"type"_s).toString()).value_or(LineType::Answer),
            object.value(u"text"_s).toString(),
            verdictFromName(object.value(u"verdict"_s).toString()).value_or(Verdict::Deviates),
            discrepanciesFrom(object.value(kindsKey).toArray()),
            object.value(languageKey).toString()};
}

} // namespace relaas
