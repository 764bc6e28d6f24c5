#pragma once

#include "support/testoffice.h"

#include <QTest>

namespace relaas::test {

/// A real office on a fresh store, with a caseworker, an interviewer, two supervisors and an administrator,
/// and a clock that stands still until it is moved.
class OfficeDesk
{
public:
    OfficeDesk()
        : m_store(TestStore::make(folder(),
                                  {{{}, u"beheer"_s, u"BEHEER"_s, Role::Administrator, true},
                                   {{}, u"bos"_s, u"BOS"_s, Role::Caseworker, true},
                                   {{}, u"smit"_s, u"SMIT"_s, Role::Interviewer, true},
                                   {{}, u"vermeer"_s, u"VERMEER"_s, Role::Supervisor, true},
                                   {{}, u"jansen"_s, u"JANSEN"_s, Role::Supervisor, true}}))
    {
        reopen();
    }

    /// The same store, as if the program were started anew; the administrator is signed in.
    void reopen()
    {
        m_office.reset();
        m_office = another(u"beheer"_s);
    }

    void close() { m_office.reset(); }

    /// A second program on the same store.
    std::unique_ptr<Office> another(const QString &login) const
    {
        return wanted(Office::open(folder(), m_store.keys.value(login), Office::Mode::ReadWrite,
                                   [this] { return now; }));
    }

    void as(const QString &login)
    {
        const auto signedIn = m_office->users().signIn(m_store.keys.value(login));
        QVERIFY2(bool(signedIn), signedIn ? "" : qPrintable(signedIn.error().text));
    }

    Office &office() { return *m_office; }
    const TestStore &store() const { return m_store; }
    QString folder() const { return m_folder.filePath(QStringLiteral("store")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QDateTime now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};

private:
    QTemporaryDir m_folder;
    TestStore m_store;
    std::unique_ptr<Office> m_office;
};

} // namespace relaas::test
