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

constexpr NameTable<Verdict, 3> verdicts = {{
    {Verdict::NotChecked, u"not_checked"},
    {Verdict::Agrees, u"agrees"},
    {Verdict::Differs, u"differs"},
}};

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

QString verdictName(Verdict verdict)
{
    return nameIn(verdicts, verdict);
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    return valueIn(verdicts, name);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotChecked:
        return QCoreApplication::translate("Line", "not checked");
    case Verdict::Agrees:
        return QCoreApplication::translate("Line", "agrees");
    case Verdict::Differs:
        return QCoreApplication::translate("Line", "differs");
    }
    return {};
}

QByteArray textSha256(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace relaas
