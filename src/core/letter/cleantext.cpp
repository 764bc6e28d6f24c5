#include "core/letter/cleantext.h"

namespace relaas {

namespace {

bool isDropped(char16_t unit)
{
    const bool isControl = unit < 0x20 || (unit >= 0x7f && unit <= 0x9f);
    const bool isOverride = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
    const bool isNoCharacter = unit >= 0xfffe || (unit >= 0xfdd0 && unit <= 0xfdef) || unit == 0xfeff;
    return isControl || isOverride || isNoCharacter || unit == 0xfffc; // U+FFFC would be an embedded object
}

} // namespace

QString cleanText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        const bool isPair =
            QChar::isHighSurrogate(unit) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            clean += text.at(i);
            clean += text.at(++i);
        } else if (QChar::isSurrogate(unit)) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (unit == u'\n' || unit == u'\r' || unit == 0x2028 || unit == 0x2029) {
            if (unit == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            clean += u'\n';
        } else if (unit == u'\t') {
            clean += u' ';
        } else if (!isDropped(unit)) {
            clean += text.at(i);
        }
    }
    return clean;
}

QString cleanLine(const QString &text)
{
    return cleanText(text).simplified();
}

} // namespace relaas
