#pragma once

#include <QString>

namespace relaas {

/// The languages in which the office writes; every block of a letter exists in both.
enum class Language { Dutch, English };

/// "nl" or "en", ISO 639-1.
inline QString languageCode(Language language)
{
    return language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

} // namespace relaas
