#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

namespace relaas {

// Judges a password that somebody chooses, after ASVS 5.0 V6.2: long enough, not common, not made of the
// user's own words; no rule on which characters it has. It says nothing about whoever chose it.

inline constexpr int leastPasswordCharacters = 12;
inline constexpr int mostPasswordCharacters = 128;

/// So many bits stand a stolen key file: at 256 MiB and three passes a guess moves about 1.5 GB of memory, so
/// that a thousand of the fastest graphics cards make some 2^19 a second and 2^44, half of all, in a year.
/// Four uncommon words or twelve random characters have them.
inline constexpr int leastPasswordBits = 45;

/// How many bits a clever guesser has to try, as zxcvbn-c estimates it from its first 100 characters; never
/// negative. `ownWords` (login, name) count as known, and so do words that Dutch offices like. Some
/// milliseconds for a long one.
int passwordBits(const QString &password, const QStringList &ownWords);

/// Error Invalid: one sentence on what to do. Length is counted in Unicode characters as they are kept
/// (NFKC).
Result<void> acceptablePassword(const QString &password, const QStringList &ownWords);

} // namespace relaas
