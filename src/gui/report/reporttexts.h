#pragma once

namespace relaas {

class LineDrafts;
class Office;
class Page;
class Prompts;
class ReportDraft;
class ReportEditing;
class ReportPlaying;
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
    ReportPlaying &playing;
    LineDrafts &drafts;
};

/// Ties to the page what is done with whole texts: importing and pasting one, beginning the next version,
/// comparing two, saving passages with their words, taking steps back, finding, writing out abbreviations;
/// and what gives many lines their places: typing and tapping along.
void addReportTexts(const ReportActions &actions, Office &office, Prompts &prompts, Settings &settings,
                    const ReportTextParts &parts, Page &page);

} // namespace relaas
