#include "core/law/explain.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

QString ofDeadline(const char *text)
{
    return QCoreApplication::translate("relaas::Deadline", text);
}

QString shown(QDate day)
{
    return QLocale().toString(day, u"ddd d MMM yyyy");
}

/// "Saturday" or "King's Day": why a day is no working day.
QString restName(QDate day, const Calendar &calendar)
{
    const Holiday holiday = calendar.holidayOn(day);
    return holiday == Holiday::None ? QLocale().dayName(day.dayOfWeek()) : holidayName(holiday);
}

QString restNames(QDate from, QDate until, const Calendar &calendar)
{
    QStringList names;
    for (QDate day = from; day < until; day = day.addDays(1))
        names.append(restName(day, calendar));
    return names.join(", "_L1);
}

QString counted(const Deadline &deadline)
{
    if (deadline.term.length == 0)
        return ofDeadline(QT_TRANSLATE_NOOP("relaas::Deadline", "The date is fixed: %1."))
            .arg(shown(deadline.raw));
    return ofDeadline(QT_TRANSLATE_NOOP("relaas::Deadline", "%1 from %2 is %3 (%4)."))
        .arg(termText(deadline.term), shown(deadline.start), shown(deadline.raw), deadline.legalBasis);
}

QString extended(const Deadline &deadline, const DeadlineRule &rule)
{
    return ofDeadline(
               QT_TRANSLATE_NOOP("relaas::Deadline", "Extended from %1 to %2, counted from the start."))
        .arg(termText(rule.term), termText(deadline.term));
}

QString rolled(const Deadline &deadline, const DeadlineRule &rule, const Calendar &calendar)
{
    if (deadline.lastDay != deadline.raw) {
        return ofDeadline(
                   QT_TRANSLATE_NOOP("relaas::Deadline", "%1 is no working day (%2): the last day is %3."))
            .arg(shown(deadline.raw), restNames(deadline.raw, deadline.lastDay, calendar),
                 shown(deadline.lastDay));
    }
    if (calendar.isWorkingDay(deadline.raw) || deadline.term.length == 0)
        return {};
    if (rule.rolling == Rolling::Atw) {
        return ofDeadline(QT_TRANSLATE_NOOP(
                              "relaas::Deadline",
                              "%1 is no working day (%2), but a term this long does not move (Atw 4)."))
            .arg(shown(deadline.raw), restName(deadline.raw, calendar));
    }
    if (rule.rolling == Rolling::None) {
        return ofDeadline(QT_TRANSLATE_NOOP("relaas::Deadline",
                                            "%1 is no working day (%2), but this term does not move."))
            .arg(shown(deadline.raw), restName(deadline.raw, calendar));
    }
    return {};
}

QString stateSentence(const Deadline &deadline)
{
    switch (deadline.state) {
    case DeadlineState::Running:
        return {};
    case DeadlineState::Met:
        return ofDeadline(QT_TRANSLATE_NOOP("relaas::Deadline", "Met on %1.")).arg(shown(deadline.metOn));
    case DeadlineState::Missed:
        if (deadline.metOn.isValid())
            return ofDeadline(QT_TRANSLATE_NOOP("relaas::Deadline", "Done on %1, after the last day."))
                .arg(shown(deadline.metOn));
        return ofDeadline(QT_TRANSLATE_NOOP("relaas::Deadline", "The last day has passed."));
    case DeadlineState::Superseded:
        return ofDeadline(QT_TRANSLATE_NOOP("relaas::Deadline", "No longer applies."));
    }
    return {};
}

QString boundsSentence(const DeadlineRule &rule)
{
    if (!rule.least || !rule.most)
        return {};
    return ofDeadline(QT_TRANSLATE_NOOP("relaas::Deadline",
                                        "The Netherlands chose %1; European law allows %2 to %3."))
        .arg(termText(rule.term), termText(rule.least->term), termText(rule.most->term));
}

} // namespace

QStringList explained(const Deadline &deadline, const DeadlineRule &rule, const LawPack &pack)
{
    QStringList sentences;
    const auto add = [&sentences](const QString &sentence) {
        if (!sentence.isEmpty())
            sentences.append(sentence);
    };
    if (deadline.term != rule.term && rule.extension)
        add(extended(deadline, rule));
    add(counted(deadline));
    add(rolled(deadline, rule, pack.calendar));
    if (deadline.safe != deadline.lastDay)
        add(ofDeadline(QT_TRANSLATE_NOOP("relaas::Deadline", "Plan on %1 at the latest."))
                .arg(shown(deadline.safe)));
    add(boundsSentence(rule));
    if (deadline.assumed)
        add(ofDeadline(
            QT_TRANSLATE_NOOP("relaas::Deadline", "The length is an assumption: no source confirms it.")));
    add(stateSentence(deadline));
    return sentences;
}

} // namespace relaas
