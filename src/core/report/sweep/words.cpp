#include "core/report/sweep/words.h"

#include "core/text.h"
#include "core/text/numberwords.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

using Means = SweepMeaning;

constexpr qsizetype longestSweepWord = 64; // longer ones mean nothing, and folding them may take long
constexpr qsizetype mostRememberedWords = 100'000;

struct SweepWordList
{
    SweepMeanings meanings;
    QStringView words; ///< parted by spaces
};

constexpr auto only = [](SweepMeaning meaning) { return SweepMeanings(meaning); };

// Months of the Gregorian calendar, the Solar Hijri one in its Iranian and Afghan names, the Islamic and the
// Ethiopian one, and the Levantine names of the Gregorian. Spelt as they are met in Dutch reports.
constexpr std::array monthLists = {
    SweepWordList{only(Means::Month),
                  u"januari februari maart april mei juni juli augustus september oktober november "
                  u"december"},
    SweepWordList{only(Means::UnsureMonth), u"jan feb febr mrt apr jun jul aug sep sept okt nov dec"},
    SweepWordList{only(Means::Month), u"farvardin ordibehesht khordad mordad shahrivar esfand"},
    SweepWordList{only(Means::UnsureMonth),
                  u"tir mehr aban azar dey bahman فروردین اردیبهشت خرداد تیر مرداد شهریور مهر "
                  u"آبان آذر دی بهمن اسفند"},
    SweepWordList{only(Means::Month),
                  u"hamal jawza jauza djawza saratan sunbula sonbola sonbula mizan aqrab jadi djadi jady "
                  u"dalw"},
    SweepWordList{only(Means::UnsureMonth),
                  u"sawr saur thawr asad qaws qaus qows dalwa hut hoot hoet حمل ثور جوزا سرطان اسد "
                  u"سنبله میزان عقرب قوس جدی دلو حوت"},
    SweepWordList{only(Means::Month), u"muharram moharram ramadan ramazan shawwal shawal"},
    SweepWordList{only(Means::UnsureMonth),
                  u"safar rabi rajab radjab shaban shaaban sha'ban jumada محرم صفر رجب شعبان رمضان "
                  u"شوال"},
    SweepWordList{only(Means::Month),
                  u"meskerem meskeram tikimt tekemt hidar hedar tahsas tahesas yekatit megabit miyazya "
                  u"miyazia ginbot hamle nehase nehasse pagume pagumen"},
    SweepWordList{only(Means::UnsureMonth), u"tirr sene nahase"},
    SweepWordList{only(Means::Month), u"shubat haziran huzairan tammuz aylul eylul tishrin tishreen"},
    SweepWordList{only(Means::UnsureMonth), u"kanun adhar azar nisan ayyar aab"},
};

constexpr std::array figureLists = {
    SweepWordList{only(Means::OfThem), u"z'n zijn ons hun"},
    SweepWordList{only(Means::CountsPeople), u"vieren achten"},
    SweepWordList{only(Means::Quantity),
                  u"anderhalf anderhalve halfuur halfjaar kwartaal dozijn driekwart helft tweeen drieen "
                  u"honderden duizenden vijven zessen zevenen negenen tienen miljoenen miljarden tientallen "
                  u"honderdtallen duizendtallen"},
    SweepWordList{Means::Quantity | Means::Part,
                  u"kwartier tiental twintigtal dertigtal honderdtal duizendtal dozijn"},
    SweepWordList{Means::Half | Means::Part, u"half halve"},
    SweepWordList{Means::Quarter | Means::Part, u"kwart"},
    SweepWordList{
        only(Means::Unit),
        u"jaar jaren jarig jarige jarigen maand maanden week weken dag dagen nacht nachten seconde seconden "
        u"keer maal procent km kilometer kilometers m meter meters cm centimeter kg kilo kilogram gram liter "
        u"hectare graden"},
    SweepWordList{Means::Unit | Means::Hour, u"uur"},
    SweepWordList{only(Means::Unit), u"uren"},
    SweepWordList{Means::Unit | Means::Minutes, u"minuut minuten min"},
    SweepWordList{only(Means::Currency),
                  u"euro euros cent dollar dollars afghani afghanis toman tomans rial rials riyal lira lire "
                  u"pond ponden dinar dinars dirham dirhams birr nakfa shilling shillings frank roepie "
                  u"roepies rupee rupees kronen"},
    SweepWordList{Means::Currency | Means::CurrencyCode, u"eur usd gbp afn irr iqd syp etb ern"},
    SweepWordList{only(Means::YearContext),
                  u"jaar sinds vanaf tot van na eind begin medio uit zomer winter lente herfst najaar "
                  u"voorjaar tussen t/m halverwege gedurende"},
    SweepWordList{Means::YearContext | Means::In, u"in"},
    SweepWordList{Means::YearContext | Means::PastOrTo, u"voor"},
    SweepWordList{only(Means::PastOrTo), u"over"},
    SweepWordList{Means::YearContext | Means::ClockContext, u"omstreeks rond vanaf tot"},
    SweepWordList{only(Means::ClockContext), u"om tegen"},
    SweepWordList{only(Means::ActOfHeeding), u"nemen neemt neem nam namen genomen te"},
};

