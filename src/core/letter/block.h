#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace relaas {

/// A stretch of text in one style. Text is only ever text: nothing in it is read as markup.
struct Run
{
    /// Faint is the officer's, whose words are in italics, where nobody knows that they were said.
    enum class Style { Plain, Strong, Emphasis, Quotation, Citation, Faint };

    QString text;
    Style style = Style::Plain;

    bool operator==(const Run &) const = default;
};

using Runs = std::vector<Run>;

/// The text of the runs without their styles.
QString plainText(const Runs &runs);

struct Heading
{
    int level = 1; ///< 1 to 3
    Runs runs;
    int number = 0; ///< of the report line that it is, 0 elsewhere
    bool operator==(const Heading &) const = default;
};

struct Paragraph
{
    enum class Role { Body, Quotation, Note };

    Runs runs;
    Role role = Role::Body;
    bool operator==(const Paragraph &) const = default;
};

struct List
{
    std::vector<Runs> items;
    bool numbered = false;
    bool operator==(const List &) const = default;
};

/// A label and what belongs to it: "V-number" and the number.
struct Field
{
    QString label;
    Runs text;
    bool operator==(const Field &) const = default;
};

/// Labels in a column, values beside them.
struct FieldTable
{
    std::vector<Field> rows;
    bool operator==(const FieldTable &) const = default;
};

/// A framed summary: what, why, what now.
struct SummaryBox
{
    QString title;
    std::vector<Field> parts;
    bool operator==(const SummaryBox &) const = default;
};

/// A line of an interview report: its permanent number in the margin, the kind of line, the text, the time.
struct NumberedLine
{
    int number = 0;
    QString mark; ///< "V", "A", "OR"
    Runs runs;
    QString time; ///< "00:41:12", empty where the line has no anchor
    QString note; ///< what the comparison with the recording gave, empty where nothing is to be said
    std::vector<Runs> corrections = {}; ///< what was adopted of the corrections to it, each beneath the line
    QString quotation =
        {}; ///< what was said in its own language, beneath the line; empty where nothing is quoted
    bool isQuotationRightToLeft = false;
    QString code = {}; ///< of its type in every language: "V", "A", "OR"

    bool operator==(const NumberedLine &) const = default;
};

struct NumberedLines
{
    std::vector<NumberedLine> lines;
    bool operator==(const NumberedLines &) const = default;
};

/// Names under a letter, one per line, with room above for a signature.
struct Signature
{
    std::vector<Runs> lines;
    bool operator==(const Signature &) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

using Block =
    std::variant<Heading, Paragraph, List, FieldTable, SummaryBox, NumberedLines, Signature, PageBreak>;

} // namespace relaas
