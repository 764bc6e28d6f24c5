#include "core/letter/slot.h"

#include "core/letter/cleantext.h"
#include "core/letter/wording.h"
#include "core/names.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<SlotType, 6> types = {{
    {SlotType::Text, u"text"},
    {SlotType::Prose, u"prose"},
    {SlotType::Date, u"date"},
    {SlotType::Dates, u"dates"},
    {SlotType::Term, u"term"},
    {SlotType::Number, u"number"},
}};

/// What a slot may look at.
struct Source
{
    const LetterFacts &facts;
    const LetterGround *ground;
    int groundNumber;
    Language language;

    bool isDutch() const { return language == Language::Dutch; }
    QString date(QDate day) const { return dateInWords(day, language); }
    QString term(std::optional<RemedyTerm> length) const
    {
        return length ? termInWords(*length, language) : QString();
    }
};

QString interviewDates(const Source &from)
{
    QStringList days;
    for (const QDate day : from.facts.interviews)
        days += from.date(day);
    days.removeAll(QString());
    return enumerated(days, from.language);
}

struct KnownSlot
{
    Slot slot;
    QString (*text)(const Source &);
};

const std::vector<KnownSlot> &table()
{
    using S = const Source &;
    constexpr auto inGround = TextBlock::Scope::Ground;
    static const std::vector<KnownSlot> slots_ = {
        {{u"case_number"_s}, [](S s) { return s.facts.caseNumber; }},
        {{u"v_number"_s}, [](S s) { return s.facts.vNumber; }},
        {{u"applicant"_s}, [](S s) { return s.facts.applicantName; }},
        {{u"nationality"_s}, [](S s) { return s.isDutch() ? s.facts.nationalityNl : s.facts.nationalityEn; }},
        {{u"country"_s}, [](S s) { return s.isDutch() ? s.facts.countryNl : s.facts.countryEn; }},
        {{u"lawyer"_s}, [](S s) { return s.facts.lawyerName; }},
        {{u"officer"_s}, [](S s) { return s.facts.officerName; }},
        {{u"signer"_s}, [](S s) { return s.facts.signerName; }},
        {{u"outcome"_s}, [](S s) { return s.isDutch() ? s.facts.outcome.nameNl : s.facts.outcome.nameEn; }},
        {{u"legal_basis"_s},
         [](S s) { return s.isDutch() ? s.facts.outcome.legalBasisNl : s.facts.outcome.legalBasisEn; }},
        {{u"reasons"_s, SlotType::Prose}, [](S s) { return s.facts.reasons; }},
        {{u"birth_date"_s, SlotType::Date}, [](S s) { return s.date(s.facts.birthDate); }},
        {{u"lodged_on"_s, SlotType::Date}, [](S s) { return s.date(s.facts.lodgedOn); }},
        {{u"decided_on"_s, SlotType::Date}, [](S s) { return s.date(s.facts.decidedOn); }},
        {{u"withdrawn_on"_s, SlotType::Date}, [](S s) { return s.date(s.facts.withdrawnOn); }},
        {{u"notified_on"_s, SlotType::Date},
         [](S s) { return s.date(s.facts.notifiedOn.value_or(QDate())); }},
        {{u"appeal_last_day"_s, SlotType::Date},
         [](S s) { return s.date(s.facts.appealLastDay.value_or(QDate())); }},
        {{u"interview_dates"_s, SlotType::Dates}, interviewDates},
        {{u"appeal_term"_s, SlotType::Term}, [](S s) { return s.term(s.facts.appealTerm); }},
        {{u"stay_term"_s, SlotType::Term}, [](S s) { return s.term(s.facts.stayTerm); }},
        {{u"departure_term"_s, SlotType::Term}, [](S s) { return s.term(s.facts.departureTerm); }},
        {{u"ground_number"_s, SlotType::Number, inGround},
         [](S s) { return QString::number(s.groundNumber); }},
        {{u"ground_title"_s, SlotType::Text, inGround},
         [](S s) { return s.ground ? s.ground->title : QString(); }},
        {{u"ground_summary"_s, SlotType::Prose, inGround},
         [](S s) { return s.ground ? s.ground->summary : QString(); }},
    };
    return slots_;
}

} // namespace

QString slotTypeName(SlotType type)
{
    return nameIn(types, type);
}

std::optional<SlotType> slotTypeFromName(QStringView name)
{
    return valueIn(types, name);
}

const std::vector<Slot> &knownSlots()
{
    static const std::vector<Slot> all = [] {
        std::vector<Slot> listed;
        std::ranges::transform(table(), std::back_inserter(listed), &KnownSlot::slot);
        return listed;
    }();
    return all;
}

std::optional<Slot> slotNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(knownSlots(), [&](const Slot &each) { return each.name == name; });
    return found == knownSlots().end() ? std::nullopt : std::optional(*found);
}

QString slotText(const Slot &slot, const LetterFacts &facts, const LetterGround *ground, int groundNumber,
                 Language language)
{
    const auto known =
        std::ranges::find_if(table(), [&](const KnownSlot &each) { return each.slot.name == slot.name; });
    if (known == table().end())
        return {};
    const QString text = known->text({facts, ground, groundNumber, language});
    return slot.type == SlotType::Prose ? cleanText(text).trimmed() : cleanLine(text);
}

} // namespace relaas
