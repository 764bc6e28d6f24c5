#pragma once

#include <QStringList>

namespace relaas {

/// Closes the process, as the first thing in main(): before the application object, which reads the
/// environment and loads plugins. From then on
/// - files it makes are the user's own: no rights for group and others (umask 077);
/// - it leaves no core dump and no other program of the same user reads its memory, which holds what people
///   told. A build with RELAAS_DUMPABLE, as those with sanitizers are, leaves that open for symbolisers and
///   debuggers;
/// - neither it nor what it starts gains rights by a set-user-id program;
/// - QT_PLUGIN_PATH, QT_QPA_PLATFORM_PLUGIN_PATH and QML… name no folder any more from which Qt would load
///   code. Variables that choose among what is installed (QT_QPA_PLATFORM, QT_SCALE_FACTOR, QT_MEDIA_BACKEND)
///   stay as they are.
/// What the system refuses is left as it was: the program works without. Outside Linux only what exists there
/// is done. It cannot undo what happened before main(), such as LD_PRELOAD.
void hardenProcess();

/// Lets Qt load plugins from the folders of pluginFolders() and nowhere else; once the application object
/// exists, which adds its own folder.
void fixPluginFolders();

/// Qt's own folder of plugins, and where it exists the private one beside the installed program.
QStringList pluginFolders();

} // namespace relaas
