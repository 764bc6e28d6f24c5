#include "core/text.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

bool isUnwantedControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

QStringView plainForm(char16_t c)
{
    switch (c) {
    case u'ł':
        return u"l";
    case u'ø':
        return u"o";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ı':
        return u"i";
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ə':
        return u"e";
    default:
        return {};
    }
}

} // namespace

QString cleaned(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                result += u'\n';
        } else if (c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator)) {
            result += u'\n';
        } else if (!isUnwantedControl(c)) {
            result += c;
        }
    }
    return result;
}

QString cleanedLine(const QString &text)
{
    QString line = cleaned(text);
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return line.trimmed();
}

QString folded(const QString &text)
{
    const QString parts = text.toLower().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.isMark())
            continue;
        if (const QStringView plain = plainForm(c.unicode()); !plain.isEmpty())
            result += plain;
        else
            result += c;
    }
    return result;
}

} // namespace relaas
