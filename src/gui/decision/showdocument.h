#pragma once

#include <memory>

class QTextDocument;
class QTextEdit;

namespace relaas {

/// Shows a document in place of the one before; the view owns it from now on.
void showDocument(QTextEdit &view, std::unique_ptr<QTextDocument> document);

} // namespace relaas
