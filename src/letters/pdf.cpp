#include "letters/pdf.h"

#include "core/letter/cleantext.h"
#include "letters/letterfile.h"
#include "letters/pagination.h"
#include "letters/typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;
using namespace typography;

namespace {

/// Paints the pages of one letter.
class Press
{
public:
    Press(QPainter &painter, const Letter &letter) : m_painter(painter), m_letter(letter) { }

    void print(const Page &page, int number, int count);

private:
    void printStrip(const PlacedStrip &placed);
    void printRows(const Page &page);
    void printLine(const QString &text, double y, Qt::Alignment alignment);

    QPainter &m_painter;
    const Letter &m_letter;
};

void Press::printStrip(const PlacedStrip &placed)
{
    const Strip &strip = *placed.strip;
    const double top = marginTop + placed.y;
    if (strip.decoration == Strip::Decoration::Box) {
        // A little overlap, so that no hairline of paper shows between two strips of a box.
        m_painter.fillRect(QRectF(marginLeft, top, textWidth, strip.height + pt(0.2)), boxFill);
        m_painter.fillRect(QRectF(marginLeft, top, mm(1), strip.height + pt(0.2)), accent);
    }
    double ascent = 0;
    double descent = 0;
    for (const PlacedLine &each : strip.lines) {
        const QTextLine line = each.layout->lineAt(each.line);
        ascent = std::max(ascent, line.ascent());
        descent = std::max(descent, line.descent());
    }
    const double baseline = top + (strip.height - ascent - descent) / 2 + ascent;
    for (const PlacedLine &each : strip.lines) {
        const QTextLine line = each.layout->lineAt(each.line);
        m_painter.setPen(each.colour);
        line.draw(&m_painter, QPointF(marginLeft + each.x, baseline - line.ascent()));
    }
}

void Press::printLine(const QString &text, double y, Qt::Alignment alignment)
{
    m_painter.setFont(font(Role::Small));
    m_painter.setPen(muted);
    m_painter.drawText(QRectF(marginLeft, y, textWidth, lineHeight(Role::Small)),
                       int(alignment | Qt::AlignVCenter), text);
}

/// Counts the rows of text as a page map does, beside every fifth; never where it would move anything.
void Press::printRows(const Page &page)
{
    constexpr int every = 5;
    constexpr double width = mm(8);
    m_painter.setFont(font(Role::Small));
    m_painter.setPen(muted);
    int row = 0;
    for (const PlacedStrip &placed : page) {
        if (placed.strip->lines.empty() || ++row % every != 0)
            continue;
        const QRectF place(marginLeft - width - mm(4), marginTop + placed.y, width, placed.strip->height);
        m_painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(row));
    }
}

void Press::print(const Page &page, int number, int count)
{
    const bool isDutch = m_letter.language == Language::Dutch;
    const double foot = pageHeight - mm(16);
    if (number > 1)
        printLine(cleanLine(m_letter.title), mm(13), Qt::AlignLeft);
    if (number > 1)
        printLine(runningHeadOf(m_letter), mm(13), Qt::AlignRight);
    for (const PlacedStrip &placed : page)
        printStrip(placed);
    const auto isOfReport = [](const PlacedStrip &placed) { return placed.strip->reportLine > 0; };
    if (m_letter.numbersRows && std::ranges::any_of(page, isOfReport))
        printRows(page);
    m_painter.fillRect(QRectF(marginLeft, foot - mm(2), textWidth, pt(0.5)), hairline);
    printLine(cleanLine(m_letter.documentId), foot, Qt::AlignLeft);
    printLine((isDutch ? u"pagina %1 van %2"_s : u"page %1 of %2"_s).arg(number).arg(count), foot,
              Qt::AlignRight);
}

Error writeError(const QString &what)
{
    return {Error::Code::File, what};
}

Result<QByteArray> pdfOf(const Letter &letter)
{
    if (const auto checked = checkHasBlocks(letter); !checked)
        return checked.error();
    const std::vector<Strip> strips = stripsOf(letter);
    const std::vector<Page> pages = paginated(strips, textHeight);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(cleanLine(letter.title + u" "_s + letter.documentId));
    writer.setCreator(u"Relaas"_s);
    QPainter painter;
    if (!painter.begin(&writer)) {
        return writeError(QCoreApplication::translate("Pdf",
                                                      "The PDF could not be made; free some memory and try "
                                                      "again."));
    }
    Press press(painter, letter);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        press.print(pages.at(i), int(i) + 1, int(pages.size()));
    }
    painter.end();
    buffer.close();
    return buffer.data();
}

} // namespace

Result<void> writePdf(const Letter &letter, QIODevice &device)
{
    const auto pdf = pdfOf(letter);
    if (!pdf)
        return pdf.error();
    if (device.write(*pdf) != pdf->size()) {
        return writeError(QCoreApplication::translate("Pdf",
                                                      "The PDF could not be written: %1. Check the place and "
                                                      "the free space.")
                              .arg(device.errorString()));
    }
    return {};
}

Result<void> writePdf(const Letter &letter, const QString &path)
{
    const auto pdf = pdfOf(letter);
    return pdf ? writeWhole(path, *pdf) : pdf.error();
}

} // namespace relaas
