#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace relaas {

/// A closed list of values and the names they are stored and exchanged under. A table of these is the one
/// place where an enum and its spelling meet.
template<typename Enum, size_t Count>
using NameTable = std::array<std::pair<Enum, const char16_t *>, Count>;

template<typename Enum, size_t Count>
QString nameIn(const NameTable<Enum, Count> &table, Enum value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return QString::fromUtf16(name);
    }
    return {};
}

template<typename Enum, size_t Count>
std::optional<Enum> valueIn(const NameTable<Enum, Count> &table, QStringView name)
{
    for (const auto &[value, known] : table) {
        if (name == QStringView(known))
            return value;
    }
    return std::nullopt;
}

} // namespace relaas
