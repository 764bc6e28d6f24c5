#include "core/retention/retention.h"

#include "core/law/deadlines.h"
#include "core/law/regime.h"
#include "core/law/term.h"
#include "core/shownday.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr Term storing{10, TermUnit::Years};

QString ofRetention(const char *text)
{
    return QCoreApplication::translate("relaas::Retention", text);
}

std::optional<Event> latestOf(const QList<Event> &events, EventType type)
{
    std::optional<Event> latest;
    for (const Event &event : events) {
        if (event.type == type && event.on.isValid() && (!latest || event.on >= latest->on))
            latest = event;
    }
    return latest;
}

bool isExplicitWithdrawal(const std::optional<Event> &notified)
{
    return notified && notified->details.value("outcome"_L1).toString() == u"W1";
}

/// The basis that the events give, with the event where there is one; no days yet.
Retention basisOf(const CaseFile &file)
{
    const Procedure procedure = procedureNow({file.procedure, file.events});
    if (regimeOf(procedure, lodgingDate(file.events)) != Regime::Apr2026)
        return {RetentionBasis::FormerLaw, {}, {}, {}};
    const Stage stage = stageAfter(file.events);
    const auto final = latestOf(file.events, EventType::DecisionFinal);
    if (final && stage == Stage::Final)
        return {RetentionBasis::FinalDecision, final, {}, {}};
    const auto notified = latestOf(file.events, EventType::DecisionNotified);
    if (isExplicitWithdrawal(notified) && stage == Stage::Notified)
        return {RetentionBasis::ExplicitWithdrawal, notified, {}, {}};
    const bool wasFinal = final || isExplicitWithdrawal(notified);
    return {wasFinal ? RetentionBasis::Reopened : RetentionBasis::NotFinal, {}, {}, {}};
}

QString explained(const Retention &retention)
{
    const QDate from = retention.restsOn ? retention.restsOn->on : QDate();
    const QString until = shownDay(retention.storedUntil);
    switch (retention.basis) {
    case RetentionBasis::FinalDecision:
        return ofRetention(
                   QT_TRANSLATE_NOOP("relaas::Retention",
                                     "The decision became final on %1: the file is kept for ten years, until "
                                     "%2, and then erased (APR 72(1))."))
            .arg(shownDay(from), until);
    case RetentionBasis::ExplicitWithdrawal:
        return ofRetention(
                   QT_TRANSLATE_NOOP("relaas::Retention",
                                     "The explicit withdrawal was final when it was notified on %1 "
                                     "(APR 40(3)): the file is kept for ten years, until %2, and then erased "
                                     "(APR 72(1))."))
            .arg(shownDay(from), until);
    case RetentionBasis::Citizenship:
        return ofRetention(QT_TRANSLATE_NOOP(
                               "relaas::Retention",
                               "The decision became final on %1 and the person acquired the citizenship "
                               "of a Member State, as is known since %2: the file is erased without "
                               "waiting for the ten years (APR 72(1))."))
            .arg(shownDay(from), until);
    case RetentionBasis::NotFinal:
        return ofRetention(
            QT_TRANSLATE_NOOP("relaas::Retention",
                              "No final decision is recorded: the ten years of storing have not begun "
                              "(APR 72(1))."));
    case RetentionBasis::Reopened:
        return ofRetention(
            QT_TRANSLATE_NOOP("relaas::Retention",
                              "The case went on after its final decision: the ten years begin anew "
                              "when it is final again (APR 72(1))."));
    case RetentionBasis::FormerLaw:
        return ofRetention(
            QT_TRANSLATE_NOOP("relaas::Retention",
                              "The application falls under the law before 12 June 2026 (APR 79(3)): "
                              "the selection list of the archives decides how long the file is kept."));
    }
    return {};
}

Error refusal(const QString &text)
{
    return {Error::Code::NotAllowed, text};
}

} // namespace

Retention retentionOf(const CaseFile &file, QDate citizenSince, const Calendar &calendar)
{
    Retention retention = basisOf(file);
    if (retention.restsOn) {
        const QDate from = retention.restsOn->on;
        retention.storedUntil = termDays(from, storing, Rolling::Forward, Party::Authority, calendar).lastDay;
        if (citizenSince.isValid() && citizenSince < retention.storedUntil) {
            retention.basis = RetentionBasis::Citizenship;
            retention.storedUntil = std::max(citizenSince, from);
        }
    }
    retention.explanation = explained(retention);
    return retention;
}

Result<void> erasable(const CaseFile &file, const std::optional<LegalHold> &hold, QDate today,
                      QDate citizenSince, const Calendar &calendar)
{
    const Retention retention = retentionOf(file, citizenSince, calendar);
    if (!retention.storedUntil.isValid())
        return refusal(retention.explanation);
    if (hold) {
        return refusal(
            ofRetention(QT_TRANSLATE_NOOP("relaas::Retention",
                                          "%1 holds this file since %2 (%3): lift the hold before it is "
                                          "erased."))
                .arg(hold->byName, shownDay(hold->since), hold->reason));
    }
    if (!today.isValid() || today <= retention.storedUntil) {
        return refusal(
            ofRetention(QT_TRANSLATE_NOOP("relaas::Retention",
                                          "The file may be erased from %1, not before: until then it must "
                                          "be kept (APR 72(1))."))
                .arg(shownDay(retention.eraseOn())));
    }
    return {};
}

Result<void> checkedHold(const LegalHold &hold, QDate today)
{
    if (hold.reason.trimmed().isEmpty()) {
        return Error{
            Error::Code::Invalid,
            ofRetention(QT_TRANSLATE_NOOP("relaas::Retention",
                                          "Give the reason of the hold: who reviews it later must be able "
                                          "to judge whether it still stands."))};
    }
    if (!hold.by.isValid()) {
        return Error{
            Error::Code::Invalid,
            ofRetention(QT_TRANSLATE_NOOP("relaas::Retention", "Name the person who puts the hold."))};
    }
    if (!hold.since.isValid() || hold.since > today) {
        return Error{Error::Code::Invalid,
                     ofRetention(QT_TRANSLATE_NOOP("relaas::Retention",
                                                   "Give the day of the hold: today or one in the past."))};
    }
    return {};
}

} // namespace relaas
