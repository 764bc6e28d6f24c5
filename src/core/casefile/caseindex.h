#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace relaas {

/// The words by which one case is found: those of searchKey() and its officer's.
struct CaseWords
{
    CaseFileId id;
    QString words; ///< folded
};

/// The words a person looks for, folded; a case is found where all of them occur in its own words.
QStringList soughtWords(const QString &text);

/// The words of cases, held in memory so that a long list can be narrowed with every key that is typed.
class CaseIndex
{
public:
    void clear();
    void add(const CaseWords &words);

    /// Those of `ids` that have every word of the text, in the same order. A case that was not added is not
    /// found.
    QList<CaseFileId> filtered(const QList<CaseFileId> &ids, const QString &text) const;

private:
    struct Span
    {
        qsizetype from = 0;
        qsizetype length = 0;
    };

    QByteArray m_text; ///< UTF-8 of all cases in one piece: quicker to read through than many small strings
    QHash<CaseFileId, Span> m_spans;
};

} // namespace relaas
