#pragma once

#include "core/ids.h"
#include "core/people/vnumber.h"

#include <QDate>
#include <QString>

#include <optional>

namespace relaas {

enum class Gender { Female, Male, X, Unknown };

/// "F", "M", "X", "U": as stored and exchanged.
QString genderName(Gender gender);
std::optional<Gender> genderFromName(QStringView name);
QString genderText(Gender gender);

/// An applicant.
struct Person
{
    PersonId id;
    VNumber vNumber;
    QString familyName;
    QString givenNames;
    QDate bornOn; ///< invalid where unknown
    Gender gender = Gender::Unknown;
    QString nationality; ///< ISO 3166-1 alpha-2, empty where unknown
    bool isStateless = false;
    QString language; ///< ISO 639-3, the language of the interview
    QString lawyer;

    bool operator==(const Person &) const = default;
};

/// "Tesfay, Hiwot Almaz", as in lists and headings.
QString listName(const Person &person);

} // namespace relaas
