#pragma once

#include "core/report/line.h"

#include <QHash>
#include <QList>

namespace relaas {

/// Finds the rows of lines by id and by number without looking through all of them. It speaks of the list it
/// was made of: whoever adds, removes or moves lines makes it anew.
class LineIndex
{
public:
    LineIndex() = default;
    explicit LineIndex(const QList<Line> &lines);

    /// -1 where there is no such line.
    qsizetype rowOf(LineId id) const { return m_rows.value(id, -1); }
    qsizetype rowOfNumber(int number) const { return m_rowsByNumber.value(number, -1); }

private:
    QHash<LineId, qsizetype> m_rows;
    QHash<int, qsizetype> m_rowsByNumber;
};

} // namespace relaas
