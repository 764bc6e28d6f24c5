#pragma once

#include "workflow/authenticator.h"
#include "workflow/office.h"
#include "workflow/users.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace relaas::test {

using namespace Qt::StringLiterals;

inline const QString testPassword = u"negen blauwe stoelen bij het raam"_s;

/// The value of a result that a test cannot go on without.
template<typename T>
T wanted(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
    return std::move(result).value();
}

inline void wanted(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text));
}

/// A case file with people in it, of whom the first is an administrator. All have the same, cheap password.
struct TestStore
{
    QHash<QString, KeysPtr> keys; ///< by login
    QString recoveryKey;

    /// Makes it in a folder: once in each process for the same people, afterwards as a copy of that.
    static TestStore make(const QString &folder, const QList<User> &people);
};

/// The first of its kind in this process.
class TestStoreOriginal
{
public:
    explicit TestStoreOriginal(const QList<User> &people) : m_people(people)
    {
        const Clock clock = [] { return QDateTime({2026, 1, 5}, {9, 0}, Qt::UTC); };
        const Authenticator door(m_folder.filePath(u"store"_s), clock);
        NewStoreOptions cheap;
        cheap.isCheap = true;
        const auto made = wanted(door.makeStore(people.constFirst(), testPassword, cheap));
        m_store.recoveryKey = made.recoveryKey;
        m_store.keys.insert(people.constFirst().login, made.keys);
        const auto office = wanted(Office::open(door.folder(), made.keys, Office::Mode::ReadWrite, clock));
        for (const User &user : people.mid(1)) {
            const auto password = wanted(door.prepared(made.keys, user, testPassword));
            wanted(office->users().add(user, password));
            m_store.keys.insert(user.login, password.keys());
        }
    }

    const QList<User> &people() const { return m_people; }

    TestStore copied(const QString &target) const
    {
        QDir().mkpath(target + u"/files"_s);
        const QDir from(m_folder.filePath(u"store"_s));
        for (const QFileInfo &file : from.entryInfoList(QDir::Files | QDir::Hidden)) {
            if (!QFile::copy(file.filePath(), target + u'/' + file.fileName()))
                qFatal("A test store could not be copied.");
        }
        return m_store;
    }

private:
    QTemporaryDir m_folder;
    QList<User> m_people;
    TestStore m_store;
};

inline TestStore TestStore::make(const QString &folder, const QList<User> &people)
{
    static std::vector<std::unique_ptr<TestStoreOriginal>> originals;
    for (const auto &original : originals) {
        if (original->people() == people)
            return original->copied(folder);
    }
    originals.push_back(std::make_unique<TestStoreOriginal>(people));
    return originals.back()->copied(folder);
}

} // namespace relaas::test
