#include "process/hardening.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

/// process_helper open|closed VARIABLE…: closes itself or not, prints its folders of plugins and what is left
/// of the variables, and stays until its input ends.
int main(int argc, char *argv[])
{
    const bool isClosed = argc > 1 && qstrcmp(argv[1], "closed") == 0;
    if (isClosed)
        relaas::hardenProcess();
    const QCoreApplication application(argc, argv);
    if (isClosed)
        relaas::fixPluginFolders();
    QTextStream out(stdout);
    for (const QString &folder : QCoreApplication::libraryPaths())
        out << u"plugins="_s << folder << u'\n';
    for (const QString &variable : QCoreApplication::arguments().mid(2))
        out << variable << u'=' << qEnvironmentVariable(variable.toLocal8Bit().constData()) << u'\n';
    out << u"ready\n"_s;
    out.flush();
    QTextStream(stdin).readLine();
    return 0;
}
