#include "gui/report/reporttexts.h"

#include "gui/report/passagesaving.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportseeing.h"
#include "gui/report/reportsound.h"
#include "gui/report/textimporting.h"
#include "gui/report/versioncomparing.h"
#include "gui/shell/page.h"
#include "workflow/office.h"

#include <QAction>

namespace relaas {

namespace {

void addPassages(const ReportActions &actions, Office &office, Prompts &prompts, const ReportTextParts &parts,
                 Page &page)
{
    auto *saving = new PassageSaving(office, prompts, page, &page);
    QObject::connect(actions.savePassage, &QAction::triggered, saving, [saving, parts] {
        const Recording *recording = parts.sound.current();
        if (!recording || !parts.editing.finish())
            return;
        const FrameSpan passage = parts.seeing.passage();
        if (passage.length() > 0)
            saving->save(parts.draft.report(), {Anchor{recording->id, passage.from, passage.to}});
    });
    QObject::connect(actions.saveCited, &QAction::triggered, saving, [saving, parts] {
        if (parts.editing.finish())
            saving->saveCited(parts.draft.report());
    });
    QObject::connect(saving, &PassageSaving::taskStarted, &page, &Page::taskStarted);
    QObject::connect(saving, &PassageSaving::told, &page, &Page::messageRequested);
    QObject::connect(saving, &PassageSaving::failed, &page, [&page](const Error &error) {
        emit page.messageRequested(MessageLevel::Error, error.text);
    });
}

} // namespace

void addReportTexts(const ReportActions &actions, Office &office, Prompts &prompts,
                    const ReportTextParts &parts, Page &page)
{
    auto *importing = new TextImporting(prompts, parts.view, parts.draft, parts.editing, parts.sound, page);
    QObject::connect(actions.importText, &QAction::triggered, importing, &TextImporting::askAndRead);
    QObject::connect(importing, &TextImporting::taskStarted, &page, &Page::taskStarted);
    QObject::connect(importing, &TextImporting::told, &page, &Page::messageRequested);

    auto *comparing =
        new VersionComparing(office.reports(), prompts, parts.draft, parts.editing, parts.sound, page);
    QObject::connect(actions.compareVersions, &QAction::triggered, comparing, &VersionComparing::compare);
    QObject::connect(comparing, &VersionComparing::told, &page, &Page::messageRequested);
    addPassages(actions, office, prompts, parts, page);
}

} // namespace relaas
