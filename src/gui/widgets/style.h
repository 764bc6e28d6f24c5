#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QFontMetrics;
class QPalette;
class QString;
class QTableView;

namespace relaas {

/// Distances in logical pixels: Tight between a sign and its word, Group inside a group, Block between
/// groups, Margin around a page's column of text.
namespace space {
inline constexpr int Tight = 4;
inline constexpr int Group = 8;
inline constexpr int Block = 16;
inline constexpr int Margin = 24;
inline constexpr int RowHeight = 28;
} // namespace space

/// What a coloured sign means. A tone never stands alone: a shape and a word go with it.
enum class Tone { Neutral, Accent, Success, Warning, Danger, Info };

/// The colour for text and signs of a tone: at least 4.5:1 on the palette's Window, Base and toneFill.
QColor toneColor(Tone tone, const QPalette &palette);

/// A quiet ground for text in the toneColor of the same tone.
QColor toneFill(Tone tone, const QPalette &palette);

/// The colour of thin separators and frames.
QColor lineColor(const QPalette &palette);

bool isDark(const QPalette &palette);

/// Contrast ratio of WCAG 2.1 (1.4.3), from 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// The one larger size, for page titles.
QFont titleFont(const QFont &base);
QFont semibold(const QFont &base);

/// A font in which all figures are equally wide: the given one where that is so, else the system's fixed one.
QFont tabularFont(const QFont &base);

/// Rows of one height without grid or row numbers, selected whole; Tab leaves the table instead of walking
/// its cells.
void prepareTable(QTableView &table);

/// The width of a column for reading, in pixels.
int readingWidth(const QFontMetrics &metrics, int characters = 80);

enum class Theme { System, Light, Dark };

/// Gives the program its look. Once, at start, before any window.
void applyStyle(QApplication &app);

/// Changes the palette of all windows at once. System is what the desktop says, untouched; where it says
/// nothing, the program's own light colours.
void setTheme(Theme theme);

/// Scales all text relative to the system's font; percent is kept within 80 and 200.
void setTextScale(int percent);

} // namespace relaas
