#pragma once

#include "audio/analysis.h"

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace relaas {

/// One file that keeps an Analysis, so that a recording opens again without reading it. It can always be made
/// anew.
///
/// Layout, version 2, all numbers little-endian:
///   "RelaasAn", quint32 version, 32 bytes SHA-256 of the recording;
///   four sections, each quint64 length in bytes and as many bytes: info, packets, peaks, activity;
///   16 bytes murmur3 (128 bit, x64) of all before.
/// Where a number has no fixed size it is a varint: seven bits a byte, lowest first; signed ones are zigzag.
///   info: codec and container (varint length, UTF-8), rate, channels, frames, lead-in, truncated, then the
///   warnings; packets: their count, then of each the differences to the one before: frame, timestamp,
///   position, size; peaks: base bins as min, max, rms of 16 bit each, in the order of Peaks; the coarser
///   levels follow from them; activity: lists of spans: gaps, dropouts, outages, then speech and clipping of
///   each channel.

/// Writes from where the device stands. Errors: the device refuses.
Result<void> writeAnalysis(QIODevice &device, const Analysis &analysis);

/// Reads what writeAnalysis() wrote about the recording with that SHA-256 (lower-case hexadecimal). The
/// device must be seekable. Errors with Code::Damaged: damaged, of another version or of other bytes; make it
/// anew.
Result<Analysis> readAnalysis(QIODevice &device, const QByteArray &sha256);

} // namespace relaas
