#pragma once

namespace relaas {

class Office;
class Page;
class Prompts;
class ReportDraft;
class ReportEditing;
class ReportSound;
class ReportView;
struct ReportActions;

/// The parts of a report's page that texts go into and sound comes from. All outlive what is tied to them.
struct ReportTextParts
{
    ReportView &view;
    ReportDraft &draft;
    ReportEditing &editing;
    ReportSound &sound;
};

/// Ties to the page what is done with whole texts: importing one, beginning the next
/// version, comparing two.
void addReportTexts(const ReportActions &actions, Office &office, Prompts &prompts,
                    const ReportTextParts &parts, Page &page);

} // namespace relaas
