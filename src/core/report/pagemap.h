#pragma once

#include <QList>

#include <optional>

namespace relaas {

/// One line of a report on one page of its print. A line that runs over the foot of a page has a piece on
/// each.
struct PrintedPiece
{
    int number = 0; ///< the line's permanent number
    int page = 0; ///< counted from 1
    int firstPrintedLine = 0; ///< counted from 1 under the running head of the page; every row of text counts
    int printedLines = 0;
    int paragraph = 0; ///< order among the pieces of lines on the page, from 1; headings are not counted: 0

    bool operator==(const PrintedPiece &) const = default;
};

/// The layouts in which reports were ever printed. What a letter names by page and row is the print that was
/// sent, so a version is printed for good in the layout in which it was sent.
enum class ReportLayout {
    Plain = 1, ///< cover and lines on the same page, recordings at the end
    CoverSheet = 2, ///< a cover sheet of its own, rows of each page numbered in the margin
    UnsaidMarked =
        3, ///< and of each standard sentence without a place in the sound it is said that it has none
};
constexpr ReportLayout newestReportLayout = ReportLayout::UnsaidMarked;

/// Where each line of a frozen version stands in its print: what "p. 7, third paragraph" in a lawyer's letter
/// means. Belongs to the print in the language of the procedure (Dutch), without the notes of the officer;
/// made of the very layout of that print and never changed.
struct PageMap
{
    int pages = 0;
    QList<PrintedPiece> pieces; ///< in the order of the print
    ReportLayout layout = newestReportLayout; ///< in which it was made
    QList<int> unsaid = {}; ///< what that print says of unsaidSentences(), by number, ascending

    bool isEmpty() const { return pieces.isEmpty(); }
    bool operator==(const PageMap &) const = default;

    /// The pieces on one page, in order.
    QList<PrintedPiece> onPage(int page) const;
    /// The page on which a line begins, 0 where it is not printed.
    int pageOf(int number) const;
};

/// The layout in which a version is printed: that of its map. One that was sent before maps were kept was
/// printed in the first layout; what nobody was sent yet is printed in the newest.
ReportLayout layoutOf(const std::optional<PageMap> &kept, bool wasSent);

/// The n-th paragraph of a page, counted from 1, or from the end where negative (-1 is the last). Null where
/// there is none.
const PrintedPiece *paragraphOn(const QList<PrintedPiece> &page, int n);

/// The piece in which the n-th printed row of the page stands; null where it is not a row of a report line.
const PrintedPiece *pieceAtRow(const QList<PrintedPiece> &page, int row);

} // namespace relaas
