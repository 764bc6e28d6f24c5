#include "core/casefile/caseindex.h"

#include "core/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace relaas {

using namespace Qt::StringLiterals;

QStringList soughtWords(const QString &text)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    return folded(text).split(spaces, Qt::SkipEmptyParts);
}

void CaseIndex::clear()
{
    m_text.clear();
    m_spans.clear();
}

void CaseIndex::add(const CaseWords &words)
{
    const QByteArray bytes = words.words.toUtf8();
    m_spans.insert(words.id, {m_text.size(), bytes.size()});
    m_text += bytes;
}

QList<CaseFileId> CaseIndex::filtered(const QList<CaseFileId> &ids, const QString &text) const
{
    std::vector<std::string> words;
    for (const QString &word : soughtWords(text))
        words.push_back(word.toStdString());
    if (words.empty())
        return ids;
    QList<CaseFileId> found;
    for (const CaseFileId id : ids) {
        const Span span = m_spans.value(id);
        const std::string_view own(m_text.constData() + span.from, size_t(span.length));
        if (std::ranges::all_of(words, [own](const std::string &word) { return own.find(word) != own.npos; }))
            found.append(id);
    }
    return found;
}

} // namespace relaas
