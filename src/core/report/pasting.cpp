#include "core/report/pasting.h"

#include <algorithm>

namespace relaas {

Result<Report> withLinesPasted(Report report, const TextRange &range, const QList<PastedLine> &lines)
{
    const Line *first = report.line(range.first);
    const Line *last = report.line(range.last);
    const auto hasWords = [](const QString &text) { return !text.trimmed().isEmpty(); };
    const bool hasHead = first && hasWords(first->text.left(range.from));
    const bool hasTail = last && hasWords(last->text.mid(range.to));
    const qsizetype row = first ? first - report.lines.constData() : 0;
    TextRange place = range;
    if (!hasHead)
        place.from = 0; // blanks there would become part of the first line
    if (last && !hasTail)
        place.to = last->text.size();
    QStringList paragraphs;
    if (hasHead)
        paragraphs.append(QString());
    for (const PastedLine &line : lines)
        paragraphs.append(line.text);
    if (hasTail)
        paragraphs.append(QString());
    auto pasted = withRangeReplaced(std::move(report), place, paragraphs);
    if (!pasted)
        return pasted;
    Report changed = std::move(pasted).value();
    qsizetype at = row + (hasHead ? 1 : 0);
    for (const PastedLine &line : lines) {
        if (line.type)
            changed.lines[at].type = *line.type;
        ++at;
    }
    return changed;
}

} // namespace relaas
