#include "core/report/placing.h"

#include "core/report/linechange.h"
#include "core/report/refusal.h"
#include "core/report/voices.h"

#include <QCoreApplication>

namespace relaas {

namespace {

Result<void> place(Line &line, const std::optional<Anchor> &anchor)
{
    if (anchor && (anchor->fromFrame < 0 || (anchor->toFrame && *anchor->toFrame <= anchor->fromFrame))) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Report",
                                        "The sound of a line must end after it begins. Set the beginning "
                                        "first, then the end.")};
    }
    auto voices = voicesCarried(line, anchor);
    if (!voices)
        return voices.error();
    line.anchor = anchor;
    line.voices = std::move(voices).value();
    return {};
}

} // namespace

Result<Report> withAnchor(Report report, LineId id, const std::optional<Anchor> &anchor)
{
    const auto line = changeableLine(report, id);
    if (!line)
        return line.error();
    if (const auto placed = place(**line, anchor); !placed)
        return placed.error();
    return report;
}

Result<Report> withAnchors(Report report, const QHash<LineId, Anchor> &anchors)
{
    if (report.isFrozen())
        return frozenError(report);
    qsizetype found = 0;
    for (Line &line : report.lines) {
        const auto anchor = anchors.constFind(line.id);
        if (anchor == anchors.cend())
            continue;
        if (const auto placed = place(line, *anchor); !placed)
            return placed.error();
        ++found;
    }
    return found == anchors.size() ? Result<Report>(report) : noSuchLine();
}

} // namespace relaas
