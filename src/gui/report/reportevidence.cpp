#include "gui/report/reportevidence.h"

#include "gui/report/belowlines.h"
#include "gui/report/passagespanel.h"
#include "gui/report/recordingfindingactions.h"
#include "gui/report/recordingfindingspanel.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportpassages.h"
#include "gui/report/reportrecordingfindings.h"
#include "gui/report/reportrecordings.h"
#include "gui/report/reportsweep.h"
#include "gui/report/sweepactions.h"
#include "gui/report/sweeppanel.h"
#include "gui/shell/page.h"

#include <QAction>
#include <QCoreApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace relaas {

namespace {

struct EvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::ReportEvidence)
};

QTabWidget *tabsBelow(QStackedWidget &lines)
{
    QSplitter &split = splitterBelow(lines);
    auto *tabs = new QTabWidget(&split);
    tabs->setObjectName(QStringLiteral("evidence"));
    tabs->setDocumentMode(true);
    tabs->setFocusPolicy(Qt::TabFocus);
    tabs->setAccessibleName(EvidenceTexts::tr("What is checked by ear"));
    split.addWidget(tabs);
    split.setStretchFactor(split.indexOf(tabs), 2);
    tabs->hide();
    return tabs;
}

/// A panel in a tab that is shown while its action is checked; the tabs as long as any of them is.
void addTab(QTabWidget &tabs, QWidget *panel, const QString &title, QAction &show, QStackedWidget &lines)
{
    tabs.addTab(panel, title);
    tabs.setTabVisible(tabs.indexOf(panel), false);
    QObject::connect(&show, &QAction::toggled, &tabs, [&tabs, panel, &lines](bool shown) {
        tabs.setTabVisible(tabs.indexOf(panel), shown);
        if (shown)
            tabs.setCurrentWidget(panel);
        bool isAnyShown = false;
        for (int i = 0; i < tabs.count(); ++i)
            isAnyShown |= tabs.isTabVisible(i);
        tabs.setVisible(isAnyShown);
        if (!shown)
            lines.currentWidget()->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace

void addReportEvidence(const ReportActions &actions, Office &office, const ReportEvidenceParts &parts,
                       QStackedWidget &lines, Page &page)
{
    QTabWidget &tabs = *tabsBelow(lines);
    auto *found = new SweepPanel(&tabs);
    addTab(tabs, found, EvidenceTexts::tr("Sweep"), *actions.sweep->show, lines);
    auto *sweep =
        new ReportSweep(office, {parts.view, parts.draft, parts.sound, parts.checking}, *found, &page);
    sweep->connectActions(*actions.sweep);
    QObject::connect(sweep, &ReportSweep::told, &page, &Page::messageRequested);
    QObject::connect(sweep, &ReportSweep::failed, &page, [&page](const Error &error) {
        emit page.messageRequested(MessageLevel::Warning, error.text);
    });
    QObject::connect(sweep, &ReportSweep::judging, &parts.recordings, &ReportRecordings::keepHeard);

    auto *measured = new PassagesPanel(&tabs);
    addTab(tabs, measured, EvidenceTexts::tr("Words and sound"), *actions.sweep->showPassages, lines);
    auto *passages =
        new ReportPassages({parts.view, parts.draft, parts.sound, parts.checking}, *measured, &page);
    passages->connectActions(*actions.sweep);
    QObject::connect(passages, &ReportPassages::told, &page, &Page::messageRequested);

    auto *listed = new RecordingFindingsPanel(&tabs);
    addTab(tabs, listed, EvidenceTexts::tr("Findings on the recording"), *actions.findings->show, lines);
    auto *findings = new ReportRecordingFindings(
        office, parts.prompts, {parts.view, parts.draft, parts.sound, parts.seeing, parts.recordings},
        *listed, page);
    findings->connectActions(actions);
    QObject::connect(findings, &ReportRecordingFindings::taskStarted, &page, &Page::taskStarted);
    QObject::connect(findings, &ReportRecordingFindings::told, &page, &Page::messageRequested);
    QObject::connect(findings, &ReportRecordingFindings::failed, &page, [&page](const Error &error) {
        emit page.messageRequested(MessageLevel::Warning, error.text);
    });
}

} // namespace relaas
