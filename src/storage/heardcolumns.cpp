#include "storage/heardcolumns.h"

#include "storage/statement.h"

namespace relaas {

namespace {

constexpr QChar betweenManners = u';';

} // namespace

HowHeard howHeardIn(const Statement &row, int column)
{
    const auto number = [&](int i) { return int(row.integer(column + i)); };
    HowHeard heard{number(0), number(1), number(2), number(3), number(4), {}, {}};
    if (heard.fastestPermille
        > 0) { // nothing was heard in no manner; what was heard plainly, in one without words
        heard.aids = row.text(column + 5).split(betweenManners);
        heard.channels = row.text(column + 6).split(betweenManners);
    }
    return heard;
}

QString mannersText(const QStringList &manners)
{
    return manners.join(betweenManners);
}

} // namespace relaas
