#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace relaas {

/// The bytes of a text file as text: line ends as line feeds, no byte order mark, no control characters but
/// tab and line feed, no lone surrogates.
struct DecodedText
{
    QString text;
    QStringList notices; ///< what had to be repaired for that
};

/// By the byte order mark (UTF-8, UTF-16, UTF-32); else UTF-8 where it is valid, else Windows-1252 (WHATWG,
/// Encoding Standard: "windows-1252", which is Latin-1 with printable characters from 0x80 to 0x9F).
DecodedText decodedText(const QByteArray &bytes);

/// Whether bytes are plainly no text: another kind of file by its first bytes, or full of zeros.
bool isNoText(const QByteArray &bytes);

} // namespace relaas
