#pragma once

#include "core/report/import/documenttext.h"
#include "core/result.h"

#include <QByteArray>

#include <stop_token>

namespace relaas {

/// Whether the bytes begin as a ZIP file does: a document of today's word processors is one.
bool isPackage(const QByteArray &bytes);

/// The words of a Word document (.docx; ECMA-376, transitional or strict). Tables are read row by row, their
/// cells parted by tabs; of tracked changes what was put in counts and what was deleted does not. Nothing is
/// followed out of the file: no links, no document types, no entities. Refuses, each in one sentence, what is
/// no such document, damaged, built to exhaust the machine, or deeper or longer than any report; Cancelled
/// where a stop was asked.
Result<DocumentText> docxText(const QByteArray &bytes, const std::stop_token &stop = {});

} // namespace relaas
