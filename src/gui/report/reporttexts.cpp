#include "gui/report/reporttexts.h"

#include "gui/report/anchoringactions.h"
#include "gui/report/editactions.h"
#include "gui/report/linepasting.h"
#include "gui/report/liveanchoring.h"
#include "gui/report/passagesaving.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportediting.h"
#include "gui/report/reportfinding.h"
#include "gui/report/reportseeing.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportspelling.h"
#include "gui/report/reportstepping.h"
#include "gui/report/reporttapping.h"
#include "gui/report/reportview.h"
#include "gui/report/textimporting.h"
#include "gui/report/versionbeginning.h"
#include "gui/report/versioncomparing.h"
#include "gui/report/voiceactions.h"
#include "gui/settings/abbreviationsdialog.h"
#include "gui/settings/settings.h"
#include "gui/shell/page.h"
#include "gui/widgets/abbreviationtyping.h"
#include "gui/widgets/spellhighlighter.h"
#include "workflow/office.h"

#include <QAction>
#include <QPlainTextEdit>

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

void addAnchoring(const ReportActions &actions, Settings &settings, const ReportTextParts &parts, Page &page)
{
    const AnchoringParts placing{parts.view, parts.draft, parts.drafts, parts.sound, parts.playing};
    const auto tell = [&page](const QString &text) { emit page.messageRequested(MessageLevel::Info, text); };
    auto *live = new LiveAnchoring(placing, settings, *actions.anchoring, *actions.clearAnchor, page);
    QObject::connect(live, &LiveAnchoring::told, &page, tell);
    auto *tapping = new ReportTapping(placing, parts.editing, settings, *actions.anchoring->tap, page);
    QObject::connect(tapping, &ReportTapping::told, &page, tell);
    QAction *voices = actions.voices->showColumn;
    voices->setChecked(settings.showsVoices());
    parts.view.setShowsVoices(settings.showsVoices());
    QObject::connect(voices, &QAction::toggled, &page, [parts, &settings](bool shows) {
        settings.setShowsVoices(shows);
        parts.view.setShowsVoices(shows);
    });
}

/// The words of the lines: what was typed and what was written out of it are two steps of undoing.
void helpWriting(const ReportTextParts &parts, const Settings &settings, ReportSpelling &spelling, Page &page)
{
    auto *abbreviations = new AbbreviationTyping(parts.view, settings);
    const auto closeStep = [parts] {
        parts.view.endEditing();
        parts.draft.closeStep();
    };
    QObject::connect(abbreviations, &AbbreviationTyping::expanding, &page, closeStep);
    QObject::connect(abbreviations, &AbbreviationTyping::expanded, &page, closeStep);
    new SpellHighlighter(*parts.view.document(), spelling.check());
    const auto suggest = [parts, &spelling](QMenu &menu, const QTextCursor &at) {
        if (!parts.view.isReadOnly())
            addSuggestions(menu, at, spelling.check());
    };
    QObject::connect(&parts.view, &ReportView::menuWanted, &page, suggest);
}

} // namespace

void addReportTexts(const ReportActions &actions, Office &office, Prompts &prompts, Settings &settings,
                    const ReportTextParts &parts, Page &page)
{
    auto *importing = new TextImporting(prompts, parts.view, parts.draft, parts.editing, parts.sound, page);
    QObject::connect(actions.importText, &QAction::triggered, importing, &TextImporting::askAndRead);
    QObject::connect(importing, &TextImporting::taskStarted, &page, &Page::taskStarted);
    QObject::connect(importing, &TextImporting::told, &page, &Page::messageRequested);

    auto *pasting = new LinePasting(parts.view, parts.draft, parts.editing, page);
    QObject::connect(&parts.view, &ReportView::linesPasted, pasting, &LinePasting::paste);
    QObject::connect(pasting, &LinePasting::taskStarted, &page, &Page::taskStarted);
    QObject::connect(pasting, &LinePasting::told, &page, &Page::messageRequested);

    auto *beginning = new VersionBeginning(office, prompts, parts.view, parts.draft, page);
    QObject::connect(actions.beginVersion, &QAction::triggered, beginning, &VersionBeginning::askAndBegin);
    QObject::connect(beginning, &VersionBeginning::told, &page, &Page::messageRequested);

    auto *comparing =
        new VersionComparing(office.reports(), prompts, parts.draft, parts.editing, parts.sound, page);
    QObject::connect(actions.compareVersions, &QAction::triggered, comparing, &VersionComparing::compare);
    QObject::connect(comparing, &VersionComparing::taskStarted, &page, &Page::taskStarted);
    QObject::connect(comparing, &VersionComparing::told, &page, &Page::messageRequested);
    addPassages(actions, office, prompts, parts, page);
    addAnchoring(actions, settings, parts, page);

    new ReportStepping(*actions.writing, parts.view, parts.draft, parts.editing, office.session(), &page);
    new ReportFinding(*actions.writing, {parts.view, parts.draft, parts.editing}, prompts, page);

    QObject::connect(actions.writing->abbreviations, &QAction::triggered, &page,
                     [&settings, &page] { AbbreviationsDialog(settings, &page).exec(); });
    auto *spelling = new ReportSpelling(*actions.writing, parts.draft, office, settings,
                                        Dictionary::pathOf(QStringLiteral("nl")), page);
    for (QPlainTextEdit *field : page.findChildren<QPlainTextEdit *>()) {
        // Not where the words of another language stand, which are nobody's to complete.
        if (field->isReadOnly() || field == &parts.view || field->property("holdsOriginalWords").toBool())
            continue;
        new AbbreviationTyping(*field, settings);
        checkSpelling(*field, spelling->check());
    }
    helpWriting(parts, settings, *spelling, page);
}

} // namespace relaas
