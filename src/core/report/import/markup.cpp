#include "core/report/import/markup.h"

#include <algorithm>
#include <array>
#include <utility>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 12;
constexpr qsizetype longestAttributes = 10'000; // what stands behind is no attribute anybody wrote

constexpr std::array<std::pair<QStringView, char16_t>, 26> entities = {
    {{u"amp", u'&'},         {u"lt", u'<'},         {u"gt", u'>'},          {u"quot", u'"'},
     {u"apos", u'\''},       {u"nbsp", u'\u00a0'},  {u"lrm", u'\u200e'},    {u"rlm", u'\u200f'},
     {u"eacute", u'\u00e9'}, {u"euml", u'\u00eb'},  {u"egrave", u'\u00e8'}, {u"ecirc", u'\u00ea'},
     {u"iuml", u'\u00ef'},   {u"ouml", u'\u00f6'},  {u"uuml", u'\u00fc'},   {u"aacute", u'\u00e1'},
     {u"agrave", u'\u00e0'}, {u"auml", u'\u00e4'},  {u"ccedil", u'\u00e7'}, {u"euro", u'\u20ac'},
     {u"hellip", u'\u2026'}, {u"ndash", u'\u2013'}, {u"lsquo", u'\u2018'},  {u"rsquo", u'\u2019'},
     {u"ldquo", u'\u201c'},  {u"rdquo", u'\u201d'}}};

bool isNameLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

qsizetype endOfTagName(QStringView inside)
{
    const auto isOver = [](QChar c) { return c.isSpace() || c == u'.' || c == u'/' || c == u'>'; };
    return std::ranges::find_if(inside, isOver) - inside.begin();
}

QString fromCode(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = (isHex ? digits.mid(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber)
        return {};
    const bool isCharacter = code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
    const char32_t character = isCharacter ? code : char32_t(QChar::ReplacementCharacter);
    return QString::fromUcs4(&character, 1);
}

/// What stands between "&" and ";"; empty where it is no entity.
QString entity(QStringView name)
{
    if (name.startsWith(u'#'))
        return fromCode(name.mid(1));
    const auto found = std::ranges::find(entities, name, [](const auto &known) { return known.first; });
    return found == entities.end() ? QString() : QString(QChar(found->second));
}

} // namespace

MarkupPiece MarkupReader::next()
{
    MarkupPiece piece;
    const QStringView rest = m_text.mid(m_at);
    const bool isComment = rest.startsWith(u"<!");
    const bool isClosing = rest.startsWith(u"</");
    const qsizetype nameAt = isClosing ? 2 : 1;
    const bool isTag = rest.startsWith(u'<') && rest.size() > nameAt
        && (isComment || isNameLetter(rest.at(nameAt)) || (rest.at(1) >= u'0' && rest.at(1) <= u'9'));
    qsizetype end = -1;
    if (isTag) {
        const bool isLong = rest.startsWith(u"<!--");
        const QStringView closing = isLong ? QStringView(u"-->") : QStringView(u">");
        bool &isSought = isLong ? m_mayCloseComments : m_mayCloseTags; // once in vain is enough
        end = isSought ? rest.indexOf(closing) : -1;
        isSought = end >= 0;
        end += isSought ? closing.size() : 0;
    }
    if (end < 0) { // text up to the next "<"
        const qsizetype next = rest.indexOf(u'<', 1);
        piece.source = rest.left(next < 0 ? rest.size() : next);
        m_at += piece.source.size();
        return piece;
    }
    piece.source = rest.left(end);
    m_at += end;
    piece.kind = isComment ? MarkupPiece::Kind::Comment
        : isClosing        ? MarkupPiece::Kind::Closing
                           : MarkupPiece::Kind::Opening;
    const QStringView inside = piece.source.mid(nameAt).chopped(1);
    const qsizetype nameEnd = endOfTagName(inside);
    piece.name = inside.left(nameEnd).toString().toLower();
    piece.rest = inside.mid(nameEnd);
    return piece;
}

void MarkupReader::skipTo(QStringView closingName)
{
    const qsizetype tag = m_text.indexOf(QString(u"</"_s + closingName), m_at, Qt::CaseInsensitive);
    const qsizetype end = tag < 0 ? -1 : m_text.indexOf(u'>', tag);
    m_at = end < 0 ? m_text.size() : end + 1;
}

QString attribute(QStringView rest, QStringView name)
{
    rest = rest.left(longestAttributes);
    for (qsizetype from = 0; (from = rest.indexOf(name, from, Qt::CaseInsensitive)) >= 0;
         from += name.size()) {
        const bool isWhole = from == 0 || rest.at(from - 1).isSpace();
        QStringView value = rest.mid(from + name.size()).trimmed();
        if (!isWhole || !value.startsWith(u'='))
            continue;
        value = value.mid(1).trimmed();
        const QChar quote = value.isEmpty() ? QChar() : value.front();
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const auto isOver = [&](QChar c) { return isQuoted ? c == quote : c.isSpace(); };
        if (isQuoted)
            value = value.mid(1);
        return withoutEntities(value.left(std::ranges::find_if(value, isOver) - value.begin()));
    }
    return {};
}

QString withoutEntities(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype next = text.indexOf(u'&', at);
        result += text.mid(at, next < 0 ? -1 : next - at);
        if (next < 0)
            break;
        const QStringView ahead = text.mid(next + 1, longestEntity);
        const qsizetype end = ahead.indexOf(u';');
        const QString character = end > 0 ? entity(ahead.left(end)) : QString();
        result += character.isEmpty() ? u"&"_s : character;
        at = next + 1 + (character.isEmpty() ? 0 : end + 1);
    }
    return result;
}

} // namespace relaas
