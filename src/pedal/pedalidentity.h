#pragma once

#include <QMetaType>
#include <QString>

namespace relaas {

/// A kind of pedal, by the numbers that its maker gave it: it is the same at whatever port it is plugged in.
struct PedalIdentity
{
    quint16 vendor = 0;
    quint16 product = 0;
    QString name; ///< as the device says it, to be read

    /// "05f3:00ff"
    QString id() const
    {
        return QStringLiteral("%1:%2")
            .arg(vendor, 4, 16, QLatin1Char('0'))
            .arg(product, 4, 16, QLatin1Char('0'));
    }
    bool operator==(const PedalIdentity &) const = default;
};

} // namespace relaas

Q_DECLARE_METATYPE(relaas::PedalIdentity)
