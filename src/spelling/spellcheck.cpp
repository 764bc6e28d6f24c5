#include "spelling/spellcheck.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKnown = 200'000; // words; then it begins anew

/// "Tesfays" and "Tesfay's" are the word "Tesfay".
QString withoutPossessive(const QString &word)
{
    if (!word.endsWith(u's'))
        return {};
    const QString stem = word.chopped(1);
    return stem.endsWith(u'\'') || stem.endsWith(u'’') ? stem.chopped(1) : stem;
}

} // namespace

struct SpellCheck::Answers
{
    quint64 turn = 0;
    QHash<QString, bool> isRight;
};

SpellCheck::SpellCheck(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SpellCheck::~SpellCheck()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void SpellCheck::setDictionary(std::shared_ptr<const Dictionary> dictionary)
{
    m_dictionary = std::move(dictionary);
    ++m_turn;
    m_isRight.clear();
    m_asked.clear();
    emit wordsChecked();
}

void SpellCheck::setKnownTexts(const QStringList &texts)
{
    m_known.clear();
    for (const QString &text : texts) {
        for (const SpelledWord &word : spelledWords(text))
            m_known.insert(text.mid(word.from, word.length).toLower());
    }
    emit wordsChecked();
}

void SpellCheck::addWord(const QString &word)
{
    m_added.insert(word.toLower());
    emit wordsChecked();
}

bool SpellCheck::isKnown(const QString &word) const
{
    const QString plain = word.toLower();
    const QString stem = withoutPossessive(plain);
    return m_known.contains(plain) || m_added.contains(plain)
        || (!stem.isEmpty() && (m_known.contains(stem) || m_added.contains(stem)));
}

QList<SpelledWord> SpellCheck::misspelt(const QString &paragraph)
{
    QList<SpelledWord> wrong;
    if (!m_dictionary)
        return wrong;
    QStringList unknown;
    for (const SpelledWord &each : spelledWords(paragraph)) {
        const QString word = paragraph.mid(each.from, each.length);
        const auto answer = m_isRight.constFind(word);
        if (answer == m_isRight.cend())
            unknown << word;
        else if (!*answer && !isKnown(word))
            wrong << each;
    }
    ask(unknown);
    return wrong;
}

void SpellCheck::ask(const QStringList &words)
{
    QStringList wanted;
    for (const QString &word : words) {
        if (!m_asked.contains(word)) {
            m_asked.insert(word);
            wanted << word;
        }
    }
    if (wanted.isEmpty())
        return;
    m_pool.start([this, wanted, dictionary = m_dictionary, turn = m_turn] {
        Answers answers{turn, {}};
        for (const QString &word : wanted)
            answers.isRight.insert(word, dictionary->knows(word));
        // The destructor waits for this thread, so the object is still there.
        QMetaObject::invokeMethod(
            this, [this, answers] { take(answers); }, Qt::QueuedConnection);
    });
}

void SpellCheck::take(const Answers &answers)
{
    if (answers.turn != m_turn)
        return;
    if (m_isRight.size() > mostKnown) {
        m_isRight.clear();
        m_asked.clear();
    }
    m_isRight.insert(answers.isRight);
    emit wordsChecked();
}

QStringList SpellCheck::suggestions(const QString &word) const
{
    return m_dictionary ? m_dictionary->suggestions(word) : QStringList();
}

} // namespace relaas
