#pragma once

#include "core/casefile/event.h"
#include "core/casefile/procedure.h"
#include "core/law/calendar.h"
#include "core/law/regime.h"
#include "core/law/term.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace relaas {

/// The same words in both languages of the program.
struct Bilingual
{
    QString nl;
    QString en;

    const QString &in(QStringView language) const { return language == u"nl" ? nl : en; }
    bool operator==(const Bilingual &) const = default;
};

/// A limit that a European act sets to a term the Netherlands may choose; never a deadline of its own.
struct LegalBound
{
    QString id; ///< "APPEAL-SHORT-MIN"
    Term term;

    bool operator==(const LegalBound &) const = default;
};

/// A detail that the starting event must have: one of `values`. A missing detail counts as false.
struct EventCondition
{
    QString key;
    QList<QJsonValue> values;

    bool operator==(const EventCondition &) const = default;
};

/// One row of time-limit law: which event starts a term, how long it is and what meets it. Data, from a pack.
struct DeadlineRule
{
    QString id; ///< "REGULAR"
    Bilingual name;
    QString legalBasis; ///< "APR 35(4)"
    QList<Regime> regimes; ///< never empty
    QList<Procedure> procedures; ///< empty: every procedure

    std::optional<EventType> startEvent; ///< either this, the latest of its type,
    QDate startDate; ///< or a date fixed by the law itself
    QList<EventCondition> when; ///< all of them, on the starting event
    std::optional<EventType> onlyAfter; ///< applies once this has happened too
    QStringList inadmissibilityGrounds; ///< letters of article 38(1); empty: whichever
    bool unaccompaniedMinorOnly = false;
    QDate appliesFrom; ///< to starts from this day; invalid: always

    Term term;
    std::optional<Term> extension; ///< at most, by an `extended` event; same unit as the term
    QString lengthDetail; ///< detail of the starting event that sets another length, such as "weeks"
    Rolling rolling = Rolling::Forward;
    Party who = Party::Authority;
    QList<EventType> metBy; ///< empty: no event can tell
    QList<EventType> endedBy; ///< take the duty away without meeting it
    std::optional<LegalBound> least;
    std::optional<LegalBound> most;
    bool assumed = false; ///< the length is a parameter without a source
    Bilingual note;
};

/// All time-limit law of one date, with the hash of the bytes it was read from.
struct LawPack
{
    QString version;
    QByteArray sha256; ///< hex
    Calendar calendar;
    bool equatedDaysCountInEuLaw = true; ///< parameter treat_equated_as_eu_holiday
    QList<DeadlineRule> rules; ///< in order of the pack

    const DeadlineRule *rule(QStringView id) const;
};

} // namespace relaas
