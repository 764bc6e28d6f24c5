#pragma once

#include "core/letter/block.h"
#include "core/letter/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace relaas {

/// A document of the office as a tree of blocks: what is said, in which order, and nothing of how it looks.
struct Letter
{
    QString title;
    QString documentId; ///< printed at the foot of every page
    Language language = Language::Dutch;
    QString sender; ///< the name of the office, plain text
    QStringList addressee; ///< lines of the address, may be empty for a report
    FieldTable reference; ///< V-number, case number, date
    std::vector<Block> blocks;
    QString runningHead; ///< at the head of every page but the first; empty: the first field of the reference
    bool numbersRows = false; ///< whether the rows of pages with report lines are counted in the margin

    bool operator==(const Letter &) const = default;
};

} // namespace relaas
