#pragma once

#include "core/report/import/linelabel.h"
#include "core/report/import/turncollector.h"

#include <QStringView>

namespace relaas {

/// Reads lines of plain text into turns: a label or a time begins one, what follows belongs to it.
class TurnReader
{
public:
    explicit TurnReader(TurnCollector &collector);

    /// `number`: of the line in the file. `fromMs` where the time stands beside the text.
    void add(QStringView line, int number, std::optional<qint64> fromMs = std::nullopt);

    /// Has to be called behind the last line.
    void end();

private:
    void begin(const LineHead &head, int number);

    TurnCollector &m_collector;
    ImportedTurn m_turn; ///< that is being read
    int m_line = 0; ///< where it began
    qsizetype m_blanks = 0; ///< empty lines behind it
    bool m_isOpen = false;
    bool m_isLabelled = false; ///< its type is known, by a label of its own or before it
};

} // namespace relaas
