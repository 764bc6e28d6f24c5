#include "gui/keys/keysfile.h"

#include "gui/keys/keyrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr qint64 mostBytes = 1 << 20; // all keys of the program are a hundredth of it

struct KeyFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::KeysFile)
};

QString unreadPath(const QString &path)
{
    return QFileInfo(path).dir().filePath(u"keys-unread.json"_s);
}

QList<QKeySequence> usualKeys(const QList<Command> &commands, const QString &id)
{
    for (const Command &each : commands) {
        if (each.id == id)
            return each.keys;
    }
    return {};
}

/// The keys of one entry; counts what it leaves out.
QList<QKeySequence> keysIn(const QJsonValue &entry, const QList<QKeySequence> &usual, int &leftOut)
{
    QList<QKeySequence> keys;
    const QJsonArray texts = entry.toArray();
    for (const QJsonValue &text : texts) {
        const QKeySequence key = keyFrom(text.toString());
        if (!key.isEmpty() && (usual.contains(key) || judgedKey(key)))
            keys << key;
        else
            ++leftOut;
    }
    return keys;
}

} // namespace

ReadKeys readKeys(const QString &path, const QList<Command> &commands)
{
    QFile file(path);
    if (!file.exists())
        return {};
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {{},
                KeyFileTexts::tr("Your own keys in %1 could not be read: %2. The usual keys are in force.")
                    .arg(name, file.errorString())};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.read(mostBytes));
    const QJsonValue entries = document.object().value(u"keys"_s);
    if (!entries.isObject() || !file.atEnd()) {
        return {
            {},
            KeyFileTexts::tr("%1 is no list of keys. The usual keys are in force; the file is put aside when "
                             "you change one.")
                .arg(name)};
    }
    ReadKeys read;
    int leftOut = 0;
    const QJsonObject object = entries.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isArray()) {
            ++leftOut;
            continue;
        }
        const int before = leftOut;
        const QList<QKeySequence> keys = keysIn(entry.value(), usualKeys(commands, entry.key()), leftOut);
        if (!keys.isEmpty() || leftOut == before) // a command of which no key reads keeps its usual ones
            read.own.insert(entry.key(), keys);
    }
    if (leftOut > 0) {
        read.complaint =
            KeyFileTexts::tr("%n key(s) in %1 cannot be used and are left out.", nullptr, leftOut).arg(name);
    }
    return read;
}

Result<void> writeKeys(const QString &path, const OwnKeys &own, const QList<Command> &commands)
{
    const QString name = QDir::toNativeSeparators(path);
    const auto refused = [&name](const QString &why) {
        return Error{
            Error::Code::File,
            KeyFileTexts::tr("Your keys could not be written to %1: %2. They are in force until the program "
                             "ends.")
                .arg(name, why)};
    };
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return refused(KeyFileTexts::tr("the folder cannot be made"));
    if (!readKeys(path, commands).complaint.isEmpty()) {
        QFile::remove(unreadPath(path));
        if (!QFile::rename(path, unreadPath(path)))
            return refused(KeyFileTexts::tr("the former file cannot be put aside"));
    }
    QJsonObject entries;
    for (auto each = own.cbegin(); each != own.cend(); ++each) {
        QJsonArray keys;
        for (const QKeySequence &key : *each)
            keys.append(key.toString(QKeySequence::PortableText));
        entries.insert(each.key(), keys);
    }
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"keys"_s, entries}}).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused(file.errorString());
    return {};
}

} // namespace relaas
