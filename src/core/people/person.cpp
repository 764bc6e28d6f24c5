#include "core/people/person.h"

#include "core/names.h"

#include <QCoreApplication>

namespace relaas {

namespace {

constexpr NameTable<Gender, 4> genderNames = {{
    {Gender::Female, u"F"},
    {Gender::Male, u"M"},
    {Gender::X, u"X"},
    {Gender::Unknown, u"U"},
}};

} // namespace

QString genderName(Gender gender)
{
    return nameIn(genderNames, gender);
}

std::optional<Gender> genderFromName(QStringView name)
{
    return valueIn(genderNames, name);
}

QString genderText(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return QCoreApplication::translate("Gender", "woman");
    case Gender::Male:
        return QCoreApplication::translate("Gender", "man");
    case Gender::X:
        return QCoreApplication::translate("Gender", "X");
    case Gender::Unknown:
        return QCoreApplication::translate("Gender", "unknown");
    }
    return {};
}

QString listName(const Person &person)
{
    if (person.givenNames.isEmpty())
        return person.familyName;
    if (person.familyName.isEmpty())
        return person.givenNames;
    return person.familyName + QStringLiteral(", ") + person.givenNames;
}

} // namespace relaas
