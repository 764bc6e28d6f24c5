#pragma once

// Private to this module.

#include "core/letter/letter.h"

#include <QByteArray>

namespace relaas::docx {

struct Body
{
    QByteArray document; ///< word/document.xml
    int numberedLists = 0; ///< each begins at 1: numbering.xml has an instance for each, from id 2 on
};

Body bodyOf(const Letter &letter);

} // namespace relaas::docx
