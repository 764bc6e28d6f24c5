#include "crypto/password.h"

#include "core/text.h"
#include "crypto/secret.h"
#include "crypto/texts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>
#include <zxcvbn.h>

namespace relaas {

namespace {

constexpr qsizetype mostJudged = 100; // characters; zxcvbn's time grows faster than the length
constexpr qsizetype leastOwnWord = 3; // characters

// zxcvbn's word lists are English; these are what guessers try first here.
constexpr std::array localWords{
    "welkom",    "wachtwoord", "geheim",    "relaas",   "asiel",       "vreemdeling", "nederland",
    "holland",   "amsterdam",  "rotterdam", "utrecht",  "denhaag",     "arnhem",      "eindhoven",
    "groningen", "zwolle",     "lente",     "zomer",    "herfst",      "winter",      "voorjaar",
    "najaar",    "kantoor",    "koffie",    "vakantie", "oranje",      "feyenoord",   "sinterklaas",
    "januari",   "februari",   "maart",     "april",    "mei",         "juni",        "juli",
    "augustus",  "september",  "oktober",   "november", "december",    "maandag",     "dinsdag",
    "woensdag",  "donderdag",  "vrijdag",   "zaterdag", "zondag",      "inloggen",    "gebruiker",
    "beheerder", "computer",   "qwerty",    "azerty",   "ikhouvanjou", "schatje",     "liefde"};

QString normal(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC, QChar::Unicode_14_0);
}

// One byte for each character, as zxcvbn counts bytes: letters lose their marks, others become one of 128.
QByteArray asBytes(const QString &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const char32_t c : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (c < 0x80)
            bytes += char(c);
        else if (!QChar::isMark(c))
            bytes += char(0x80 | (c & 0x7f));
    }
    return bytes;
}

QByteArrayList ownWordsAsBytes(const QStringList &ownWords)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QByteArrayList words;
    for (const QString &own : ownWords) {
        QStringList parts = own.split(between, Qt::SkipEmptyParts);
        parts += own;
        for (const QString &word : std::as_const(parts)) {
            if (word.size() >= leastOwnWord)
                words += asBytes(folded(word));
        }
    }
    return words;
}

double estimated(const QString &password, const QByteArrayList &ownWords)
{
    std::vector<const char *> known;
    for (const QByteArray &word : ownWords)
        known.push_back(word.constData());
    known.insert(known.end(), localWords.begin(), localWords.end());
    known.push_back(nullptr);
    QByteArray bytes = asBytes(password);
    bytes.truncate(mostJudged);
    const double bits = ZxcvbnMatch(bytes.constData(), known.data(), nullptr);
    wipe(bytes);
    return bits;
}
} // namespace

int passwordBits(const QString &password, const QStringList &ownWords)
{
    QString kept = normal(password);
    const double bits = estimated(kept, ownWordsAsBytes(ownWords));
    wipe(kept);
    return int(std::clamp(std::floor(bits), 0.0, 10'000.0));
}

Result<void> acceptablePassword(const QString &password, const QStringList &ownWords)
{
    QString kept = normal(password);
    const qsizetype characters = kept.toUcs4().size();
    wipe(kept);
    if (characters < leastPasswordCharacters)
        return invalidError(
            CryptoTexts::tr("A password needs at least %1 characters; a few words in a row are easy to "
                            "remember.")
                .arg(leastPasswordCharacters));
    if (characters > mostPasswordCharacters)
        return invalidError(
            CryptoTexts::tr("A password can have at most %1 characters.").arg(mostPasswordCharacters));
    if (passwordBits(password, ownWords) >= leastPasswordBits)
        return {};
    if (passwordBits(password, {}) >= leastPasswordBits)
        return invalidError(
            CryptoTexts::tr("Your name or user name makes this password easy to guess; choose words that "
                            "have nothing to do with you."));
    return invalidError(
        CryptoTexts::tr("This password is easy to guess; add another word that nobody would expect, or "
                        "let the words have nothing to do with each other."));
}

} // namespace relaas
