#pragma once

// Private to this module.

#include "audio/soundinfo.h"

#include <QList>

#include <vector>

namespace relaas {

/// Where somebody speaks on a channel: a long-term spectral divergence detector (J. Ramírez, J. C. Segura,
/// C. Benítez, Á. de la Torre, A. Rubio: "Efficient voice activity detection algorithms using long-term
/// speech information", Speech Communication 42, 2004), over eight bands, with the noise taken from a low
/// quantile of each band (V. Stahl, A. Fischer, R. Bippus: "Quantile based noise estimation for spectral
/// subtraction and Wiener filtering", ICASSP 2000). As the whole recording is there, the noise around a
/// moment is that of before and after.
///
/// Compared, with the same rules for spans, on two-voice recordings with noise 20 and 10 dB below the speech:
/// WebRTC's detector (npm's webrtcvad 1.0.1) found 98 % and at best 86 % of the starts of turns within 0.3 s,
/// the latter with one false start in five; this one 99 % of both, with no false start
/// (tests/bench/bench_speech.cpp).
///
/// A span begins 50 ms before what is found: voices begin softly. Pauses shorter than 0.3 s belong to the
/// speech around them. Sound that is no voice but comes and goes like one (a door, typing) can count as
/// speech: it is a help for finding places, never a finding.
///
/// `bands` are the levels of ActivityScan for all channels.
QList<FrameSpan> speechSpans(const std::vector<quint8> &bands, int channels, int channel, int sampleRate);

} // namespace relaas
