#include "core/report/import/turnreader.h"

namespace relaas {

TurnReader::TurnReader(TurnCollector &collector) : m_collector(collector) { }

void TurnReader::add(QStringView line, int number, std::optional<qint64> fromMs)
{
    const QStringView words = line.trimmed();
    if (words.isEmpty() && !fromMs) {
        ++m_blanks;
        return;
    }
    LineHead head = lineHead(words);
    if (fromMs)
        head.fromMs = fromMs;
    // A paragraph goes on with what was labelled above; a heading is over where its paragraph is.
    const bool isOver = m_blanks > 0 && (!m_isLabelled || m_turn.type == LineType::Heading);
    if (!m_isOpen || head.type || head.fromMs || isOver) {
        begin(head, number);
        return;
    }
    if (!m_turn.text.isEmpty())
        m_turn.text += QString(m_blanks > 0 ? 2 : 1, u'\n');
    m_blanks = 0;
    m_turn.text += head.words;
}

void TurnReader::begin(const LineHead &head, int number)
{
    const bool goesOn = m_isOpen && m_isLabelled && m_turn.type != LineType::Heading;
    const LineType before = m_turn.type;
    end();
    m_isOpen = true;
    m_isLabelled = head.type || goesOn;
    m_line = number;
    m_turn = {};
    if (head.type || goesOn)
        m_turn.type = head.type.value_or(before);
    m_turn.text = head.words.toString();
    if (head.fromMs)
        m_turn.span = ImportedSpan{*head.fromMs, std::nullopt};
}

void TurnReader::end()
{
    if (m_isOpen)
        m_collector.add(m_turn, m_line, m_isLabelled);
    m_isOpen = false;
    m_blanks = 0;
}

} // namespace relaas
