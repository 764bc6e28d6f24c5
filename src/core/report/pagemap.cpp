#include "core/report/pagemap.h"

#include <algorithm>

namespace relaas {

QList<PrintedPiece> PageMap::onPage(int page) const
{
    QList<PrintedPiece> found;
    std::copy_if(pieces.cbegin(), pieces.cend(), std::back_inserter(found),
                 [page](const PrintedPiece &piece) { return piece.page == page; });
    return found;
}

int PageMap::pageOf(int number) const
{
    const auto found = std::find_if(pieces.cbegin(), pieces.cend(),
                                    [number](const PrintedPiece &piece) { return piece.number == number; });
    return found == pieces.cend() ? 0 : found->page;
}

const PrintedPiece *paragraphOn(const QList<PrintedPiece> &page, int n)
{
    const auto count = std::count_if(page.cbegin(), page.cend(),
                                     [](const PrintedPiece &piece) { return piece.paragraph > 0; });
    const auto wanted = n < 0 ? count + 1 + n : n;
    const auto found = std::find_if(page.cbegin(), page.cend(), [&](const PrintedPiece &piece) {
        return piece.paragraph > 0 && piece.paragraph == wanted;
    });
    return found == page.cend() ? nullptr : &*found;
}

const PrintedPiece *pieceAtRow(const QList<PrintedPiece> &page, int row)
{
    const auto found = std::find_if(page.cbegin(), page.cend(), [row](const PrintedPiece &piece) {
        return row >= piece.firstPrintedLine && row < piece.firstPrintedLine + piece.printedLines;
    });
    return found == page.cend() ? nullptr : &*found;
}

ReportLayout layoutOf(const std::optional<PageMap> &kept, bool wasSent)
{
    if (kept)
        return kept->layout;
    return wasSent ? ReportLayout::Plain : newestReportLayout;
}

} // namespace relaas
