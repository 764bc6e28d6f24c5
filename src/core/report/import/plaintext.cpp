#include "core/report/import/turnreader.h"

namespace relaas {

Result<ImportedReport> importedPlainText(const QString &text)
{
    TurnCollector collector(ImportFormat::PlainText);
    TurnReader reader(collector);
    int number = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (collector.isFull())
            break;
        reader.add(line, ++number);
    }
    reader.end();
    return std::move(collector).taken();
}

} // namespace relaas
