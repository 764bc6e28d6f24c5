#pragma once

#include "spelling/dictionary.h"
#include "spelling/spelledwords.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace relaas {

/// Tells which words of a paragraph are misspelt, without ever keeping anybody waiting: what is not known yet
/// is looked up in a thread of its own, and known from then on. Names of a case and words that somebody added
/// are known words. Without a dictionary nothing is misspelt.
class SpellCheck : public QObject
{
    Q_OBJECT

public:
    explicit SpellCheck(QObject *parent = nullptr);
    ~SpellCheck() override;

    /// Null: no spelling is checked any more.
    void setDictionary(std::shared_ptr<const Dictionary> dictionary);
    bool hasDictionary() const { return m_dictionary != nullptr; }

    /// Words that are right whatever the dictionary says: texts, of which each word counts, also with "s" or
    /// "'s" behind it. They take the place of those set before.
    void setKnownTexts(const QStringList &texts);
    /// A word that is right from now on.
    void addWord(const QString &word);

    /// Those of the paragraph that are known to be misspelt. What is not known yet is asked for;
    /// wordsChecked() says when to look again.
    QList<SpelledWord> misspelt(const QString &paragraph);
    /// See Dictionary.
    QStringList suggestions(const QString &word) const;

signals:
    /// More words are known than before, or others are right.
    void wordsChecked();

private:
    struct Answers;
    bool isKnown(const QString &word) const;
    void ask(const QStringList &words);
    void take(const Answers &answers);

    std::shared_ptr<const Dictionary> m_dictionary;
    QSet<QString> m_known; ///< in lower case
    QSet<QString> m_added; ///< likewise
    QHash<QString, bool> m_isRight; ///< by the dictionary
    QSet<QString> m_asked;
    quint64 m_turn = 0; ///< of the dictionary: answers of another are late
    QThreadPool m_pool;
};

} // namespace relaas
