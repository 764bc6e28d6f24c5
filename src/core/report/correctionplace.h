#pragma once

#include "core/report/pagemap.h"
#include "core/report/report.h"

#include <QString>
#include <QStringList>

namespace relaas {

/// A place in a report as a letter names it: "p. 7, 3e alinea", "regel 131-133", "blz. 4 onderaan".
struct NamedPlace
{
    enum class Part { Whole, Top, Bottom };

    QString text; ///< the words that name it
    int page = 0;
    int line = 0; ///< a number behind "regel": a permanent number, or a row of the page
    int lastLine = 0;
    int paragraph = 0; ///< order on the page; negative counts from its foot
    int row = 0; ///< "derde regel": order of the printed row on the page
    Part part = Part::Whole;
    bool isGeneral = false; ///< "algemeen"

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const NamedPlace &) const = default;
};

/// The first place that is named near the beginning of the words, in Dutch or English; figures and words both
/// count ("3e", "derde"). Takes cleaned text.
NamedPlace placeNamedIn(const QString &words);

/// Where a place lies in the version, and what is odd about it.
struct ProposedTarget
{
    int line = 0; ///< permanent number; 0 where it is general or could not be found
    int lastLine = 0;
    QString notice; ///< one sentence where an officer must look; else empty

    bool operator==(const ProposedTarget &) const = default;
};

/// Finds the lines of one version that named places and quoted words mean. Where both are given, the place
/// decides; words only choose among the lines of a page, or where no place is given and one line alone has
/// them. It proposes, it never decides.
class TargetFinder
{
public:
    /// Both must outlive it.
    TargetFinder(const Report &version, const PageMap &map);

    ProposedTarget target(const NamedPlace &place, const QString &quoted) const;

private:
    ProposedTarget byNumber(const NamedPlace &place) const;
    ProposedTarget onPage(const NamedPlace &place, const QString &quoted) const;
    ProposedTarget byWords(const QString &quoted, int page) const;
    QList<int> linesWith(const QString &quoted) const;

    const Report &m_version;
    const PageMap &m_map;
    QStringList m_folded; ///< the words of the lines, for finding
};

} // namespace relaas
