#pragma once

class QPlainTextEdit;

namespace relaas {

class Drafts;
struct DraftKey;

/// Keeps what is typed into a field, and puts back what was typed there before a crash, unless the field has
/// something by itself. An empty field has no draft. `drafts` must outlive the field.
void keepField(QPlainTextEdit &field, Drafts &drafts, const DraftKey &key);

} // namespace relaas
