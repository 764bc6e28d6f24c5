#pragma once

#include "workflow/office.h"
#include "workflow/users.h"

#include <QTemporaryDir>
#include <QTest>

namespace relaas::test {

using namespace Qt::StringLiterals;

/// A real office on a fresh store, with a caseworker, an interviewer, two supervisors and an administrator,
/// and a clock that stands still until it is moved.
class OfficeDesk
{
public:
    OfficeDesk() { reopen(); }

    /// The same store, as if the program were started anew.
    void reopen()
    {
        m_office.reset();
        auto opened = Office::open(folder(), Office::Mode::CreateIfMissing, [this] { return now; });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_office = std::move(opened).value();
    }

    void addUsers()
    {
        add(u"beheer"_s, Role::Administrator);
        as(u"beheer"_s);
        add(u"bos"_s, Role::Caseworker);
        add(u"smit"_s, Role::Interviewer);
        add(u"vermeer"_s, Role::Supervisor);
        add(u"jansen"_s, Role::Supervisor);
    }

    void as(const QString &login)
    {
        const auto signedIn = m_office->users().signIn(login);
        QVERIFY2(bool(signedIn), signedIn ? "" : qPrintable(signedIn.error().text));
    }

    Office &office() { return *m_office; }
    QString folder() const { return m_folder.filePath(QStringLiteral("store")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QDateTime now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};

private:
    void add(const QString &login, Role role)
    {
        const auto added = m_office->users().add({{}, login, login.toUpper(), role, true});
        QVERIFY2(bool(added), added ? "" : qPrintable(added.error().text));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Office> m_office;
};

} // namespace relaas::test
