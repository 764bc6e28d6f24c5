#include "letters/pagemapping.h"

#include "letters/pagination.h"
#include "letters/typography.h"

namespace relaas {

PageMap pageMapOf(const Letter &report)
{
    const std::vector<Strip> strips = stripsOf(report);
    const std::vector<Page> pages = paginated(strips, typography::textHeight);
    PageMap map;
    map.pages = static_cast<int>(pages.size());
    for (int page = 1; page <= map.pages; ++page) {
        int row = 0;
        int paragraphs = 0;
        for (const PlacedStrip &placed : pages.at(size_t(page) - 1)) {
            const Strip &strip = *placed.strip;
            if (strip.lines.empty())
                continue;
            ++row;
            if (strip.reportLine == 0)
                continue;
            const bool continues = !map.pieces.isEmpty() && map.pieces.constLast().page == page
                && map.pieces.constLast().number == strip.reportLine;
            if (continues)
                ++map.pieces.last().printedLines;
            else
                map.pieces.append({strip.reportLine, page, row, 1, strip.isHeading ? 0 : ++paragraphs});
        }
    }
    return map;
}

} // namespace relaas
