#include "core/casefile/casefile.h"

#include "core/text.h"

namespace relaas {

QString searchKey(const CaseFile &file, const QStringList &nationalityNames)
{
    const QStringList words{file.number,           file.person.vNumber.text(), file.person.vNumber.digits(),
                            listName(file.person), file.person.nationality,    nationalityNames.join(u' ')};
    return folded(words.join(u' '));
}

} // namespace relaas
