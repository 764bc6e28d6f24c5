#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace relaas {

/// What to do with a kind of recording that is known but locked or proprietary: DS2 and encrypted dictations,
/// Windows Media with rights management. One sentence; empty for all others. Reads from the start of the
/// device and leaves it there.
QString sentenceOnForeignFormat(QIODevice &device);

} // namespace relaas
