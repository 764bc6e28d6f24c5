#include "workflow/linebase.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace relaas {

using namespace Qt::StringLiterals;

QString textOf(const LineBase &base)
{
    const QJsonObject object{{u"interview"_s, base.interview.value},
                             {u"number"_s, base.number},
                             {u"type"_s, lineTypeCode(base.type)},
                             {u"text"_s, base.text},
                             {u"verdict"_s, verdictName(base.verdict)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LineBase lineBaseFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {InterviewId{object.value(u"interview"_s).toInteger()}, object.value(u"number"_s).toInt(),
            lineTypeFromCode(object.value(u"type"_s).toString()).value_or(LineType::Answer),
            object.value(u"text"_s).toString(),
            verdictFromName(object.value(u"verdict"_s).toString()).value_or(Verdict::Deviates)};
}

} // namespace relaas
