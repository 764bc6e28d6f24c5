#include "gui/widgets/style.h"

#include "gui/widgets/officestyle.h"
#include "gui/widgets/palettes.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QHeaderView>
#include <QPalette>
#include <QStyleFactory>
#include <QTableView>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr double EnoughContrast = 4.5;

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto channel = [shareOfB](float x, float y) { return x + (y - x) * static_cast<float>(shareOfB); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor pureTone(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Accent:
        return dark ? QColor(0x8fb8f2) : QColor(0x1f4e8c);
    case Tone::Success:
        return dark ? QColor(0x7ccf97) : QColor(0x176438);
    case Tone::Warning:
        return dark ? QColor(0xf0b860) : QColor(0x844b00);
    case Tone::Danger:
        return dark ? QColor(0xff9b92) : QColor(0xa8201a);
    case Tone::Info:
        return dark ? QColor(0x7cc7e0) : QColor(0x0b5d77);
    case Tone::Neutral:
        break;
    }
    return dark ? QColor(0xb4bac3) : QColor(0x4c535c);
}

QColor fillOf(const QColor &tone, const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), tone, isDark(palette) ? 0.16 : 0.09);
}

bool sameColors(const QPalette &a, const QPalette &b)
{
    using Role = QPalette::ColorRole;
    const std::array roles{Role::Window, Role::WindowText, Role::Base,
                           Role::Text,   Role::Button,     Role::Highlight};
    return std::all_of(roles.begin(), roles.end(), [&](Role role) { return a.color(role) == b.color(role); });
}

} // namespace

QColor toneColor(Tone tone, const QPalette &palette)
{
    QColor color = pureTone(tone, isDark(palette));
    const QColor text = palette.color(QPalette::WindowText);
    const std::array grounds{palette.color(QPalette::Window), palette.color(QPalette::Base),
                             fillOf(color, palette)};
    // A desktop's own palette may be of any colour: go towards its text until the tone can be read.
    for (const QColor &ground : grounds) {
        for (int step = 0; step < 10 && contrastRatio(color, ground) < EnoughContrast; ++step)
            color = mixed(color, text, 0.25);
    }
    return color;
}

QColor toneFill(Tone tone, const QPalette &palette)
{
    return fillOf(pureTone(tone, isDark(palette)), palette);
}

QColor lineColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                 isDark(palette) ? 0.2 : 0.15);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dim, bright] = std::minmax({luminance(a), luminance(b)});
    return (bright + 0.05) / (dim + 0.05);
}

QFont titleFont(const QFont &base)
{
    QFont font = semibold(base);
    font.setPointSizeF(base.pointSizeF() * 1.3);
    return font;
}

QFont semibold(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont tabularFont(const QFont &base)
{
    const QFontMetricsF metrics(base);
    for (char16_t figure = u'1'; figure <= u'9'; ++figure) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QChar(figure)), metrics.horizontalAdvance(u'0'))) {
            QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            fixed.setPointSizeF(base.pointSizeF());
            return fixed;
        }
    }
    return base;
}

void prepareTable(QTableView &table)
{
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.verticalHeader()->hide();
    // Rows grow with the text of a person who set it larger.
    const int height = std::max(space::RowHeight, QFontMetrics(table.font()).height() + space::Group);
    table.verticalHeader()->setDefaultSectionSize(height);
    table.verticalHeader()->setMinimumSectionSize(height);
}

int readingWidth(const QFontMetrics &metrics, int characters)
{
    return metrics.averageCharWidth() * characters;
}

void applyStyle(QApplication &app)
{
    app.setStyle(new OfficeStyle); // the application owns it
    setTheme(Theme::System);
}

void setTheme(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        QApplication::setPalette(lightPalette());
        return;
    case Theme::Dark:
        QApplication::setPalette(darkPalette());
        return;
    case Theme::System:
        break;
    }
    QApplication::setPalette(QPalette());
    // A desktop that says nothing leaves the toolkit's own colours; then ours are the better ones.
    const std::unique_ptr<QStyle> toolkit(QStyleFactory::create(u"Fusion"_s));
    if (sameColors(QApplication::palette(), toolkit->standardPalette()))
        QApplication::setPalette(isDark(QApplication::palette()) ? darkPalette() : lightPalette());
}

void setTextScale(int percent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(std::max(font.pointSizeF(), 10.0) * std::clamp(percent, 80, 200) / 100.0);
    QApplication::setFont(font);
}

} // namespace relaas
