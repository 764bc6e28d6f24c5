#include "letters/strips.h"

#include "letters/typography.h"

#include <QTextLayout>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;
using namespace typography;

namespace {

// The margin of a report: the number of the line, then its mark.
constexpr double numberWidth = mm(11);
constexpr double markWidth = mm(8);
constexpr double lineIndent = numberWidth + markWidth;

/// Text laid out for a column, not yet on a page.
struct Column
{
    std::shared_ptr<QTextLayout> layout;
    double x = 0;
    Role role = Role::Body;

    int lineCount() const { return layout ? layout->lineCount() : 0; }
};

Column column(const Runs &runs, Role role, double x, double width,
              Qt::LayoutDirection direction = Qt::LayoutDirectionAuto)
{
    const QFont base = font(role);
    const StyledText content = styled(runs, base);
    auto layout = std::make_shared<QTextLayout>(content.text, base);
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(content.formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return {std::move(layout), x, role};
}

Column column(const QString &text, Role role, double x, double width)
{
    return column(Runs{{text, Run::Style::Plain}}, role, x, width);
}

/// Builds the strips of one letter from top to bottom.
class Setter
{
public:
    void head(const Letter &letter);
    void set(const Block &block)
    {
        std::visit([this](const auto &each) { add(each); }, block);
    }
    std::vector<Strip> strips() && { return std::move(m_strips); }

private:
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const List &list);
    void add(const FieldTable &table);
    void add(const SummaryBox &box);
    void add(const NumberedLines &lines);
    void add(const Signature &signature);
    void add(const PageBreak &) { m_breakBefore = true; }

    void addNumberedLine(const NumberedLine &line);
    void gap(double height, bool keepWithNext = false);
    /// Columns side by side, their lines paired from the top; no line stands alone on a page.
    void row(const std::vector<Column> &columns, Strip::Decoration decoration = Strip::Decoration::None);
    void keepLastTogether(size_t from);

    std::vector<Strip> m_strips;
    bool m_breakBefore = false;
};

void Setter::gap(double height, bool keepWithNext)
{
    Strip strip;
    strip.height = height;
    strip.isGap = true;
    strip.keepWithNext = keepWithNext;
    m_strips.push_back(std::move(strip));
}

void Setter::row(const std::vector<Column> &columns, Strip::Decoration decoration)
{
    const int count = std::ranges::max(columns, {}, &Column::lineCount).lineCount();
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.decoration = decoration;
        strip.breakBefore = std::exchange(m_breakBefore, false);
        strip.keepWithNext = i < count - 1 && (i == 0 || i == count - 2);
        for (const Column &each : columns) {
            if (i >= each.lineCount())
                continue;
            const double natural = each.layout->lineAt(i).height(); // of a fallback font it may be taller
            strip.height = std::max({strip.height, lineHeight(each.role), natural});
            strip.lines.push_back({each.layout, i, each.x, colour(each.role)});
        }
        m_strips.push_back(std::move(strip));
    }
}

void Setter::keepLastTogether(size_t from)
{
    for (size_t i = from; i + 1 < m_strips.size(); ++i)
        m_strips.at(i).keepWithNext = true;
}

/// Sender above; addressee on the left and the reference block on the right; the title.
void Setter::head(const Letter &letter)
{
    constexpr double left = mm(82);
    constexpr double labels = mm(27);
    constexpr double right = mm(92);
    if (!letter.sender.isEmpty()) {
        row({column(letter.sender, Role::Sender, 0, textWidth)});
        gap(mm(letter.addressee.isEmpty() ? 6 : 14));
    }
    std::vector<Column> address;
    for (const QString &line : letter.addressee)
        address.push_back(column(line, Role::Body, 0, left));
    const auto &fields = letter.reference.rows;
    const double from = letter.addressee.isEmpty() ? 0 : right;
    for (size_t i = 0; i < std::max(address.size(), fields.size()); ++i) {
        std::vector<Column> columns;
        if (i < address.size())
            columns.push_back(address.at(i));
        if (i < fields.size()) {
            columns.push_back(column(fields.at(i).label, Role::Label, from, labels));
            columns.push_back(
                column(fields.at(i).text, Role::Body, from + labels, textWidth - from - labels));
        }
        row(columns);
    }
    gap(mm(letter.addressee.isEmpty() ? 6 : 12));
    row({column(letter.title, Role::Title, 0, textWidth)});
    m_strips.back().keepWithNext = true;
    gap(mm(4), true);
}

void Setter::add(const Heading &heading)
{
    const Role role = heading.level == 1 ? Role::Heading
        : heading.level == 2             ? Role::Subheading
                                         : Role::Minorheading;
    gap(mm(heading.level == 1 ? 6 : heading.level == 2 ? 4.5 : 2));
    const size_t first = m_strips.size();
    const double indent = heading.number > 0 ? lineIndent : 0;
    std::vector<Column> columns = {column(heading.runs, role, indent, textWidth - indent)};
    if (heading.number > 0)
        columns.push_back(column(QString::number(heading.number), Role::Small, 0, numberWidth));
    row(columns);
    gap(mm(heading.level == 1 ? 1.6 : 0.8));
    for (size_t i = first; i < m_strips.size(); ++i) {
        Strip &strip = m_strips.at(i);
        strip.keepWithNext = true;
        strip.isHeading = true;
        strip.reportLine = heading.number;
    }
}

