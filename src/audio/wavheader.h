#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace relaas {

/// Frames of sound the header of a WAV, RF64 or Wave64 file promises, whether or not they are there (libav
/// only tells what is). 0 for other files, for compressed sound and when the recorder never wrote the length.
/// Reads from the start of the device and leaves it there.
qint64 framesPromisedByWav(QIODevice &device);

} // namespace relaas
