#pragma once

#include "core/letter/block.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

namespace relaas::typography {

/// Paper is measured in dots of this size; small enough that rounding never shows.
constexpr int dotsPerInch = 1200;
constexpr double mm(double millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}
constexpr double pt(double points)
{
    return points * dotsPerInch / 72.0;
}

// A4 and what stays white.
constexpr double pageWidth = mm(210);
constexpr double pageHeight = mm(297);
constexpr double marginLeft = mm(25);
constexpr double marginRight = mm(22);
constexpr double marginTop = mm(24);
constexpr double marginBottom = mm(26);
constexpr double textWidth = pageWidth - marginLeft - marginRight;
constexpr double textHeight = pageHeight - marginTop - marginBottom;

// Opaque colours: PDF/A-1 knows no transparency.
const QColor ink(0x1b, 0x1f, 0x24);
const QColor muted(0x5a, 0x63, 0x6e);
const QColor accent(0x15, 0x42, 0x73);
const QColor boxFill(0xed, 0xf2, 0xf8);
const QColor hairline(0xc9, 0xd2, 0xdc);

/// What a piece of text is for; decides size, weight and colour.
enum class Role { Body, Note, Label, Small, Mark, Sender, Title, Heading, Subheading, Minorheading };

/// The first installed family of the list that suits an office letter; all cover Latin, the system adds the
/// rest.
QString family();

/// Sized in dots, so that the same text breaks at the same place whatever the screen.
QFont font(Role role);
QColor colour(Role role);
double lineHeight(Role role);

/// The text of the runs, cleaned for printing: a line end as U+2028, right-to-left text isolated from the
/// words around it; and the formats that go with it.
struct StyledText
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
};
StyledText styled(const Runs &runs, const QFont &base);

/// One run as it goes into a line of text.
QString printable(const Run &run);

} // namespace relaas::typography
