#pragma once

// Private to this module.

#include "core/letter/language.h"

#include <QByteArray>

namespace relaas::docx {

/// word/styles.xml: the headings that every word processor knows, and a style for each type of report line.
QByteArray stylesOf(Language language);

} // namespace relaas::docx
