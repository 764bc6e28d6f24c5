#include "gui/report/linewords.h"

#include "core/text.h"

#include <algorithm>

namespace relaas {

namespace {

// The document takes these for the beginning and the end of a frame.
constexpr char16_t frameBegin = 0xfdd0;
constexpr char16_t frameEnd = 0xfdd1;

QChar shownCharacter(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
        return QChar::LineSeparator;
    case u'\r':
    case frameBegin:
    case frameEnd:
    case QChar::ParagraphSeparator:
    case QChar::ObjectReplacementCharacter:
    case QChar::Null:
        return QChar::ReplacementCharacter;
    default:
        return c;
    }
}

QStringList withoutEmpty(QStringList paragraphs)
{
    if (paragraphs.size() == 1)
        return paragraphs;
    paragraphs.removeIf([](const QString &paragraph) { return paragraph.trimmed().isEmpty(); });
    return paragraphs.isEmpty() ? QStringList{QString()} : paragraphs;
}

} // namespace

QString shownWords(const QString &text)
{
    const bool isPlain =
        std::all_of(text.cbegin(), text.cend(), [](QChar c) { return shownCharacter(c) == c; });
    if (isPlain)
        return text;
    QString words = text;
    std::transform(words.cbegin(), words.cend(), words.begin(), shownCharacter);
    return words;
}

QString plainWords(const QString &paragraph)
{
    QString words = paragraph;
    return words.replace(QChar(QChar::LineSeparator), u'\n');
}

QString copiedLines(const QStringList &lines)
{
    QStringList rows = lines;
    rows.replaceInStrings(QStringLiteral("\n"), QString(QChar::LineSeparator));
    return rows.join(u'\n');
}

QStringList linesCopied(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = cleaned(line.replace(QChar::LineSeparator, u'\n'));
    return withoutEmpty(lines);
}

QStringList pastedParagraphs(const QString &text)
{
    return withoutEmpty(cleaned(text).split(u'\n'));
}

} // namespace relaas
