#include "core/law/rule.h"

#include <algorithm>

namespace relaas {

const DeadlineRule *LawPack::rule(QStringView id) const
{
    const auto found =
        std::find_if(rules.begin(), rules.end(), [id](const DeadlineRule &rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace relaas
