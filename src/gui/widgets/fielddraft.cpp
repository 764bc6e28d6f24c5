#include "gui/widgets/fielddraft.h"

#include "workflow/drafts.h"

#include <QPlainTextEdit>

namespace relaas {

void keepField(QPlainTextEdit &field, Drafts &drafts, const DraftKey &key)
{
    if (field.toPlainText().isEmpty()) {
        const auto draft = drafts.find(key);
        if (draft && *draft)
            field.setPlainText((*draft)->content);
    }
    QObject::connect(&field, &QPlainTextEdit::textChanged, &field, [&field, &drafts, key] {
        const QString typed = field.toPlainText();
        if (typed.trimmed().isEmpty())
            drafts.drop(key);
        else
            drafts.keep(key, {}, typed);
    });
}

} // namespace relaas
