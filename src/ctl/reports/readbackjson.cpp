#include "ctl/json.h"

#include <QHash>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

/// As an import has it.
QJsonObject jsonOfAnswer(const ReadBackMark &mark, const QHash<RecordingId, int> &places)
{
    QJsonObject json{{u"reaction"_s, reactionName(mark.reaction)}};
    if (!mark.note.isEmpty())
        json.insert(u"note"_s, mark.note);
    if (mark.place) {
        json.insert(u"recording"_s, places.value(mark.place->recording, -1));
        json.insert(u"frame"_s, mark.place->frame);
    }
    return json;
}

QJsonObject jsonOfMark(const ReadBackMark &mark, const QHash<RecordingId, int> &places)
{
    QJsonObject json = jsonOfAnswer(mark, places);
    json.insert(u"version"_s, mark.version);
    json.insert(u"text_sha256"_s, QString::fromLatin1(mark.textSha256));
    json.insert(u"by_name"_s, mark.byName);
    json.insert(u"at"_s, jsonMoment(mark.at));
    return json;
}

QJsonArray numbersJson(const QList<int> &numbers)
{
    QJsonArray list;
    for (const int number : numbers)
        list.append(number);
    return list;
}

} // namespace

QJsonObject jsonOf(const ReadBackStatement &statement)
{
    QJsonObject json{{u"extent"_s, readBackExtentName(statement.extent)},
                     {u"confirmation"_s, confirmationName(statement.confirmation)},
                     {u"version"_s, statement.version},
                     {u"words_sha256"_s, QString::fromLatin1(statement.wordsSha256)},
                     {u"by_name"_s, statement.byName},
                     {u"at"_s, jsonMoment(statement.at)}};
    if (!statement.why.isEmpty())
        json.insert(u"why"_s, statement.why);
    if (!statement.reasons.isEmpty())
        json.insert(u"reasons"_s, statement.reasons);
    if (statement.extent == ReadBackExtent::Not)
        return json;
    json.insert(u"reader"_s, statement.reader);
    json.insert(u"interpreter"_s, statement.interpreter);
    json.insert(u"language"_s, statement.language);
    json.insert(u"began_at"_s, jsonMoment(statement.beganAt));
    json.insert(u"ended_at"_s, jsonMoment(statement.endedAt));
    return json;
}

void insertReadBack(QJsonObject &json, const Report &report, const ReadBackRecord &record,
                    const QList<Recording> &recordings)
{
    QHash<RecordingId, int> places;
    for (const Recording &recording : recordings)
        places.insert(recording.id, int(places.size()));
    const NewestMarks newest = newestMarks(record.marks);
    QHash<int, QJsonArray> history;
    for (const ReadBackMark &mark : record.marks)
        history[mark.lineNumber].append(jsonOfMark(mark, places));
    QJsonArray lines = json.value(u"lines"_s).toArray();
    for (qsizetype i = 0; i < lines.size() && i < report.lines.size(); ++i) {
        const Line &line = report.lines.at(i);
        if (!history.contains(line.number))
            continue;
        QJsonObject row = lines.at(i).toObject();
        if (const ReadBackMark *mark = standingMark(line, newest))
            row.insert(u"read_back"_s, jsonOfAnswer(*mark, places));
        row.insert(u"read_back_marks"_s, history.value(line.number));
        lines[i] = row;
    }
    json.insert(u"lines"_s, lines);
    const ReadBackCoverage done = readBackCoverage(report, newest);
    QJsonObject whole{{u"lines"_s, done.lines},
                      {u"read"_s, done.read},
                      {u"corrected"_s, done.corrected},
                      {u"refused"_s, done.refused},
                      {u"earlier"_s, done.earlier},
                      {u"not_read"_s, numbersJson(done.open)},
                      {u"other_words"_s, numbersJson(done.otherWords)},
                      {u"statements"_s, jsonList(record.statements)}};
    if (!record.statements.isEmpty())
        whole.insert(u"stale"_s, !isAbout(record.statements.constLast(), report));
    json.insert(u"read_back"_s, whole);
}

} // namespace relaas::ctl
