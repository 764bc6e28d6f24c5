#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace relaas {

/// The words of a language, with the rules by which they are inflected and put together: a pair of files,
/// .aff and .dic, as Hunspell describes them (hunspell(5)), in UTF-8 or an encoding that Qt knows. May be
/// asked in any thread.
class Dictionary
{
public:
    /// `path` is that of the .dic file; the .aff file stands beside it. Refuses, with a sentence, files that
    /// are not there, too large, or no dictionary. Slow: a second for a large one.
    static Result<std::shared_ptr<const Dictionary>> opened(const QString &path);

    /// Where the dictionary of a language ("nl", "en") stands, in the first of the folders that has one;
    /// empty where none has.
    static QString pathOf(const QString &language, const QStringList &folders = usualFolders());
    static QStringList usualFolders();

    ~Dictionary();

    bool knows(const QString &word) const;
    /// Words that may be meant, the likeliest first; at most eight. Takes up to some tenths of a second.
    QStringList suggestions(const QString &word) const;

private:
    struct Words;
    explicit Dictionary(std::unique_ptr<Words> words);

    std::unique_ptr<Words> m_words;
};

} // namespace relaas
