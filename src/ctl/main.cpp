#include "ctl/program.h"
#include "process/hardening.h"

#include <QGuiApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    relaas::hardenProcess();
    // Documents need fonts, and those need a GUI application; but never a display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error is for sentences to the user, not for remarks of the toolkit about the desktop.
    QLoggingCategory::setFilterRules(u"default.warning=false"_s);
    const QGuiApplication application(argc, argv);
    relaas::fixPluginFolders();
    QCoreApplication::setApplicationName(u"relaasctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RELAAS_VERSION));
    return relaas::ctl::run(QCoreApplication::arguments());
}
