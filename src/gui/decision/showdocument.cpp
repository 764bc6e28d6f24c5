#include "gui/decision/showdocument.h"

#include <QPointer>
#include <QTextDocument>
#include <QTextEdit>

namespace relaas {

void showDocument(QTextEdit &view, std::unique_ptr<QTextDocument> document)
{
    const QPointer<QTextDocument> former(view.document());
    document->setParent(&view);
    view.setDocument(document.release());
    if (former) // a view deletes the document it was born with, and only that one
        former->deleteLater();
}

} // namespace relaas
