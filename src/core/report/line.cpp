#include "core/report/line.h"

#include "core/names.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace relaas {

namespace {

constexpr NameTable<LineType, 9> codes = {{
    {LineType::Question, u"V"},
    {LineType::Answer, u"A"},
    {LineType::OfficerRemark, u"OR"},
    {LineType::Pause, u"P"},
    {LineType::InterpreterChange, u"T"},
    {LineType::DocumentShown, u"D"},
    {LineType::TechnicalInterruption, u"TI"},
    {LineType::LawyerRemark, u"L"},
    {LineType::Heading, u"K"},
}};

/// What a check said that does not stand any more.
QString pastVerdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotChecked:
        break;
    case Verdict::Agrees:
        return QCoreApplication::translate("Line", "agreed");
    case Verdict::AgreesInSubstance:
        return QCoreApplication::translate("Line", "agreed in substance");
    case Verdict::Deviates:
        return QCoreApplication::translate("Line", "deviated");
    case Verdict::NotInRecording:
        return QCoreApplication::translate("Line", "was not in the recording");
    case Verdict::NotInReport:
        return QCoreApplication::translate("Line", "was in the recording, not in the report");
    case Verdict::Inaudible:
        return QCoreApplication::translate("Line", "was inaudible");
    }
    return {};
}

} // namespace

QString lineTypeCode(LineType type)
{
    return nameIn(codes, type);
}

std::optional<LineType> lineTypeFromCode(QStringView code)
{
    return valueIn(codes, code);
}

QString lineTypeText(LineType type)
{
    switch (type) {
    case LineType::Question:
        return QCoreApplication::translate("Line", "Question");
    case LineType::Answer:
        return QCoreApplication::translate("Line", "Answer");
    case LineType::OfficerRemark:
        return QCoreApplication::translate("Line", "Officer's remark");
    case LineType::Pause:
        return QCoreApplication::translate("Line", "Pause");
    case LineType::InterpreterChange:
        return QCoreApplication::translate("Line", "Change of interpreter");
    case LineType::DocumentShown:
        return QCoreApplication::translate("Line", "Document shown");
    case LineType::TechnicalInterruption:
        return QCoreApplication::translate("Line", "Technical interruption");
    case LineType::LawyerRemark:
        return QCoreApplication::translate("Line", "Lawyer's remark");
    case LineType::Heading:
        return QCoreApplication::translate("Line", "Heading");
    }
    return {};
}

bool isSpokenType(LineType type)
{
    return type == LineType::Question || type == LineType::Answer || type == LineType::LawyerRemark;
}

QByteArray textSha256(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray quotationSha256(const Line &line)
{
    return line.quotation.isEmpty() ? QByteArray() : textSha256(line.quotation.text);
}

bool isComparable(const Line &line)
{
    return line.anchor && !line.text.trimmed().isEmpty();
}

CheckState checkStateOf(const Line &line)
{
    if (!line.check || line.check->verdict == Verdict::NotChecked)
        return CheckState::None;
    if (line.check->textSha256 != textSha256(line.text))
        return CheckState::TextChanged;
    if (line.check->quotationSha256 != quotationSha256(line))
        return CheckState::QuotationChanged;
    const bool isSameSound = line.anchor == line.check->anchor && holdAll(line.voices, line.check->voices);
    return isSameSound ? CheckState::Standing : CheckState::SoundChanged;
}

bool isStale(const Line &line)
{
    const CheckState state = checkStateOf(line);
    return state != CheckState::None && state != CheckState::Standing;
}

const Check *standingCheck(const Line &line)
{
    return checkStateOf(line) == CheckState::Standing ? &*line.check : nullptr;
}

Verdict verdictOf(const Line &line)
{
    const Check *check = standingCheck(line);
    return check ? check->verdict : Verdict::NotChecked;
}

QString noteOf(const Line &line)
{
    const Check *check = standingCheck(line);
    return check ? check->note : QString();
}

QString checkText(const Line &line)
{
    switch (checkStateOf(line)) {
    case CheckState::TextChanged:
        return QCoreApplication::translate("Line", "%1 before the text was changed")
            .arg(pastVerdictText(line.check->verdict));
    case CheckState::QuotationChanged:
        return QCoreApplication::translate("Line", "%1 before its original words were changed")
            .arg(pastVerdictText(line.check->verdict));
    case CheckState::SoundChanged:
        return QCoreApplication::translate("Line", "%1 before its place in the sound was changed")
            .arg(pastVerdictText(line.check->verdict));
    case CheckState::None:
    case CheckState::Standing:
        break;
    }
    return verdictText(verdictOf(line));
}

} // namespace relaas
