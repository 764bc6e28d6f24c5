#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace relaas::test {

/// A whole case as an exchange file tells it: one interview with the recording "sound.wav" (8000 Hz, at least
/// 2 seconds) and four lines, and a draft of a decision that cites two of them.
inline QJsonObject sampleCase()
{
    static const char text[] = R"({
        "format": "relaas.case", "version": 1, "number": "Z26-0000901",
        "person": {"v_number": "000.000.0901", "family_name": "Yousif", "given_names": "Salma",
                   "born_on": "1996-03-14", "gender": "F", "nationality": "SD", "stateless": false,
                   "language": "ara", "lawyer": "mr. T. van Loon"},
        "procedure": "regular", "officer": "bos",
        "events": [{"type": "made", "on": "2026-07-01"},
                   {"type": "lodged", "on": "2026-07-05", "note": "aan de balie", "details": {"desk": 3}},
                   {"type": "interview_held", "on": "2026-10-12"}],
        "documents": [{"title": "Geboorteakte", "type": "birth", "language": "ara",
                       "received_on": "2026-10-12", "original": true}],
        "interviews": [{"kind": "substantive", "held_on": "2026-10-12", "interviewer": "smit",
            "interpreter": "tolk 10234", "interpreter_level": "C1", "language": "ara",
            "recordings": [{"file": "sound.wav"}],
            "lines": [{"type": "K", "text": "Opening"},
                      {"type": "V", "text": "Waar woonde u?", "from_frame": 0, "to_frame": 8000},
                      {"type": "A", "text": "In Wad Madani.", "recording": 0, "from_frame": 8000,
                       "verdict": "agrees"},
                      {"type": "A", "text": "In 2024.", "from_frame": 12000, "to_frame": 16000,
                       "verdict": "deviates", "note": "In 2023.",
                       "discrepancies": [{"type": "date_or_number", "weight": "material"}]}]}],
        "decision": {"author": "bos", "outcome": "G1", "reasons": "Omdat het zo is.",
            "grounds": [{"title": "Herkomst", "summary": "Uit Wad Madani.", "conclusion": "credible",
                "reasons": "Duidelijk.",
                "findings": [{"direction": "for", "text": "Kent de stad.",
                              "citations": [{"interview": 0, "line": 2}, {"interview": 0, "line": 3}]}]}]}
    })";
    return QJsonDocument::fromJson(text).object();
}

/// The object with the value at a path such as "events[1].on" replaced; removed where it is undefined.
inline QJsonValue withChange(const QJsonValue &whole, const QString &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        const int place = path.mid(1, end - 1).toInt();
        QJsonArray list = whole.toArray();
        const QString rest = path.mid(end + 1);
        const QJsonValue changed =
            withChange(list.at(place), rest.startsWith(u'.') ? rest.mid(1) : rest, value);
        if (changed.isUndefined())
            list.removeAt(place);
        else if (place < list.size())
            list[place] = changed;
        else
            list.append(changed);
        return list;
    }
    qsizetype end = 0;
    while (end < path.size() && path.at(end) != u'.' && path.at(end) != u'[')
        ++end;
    const QString key = path.left(end);
    const QString rest = path.mid(end);
    QJsonObject object = whole.toObject();
    const QJsonValue changed =
        withChange(object.value(key), rest.startsWith(u'.') ? rest.mid(1) : rest, value);
    if (changed.isUndefined())
        object.remove(key);
    else
        object.insert(key, changed);
    return object;
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline bool writeJson(const QString &path, const QJsonValue &object)
{
    return writeFile(path, QJsonDocument(object.toObject()).toJson());
}

} // namespace relaas::test
