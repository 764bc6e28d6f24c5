#pragma once

// Private to this module.

#include "core/result.h"

#include <QByteArray>

#include <stop_token>

namespace relaas::docx {

/// The main part of a WordprocessingML document: found by the relationships of the package, checked by its
/// type of content (ECMA-376 part 2). Nothing else of the file is unpacked but what leads there. Refuses what
/// is no such document, what has macros, what leads out of the file, and what checkedXml() refuses, each in
/// one sentence.
Result<QByteArray> mainPartOf(const QByteArray &file, const std::stop_token &stop = {});

} // namespace relaas::docx
