#pragma once

namespace relaas {

class Office;
class Page;
class Prompts;
class ReportDraft;
class ReportEditing;
class ReportSeeing;
class ReportSound;
class ReportView;
class Settings;
struct ReportActions;

/// The parts of a report's page that texts go into and sound comes from. All outlive what is tied to them.
struct ReportTextParts
{
    ReportView &view;
    ReportDraft &draft;
    ReportEditing &editing;
    ReportSound &sound;
    ReportSeeing &seeing;
};

/// Ties to the page what is done with whole texts: importing one, beginning the next version, comparing two,
/// saving passages with their words, taking steps back, finding, writing out abbreviations.
void addReportTexts(const ReportActions &actions, Office &office, Prompts &prompts, Settings &settings,
                    const ReportTextParts &parts, Page &page);

} // namespace relaas
