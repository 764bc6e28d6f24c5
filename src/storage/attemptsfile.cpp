#include "storage/attemptsfile.h"

#include "storage/durable.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostAttemptsBytes = 1 << 20;
constexpr qsizetype mostLogins = 500; // beyond it, invented logins push each other out

QJsonObject read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostAttemptsBytes)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString keyOf(const QByteArray &loginTag)
{
    return QString::fromLatin1(loginTag.toHex());
}

QDateTime momentIn(const QJsonObject &object)
{
    return QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs);
}

/// Makes room by forgetting the one that is longest ago.
void forgetOldest(QJsonObject &all)
{
    auto oldest = all.begin();
    for (auto row = all.begin(); row != all.end(); ++row) {
        if (momentIn(row.value().toObject()) < momentIn(oldest.value().toObject()))
            oldest = row;
    }
    if (oldest != all.end())
        all.erase(oldest);
}

} // namespace

AttemptsFile::AttemptsFile(const QString &folder) : m_path(folder + u"/attempts.json"_s) { }

FailedSignIns AttemptsFile::of(const QByteArray &loginTag) const
{
    const QJsonObject row = read(m_path).value(keyOf(loginTag)).toObject();
    FailedSignIns record;
    record.count = row.value(u"count"_s).toInt();
    record.last.bootId = row.value(u"boot"_s).toString();
    record.last.sinceBoot = std::chrono::milliseconds(row.value(u"since_boot_ms"_s).toInteger());
    record.lastAt = momentIn(row);
    return record;
}

Result<void> AttemptsFile::put(const QByteArray &loginTag, const FailedSignIns &record) const
{
    QJsonObject all = read(m_path);
    const QString key = keyOf(loginTag);
    if (record.count == 0) {
        if (!all.contains(key))
            return {};
        all.remove(key);
    } else {
        if (!all.contains(key) && all.size() >= mostLogins)
            forgetOldest(all);
        all.insert(key,
                   QJsonObject{{u"count"_s, record.count},
                               {u"boot"_s, record.last.bootId},
                               {u"since_boot_ms"_s, qint64(record.last.sinceBoot.count())},
                               {u"at"_s, record.lastAt.toUTC().toString(Qt::ISODateWithMs)}});
    }
    return writeDurably(m_path, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace relaas
