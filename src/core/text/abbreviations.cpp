#include "core/text/abbreviations.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastShortForm = 2;
constexpr qsizetype mostShortForm = 20;
constexpr qsizetype mostText = 500;

bool isOfShortForm(QChar sign)
{
    return sign.isLetterOrNumber();
}

bool endsAWord(QChar typed)
{
    return typed.isSpace() || typed.isPunct();
}

/// The text as somebody wrote the short form: with a capital, or all in capitals.
QString withCapitalsOf(const QString &text, QStringView shortForm)
{
    const auto letters = std::ranges::count_if(shortForm, [](QChar sign) { return sign.isLetter(); });
    const auto capitals = std::ranges::count_if(shortForm, [](QChar sign) { return sign.isUpper(); });
    if (letters > 1 && capitals == letters)
        return text.toUpper();
    if (capitals > 0 && shortForm.front().isUpper())
        return text.left(1).toUpper() + text.mid(1);
    return text;
}

} // namespace

Abbreviations::Abbreviations(const QList<Abbreviation> &all)
{
    for (const Abbreviation &each : all) {
        if (const auto kept = checked(each))
            m_texts.insert(kept->shortForm.toLower(), kept->text);
    }
}

QList<Abbreviation> Abbreviations::all() const
{
    QList<Abbreviation> list;
    for (auto each = m_texts.cbegin(); each != m_texts.cend(); ++each)
        list.append({each.key(), each.value()});
    std::ranges::sort(list, {}, &Abbreviation::shortForm);
    return list;
}

std::optional<Expansion> Abbreviations::expansionAt(QStringView text, qsizetype place, QChar typed) const
{
    if (!endsAWord(typed) || place < leastShortForm || place > text.size())
        return std::nullopt;
    qsizetype from = place;
    while (from > 0 && isOfShortForm(text.at(from - 1)))
        if (place - --from > mostShortForm)
            return std::nullopt;
    if (place < text.size() && isOfShortForm(text.at(place)))
        return std::nullopt; // the sign parts a word, it does not end one
    const QStringView word = text.mid(from, place - from);
    const auto known = m_texts.constFind(word.toString().toLower());
    if (known == m_texts.cend())
        return std::nullopt;
    return Expansion{from, place - from, withCapitalsOf(*known, word)};
}

Result<Abbreviation> checked(const Abbreviation &wanted)
{
    const Abbreviation kept{cleanedLine(wanted.shortForm), cleanedLine(wanted.text)};
    const qsizetype length = kept.shortForm.size();
    if (length < leastShortForm || length > mostShortForm
        || !std::ranges::all_of(kept.shortForm, isOfShortForm)) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Abbreviations",
                                        "“%1” is no abbreviation. It has 2 to 20 letters or digits, and "
                                        "no spaces.")
                .arg(kept.shortForm.left(mostShortForm + 1))};
    }
    if (kept.text.isEmpty() || kept.text.size() > mostText) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Abbreviations",
                                        "“%1” stands for nothing, or for more than 500 characters. Say what "
                                        "is written out for it.")
                .arg(kept.shortForm)};
    }
    return kept;
}

Result<QList<Abbreviation>> abbreviationsIn(const QString &text)
{
    QList<Abbreviation> all;
    QSet<QString> known;
    const QStringList lines = cleaned(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line.trimmed().isEmpty())
            continue;
        const auto each = checked(Abbreviation{line.section(u'=', 0, 0), line.section(u'=', 1)});
        QString fault = each ? QString() : each.error().text;
        if (each && known.contains(each->shortForm.toLower()))
            fault = QCoreApplication::translate("Abbreviations", "“%1” stands above already.")
                        .arg(each->shortForm);
        if (!fault.isEmpty()) {
            return Error{Error::Code::Invalid,
                         QCoreApplication::translate("Abbreviations", "Line %1: %2")
                             .arg(QString::number(i + 1), fault)};
        }
        known.insert(each->shortForm.toLower());
        all.append(*each);
    }
    return all;
}

QString listText(const QList<Abbreviation> &all)
{
    QStringList lines;
    for (const Abbreviation &each : all)
        lines << each.shortForm + u" = "_s + each.text;
    return lines.join(u'\n');
}

QList<Abbreviation> startingAbbreviations()
{
    return {{u"aanv"_s, u"aanvraag"_s},
            {u"ambt"_s, u"ambtsbericht"_s},
            {u"btrk"_s, u"betrokkene"_s},
            {u"bv"_s, u"bijvoorbeeld"_s},
            {u"evt"_s, u"eventueel"_s},
            {u"gmd"_s, u"gemachtigde"_s},
            {u"ivm"_s, u"in verband met"_s},
            {u"mbt"_s, u"met betrekking tot"_s},
            {u"nav"_s, u"naar aanleiding van"_s},
            {u"nvt"_s, u"niet van toepassing"_s},
            {u"obv"_s, u"op basis van"_s},
            {u"tav"_s, u"ten aanzien van"_s},
            {u"vlgs"_s, u"volgens"_s},
            {u"vrmd"_s, u"vreemdeling"_s},
            {u"wrs"_s, u"waarschijnlijk"_s}};
}

} // namespace relaas
