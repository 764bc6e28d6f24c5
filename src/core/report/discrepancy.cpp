#include "core/report/discrepancy.h"

#include "core/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct DiscrepancyTexts
{
    Q_DECLARE_TR_FUNCTIONS(Discrepancy)
};

constexpr NameTable<DiscrepancyType, 14> discrepancyNames = {{
    {DiscrepancyType::Omission, u"omission"},
    {DiscrepancyType::Addition, u"addition"},
    {DiscrepancyType::Mistranslation, u"mistranslation"},
    {DiscrepancyType::NameOrPlace, u"name_or_place"},
    {DiscrepancyType::DateOrNumber, u"date_or_number"},
    {DiscrepancyType::NegationLost, u"negation_lost"},
    {DiscrepancyType::WrongSpeaker, u"wrong_speaker"},
    {DiscrepancyType::Summarised, u"summarised"},
    {DiscrepancyType::OrderChanged, u"order_changed"},
    {DiscrepancyType::Overlap, u"overlap"},
    {DiscrepancyType::OffRecord, u"off_record"},
    {DiscrepancyType::LeadingQuestion, u"leading_question"},
    {DiscrepancyType::InterpreterRemark, u"interpreter_remark"},
    {DiscrepancyType::BreakNotRecorded, u"break_not_recorded"},
}};

constexpr NameTable<Weight, 2> weightNames = {{
    {Weight::Minor, u"minor"},
    {Weight::Material, u"material"},
}};

} // namespace

QList<DiscrepancyType> discrepancyTypes()
{
    QList<DiscrepancyType> all;
    for (const auto &[type, name] : discrepancyNames)
        all.append(type);
    return all;
}

QString discrepancyTypeName(DiscrepancyType type)
{
    return nameIn(discrepancyNames, type);
}

std::optional<DiscrepancyType> discrepancyTypeFromName(QStringView name)
{
    return valueIn(discrepancyNames, name);
}

QString discrepancyTypeText(DiscrepancyType type)
{
    switch (type) {
    case DiscrepancyType::Omission:
        return DiscrepancyTexts::tr("omission");
    case DiscrepancyType::Addition:
        return DiscrepancyTexts::tr("addition");
    case DiscrepancyType::Mistranslation:
        return DiscrepancyTexts::tr("mistranslation");
    case DiscrepancyType::NameOrPlace:
        return DiscrepancyTexts::tr("name or place");
    case DiscrepancyType::DateOrNumber:
        return DiscrepancyTexts::tr("date or number");
    case DiscrepancyType::NegationLost:
        return DiscrepancyTexts::tr("negation lost");
    case DiscrepancyType::WrongSpeaker:
        return DiscrepancyTexts::tr("wrong speaker");
    case DiscrepancyType::Summarised:
        return DiscrepancyTexts::tr("summarised beyond recognition");
    case DiscrepancyType::OrderChanged:
        return DiscrepancyTexts::tr("order changed");
    case DiscrepancyType::Overlap:
        return DiscrepancyTexts::tr("inaudible or overlap");
    case DiscrepancyType::OffRecord:
        return DiscrepancyTexts::tr("off-record passage");
    case DiscrepancyType::LeadingQuestion:
        return DiscrepancyTexts::tr("leading question");
    case DiscrepancyType::InterpreterRemark:
        return DiscrepancyTexts::tr("interpreter's own remark");
    case DiscrepancyType::BreakNotRecorded:
        return DiscrepancyTexts::tr("break not recorded");
    }
    return {};
}

QString weightName(Weight weight)
{
    return nameIn(weightNames, weight);
}

std::optional<Weight> weightFromName(QStringView name)
{
    return valueIn(weightNames, name);
}

QString weightText(Weight weight)
{
    return weight == Weight::Material ? DiscrepancyTexts::tr("material") : DiscrepancyTexts::tr("minor");
}

bool isAlwaysMaterial(DiscrepancyType type)
{
    return type == DiscrepancyType::NegationLost || type == DiscrepancyType::DateOrNumber;
}

QString discrepanciesText(const QList<Discrepancy> &discrepancies)
{
    QStringList parts;
    for (const Discrepancy &each : discrepancies)
        parts << u"%1 (%2)"_s.arg(discrepancyTypeText(each.type), weightText(each.weight));
    return parts.join(u", "_s);
}

} // namespace relaas
