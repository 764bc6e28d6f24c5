#include "workflow/statementtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace relaas {

using namespace Qt::StringLiterals;

QString textOf(const RecordingStatement &statement)
{
    QJsonArray moments;
    for (const Anchor &moment : statement.moments)
        moments.append(QJsonObject{{u"recording"_s, moment.recording.value},
                                   {u"from"_s, moment.fromFrame},
                                   {u"to"_s, moment.toFrame.value_or(moment.fromFrame)}});
    const Doubt &doubt = statement.doubt;
    const QJsonObject object{{u"doubtBy"_s, doubterName(doubt.raisedBy)},
                             {u"doubtName"_s, doubt.name},
                             {u"doubtOn"_s, doubt.on.toString(Qt::ISODate)},
                             {u"doubt"_s, doubt.words},
                             {u"moments"_s, moments},
                             {u"original"_s, statement.original.text},
                             {u"language"_s, statement.original.language},
                             {u"dutch"_s, statement.dutch},
                             {u"renderedBy"_s, renderedByName(statement.renderedBy)},
                             {u"interpreter"_s, statement.interpreter},
                             {u"conclusion"_s, recordingConclusionName(statement.conclusion)},
                             {u"meaning"_s, statement.meaning},
                             {u"consequence"_s, statement.consequence}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<RecordingStatement> statementFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto words = [&](const QString &key) { return object.value(key).toString(); };
    const auto doubter = doubterFromName(words(u"doubtBy"_s));
    const auto renderedBy = renderedByFromName(words(u"renderedBy"_s));
    const auto conclusion = recordingConclusionFromName(words(u"conclusion"_s));
    if (!doubter || !renderedBy || !conclusion)
        return std::nullopt;
    RecordingStatement read;
    read.doubt = {*doubter, words(u"doubtName"_s), QDate::fromString(words(u"doubtOn"_s), Qt::ISODate),
                  words(u"doubt"_s)};
    for (const QJsonValue &each : object.value(u"moments"_s).toArray()) {
        const QJsonObject moment = each.toObject();
        read.moments.append(Anchor{RecordingId{moment.value(u"recording"_s).toInteger()},
                                   moment.value(u"from"_s).toInteger(), moment.value(u"to"_s).toInteger()});
    }
    read.original = {words(u"original"_s), words(u"language"_s)};
    read.dutch = words(u"dutch"_s);
    read.renderedBy = *renderedBy;
    read.interpreter = words(u"interpreter"_s);
    read.conclusion = *conclusion;
    read.meaning = words(u"meaning"_s);
    read.consequence = words(u"consequence"_s);
    return read;
}

} // namespace relaas
