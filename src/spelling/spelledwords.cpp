#include "spelling/spelledwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace relaas {

namespace {

bool isOfAWordInLatin(QChar sign)
{
    if (sign == u'\'' || sign == u'’' || sign.isMark())
        return true;
    return sign.isLetter() && sign.script() == QChar::Script_Latin;
}

bool hasASpelling(QStringView word)
{
    if (word.size() < 2 || !std::ranges::all_of(word, isOfAWordInLatin))
        return false;
    return std::ranges::any_of(word, [](QChar sign) { return sign.isLower(); });
}

} // namespace

QList<SpelledWord> spelledWords(QStringView text)
{
    QList<SpelledWord> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    qsizetype from = 0;
    while (from < text.size()) {
        finder.setPosition(from);
        const qsizetype to = finder.toNextBoundary();
        if (to <= from)
            break;
        if (hasASpelling(text.mid(from, to - from)))
            words.append({from, to - from});
        from = to;
    }
    return words;
}

} // namespace relaas
