#pragma once

namespace relaas {

class WaveformView;

/// Makes every WaveformView a slider of time to screen readers. Calling it again does nothing.
void installWaveformAccess();

/// Has the time at the playhead said. For places the user asked for, not for each moment of playing.
void announceWaveformTime(WaveformView &view);

} // namespace relaas
