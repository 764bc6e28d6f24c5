#include "gui/shell/buslockwatch.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

namespace tst_buslockwatch {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Plays org.freedesktop.login1 on a bus of the test's own.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    /// Whether the one who wants to be waited for has let go.
    bool isReleased()
    {
        char byte = 0;
        return m_pipe[0] >= 0 && read(m_pipe[0], &byte, 1) == 0; // end of file: nobody holds the other end
    }
    QString inhibited;

public slots:
    QDBusObjectPath GetSessionByPID(uint) { return QDBusObjectPath(u"/org/freedesktop/login1/session/_7"_s); }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode)
    {
        inhibited = what + u' ' + mode;
        if (pipe2(m_pipe, O_NONBLOCK | O_CLOEXEC) != 0)
            return {};
        const QDBusUnixFileDescriptor handedOver(m_pipe[1]); // a copy
        close(m_pipe[1]);
        return handedOver;
    }

private:
    int m_pipe[2] = {-1, -1};
};

class tst_BusLockWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void locksBeforeSleepAndHoldsItBackUntilThen();
    void locksWhenTheSessionIsLocked();
    void locksWhenAScreenSaverBegins_data();
    void locksWhenAScreenSaverBegins();
    void isSilentWithoutABus();

private:
    void tell(const QString &path, const QString &face, const QString &name, const QVariantList &what = {});

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<QDBusConnection> m_services; ///< where the desktop's services are played
    std::unique_ptr<Logind> m_logind;
    std::unique_ptr<BusLockWatch> m_watch;
};

void tst_BusLockWatch::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForReadyRead(10000), "dbus-daemon did not start");
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    m_services = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(m_address, u"services"_s));
    QVERIFY(m_services->isConnected());
    for (const QString &name :
         {u"org.freedesktop.login1"_s, u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        QVERIFY(m_services->registerService(name));
}

void tst_BusLockWatch::init()
{
    m_logind = std::make_unique<Logind>();
    m_services->registerObject(u"/org/freedesktop/login1"_s, m_logind.get(), QDBusConnection::ExportAllSlots);
    const auto bus = QDBusConnection::connectToBus(m_address, u"program"_s);
    m_watch = std::make_unique<BusLockWatch>(bus, bus);
    QTRY_VERIFY(!m_logind->inhibited.isEmpty());
    QTest::qWait(100); // the answers
}

void tst_BusLockWatch::cleanup()
{
    m_watch.reset();
    m_services->unregisterObject(u"/org/freedesktop/login1"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void tst_BusLockWatch::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"services"_s);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void tst_BusLockWatch::tell(const QString &path, const QString &face, const QString &name,
                            const QVariantList &what)
{
    auto signal = QDBusMessage::createSignal(path, face, name);
    signal.setArguments(what);
    QVERIFY(m_services->send(signal));
}

void tst_BusLockWatch::locksBeforeSleepAndHoldsItBackUntilThen()
{
    QSignalSpy locked(m_watch.get(), &LockWatch::lockWanted);
    QCOMPARE(m_logind->inhibited, u"sleep delay"_s);
    QVERIFY(!m_logind->isReleased());
    tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {true});
    QVERIFY(locked.wait(5000));
    QTRY_VERIFY(m_logind->isReleased());

    m_logind->inhibited.clear();
    tell(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {false});
    QTRY_COMPARE(m_logind->inhibited, u"sleep delay"_s); // for the next time
    QCOMPARE(locked.size(), 1);
}

void tst_BusLockWatch::locksWhenTheSessionIsLocked()
{
    QSignalSpy locked(m_watch.get(), &LockWatch::lockWanted);
    tell(u"/org/freedesktop/login1/session/_8"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    tell(u"/org/freedesktop/login1/session/_7"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s);
    QVERIFY(locked.wait(5000));
    QTest::qWait(100);
    QCOMPARE(locked.size(), 1); // that of another session does not count
}

void tst_BusLockWatch::locksWhenAScreenSaverBegins_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("face");
    QTest::newRow("freedesktop") << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("short path") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("gnome") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
}

void tst_BusLockWatch::locksWhenAScreenSaverBegins()
{
    QFETCH(QString, path);
    QFETCH(QString, face);
    QSignalSpy locked(m_watch.get(), &LockWatch::lockWanted);
    tell(path, face, u"ActiveChanged"_s, {false});
    tell(path, face, u"ActiveChanged"_s, {true});
    QVERIFY(locked.wait(5000));
    QTest::qWait(100);
    QCOMPARE(locked.size(), 1);
}

void tst_BusLockWatch::isSilentWithoutABus()
{
    const QDBusConnection nowhere(u"a bus that is not there"_s);
    BusLockWatch watch(nowhere, nowhere);
    QSignalSpy locked(&watch, &LockWatch::lockWanted);
    QTest::qWait(50);
    QCOMPARE(locked.size(), 0);
}

RELAAS_TEST(QCoreApplication, tst_BusLockWatch);

} // namespace tst_buslockwatch

#include "tst_buslockwatch.moc"
