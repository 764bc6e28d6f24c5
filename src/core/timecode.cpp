#include "core/timecode.h"

#include <QRegularExpression>

namespace relaas {

using namespace Qt::StringLiterals;

QString timecode(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(ms, 0) / 1000;
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString timecodeWithTenths(qint64 ms)
{
    return timecode(ms) + u'.' + QString::number(qMax<qint64>(ms, 0) / 100 % 10);
}

QString timecodeWithMs(qint64 ms)
{
    return timecode(ms) + u'.' + QString::number(qMax<qint64>(ms, 0) % 1000).rightJustified(3, u'0');
}

std::optional<qint64> parsedTimecode(QStringView text)
{
    static const QRegularExpression form(
        uR"(^(?:(?:(\d{1,3}):)?([0-5]?\d):)?(\d{1,5})(?:[.,](\d{1,3}))?$)"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 seconds = match.capturedView(3).toLongLong();
    const bool hasMinutes = !match.capturedView(2).isEmpty();
    if (hasMinutes && seconds > 59)
        return std::nullopt;
    const qint64 whole =
        match.capturedView(1).toLongLong() * 3600 + match.capturedView(2).toLongLong() * 60 + seconds;
    return whole * 1000 + match.captured(4).leftJustified(3, u'0').toLongLong();
}

} // namespace relaas
