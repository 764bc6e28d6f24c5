#include "gui/report/reporttexts.h"

#include "gui/report/reportactions.h"
#include "gui/report/textimporting.h"
#include "gui/report/versionbeginning.h"
#include "gui/report/versioncomparing.h"
#include "gui/shell/page.h"
#include "workflow/office.h"

#include <QAction>

namespace relaas {

void addReportTexts(const ReportActions &actions, Office &office, Prompts &prompts,
                    const ReportTextParts &parts, Page &page)
{
    auto *importing = new TextImporting(prompts, parts.view, parts.draft, parts.editing, parts.sound, page);
    QObject::connect(actions.importText, &QAction::triggered, importing, &TextImporting::askAndRead);
    QObject::connect(importing, &TextImporting::taskStarted, &page, &Page::taskStarted);
    QObject::connect(importing, &TextImporting::told, &page, &Page::messageRequested);

    auto *beginning = new VersionBeginning(office, prompts, parts.view, parts.draft, page);
    QObject::connect(actions.beginVersion, &QAction::triggered, beginning, &VersionBeginning::askAndBegin);
    QObject::connect(beginning, &VersionBeginning::told, &page, &Page::messageRequested);

    auto *comparing = new VersionComparing(office.reports(), parts.draft, parts.editing, parts.sound, page);
    QObject::connect(actions.compareVersions, &QAction::triggered, comparing, &VersionComparing::compare);
    QObject::connect(comparing, &VersionComparing::told, &page, &Page::messageRequested);
}

} // namespace relaas
