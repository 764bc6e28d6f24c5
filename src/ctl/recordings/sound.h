#pragma once

#include "audio/soundindex.h"
#include "ctl/command.h"

#include <QJsonArray>

namespace relaas::ctl {

/// A sound file named on the command line, and where its packets lie.
struct SoundFile
{
    QString name;
    ByteSource source;
    SoundIndexPtr index;
    QString path;
    FileState state; ///< before it was read
};

Result<SoundFile> openedSound(const QString &path, const std::stop_token &stop);

/// What is odd with it, on standard error.
void tellWarnings(const SoundFile &sound);

/// Refuses where the file is another one than it was when it was opened: what was found would be of neither.
Result<void> stillTheSame(const SoundFile &sound);

/// SHA-256 of its bytes, lower-case hexadecimal.
Result<QByteArray> sumOf(const SoundFile &sound, const std::stop_token &stop);

/// Puts the file's name before the sentence; who stopped the work needs none.
Error soundError(const QString &path, const Error &error);

/// Spans of sound as `from_frame`, `to_frame`, `from_ms`, `to_ms`.
QJsonArray jsonOfSpans(const QList<FrameSpan> &spans, int sampleRate);

Command peaksCommand();
Command speechCommand();

} // namespace relaas::ctl
