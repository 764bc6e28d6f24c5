#include "core/report/lineindex.h"

namespace relaas {

LineIndex::LineIndex(const QList<Line> &lines)
{
    m_rows.reserve(lines.size());
    m_rowsByNumber.reserve(lines.size());
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const Line &line = lines.at(row);
        if (line.id.isValid())
            m_rows.insert(line.id, row);
        m_rowsByNumber.insert(line.number, row);
    }
}

} // namespace relaas
