#include "core/report/reporttemplate.h"

#include "core/report/section.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QHash>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct TemplateTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportTemplate)
};

Line templateLine(LineType type, const QString &section, const QString &text)
{
    Line line;
    line.type = type;
    line.section = section;
    line.text = text;
    return line;
}

std::optional<Anchor> placeInSound(const Line &line)
{
    if (line.anchor || line.voices.isEmpty())
        return line.anchor;
    return hullOf(line.voices, line.voices.constFirst().anchor.recording);
}

ChecklistState stateOf(const Line &line)
{
    if (line.isRefused)
        return ChecklistState::Refused;
    return placeInSound(line) ? ChecklistState::Said : ChecklistState::Written;
}

} // namespace

const Bilingual *ReportTemplate::titleOf(QStringView code) const
{
    for (const TemplateSection &section : sections) {
        if (section.code == code)
            return &section.title;
        for (const ChecklistItem &item : section.items) {
            if (item.code == code)
                return &item.title;
        }
    }
    return nullptr;
}

QList<ChecklistItem> ReportTemplate::items() const
{
    QList<ChecklistItem> all;
    for (const TemplateSection &section : sections)
        all += section.items;
    return all;
}

Result<Report> withTemplate(Report report, const ReportTemplate &content)
{
    if (!report.isFrozen() && !report.lines.isEmpty()) {
        return Error{
            Error::Code::NotAllowed,
            TemplateTexts::tr("This report has lines already; the template is for an empty one. Give "
                              "its lines their sections one by one.")};
    }
    QList<Line> lines;
    for (const TemplateSection &section : content.sections) {
        if (section.hasHeading)
            lines.append(templateLine(LineType::Heading, section.code,
                                      u"%1 %2"_s.arg(section.code, section.title.nl)));
        for (const ChecklistItem &item : section.items)
            lines.append(templateLine(LineType::Question, item.code, item.text));
    }
    return withLinesAdded(std::move(report), lines);
}

Result<void> knownSection(const ReportTemplate &content, const QString &code)
{
    if (code.isEmpty() || content.has(code))
        return {};
    return Error{
        Error::Code::Invalid,
        TemplateTexts::tr("The template has no section \"%1\". Choose one of the list.").arg(code.left(20))};
}

QString checklistStateText(ChecklistState state)
{
    switch (state) {
    case ChecklistState::NotDone:
        return TemplateTexts::tr("not done");
    case ChecklistState::Written:
        return TemplateTexts::tr("not done: written, but without a place in the sound");
    case ChecklistState::Said:
        return TemplateTexts::tr("done");
    case ChecklistState::Refused:
        return TemplateTexts::tr("refused");
    }
    return {};
}

bool isStandardSentence(const Line &line, const QString &section, const ReportTemplate &content)
{
    if (line.type == LineType::Heading || section.isEmpty() || line.text.trimmed().isEmpty())
        return false;
    for (const TemplateSection &part : content.sections) {
        for (const ChecklistItem &item : part.items) {
            if (item.code == section)
                return folded(item.text.simplified()) == folded(line.text.simplified());
        }
    }
    return false;
}

QList<int> unsaidSentences(const Report &report, const ReportTemplate &content)
{
    QList<int> unsaid;
    const QStringList sections = sectionsOf(report);
    for (qsizetype i = 0; i < report.lines.size(); ++i) {
        const Line &line = report.lines.at(i);
        if (stateOf(line) == ChecklistState::Written && isStandardSentence(line, sections.at(i), content))
            unsaid.append(line.number);
    }
    return unsaid;
}

QList<ChecklistEntry> checklistOf(const Report &report, const ReportTemplate &content)
{
    QList<ChecklistEntry> entries;
    QHash<QString, qsizetype> places;
    for (const ChecklistItem &item : content.items()) {
        places.insert(item.code, entries.size());
        entries.append({item, ChecklistState::NotDone, {}, 0, {}});
    }
    const QStringList sections = sectionsOf(report);
    for (qsizetype i = 0; i < report.lines.size(); ++i) {
        const Line &line = report.lines.at(i);
        const auto place = places.constFind(sections.at(i));
        if (place == places.cend() || line.type == LineType::Heading || line.text.trimmed().isEmpty())
            continue;
        ChecklistEntry &entry = entries[*place];
        if (const ChecklistState state = stateOf(line); state > entry.state)
            entry = {entry.item, state, line.id, line.number, placeInSound(line)};
    }
    return entries;
}

} // namespace relaas
