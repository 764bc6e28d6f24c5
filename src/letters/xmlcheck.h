#pragma once

// Private to this module.

#include "core/result.h"

#include <QByteArray>

#include <stop_token>

namespace relaas::docx {

/// A part of a document in UTF-8 and without its declaration, once it was seen that QXmlStreamReader reads it
/// in time that grows with its length: that compares every attribute of a tag with all before it, and every
/// name with all namespaces that are in scope. ECMA-376 part 2 allows UTF-8 and UTF-16. Refuses other
/// encodings, definitions (a DTD), and more attributes or namespaces than any word processor writes, each in
/// one sentence; Cancelled where a stop was asked. What is not well-formed is left to the reader.
Result<QByteArray> checkedXml(const QByteArray &part, const std::stop_token &stop = {});

} // namespace relaas::docx
