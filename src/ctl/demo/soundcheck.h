#pragma once

#include "audio/bytesource.h"
#include "core/report/recording.h"
#include "core/report/report.h"
#include "core/result.h"

#include <QList>

namespace relaas::ctl {

/// What was heard under the lines of a report. A machine cannot say whether words agree; it can say whether
/// anybody speaks there.
struct SoundCheck
{
    QList<LineId> withSound;
    QList<int> silentLines; ///< numbers of lines whose span holds no sound
};

/// Decodes the span of every line that lies in this recording and is not judged yet.
Result<SoundCheck> checkedSound(const Report &report, const Recording &recording, const ByteSource &source);

} // namespace relaas::ctl
