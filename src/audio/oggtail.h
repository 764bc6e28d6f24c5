#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace relaas {

/// True for an Ogg file that does not end with the mark of a last page (RFC 3533, section 6): the recorder
/// was cut off, or the copy was. Reads both ends of the device and leaves it at its start.
bool isOggWithoutEnd(QIODevice &device);

} // namespace relaas
