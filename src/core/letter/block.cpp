#include "core/letter/block.h"

namespace relaas {

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace relaas
