#include "process/hardening.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QProcessEnvironment>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

void closeFilesToOthers()
{
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO);
#endif
}

void closeMemoryToOthers()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && !defined(RELAAS_DUMPABLE)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void renounceNewRights()
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#endif
}

bool namesFoldersOfCode(const QString &variable)
{
    return variable == u"QT_PLUGIN_PATH" || variable == u"QT_QPA_PLATFORM_PLUGIN_PATH"
        || variable.startsWith(u"QML");
}

void forgetFoldersOfCode()
{
    for (const QString &variable : QProcessEnvironment::systemEnvironment().keys()) {
        if (namesFoldersOfCode(variable))
            qunsetenv(variable.toLocal8Bit().constData());
    }
}

} // namespace

void hardenProcess()
{
    closeFilesToOthers();
    closeMemoryToOthers();
    renounceNewRights();
    forgetFoldersOfCode();
}

QStringList pluginFolders()
{
    QStringList folders{QLibraryInfo::path(QLibraryInfo::PluginsPath)};
    const QDir own(QCoreApplication::applicationDirPath() + u"/../lib/relaas/plugins"_s);
    if (own.exists())
        folders.append(own.canonicalPath());
    return folders;
}

void fixPluginFolders()
{
    QCoreApplication::setLibraryPaths(pluginFolders());
}

} // namespace relaas
