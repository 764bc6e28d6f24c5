#include "core/report/wantedplace.h"

#include "core/timecode.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct WantedPlaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::WantedPlace)
};

std::optional<qint64> typedTime(QStringView text)
{
    if (!text.contains(u':'))
        return std::nullopt; // a number alone is a line
    if (const auto time = parsedTimecode(text))
        return time;
    // More than an hour in minutes, as counters show it.
    static const QRegularExpression longMinutes(uR"(^(\d{2,4}):([0-5]\d)$)"_s);
    const auto match = longMinutes.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return (match.capturedView(1).toLongLong() * 60 + match.capturedView(2).toLongLong()) * 1000;
}

} // namespace

Result<WantedPlace> wantedPlace(QStringView text)
{
    const QStringView typed = text.trimmed();
    if (const auto time = typedTime(typed))
        return WantedPlace{*time, std::nullopt};
    static const QRegularExpression number(uR"(^(?:§|#|r\.?|regel|line|l\.?)?\s*(\d{1,7})$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(typed);
    if (match.hasMatch() && match.capturedView(1).toInt() > 0)
        return WantedPlace{std::nullopt, match.capturedView(1).toInt()};
    return Error{
        Error::Code::Invalid,
        WantedPlaceTexts::tr("Type a time such as 41:12 or 1:02:03, or the number of a line such as 131.")};
}

} // namespace relaas
