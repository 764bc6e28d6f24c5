#include "gui/keys/keycardsaving.h"

#include "gui/keys/keycard.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/prompts.h"

#include <QCoreApplication>
#include <QDir>

namespace relaas {

namespace {

struct CardSavingTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::KeyCard)
};

} // namespace

void saveKeyCard(const KeyTable &table, Prompts &prompts, QWidget &window, MessageBar &told)
{
    const QString path =
        prompts.saveFile(&window, CardSavingTexts::tr("Save the key card"),
                         CardSavingTexts::tr("keys of Relaas.pdf"), CardSavingTexts::tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto written = writeCard(keyCard(table, QDate::currentDate()), path); !written)
        return told.post(MessageLevel::Error, written.error().text);
    told.post(MessageLevel::Success,
              CardSavingTexts::tr("The key card is in %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace relaas
