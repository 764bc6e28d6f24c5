#include "ctl/demo/commands.h"

#include "ctl/demo/mainjob.h"
#include "ctl/texts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

QList<Command> demoCommands()
{
    return {{u"demo"_s,
             Texts::tr("does the whole main job on invented cases"),
             {},
             {outOption(u"DIR"_s, Texts::tr("Folder for the case file and the documents."))},
             [](const Request &request) {
                 const QString folder = request.options.value(u"out"_s);
                 return MainJob(QFileInfo(folder).absoluteFilePath()).run();
             },
             [](const Request &request) {
                 return missing(request, {u"out"_s}, Texts::tr("Say where the results go with --out DIR."));
             }}};
}

} // namespace relaas::ctl
