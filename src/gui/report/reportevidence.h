#pragma once

class QStackedWidget;

namespace relaas {

class Office;
class Page;
class Prompts;
class ReportChecking;
class ReportDraft;
class ReportRecordings;
class ReportSeeing;
class ReportSound;
class ReportView;
struct ReportActions;

/// The parts of a report's page that what is checked by ear is tied to. All outlive it.
struct ReportEvidenceParts
{
    ReportView &view;
    ReportDraft &draft;
    ReportSound &sound;
    ReportChecking &checking;
    ReportRecordings &recordings;
    ReportSeeing &seeing;
    Prompts &prompts;
};

/// Puts the panels for checking a report by ear beneath its lines, which stand in a splitter with them, each
/// in a tab of its own: the sweep, where words and sound do not go together, and findings on the recording.
void addReportEvidence(const ReportActions &actions, Office &office, const ReportEvidenceParts &parts,
                       QStackedWidget &lines, Page &page);

} // namespace relaas
