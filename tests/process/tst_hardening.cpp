#include "process/hardening.h"
#include "support/hang.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace relaas;
using namespace Qt::StringLiterals;

/// Looks at running programs from outside, as another program of the same user can.
class tst_Hardening : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void closesAProcess_data();
    void closesAProcess();
    void forgetsFoldersOfCode_data();
    void forgetsFoldersOfCode();
    void loadsPluginsFromQtsFolderOnly();
    void makesFilesForTheUserAlone();

private:
    struct Program
    {
        QString path;
        QStringList arguments;
    };

    static Program helper(const QStringList &arguments)
    {
        return {QStringLiteral(PROCESS_HELPER), arguments};
    }
    static QString linesOf(const QStringList &arguments, const QStringList &environment);
};

namespace {

QByteArray procFile(qint64 pid, const QString &name)
{
    QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool opensMemoryOf(qint64 pid)
{
    const int file = open(qPrintable(u"/proc/%1/mem"_s.arg(pid)), O_RDONLY | O_CLOEXEC);
    if (file >= 0)
        close(file);
    return file >= 0;
}

/// Root reads every memory by a right that other users do not have: give it up, here and for what is started.
void beAnOrdinaryUser()
{
    prctl(PR_CAPBSET_DROP, CAP_SYS_PTRACE, 0, 0, 0);
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct rights[_LINUX_CAPABILITY_U32S_3] = {};
    if (syscall(SYS_capget, &header, rights) != 0)
        return;
    const auto tracing = CAP_TO_MASK(CAP_SYS_PTRACE);
    __user_cap_data_struct &own = rights[CAP_TO_INDEX(CAP_SYS_PTRACE)];
    own.effective &= ~tracing;
    own.permitted &= ~tracing;
    own.inheritable &= ~tracing;
    syscall(SYS_capset, &header, rights);
}

} // namespace

void tst_Hardening::initTestCase()
{
    beAnOrdinaryUser();
    umask(S_IWGRP | S_IWOTH); // what a desktop usually has
}

void tst_Hardening::closesAProcess_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("closed");
    QTest::newRow("one that does not") << QStringLiteral(PROCESS_HELPER) << QStringList{u"open"_s} << false;
    QTest::newRow("one that does") << QStringLiteral(PROCESS_HELPER) << QStringList{u"closed"_s} << true;
    QTest::newRow("relaas") << QStringLiteral(RELAAS) << QStringList{u"--demo"_s, u"--store"_s, u"DIR"_s}
                            << true;
    QTest::newRow("relaasctl") << QStringLiteral(RELAASCTL) << QStringList{u"demo"_s, u"--out"_s, u"DIR"_s}
                               << true;
}

void tst_Hardening::closesAProcess()
{
    QFETCH(QString, path);
    QFETCH(QStringList, arguments);
    QFETCH(bool, closed);
    const QTemporaryDir folder;
    arguments.replaceInStrings(u"DIR"_s, folder.filePath(u"store"_s));
    QProcess process;
    process.start(path, arguments);
    QVERIFY(process.waitForStarted());
    const qint64 pid = process.processId();

    // The last thing that is closed; a program that does not do it has long printed that it is ready.
    if (closed)
        QTRY_VERIFY(procFile(pid, u"status"_s).contains("NoNewPrivs:\t1"));
    else
        QVERIFY(process.waitForReadyRead() && procFile(pid, u"status"_s).contains("NoNewPrivs:\t0"));
    QCOMPARE(procFile(pid, u"status"_s).contains("Umask:\t0077"), closed);
#ifdef RELAAS_DUMPABLE
    QVERIFY(opensMemoryOf(pid));
#else
    QCOMPARE(opensMemoryOf(pid), !closed);
#endif
    const QByteArray limits = procFile(pid, u"limits"_s).simplified();
    if (closed)
        QVERIFY2(limits.contains("Max core file size 0 0 bytes"), limits.constData());
    process.kill();
    QVERIFY(process.waitForFinished());
}

QString tst_Hardening::linesOf(const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(QStringLiteral(PROCESS_HELPER), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

void tst_Hardening::forgetsFoldersOfCode_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("forgotten");
    for (const char *variable : {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML_IMPORT_PATH",
                                 "QML2_IMPORT_PATH", "QMLSCENE_DEVICE"})
        QTest::newRow(variable) << QString::fromLatin1(variable) << true;
    for (const char *variable : {"QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_MEDIA_BACKEND",
                                 "QT_STYLE_OVERRIDE", "LANGUAGE", "XDG_DATA_HOME"})
        QTest::newRow(variable) << QString::fromLatin1(variable) << false;
}

void tst_Hardening::forgetsFoldersOfCode()
{
    QFETCH(QString, variable);
    QFETCH(bool, forgotten);
    const QStringList environment{variable + u"=somewhere"_s};
    QVERIFY(linesOf({u"open"_s, variable}, environment).contains(variable + u"=somewhere\n"_s));
    const QString left = linesOf({u"closed"_s, variable}, environment);
    QVERIFY2(left.contains(variable + (forgotten ? u"=\n"_s : u"=somewhere\n"_s)), qPrintable(left));
}

void tst_Hardening::loadsPluginsFromQtsFolderOnly()
{
    const QTemporaryDir folder;
    const QString line = u"plugins=%1\n"_s;
    const QStringList environment{u"QT_PLUGIN_PATH="_s + folder.path()};
    const QString open = linesOf({u"open"_s}, environment);
    QVERIFY2(open.contains(line.arg(folder.path())), qPrintable(open));
    QVERIFY2(open.contains(line.arg(QFileInfo(QStringLiteral(PROCESS_HELPER)).canonicalPath())),
             qPrintable(open));
    QCOMPARE(linesOf({u"closed"_s}, environment),
             line.arg(QLibraryInfo::path(QLibraryInfo::PluginsPath)) + u"ready\n"_s);
}

void tst_Hardening::makesFilesForTheUserAlone()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out"_s);
    QProcess process;
    process.start(QStringLiteral(RELAASCTL), {u"demo"_s, u"--out"_s, out});
    QVERIFY(process.waitForFinished(120000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());

    int looked = 0;
    QDirIterator made(folder.path(), {u"out"_s, u"*"_s},
                      QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (made.hasNext()) {
        const QString path = made.next();
        struct stat found = {};
        QCOMPARE(lstat(QFile::encodeName(path).constData(), &found), 0);
        const mode_t others = found.st_mode & (S_IRWXG | S_IRWXO);
        QVERIFY2(others == 0, qPrintable(u"%1 has %2 for others"_s.arg(path, QString::number(others, 8))));
        ++looked;
    }
    QVERIFY2(looked >= 5, qPrintable(u"%1 files and folders"_s.arg(looked)));
}

QTEST_GUILESS_MAIN(tst_Hardening)
#include "tst_hardening.moc"
