#include "core/text/worddiff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace relaas {

namespace {

using Kind = WordChange::Kind;

constexpr int mostDifferences = 2000; ///< bounds the time by the words times this, the memory by its square

struct Token
{
    QStringView text;
    int word = 0; ///< the same number for the same text
};

struct Step
{
    Kind kind;
    QStringView text;
};

enum class Sort { Word, Space, Sign };

Sort sortOf(QChar c)
{
    if (c.isSpace())
        return Sort::Space;
    const bool isPart = c.isLetterOrNumber() || c.isMark() || c.isSurrogate()
        || c.category() == QChar::Other_Format || c == u'\'' || c == QChar(0x2019) || c == u'_';
    return isPart ? Sort::Word : Sort::Sign;
}

/// Words, runs of spaces, and single signs.
std::vector<Token> tokens(QStringView text, QHash<QStringView, int> &numbers)
{
    std::vector<Token> found;
    for (qsizetype from = 0; from < text.size();) {
        const Sort sort = sortOf(text.at(from));
        qsizetype end = from + 1;
        while (sort != Sort::Sign && end < text.size() && sortOf(text.at(end)) == sort)
            ++end;
        const QStringView token = text.mid(from, end - from);
        const auto number = numbers.constFind(token);
        const int word = number == numbers.constEnd() ? static_cast<int>(numbers.size()) : *number;
        if (number == numbers.constEnd())
            numbers.insert(token, word);
        found.push_back({token, word});
        from = end;
    }
    return found;
}

/// The shortest way from one run of tokens to another. Rows of furthest points are kept to walk back.
class Comparison
{
public:
    Comparison(const Token *before, int beforeCount, const Token *after, int afterCount)
        : m_before(before)
        , m_after(after)
        , m_beforeCount(beforeCount)
        , m_afterCount(afterCount)
    {
    }

    std::vector<Step> steps()
    {
        if (!findWay())
            return replaced();
        return walkedBack();
    }

private:
    /// On diagonal k (place in `before` less place in `after`) of the row, how far `before` is read.
    int &at(std::vector<int> &row, int k) { return row[size_t(k + m_offset)]; }

    bool findWay()
    {
        const int most = std::min(m_beforeCount + m_afterCount, mostDifferences);
        m_offset = most + 1;
        std::vector<int> furthest(size_t(2 * m_offset + 1), 0);
        for (int differences = 0; differences <= most; ++differences) {
            m_rows.emplace_back(furthest.begin() + (m_offset - differences - 1),
                                furthest.begin() + (m_offset + differences + 2));
            for (int k = -differences; k <= differences; k += 2) {
                const bool isAdded =
                    k == -differences || (k != differences && at(furthest, k - 1) < at(furthest, k + 1));
                int x = isAdded ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
                while (x < m_beforeCount && x - k < m_afterCount && m_before[x].word == m_after[x - k].word)
                    ++x;
                at(furthest, k) = x;
                if (x >= m_beforeCount && x - k >= m_afterCount)
                    return true;
            }
        }
        return false;
    }

    std::vector<Step> walkedBack() const
    {
        std::vector<Step> steps;
        int x = m_beforeCount;
        int y = m_afterCount;
        for (int differences = static_cast<int>(m_rows.size()) - 1; differences >= 0; --differences) {
            const std::vector<int> &row = m_rows[size_t(differences)];
            const auto reached = [&](int k) { return row[size_t(k + differences + 1)]; };
            const int k = x - y;
            const bool isAdded = k == -differences || (k != differences && reached(k - 1) < reached(k + 1));
            const int fromX = differences == 0 ? 0 : isAdded ? reached(k + 1) : reached(k - 1);
            const int fromY = differences == 0 ? 0 : fromX - (isAdded ? k + 1 : k - 1);
            while (x > fromX && y > fromY) {
                steps.push_back({Kind::Same, m_before[--x].text});
                --y;
            }
            if (y > fromY)
                steps.push_back({Kind::Added, m_after[--y].text});
            else if (x > fromX)
                steps.push_back({Kind::Removed, m_before[--x].text});
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    std::vector<Step> replaced() const
    {
        std::vector<Step> steps;
        for (int i = 0; i < m_beforeCount; ++i)
            steps.push_back({Kind::Removed, m_before[i].text});
        for (int i = 0; i < m_afterCount; ++i)
            steps.push_back({Kind::Added, m_after[i].text});
        return steps;
    }

    const Token *m_before;
    const Token *m_after;
    int m_beforeCount;
    int m_afterCount;
    int m_offset = 0;
    std::vector<std::vector<int>> m_rows; ///< before each number of differences; diagonals -d-1 to d+1
};

/// Puts steps together into pieces: what is replaced first goes, then comes.
class Pieces
{
public:
    void add(const Step &step)
    {
        const bool isInChange = !m_removed.isEmpty() || !m_added.isEmpty();
        if (step.kind == Kind::Removed || step.kind == Kind::Added) {
            m_removed += m_spaces;
            m_added += m_spaces;
            m_spaces.clear();
            (step.kind == Kind::Removed ? m_removed : m_added) += step.text;
        } else if (isInChange && sortOf(step.text.front()) == Sort::Space) {
            m_spaces += step.text; // belongs to the change if that goes on behind it
        } else {
            end();
            append(Kind::Same, step.text.toString());
        }
    }

    QList<WordChange> taken()
    {
        end();
        return std::move(m_pieces);
    }

private:
    void end()
    {
        // The space behind both is not what changed.
        while (!m_removed.isEmpty() && !m_added.isEmpty() && m_removed.back() == m_added.back()
               && m_removed.back().isSpace()) {
            m_spaces.prepend(m_removed.back());
            m_removed.chop(1);
            m_added.chop(1);
        }
        append(Kind::Removed, m_removed);
        append(Kind::Added, m_added);
        append(Kind::Same, m_spaces);
        m_removed.clear();
        m_added.clear();
        m_spaces.clear();
    }

    void append(Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_pieces.isEmpty() && m_pieces.constLast().kind == kind)
            m_pieces.last().text += text;
        else
            m_pieces.append({kind, text});
    }

    QList<WordChange> m_pieces;
    QString m_removed;
    QString m_added;
    QString m_spaces;
};

} // namespace

QList<WordChange> wordChanges(const QString &before, const QString &after)
{
    QHash<QStringView, int> numbers;
    const std::vector<Token> old = tokens(before, numbers);
    const std::vector<Token> now = tokens(after, numbers);
    const auto isSame = [](const Token &a, const Token &b) { return a.word == b.word; };
    const auto head =
        std::mismatch(old.begin(), old.end(), now.begin(), now.end(), isSame).first - old.begin();
    const auto shortest = std::min(old.size(), now.size()) - size_t(head);
    const auto tail =
        std::mismatch(old.rbegin(), old.rbegin() + qsizetype(shortest), now.rbegin(), isSame).first
        - old.rbegin();

    Pieces pieces;
    for (auto same = old.begin(); same != old.begin() + head; ++same)
        pieces.add({Kind::Same, same->text});
    const auto oldCount = static_cast<int>(qsizetype(old.size()) - head - tail);
    const auto newCount = static_cast<int>(qsizetype(now.size()) - head - tail);
    for (const Step &step : Comparison(old.data() + head, oldCount, now.data() + head, newCount).steps())
        pieces.add(step);
    for (auto same = old.end() - tail; same != old.end(); ++same)
        pieces.add({Kind::Same, same->text});
    return pieces.taken();
}

} // namespace relaas
