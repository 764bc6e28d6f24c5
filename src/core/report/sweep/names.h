#pragma once

#include "core/report/sweep/tokens.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace relaas {

/// The names of a report. Told first of every text in it, then asked.
class SweepNames
{
public:
    SweepNames(const QStringList &knownNames, SweepVocabulary &vocabulary);

    /// Takes in which words stand with a capital inside a sentence.
    void add(const SweepText &text);

    /// Where the name that begins at token `i` ends: the token behind it, or `i` where none begins there.
    size_t endOfName(const SweepText &text, size_t i) const;

private:
    bool isName(const SweepText &text, size_t i) const;
    bool isBeforePrefix(const SweepText &text, size_t i) const;
    bool isKnown(const SweepText &text, size_t i) const;
    size_t nextPart(const SweepText &text, size_t end) const;
    size_t behindConnectors(const SweepText &text, size_t i) const;

    QSet<QString> m_names; ///< in lower case
};

} // namespace relaas
