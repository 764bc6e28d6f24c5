#include "core/letter/wording.h"

#include <QLocale>

#include <array>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString numberInWords(int number, Language language)
{
    static const std::array<QString, 12> dutch = {u"één"_s,   u"twee"_s, u"drie"_s,  u"vier"_s,
                                                  u"vijf"_s,  u"zes"_s,  u"zeven"_s, u"acht"_s,
                                                  u"negen"_s, u"tien"_s, u"elf"_s,   u"twaalf"_s};
    static const std::array<QString, 12> english = {u"one"_s,  u"two"_s, u"three"_s,  u"four"_s,
                                                    u"five"_s, u"six"_s, u"seven"_s,  u"eight"_s,
                                                    u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s};
    const auto &words = language == Language::Dutch ? dutch : english;
    const auto index = static_cast<size_t>(number) - 1;
    return index < words.size() ? words.at(index) : QString::number(number);
}

QString unitInWords(RemedyTerm::Unit unit, bool isOne, Language language)
{
    const bool isDutch = language == Language::Dutch;
    switch (unit) {
    case RemedyTerm::Unit::Days:
        return isDutch ? (isOne ? u"dag"_s : u"dagen"_s) : (isOne ? u"day"_s : u"days"_s);
    case RemedyTerm::Unit::Weeks:
        return isDutch ? (isOne ? u"week"_s : u"weken"_s) : (isOne ? u"week"_s : u"weeks"_s);
    case RemedyTerm::Unit::Months:
        return isDutch ? (isOne ? u"maand"_s : u"maanden"_s) : (isOne ? u"month"_s : u"months"_s);
    }
    return {};
}

} // namespace

QString dateInWords(QDate date, Language language)
{
    return date.isValid() ? localeOf(language).toString(date, u"d MMMM yyyy"_s) : QString();
}

QString termInWords(const RemedyTerm &term, Language language)
{
    if (term.length <= 0)
        return {};
    return numberInWords(term.length, language) + u' ' + unitInWords(term.unit, term.length == 1, language);
}

QString enumerated(const QStringList &items, Language language)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString last = language == Language::Dutch ? u" en "_s : u" and "_s;
    return items.first(items.size() - 1).join(u", "_s) + last + items.last();
}

} // namespace relaas
