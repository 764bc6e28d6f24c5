#include "letters/pagination.h"

namespace relaas {

namespace {

/// The end of the chain of strips that begins at first and should not be parted.
size_t endOfChain(const std::vector<Strip> &strips, size_t first)
{
    size_t end = first + 1;
    while (end < strips.size() && strips.at(end - 1).keepWithNext)
        ++end;
    return end;
}

} // namespace

std::vector<Page> paginated(const std::vector<Strip> &strips, double pageHeight)
{
    std::vector<Page> pages(1);
    double y = 0;
    const auto turn = [&] {
        if (!pages.back().empty())
            pages.emplace_back();
        y = 0;
    };
    const auto place = [&](const Strip &strip) {
        if (strip.isGap && pages.back().empty())
            return;
        if (strip.breakBefore || (y + strip.height > pageHeight && !strip.isGap))
            turn();
        pages.back().push_back({&strip, y});
        y += strip.height;
    };
    for (size_t i = 0; i < strips.size();) {
        const size_t end = endOfChain(strips, i);
        double height = 0;
        for (size_t k = i; k < end; ++k)
            height += strips.at(k).height;
        if (y + height > pageHeight && height <= pageHeight && !strips.at(i).isGap)
            turn();
        else if (y + height > pageHeight && strips.at(i).isGap && strips.at(i).keepWithNext)
            turn();
        for (; i < end; ++i)
            place(strips.at(i));
    }
    return pages;
}

} // namespace relaas
