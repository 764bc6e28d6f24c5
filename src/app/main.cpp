#include "app/desktop.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/style.h"
#include "process/hardening.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

int main(int argc, char *argv[])
{
    relaas::hardenProcess();
    QApplication app(argc, argv);
    relaas::fixPluginFolders();
    QApplication::setApplicationName(QStringLiteral("relaas"));
    QApplication::setApplicationDisplayName(QStringLiteral("Relaas"));
    QApplication::setApplicationVersion(QStringLiteral(RELAAS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("relaas"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app/relaas.svg")));
    relaas::applyStyle(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Relaas: hear, check and decide an asylum case."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(QStringLiteral("store"), QStringLiteral("Folder of the case file."),
                                   QStringLiteral("folder"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  QStringLiteral("Make the demonstration case file if there is none."));
    parser.addOptions({store, demo});
    parser.process(app);

    relaas::DialogPrompts prompts;
    relaas::DesktopOptions options;
    options.storeFolder = parser.value(store);
    options.isDemonstration = parser.isSet(demo);
    relaas::Desktop desktop(std::move(options), prompts);
    desktop.start();
    return QApplication::exec();
}
