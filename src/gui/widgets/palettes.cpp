#include "gui/widgets/palettes.h"

#include <QColor>

namespace relaas {

namespace {

struct Colors
{
    QRgb window, base, alternate, button, text, faint, highlight, inactiveHighlight, highlightedText, link;
    QRgb light, midlight, mid, dark, shadow;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::Base, colors.base);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Button, colors.button);
    palette.setColor(QPalette::ToolTipBase, colors.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText})
        palette.setColor(role, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.faint);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::Light, colors.light);
    palette.setColor(QPalette::Midlight, colors.midlight);
    palette.setColor(QPalette::Mid, colors.mid);
    palette.setColor(QPalette::Dark, colors.dark);
    palette.setColor(QPalette::Shadow, colors.shadow);

    // A list without the focus keeps its selection visible, but quieter.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colors.inactiveHighlight);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, colors.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.inactiveHighlight);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors.window);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff4f5f7,
                      .base = 0xffffffff,
                      .alternate = 0xfff8f9fa,
                      .button = 0xfffbfbfc,
                      .text = 0xff1c2127,
                      .faint = 0xff666d76,
                      .highlight = 0xff1f4e8c,
                      .inactiveHighlight = 0xffd5deea,
                      .highlightedText = 0xffffffff,
                      .link = 0xff1f4e8c,
                      .light = 0xffffffff,
                      .midlight = 0xffeceef1,
                      .mid = 0xffc9ced6,
                      .dark = 0xff8b929c,
                      .shadow = 0xff5a616b});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff202328,
                      .base = 0xff181b1f,
                      .alternate = 0xff1d2024,
                      .button = 0xff2b2f36,
                      .text = 0xffe4e6ea,
                      .faint = 0xff9aa1ab,
                      .highlight = 0xff2f64ab,
                      .inactiveHighlight = 0xff343d4a,
                      .highlightedText = 0xffffffff,
                      .link = 0xff8fb8f2,
                      .light = 0xff3a4048,
                      .midlight = 0xff2b2f36,
                      .mid = 0xff434a54,
                      .dark = 0xff6b737e,
                      .shadow = 0xff0c0e10});
}

} // namespace relaas