constexpr std::array otherLists = {
    SweepWordList{only(Means::Weekday), u"maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"},
    SweepWordList{only(Means::Negation),
                  u"niet geen geeneen nooit nimmer niemand nergens niets niks noch zonder geenszins "
                  u"evenmin nee neen"},
    SweepWordList{only(Means::Connector), u"van der den de het 't ten ter la le du da di dos von e"},
    SweepWordList{Means::Connector | Means::NamePrefix, u"bin bint ibn abu aboe umm oum ould"},
    SweepWordList{Means::Connector | Means::Article | Means::NamePrefix, u"al el"},
    SweepWordList{Means::Connector | Means::Article,
                  u"as at an ar ash az ad ed es ez et er esh ul ur ud uz ol"},
    SweepWordList{only(Means::Abbreviation),
                  u"dhr mevr mw mej mr dr drs ir ing prof ds st ca nr nrs tel bijv bv resp evt incl "
                  u"excl blz art vgl geb min"},
    SweepWordList{Means::Joining | Means::And, u"en"},
    SweepWordList{only(Means::Joining), u"of tot a naar"},
    SweepWordList{only(Means::Of), u"van"},
};

// With a capital inside a sentence, as behind an abbreviation or for politeness, these are no names.
constexpr QStringView functionWords =
    u"u uw uwe uzelf ik mij me mijn hij hem zijn zij ze haar hun wij we ons onze jij je jou jouw jullie men "
    u"dit dat deze "
    u"die wie wat waar wanneer waarom hoe welk welke hoeveel en of maar want omdat doordat toen daarna "
    u"vervolgens dus als "
    u"indien terwijl nadat voordat hoewel er daar hier nu ook nog al wel niet geen een het op in aan bij met "
    u"uit om te "
    u"tot na over onder tegen door zonder volgens sinds vanaf naar ja nee ok tv sms gsm id is was waren "
    u"heeft hebben had "
    u"kan kunt kon wil wilt moet moest gaat ging kwam komt werd wordt zou zal heb ben bent betrokkene tolk "
    u"rapporteur gemachtigde pauze opname reden";

bool isPlain(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
}

using SweepTable = QHash<QString, SweepMeanings>;

template<size_t Count>
void addLists(SweepTable &table, const std::array<SweepWordList, Count> &lists)
{
    for (const SweepWordList &list : lists)
        for (const QString &word : list.words.toString().split(u' '))
            table[folded(word)] |= list.meanings;
}

SweepTable sweepTable()
{
    SweepTable table;
    addLists(table, monthLists);
    addLists(table, figureLists);
    addLists(table, otherLists);
    for (const QString &word : functionWords.toString().split(u' '))
        table[word] |= only(Means::Function);
    return table;
}

SweepMeanings meaningOfNumber(const NumberWord &number)
{
    switch (number.kind) {
    case NumberWord::Kind::Cardinal:
        return number.value >= 100 ? Means::Cardinal | Means::Part : only(Means::Cardinal);
    case NumberWord::Kind::Ordinal:
        return only(Means::Ordinal);
    case NumberWord::Kind::Compound:
        break;
    }
    return Means::Quantity | Means::Part;
}

/// "zondagavond", "maandags", "vrijdagen".
bool isOfWeekday(QStringView word)
{
    const qsizetype day = word.indexOf(u"dag");
    if (day < 0)
        return false;
    static const QStringList days = u"maan dins woens donder vrij zater zon"_s.split(u' ');
    static const QStringList rest =
        u" s en ochtend ochtends middag middags avond avonds nacht nachts morgen"_s.split(u' ');
    return days.contains(word.left(day)) && rest.contains(word.mid(day + 3));
}

/// Lower case without accents; quick for plain letters, which are nearly all.
QString foldedForSweep(QStringView word)
{
    if (!isPlain(word))
        return folded(word.toString()).replace(QChar(0x2019), u'\'').remove(QChar(QChar::SoftHyphen));
    QString lower(word.size(), Qt::Uninitialized);
    std::ranges::transform(word, lower.begin(), [](QChar c) {
        return c >= u'A' && c <= u'Z' ? QChar(char16_t(c.unicode() + 0x20)) : c;
    });
    return lower;
}

SweepWord meaningOf(QStringView word)
{
    static const SweepTable table = sweepTable();
    const QString plain = foldedForSweep(word);
    SweepWord found{table.value(plain), -1};
    if (plain == u"een") {
        found.meanings = isPlain(word) ? found.meanings | Means::One : only(Means::Cardinal);
        found.value = 1;
    } else if (const auto number = numberWord(plain)) {
        found.meanings |= meaningOfNumber(*number);
        found.value = number->kind == NumberWord::Kind::Compound ? -1 : number->value;
    } else if (isOfWeekday(plain)) {
        found.meanings |= only(Means::Weekday);
    }
    return found;
}

} // namespace

SweepWord SweepVocabulary::word(QStringView word)
{
    if (word.isEmpty() || word.size() > longestSweepWord)
        return {};
    const auto known = m_words.constFind(QString::fromRawData(word.data(), word.size()));
    if (known != m_words.constEnd())
        return *known;
    const SweepWord found = meaningOf(word);
    if (m_words.size() < mostRememberedWords)
        m_words.insert(word.toString(), found);
    return found;
}

} // namespace relaas
