#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace relaas {

/// Words that were typed and not saved, as somebody decides about them.
struct FoundText
{
    QString title; ///< what it is, such as "Line 12 · answer"
    QString remark; ///< what else must be known; empty where nothing is
    std::optional<QString> was; ///< what it was typed over, where that is not what is stored now
    QString stored;
    QString typed;
    QDateTime at; ///< when it was typed, UTC

    bool operator==(const FoundText &) const = default;
};

} // namespace relaas
