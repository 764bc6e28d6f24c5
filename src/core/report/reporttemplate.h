#pragma once

#include "core/law/rule.h"
#include "core/report/report.h"
#include "core/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace relaas {

/// Something that is to be said in an interview, with the sentence for it.
struct ChecklistItem
{
    QString code; ///< of its own section: "1.4"
    Bilingual title;
    QString basis; ///< the provision it serves, "APR 14(2)"; empty where it is practice
    QString text; ///< as it is said, in Dutch

    bool operator==(const ChecklistItem &) const = default;
};

struct TemplateSection
{
    QString code;
    Bilingual title;
    bool hasHeading = true; ///< whether it is a line of a new report
    QList<ChecklistItem> items; ///< in the order in which they are said

    bool operator==(const TemplateSection &) const = default;
};

/// How the report of a standard interview is divided (packs/reporttemplate.h).
struct ReportTemplate
{
    QList<TemplateSection> sections; ///< in the order of the interview

    bool has(QStringView code) const { return titleOf(code) != nullptr; }
    /// Of a section or an item; null where the template does not have it.
    const Bilingual *titleOf(QStringView code) const;
    QList<ChecklistItem> items() const;

    bool operator==(const ReportTemplate &) const = default;
};

/// A report without lines gets its headings, and beneath them what is to be said, in Dutch. Refuses a report
/// that has lines.
Result<Report> withTemplate(Report report, const ReportTemplate &content);

/// Refuses a code that the template does not have; empty stands for the section of the heading.
Result<void> knownSection(const ReportTemplate &content, const QString &code);

/// What became of something that is to be said. A sentence of the template that nobody placed in the sound
/// was perhaps never said: it is only written, and counts as not done.
enum class ChecklistState {
    NotDone,
    Written,
    Said, ///< a line of its section has a place in the sound
    Refused,
};

QString checklistStateText(ChecklistState state);

struct ChecklistEntry
{
    ChecklistItem item;
    ChecklistState state = ChecklistState::NotDone;
    LineId line; ///< that says so; invalid where nothing is written
    int lineNumber = 0;
    std::optional<Anchor> anchor; ///< where it is heard

    bool isDone() const { return state == ChecklistState::Said; }
    bool operator==(const ChecklistEntry &) const = default;
};

/// Whether a line is the sentence of the template for the section it stands in, as it came from there but for
/// case, accents and spaces. Whoever writes other words has written them.
bool isStandardSentence(const Line &line, const QString &section, const ReportTemplate &content);

/// The standard sentences that nobody placed in the sound and the applicant did not refuse, by number: as far
/// as anybody knows they were never said (domain 8, P1). A print says so of each of them (core/letter), and
/// who freezes the report is told before.
///
/// They do not block freezing. Domain 3.3 wants "not done" to be a result that stands in the report; a block
/// would have the sentence deleted instead, and with it the trace that it was not said. Nor could a hearing
/// whose recording failed ever be frozen (3.5 leaves that to sign-off), or one whose first sentences were
/// spoken before the recorder ran. The harm of P1 is a print that claims what was not said: it no longer
/// does.
QList<int> unsaidSentences(const Report &report, const ReportTemplate &content);

/// Of all items, in their order. Where several lines stand in the section of an item, what tells most counts,
/// the first of equals; headings and lines without words tell nothing.
QList<ChecklistEntry> checklistOf(const Report &report, const ReportTemplate &content);

} // namespace relaas
