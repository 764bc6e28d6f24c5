#include "core/casefile/procedure.h"

#include "core/names.h"

#include <QCoreApplication>

namespace relaas {

namespace {

constexpr NameTable<Procedure, 7> procedureNames = {{
    {Procedure::Regular, u"regular"},
    {Procedure::Accelerated, u"accelerated"},
    {Procedure::Border, u"border"},
    {Procedure::Admissibility, u"admissibility"},
    {Procedure::Ammr, u"ammr"},
    {Procedure::Legacy, u"legacy"},
    {Procedure::Campaign2023, u"campaign2023"},
}};

} // namespace

QString procedureName(Procedure procedure)
{
    return nameIn(procedureNames, procedure);
}

std::optional<Procedure> procedureFromName(QStringView name)
{
    return valueIn(procedureNames, name);
}

QString procedureText(Procedure procedure)
{
    switch (procedure) {
    case Procedure::Regular:
        return QCoreApplication::translate("Procedure", "regular");
    case Procedure::Accelerated:
        return QCoreApplication::translate("Procedure", "accelerated");
    case Procedure::Border:
        return QCoreApplication::translate("Procedure", "border");
    case Procedure::Admissibility:
        return QCoreApplication::translate("Procedure", "admissibility");
    case Procedure::Ammr:
        return QCoreApplication::translate("Procedure", "responsibility (AMMR)");
    case Procedure::Legacy:
        return QCoreApplication::translate("Procedure", "former law");
    case Procedure::Campaign2023:
        return QCoreApplication::translate("Procedure", "2023 campaign");
    }
    return {};
}

} // namespace relaas
