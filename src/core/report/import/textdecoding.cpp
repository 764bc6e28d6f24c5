#include "core/report/import/textdecoding.h"

#include "core/report/import/turncollector.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace relaas {

namespace {

// What 0x80 to 0x9F mean in Windows-1252; the five that it leaves open stay control characters.
constexpr std::array<char16_t, 32> windowsCharacters = {
    0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar(windowsCharacters[c.unicode() - 0x80U]);
    return text;
}

qsizetype bytesInUnit(QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf16:
    case QStringConverter::Utf16LE:
    case QStringConverter::Utf16BE:
        return 2;
    case QStringConverter::Utf32:
    case QStringConverter::Utf32LE:
    case QStringConverter::Utf32BE:
        return 4;
    default:
        return 1;
    }
}

struct Decoding
{
    QString text;
    bool isExact = false; ///< all bytes were characters
};

Decoding decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless); // tells also of a cut end
    Decoding result;
    result.text = decoder.decode(bytes);
    result.isExact = !decoder.hasError() && bytes.size() % bytesInUnit(encoding) == 0;
    return result;
}

/// What a byte order mark says; none for UTF-16 and the like without one.
std::optional<QStringConverter::Encoding> markedEncoding(const QByteArray &bytes)
{
    return QStringConverter::encodingForData(
        QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4)));
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ReportImport", text);
}

} // namespace

DecodedText decodedText(const QByteArray &bytes)
{
    DecodedText result;
    QString text;
    if (const auto marked = markedEncoding(bytes)) {
        const Decoding decoding = decoded(bytes, *marked);
        text = decoding.text;
        if (!decoding.isExact)
            result.notices << translated(
                QT_TRANSLATE_NOOP("ReportImport",
                                  "Some bytes are no characters of the encoding "
                                  "that the file names. Each was replaced by the sign for an unknown one."));
    } else if (const Decoding decoding = decoded(bytes, QStringConverter::Utf8); decoding.isExact) {
        text = decoding.text;
    } else {
        text = fromWindows1252(bytes);
        result.notices << translated(QT_TRANSLATE_NOOP("ReportImport",
                                                       "The text is not UTF-8. It was read as Windows-1252; "
                                                       "look at letters with accents."));
    }
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    text.replace(u'\v', u'\n').replace(u'\f', u'\n'); // how word processors end a line and a page
    const UncleanCharacters unclean = uncleanCharacters(text);
    if (unclean.controls > 0)
        result.notices << controlsNotice(unclean.controls);
    if (unclean.surrogates > 0)
        result.notices << surrogatesNotice(unclean.surrogates);
    result.text = cleaned(text);
    return result;
}

bool isNoText(const QByteArray &bytes)
{
    constexpr std::array<QByteArrayView, 8> beginnings = {
        "PK\x03\x04", "%PDF-", "\xD0\xCF\x11\xE0", "RIFF", "ID3", "OggS", "fLaC", "{\\rtf"};
    if (std::ranges::any_of(beginnings,
                            [&](QByteArrayView beginning) { return bytes.startsWith(beginning); }))
        return true;
    if (markedEncoding(bytes))
        return false;
    constexpr qsizetype looked = 4096;
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), looked));
    return std::ranges::count(head, '\0') > head.size() / 8;
}

} // namespace relaas
