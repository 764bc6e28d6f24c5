#include "gui/widgets/draftmessages.h"

#include "gui/shell/page.h"
#include "workflow/drafts.h"

#include <QCoreApplication>

#include <memory>
#include <utility>

namespace relaas {

void tellOfDrafts(Drafts &drafts, Page &page)
{
    // Each attempt fails with the same sentence; a screen reader hears it once.
    const auto lastSaid = std::make_shared<QString>();
    QObject::connect(&drafts, &Drafts::failed, &page, [&page, lastSaid](const Error &error) {
        if (!page.isVisible() || *lastSaid == error.text)
            return;
        *lastSaid = error.text;
        emit page.messageRequested(
            MessageLevel::Warning,
            QCoreApplication::translate("Drafts",
                                        "%1 What you type stays in this window; keeping it is tried again by "
                                        "itself.")
                .arg(error.text));
    });
    QObject::connect(&drafts, &Drafts::recovered, &page, [&page, lastSaid] {
        if (std::exchange(*lastSaid, {}).isEmpty())
            return;
        // In the place of what was said before, which is no longer so.
        emit page.messageRequested(MessageLevel::Warning,
                                   QCoreApplication::translate("Drafts", "What you type is kept again."));
    });
}

} // namespace relaas
