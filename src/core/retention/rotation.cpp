#include "core/retention/rotation.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace relaas {

namespace {

using Moments = QList<QDateTime>;
using Period = std::function<qint64(QDate)>; ///< a number of the period a day lies in, growing with time

qint64 dayOf(QDate day)
{
    return day.toJulianDay();
}

qint64 weekOf(QDate day)
{
    return day.toJulianDay() / 7; // day 0 of the count was a Monday
}

qint64 monthOf(QDate day)
{
    return qint64(day.year()) * 12 + day.month();
}

/// Walks from the newest moment back and takes one of each period.
class Picker
{
public:
    Picker(Moments newestFirst, std::chrono::minutes apart)
        : m_moments(std::move(newestFirst))
        , m_apart(apart)
    {
    }

    void take(int periods, const Period &period)
    {
        for (int taken = 0; taken < periods && m_next < m_moments.size(); ++taken) {
            const auto from = m_moments.cbegin() + m_next;
            const qint64 first = period(from->date());
            const auto to = std::find_if(from, m_moments.cend(), [&](const QDateTime &moment) {
                return period(moment.date()) != first;
            });
            const auto apart =
                std::find_if(from, to, [this](const QDateTime &moment) { return isApart(moment); });
            m_kept.append(apart == to ? *from : *apart);
            m_next = to - m_moments.cbegin();
        }
    }

    const Moments &kept() const { return m_kept; }

private:
    bool isApart(const QDateTime &moment) const
    {
        return m_kept.isEmpty() || std::chrono::milliseconds(moment.msecsTo(m_kept.constLast())) >= m_apart;
    }

    Moments m_moments;
    std::chrono::minutes m_apart;
    qsizetype m_next = 0;
    Moments m_kept;
};

Moments newestFirst(const Moments &moments)
{
    Moments sorted;
    sorted.reserve(moments.size());
    for (const QDateTime &moment : moments)
        sorted.append(moment.toUTC());
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    return sorted;
}

} // namespace

Rotation rotated(const QList<QDateTime> &verified, const QDateTime &now, const RotationRule &rule)
{
    const Moments all = newestFirst(verified);
    Moments counted;
    for (const QDateTime &moment : all) {
        if (moment <= now && (!rule.notBefore.isValid() || moment.date() >= rule.notBefore))
            counted.append(moment);
    }
    Picker picker(counted, rule.apart);
    picker.take(rule.daily, &dayOf);
    picker.take(rule.weekly, &weekOf);
    picker.take(rule.monthly, &monthOf);

    Rotation result;
    for (const QDateTime &moment : all) {
        const bool isKept = moment == all.constFirst() || picker.kept().contains(moment);
        (isKept ? result.keep : result.drop).append(moment);
    }
    return result;
}

bool isBackupDue(const QList<QDateTime> &verified, const QDateTime &now, const RotationRule &rule)
{
    return std::none_of(verified.begin(), verified.end(), [&](const QDateTime &moment) {
        return moment <= now && std::chrono::milliseconds(moment.msecsTo(now)) < rule.apart;
    });
}

} // namespace relaas
