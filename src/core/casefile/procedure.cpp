#include "core/casefile/procedure.h"

#include "core/names.h"

namespace relaas {

namespace {

constexpr NameTable<Procedure, 7> names = {{
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
    return nameIn(names, procedure);
}

std::optional<Procedure> procedureFromName(QStringView name)
{
    return valueIn(names, name);
}

} // namespace relaas
