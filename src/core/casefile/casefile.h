#pragma once

#include "core/casefile/event.h"
#include "core/casefile/procedure.h"
#include "core/casefile/stage.h"
#include "core/people/person.h"

#include <QList>

namespace relaas {

/// One asylum application with all that has happened in it.
struct CaseFile
{
    CaseFileId id;
    QString number; ///< "Z26-0000101"
    Person person;
    Procedure procedure = Procedure::Regular;
    UserId officer; ///< invalid while nobody is responsible
    QString officerName; ///< for display, follows officer
    QList<Event> events; ///< by date, then by order of entry
    int revision = 0;

    bool operator==(const CaseFile &) const = default;
};

/// A row of the case list. Stage and deadline are derived from the events whenever those change.
struct CaseSummary
{
    CaseFileId id;
    QString number;
    VNumber vNumber;
    QString name;
    QString nationality;
    bool isStateless = false;
    Procedure procedure = Procedure::Regular;
    Stage stage = Stage::Registered;
    QString officerName;
    QDate nextDeadline; ///< the safe date, invalid where no term runs
    QString deadlineRule;
};

/// Which cases to list, in which order.
struct CaseQuery
{
    enum class Order { VNumber, Name, Nationality, Procedure, Stage, Officer, NextDeadline };

    QString text; ///< each word must occur in number, V-number, name, nationality or officer; empty takes all
    Order order = Order::NextDeadline;
    bool isDescending = false;

    bool operator==(const CaseQuery &) const = default;
};

/// The words by which a list finds a case, folded.
QString searchKey(const CaseFile &file, const QStringList &nationalityNames);

} // namespace relaas
