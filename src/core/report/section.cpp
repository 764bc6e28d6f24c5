#include "core/report/section.h"

#include "core/report/linechange.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSectionCode = 8;

Error notAGround(const QString &text)
{
    return {Error::Code::Invalid,
            QCoreApplication::translate("Section",
                                        "\"%1\" is no ground for asylum. Write its number, from M1 to M%2.")
                .arg(text)
                .arg(highestGround)};
}

} // namespace

bool isSectionCode(QStringView code)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !code.isEmpty() && code.size() <= longestSectionCode && isDigit(code.front())
        && std::all_of(code.begin(), code.end(),
                       [&](QChar c) { return isDigit(c) || (c >= u'A' && c <= u'Z') || c == u'.'; });
}

QString sectionOf(const Report &report, LineId id)
{
    const Line *line = report.line(id);
    if (!line || !line->section.isEmpty())
        return line ? line->section : QString();
    while (line != report.lines.constData()) {
        --line;
        if (line->type == LineType::Heading && !line->section.isEmpty())
            return line->section;
    }
    return {};
}

QStringList sectionsOf(const Report &report)
{
    QStringList sections;
    sections.reserve(report.lines.size());
    QString ofHeading;
    for (const Line &line : report.lines) {
        sections.append(line.section.isEmpty() ? ofHeading : line.section);
        if (line.type == LineType::Heading)
            ofHeading = sections.constLast();
    }
    return sections;
}

QString groundsText(const QList<int> &grounds)
{
    QStringList texts;
    for (const int ground : grounds)
        texts.append(u"M%1"_s.arg(ground));
    return texts.join(u", "_s);
}

Result<QList<int>> groundsFromText(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    static const QRegularExpression form(u"^[Mm]?([0-9]{1,2})\\z"_s);
    QList<int> grounds;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const auto match = form.match(word);
        if (!match.hasMatch())
            return notAGround(word.left(20));
        grounds.append(match.captured(1).toInt());
    }
    return sortedGrounds(std::move(grounds));
}

Result<QList<int>> sortedGrounds(QList<int> grounds)
{
    for (const int ground : grounds) {
        if (ground < 1 || ground > highestGround)
            return notAGround(u"M%1"_s.arg(ground));
    }
    std::sort(grounds.begin(), grounds.end());
    grounds.erase(std::unique(grounds.begin(), grounds.end()), grounds.end());
    return grounds;
}

Result<Report> withSection(Report report, LineId id, const QString &code)
{
    const QString wanted = code.trimmed();
    if (!wanted.isEmpty() && !isSectionCode(wanted)) {
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("Section",
                                                 "\"%1\" is no code of a section. Choose one of the list, "
                                                 "such as \"1.2\" or \"2F\".")
                         .arg(wanted.left(20))};
    }
    return withChangedLine(std::move(report), id, [&](Line &line) { line.section = wanted; });
}

Result<Report> withGrounds(Report report, LineId id, const QList<int> &grounds)
{
    const auto sorted = sortedGrounds(grounds);
    if (!sorted)
        return sorted.error();
    return withChangedLine(std::move(report), id, [&](Line &line) { line.grounds = *sorted; });
}

Result<Report> withRefusal(Report report, LineId id, bool isRefused)
{
    return withChangedLine(std::move(report), id, [&](Line &line) { line.isRefused = isRefused; });
}

} // namespace relaas
