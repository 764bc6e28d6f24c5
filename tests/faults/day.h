#pragma once

#include "crypto/keys.h"
#include "storage/store.h"

#include <QString>

namespace relaas::test {

/// Work on a case file in numbered steps, each one commit: the text of a report line, the revision of its
/// report and a row of the log. Afterwards the store tells which step was the last, and whether any stands
/// half.
class Day
{
public:
    /// A store with one interview and a report of twenty lines, on which nothing has been done yet.
    static Result<void> prepare(const QString &folder, const KeysPtr &keys);

    explicit Day(const Store &store) : m_store(store) { }

    /// The step with that number, from 1. It is kept when this returns without an error.
    Result<void> step(int number) const;

private:
    const Store &m_store;
};

/// What stands in a store after a mishap.
struct Aftermath
{
    bool isSound = false; ///< opens, every page, foreign key and link of the log is right
    bool isTorn = false; ///< a part of a step stands without the rest
    int lastStep = 0; ///< 0 before the first
    QString problem;

    static Aftermath of(const QString &folder, const KeysPtr &keys);
};

} // namespace relaas::test