void Setter::add(const Paragraph &paragraph)
{
    const double indent = paragraph.role == Paragraph::Role::Quotation ? mm(7) : 0;
    const Role role = paragraph.role == Paragraph::Role::Note ? Role::Note : Role::Body;
    row({column(paragraph.runs, role, indent, textWidth - indent)});
    gap(mm(2.2));
}

void Setter::add(const List &list)
{
    for (size_t i = 0; i < list.items.size(); ++i) {
        const QString mark = list.numbered ? QString::number(i + 1) + u'.' : u"•"_s;
        row({column(mark, Role::Body, mm(2), mm(5)),
             column(list.items.at(i), Role::Body, mm(7), textWidth - mm(7))});
        gap(mm(1.1));
    }
    gap(mm(1.1));
}

void Setter::add(const FieldTable &table)
{
    constexpr double labels = mm(52);
    for (const Field &field : table.rows) {
        row({column(field.label, Role::Label, 0, labels - mm(4)),
             column(field.text, Role::Body, labels, textWidth - labels)},
            Strip::Decoration::None);
        gap(mm(0.8));
    }
    gap(mm(2));
}

void Setter::add(const SummaryBox &box)
{
    constexpr double inset = mm(5);
    constexpr double labels = mm(26);
    const size_t first = m_strips.size();
    const auto padding = [&](double height) {
        Strip strip;
        strip.height = height;
        strip.decoration = Strip::Decoration::Box;
        strip.breakBefore = std::exchange(m_breakBefore, false);
        m_strips.push_back(std::move(strip));
    };
    padding(mm(3.5));
    row({column(box.title, Role::Heading, inset, textWidth - 2 * inset)}, Strip::Decoration::Box);
    padding(mm(1.5));
    for (const Field &part : box.parts) {
        row({column(part.label, Role::Mark, inset, labels - inset),
             column(part.text, Role::Body, labels + inset, textWidth - labels - 2 * inset)},
            Strip::Decoration::Box);
        padding(mm(1.5));
    }
    padding(mm(2));
    keepLastTogether(first);
    gap(mm(3));
}

void Setter::add(const NumberedLines &lines)
{
    for (size_t i = 0; i < lines.lines.size(); ++i) {
        const bool isAnswered = i + 1 < lines.lines.size() && lines.lines.at(i + 1).mark == u"A";
        addNumberedLine(lines.lines.at(i));
        if (isAnswered) // a question is not left behind at the foot of a page
            m_strips.back().keepWithNext = true;
        gap(mm(isAnswered ? 1 : 2), isAnswered);
    }
    gap(mm(2));
}

void Setter::addNumberedLine(const NumberedLine &line)
{
    const size_t first = m_strips.size();
    constexpr double times = mm(14);
    constexpr double width = textWidth - lineIndent - times - mm(3);
    const bool isShort = line.mark.size() <= 2; // longer marks open the text instead of standing beside it
    Runs runs = line.runs;
    if (!isShort)
        runs.insert(runs.begin(), {line.mark + u". "_s, Run::Style::Strong});
    std::vector<Column> columns = {column(QString::number(line.number), Role::Small, 0, numberWidth),
                                   column(runs, Role::Body, lineIndent, width),
                                   column(line.time, Role::Small, textWidth - times, times)};
    if (isShort)
        columns.push_back(column(line.mark, Role::Mark, numberWidth, markWidth));
    row(columns);
    if (!line.quotation.isEmpty()) {
        m_strips.back().keepWithNext = true;
        row({column({{line.quotation, Run::Style::Quotation}}, Role::Body, lineIndent, width,
                    line.isQuotationRightToLeft ? Qt::RightToLeft : Qt::LeftToRight)});
    }
    if (!line.note.isEmpty()) {
        m_strips.back().keepWithNext = true;
        row({column(line.note, Role::Small, lineIndent, width)});
    }
    for (const Runs &correction : line.corrections) {
        m_strips.back().keepWithNext = true;
        row({column(correction, Role::Note, lineIndent + markWidth, width - markWidth)});
    }
    for (size_t i = first; i < m_strips.size(); ++i)
        m_strips.at(i).reportLine = line.number;
}

void Setter::add(const Signature &signature)
{
    const size_t first = m_strips.size();
    gap(mm(8));
    for (size_t i = 0; i < signature.lines.size(); ++i) {
        if (i + 2 == signature.lines.size())
            gap(mm(16)); // room for the hand
        row({column(signature.lines.at(i), Role::Body, 0, textWidth)});
    }
    keepLastTogether(first);
}

} // namespace

std::vector<Strip> stripsOf(const Letter &letter)
{
    Setter setter;
    setter.head(letter);
    for (const Block &block : letter.blocks)
        setter.set(block);
    return std::move(setter).strips();
}

} // namespace relaas
