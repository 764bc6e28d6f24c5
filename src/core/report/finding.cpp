#include "core/report/finding.h"

#include "core/text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <vector>

namespace relaas {

namespace {

QString comparable(const QString &text, bool isExact)
{
    return isExact ? text.normalized(QString::NormalizationForm_C) : folded(text);
}

/// A text as it is compared, with the way back to its characters.
class ComparedText
{
public:
    ComparedText(const QString &text, bool isExact)
    {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype next = characters.toNextBoundary();
            const qsizetype to = next > from ? next : text.size();
            m_text += comparable(text.mid(from, to - from), isExact);
            m_origin.resize(size_t(m_text.size()), Inside);
            if (const auto begin = size_t(m_begun); begin < m_origin.size())
                m_origin[begin] = from;
            m_begun = m_text.size();
            from = to;
        }
        m_origin.push_back(text.size());
    }

    const QString &text() const { return m_text; }
    /// Where in the text as it stands; -1 within a character.
    qsizetype originOf(qsizetype place) const { return m_origin[size_t(place)]; }

private:
    static constexpr qsizetype Inside = -1;

    QString m_text;
    std::vector<qsizetype> m_origin; ///< by place in m_text
    qsizetype m_begun = 0;
};

bool isOfAWord(char32_t sign)
{
    return QChar::isLetterOrNumber(sign) || QChar::isMark(sign);
}

bool isWordAt(const QString &text, qsizetype from, qsizetype to)
{
    const auto signBefore = [&](qsizetype place) -> char32_t {
        const bool isPair =
            place > 1 && text.at(place - 1).isLowSurrogate() && text.at(place - 2).isHighSurrogate();
        return isPair ? QChar::surrogateToUcs4(text.at(place - 2), text.at(place - 1))
                      : char32_t(text.at(place - 1).unicode());
    };
    const auto signAt = [&](qsizetype place) -> char32_t {
        const bool isPair = place + 1 < text.size() && text.at(place).isHighSurrogate()
            && text.at(place + 1).isLowSurrogate();
        return isPair ? QChar::surrogateToUcs4(text.at(place), text.at(place + 1))
                      : char32_t(text.at(place).unicode());
    };
    return (from == 0 || !isOfAWord(signBefore(from))) && (to == text.size() || !isOfAWord(signAt(to)));
}

QList<Match> matchesOf(const Line &line, const QString &wanted, const Sought &sought)
{
    if (wanted.isEmpty() || !comparable(line.text, sought.isExact).contains(wanted))
        return {};
    const ComparedText compared(line.text, sought.isExact);
    QList<Match> matches;
    for (qsizetype place = compared.text().indexOf(wanted); place >= 0;) {
        const qsizetype from = compared.originOf(place);
        const qsizetype to = compared.originOf(place + wanted.size());
        const bool isMatch = from >= 0 && to >= 0 && (!sought.isWholeWords || isWordAt(line.text, from, to));
        if (isMatch)
            matches.append({line.id, from, to - from});
        place = compared.text().indexOf(wanted, place + (isMatch ? wanted.size() : 1));
    }
    return matches;
}

} // namespace

QList<Match> matchesIn(const Line &line, const Sought &sought)
{
    return matchesOf(line, comparable(sought.text, sought.isExact), sought);
}

QList<Match> matchesIn(const Report &report, const Sought &sought)
{
    const QString wanted = comparable(sought.text, sought.isExact);
    QList<Match> matches;
    for (const Line &line : report.lines)
        matches += matchesOf(line, wanted, sought);
    return matches;
}

QHash<LineId, QString> replaced(const Report &report, const QList<Match> &matches, const QString &by)
{
    QHash<LineId, QList<Match>> ofLine;
    for (const Match &match : matches)
        ofLine[match.line] << match;
    QHash<LineId, QString> texts;
    for (const Line &line : report.lines) {
        const auto own = ofLine.constFind(line.id);
        if (own == ofLine.cend())
            continue;
        QString text;
        qsizetype done = 0;
        for (const Match &match : *own) {
            text += line.text.mid(done, match.from - done) + by;
            done = match.from + match.length;
        }
        text += line.text.mid(done);
        if (text != line.text)
            texts.insert(line.id, text);
    }
    return texts;
}

int judgedLines(const Report &report, const QHash<LineId, QString> &texts)
{
    return int(std::count_if(report.lines.cbegin(), report.lines.cend(), [&](const Line &line) {
        return standingCheck(line) && texts.contains(line.id);
    }));
}

} // namespace relaas
