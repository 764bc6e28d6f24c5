#pragma once

// Private to this module: the records of a ZIP file, PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16.

#include <QtGlobal>

namespace relaas::zipformat {

constexpr quint32 localHeader = 0x04034b50;
constexpr quint32 centralHeader = 0x02014b50;
constexpr quint32 endRecord = 0x06054b50;

constexpr qsizetype localHeaderSize = 30;
constexpr qsizetype centralHeaderSize = 46;
constexpr qsizetype endRecordSize = 22;

constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

constexpr quint16 isEncrypted = 0x0001;
constexpr quint16 isUtf8 = 0x0800;

constexpr quint16 most16 = 0xffff; ///< stands for "see the ZIP64 record"
constexpr quint32 most32 = 0xffffffff;

} // namespace relaas::zipformat
