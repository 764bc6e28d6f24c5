#include "workflow/importedreadback.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct ImportedReadBackTexts
{
    Q_DECLARE_TR_FUNCTIONS(CaseImport)
};

QDateTime momentOf(JsonFields &fields, const QString &key)
{
    const QString found = fields.line(key);
    const QDateTime moment = QDateTime::fromString(found, Qt::ISODateWithMs);
    const bool isExact = moment.isValid() && moment.timeSpec() != Qt::LocalTime;
    if (!isExact && !found.isEmpty()) {
        fields.refuse(
            key,
            ImportedReadBackTexts::tr("\"%1\" is no moment; write one such as \"2026-11-22T15:10:00Z\".")
                .arg(found.left(40)));
    }
    return moment.toUTC();
}

} // namespace

ImportedReadBack importedReadBack(JsonFields &fields, const ImportedInterview &interview, const Line &line)
{
    static const QStringList reactions{reactionName(Reaction::Confirmed), reactionName(Reaction::Corrected),
                                       reactionName(Reaction::Refused)};
    JsonFields object = fields.object(u"read_back"_s);
    ImportedReadBack read;
    read.answer.reaction =
        reactionFromName(object.word(u"reaction"_s, reactions)).value_or(Reaction::Confirmed);
    if (object.has(u"note"_s))
        read.answer.note = object.prose(u"note"_s);
    if (object.has(u"frame"_s)) {
        const qint64 recording = object.has(u"recording"_s) ? object.number(u"recording"_s, 0) : 0;
        read.place = ImportedAnchor{int(std::min<qint64>(recording, interview.recordings.size())),
                                    object.number(u"frame"_s, 0), std::nullopt};
        if (recording >= interview.recordings.size())
            object.refuse(
                object.has(u"recording"_s) ? u"recording"_s : u"frame"_s,
                ImportedReadBackTexts::tr("there is no recording %1 in this interview; the first is 0.")
                    .arg(recording));
    }
    object.finish();
    Report alone;
    alone.lines = {line};
    if (const auto made = readBack(alone, {line.id}, read.answer, {}, {}, {}, {}, {}); !made)
        fields.refuse(u"read_back"_s, made.error().text);
    return read;
}

ReadBackStatement importedStatement(JsonFields &fields)
{
    JsonFields object = fields.object(u"read_back"_s);
    ReadBackStatement read;
    read.extent = object.oneOf(u"extent"_s, readBackExtentName, ReadBackExtent::Not);
    read.confirmation = object.oneOf(u"confirmation"_s, confirmationName, Confirmation::NotAskedYet);
    const auto prose = [&](const QString &key) { return object.has(key) ? object.prose(key) : QString(); };
    read.why = prose(u"why"_s);
    read.reasons = prose(u"reasons"_s);
    if (read.extent != ReadBackExtent::Not) {
        read.reader = object.line(u"reader"_s);
        read.interpreter = object.optionalLine(u"interpreter"_s);
        read.language = object.languageCode(u"language"_s);
        read.beganAt = momentOf(object, u"began_at"_s);
        read.endedAt = momentOf(object, u"ended_at"_s);
    }
    object.finish();
    return read;
}

} // namespace relaas
