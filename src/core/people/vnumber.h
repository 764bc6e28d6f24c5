#pragma once

#include "core/result.h"

#include <QString>

namespace relaas {

/// The aliens number (V-nummer) of a person: ten digits, printed 000.000.0101. It has no verified check
/// digit, so only length and digits are checked.
class VNumber
{
public:
    VNumber() = default;

    /// Takes any spelling with dots, spaces or hyphens.
    static Result<VNumber> parsed(const QString &text);

    bool isEmpty() const { return m_digits.isEmpty(); }
    const QString &digits() const { return m_digits; } ///< "0000000101", as stored
    QString text() const; ///< "000.000.0101", as shown

    bool operator==(const VNumber &) const = default;

private:
    explicit VNumber(QString digits) : m_digits(std::move(digits)) { }

    QString m_digits;
};

} // namespace relaas
