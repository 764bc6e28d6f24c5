#include "letters/typography.h"

#include "core/letter/cleantext.h"

#include <QFontDatabase>

#include <algorithm>

namespace relaas::typography {

using namespace Qt::StringLiterals;

namespace {

struct Face
{
    double points;
    double leading; ///< line height in points
    QFont::Weight weight;
};

Face face(Role role)
{
    switch (role) {
    case Role::Note:
        return {8.5, 12.5, QFont::Normal};
    case Role::Label:
        return {8.5, 14, QFont::Normal};
    case Role::Small:
        return {7.5, 10, QFont::Normal};
    case Role::Mark:
        return {8.5, 14, QFont::DemiBold};
    case Role::Sender:
        return {12.5, 16, QFont::DemiBold};
    case Role::Title:
        return {18, 24, QFont::DemiBold};
    case Role::Heading:
        return {12.5, 17, QFont::DemiBold};
    case Role::Subheading:
        return {10.5, 15, QFont::DemiBold};
    case Role::Minorheading:
        return {9.5, 14, QFont::DemiBold};
    case Role::Body:
        break;
    }
    return {9.5, 14, QFont::Normal};
}

QTextCharFormat formatOf(Run::Style style, const QFont &base)
{
    QTextCharFormat format;
    QFont own = base;
    switch (style) {
    case Run::Style::Strong:
        own.setWeight(QFont::DemiBold);
        break;
    case Run::Style::Emphasis:
        own.setItalic(true);
        break;
    case Run::Style::Citation:
        format.setForeground(accent);
        break;
    case Run::Style::Faint:
        own.setItalic(true);
        format.setForeground(muted);
        break;
    case Run::Style::Plain:
    case Run::Style::Quotation:
        break;
    }
    format.setFont(own);
    return format;
}

/// Whether any of it is written from the right.
bool readsFromTheRight(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const auto direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

} // namespace

QString family()
{
    static const QString chosen = [] {
        const QStringList installed = QFontDatabase::families();
        for (const QString &name : {u"Noto Sans"_s, u"Liberation Sans"_s, u"DejaVu Sans"_s}) {
            if (installed.contains(name))
                return name;
        }
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return chosen;
}

QFont font(Role role)
{
    QFont made(family());
    made.setPixelSize(qRound(pt(face(role).points)));
    made.setWeight(face(role).weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    // The smallest step there is: invisible, but it switches ligatures off, so that "file" is found by
    // searching.
    made.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return made;
}

QColor colour(Role role)
{
    switch (role) {
    case Role::Note:
    case Role::Label:
    case Role::Small:
        return muted;
    case Role::Mark:
    case Role::Sender:
    case Role::Title:
    case Role::Heading:
        return accent;
    case Role::Body:
    case Role::Subheading:
    case Role::Minorheading:
        break;
    }
    return ink;
}

double lineHeight(Role role)
{
    return pt(face(role).leading);
}

QString printable(const Run &run)
{
    const QString text = cleanText(run.text).replace(u'\n', QChar(QChar::LineSeparator));
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    return readsFromTheRight(text) ? firstStrongIsolate + text + popDirectionalIsolate : text;
}

StyledText styled(const Runs &runs, const QFont &base)
{
    StyledText result;
    for (const Run &run : runs) {
        const QString text = printable(run);
        result.formats.append({int(result.text.size()), int(text.size()), formatOf(run.style, base)});
        result.text += text;
    }
    return result;
}

} // namespace relaas::typography
