#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace relaas {

/// In what way a report and its recording do not say the same.
enum class DiscrepancyType {
    Omission,
    Addition,
    Mistranslation,
    NameOrPlace,
    DateOrNumber,
    NegationLost,
    WrongSpeaker,
    Summarised, ///< beyond recognition
    OrderChanged,
    Overlap, ///< inaudible, or two speak at once
    OffRecord,
    LeadingQuestion,
    InterpreterRemark, ///< the interpreter's own
    BreakNotRecorded,
};

/// Material: it may change what is decided.
enum class Weight { Minor, Material };

QList<DiscrepancyType> discrepancyTypes();

/// Names in rows and files.
QString discrepancyTypeName(DiscrepancyType type);
std::optional<DiscrepancyType> discrepancyTypeFromName(QStringView name);
QString discrepancyTypeText(DiscrepancyType type);
QString weightName(Weight weight);
std::optional<Weight> weightFromName(QStringView name);
QString weightText(Weight weight);

/// A lost negation and a wrong date or number turn an account round: they are never minor.
bool isAlwaysMaterial(DiscrepancyType type);

struct Discrepancy
{
    DiscrepancyType type = DiscrepancyType::Omission;
    Weight weight = Weight::Minor;

    bool operator==(const Discrepancy &) const = default;
};

/// "date or number (material), omission (minor)"; empty for none.
QString discrepanciesText(const QList<Discrepancy> &discrepancies);

} // namespace relaas
