#include "core/letter/composition.h"

#include "core/letter/cleantext.h"
#include "core/letter/condition.h"
#include "core/letter/slot.h"
#include "core/letter/templatetext.h"
#include "core/timecode.h"

#include <QCoreApplication>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// The paragraphs in runs that may hold line ends; empty lines fall away.
std::vector<Runs> paragraphsIn(const Runs &runs)
{
    std::vector<Runs> paragraphs(1);
    for (const Run &run : runs) {
        const QStringList lines = run.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                paragraphs.emplace_back();
            if (!lines.at(i).isEmpty())
                paragraphs.back().push_back({lines.at(i), run.style});
        }
    }
    std::erase_if(paragraphs, [](const Runs &each) { return plainText(each).trimmed().isEmpty(); });
    return paragraphs;
}

/// Writes one letter; holds what its blocks look at while it does.
class Composer
{
public:
    Composer(const LetterFacts &facts, const LetterPack &pack, Language language)
        : m_facts(facts)
        , m_pack(pack)
        , m_language(language)
    {
    }

    Result<Letter> letter();

private:
    Result<void> addGrounds(size_t begin, size_t end);
    Result<void> add(const TextBlock &block);
    void addFindings(const Runs &introduction, LetterFinding::Direction direction);
    void addSummary(const TextBlock &block, Runs runs);
    Result<Runs> filled(const TextBlock &block) const;

    const LetterFacts &m_facts;
    const LetterPack &m_pack;
    Language m_language;
    Letter m_letter;
    const LetterGround *m_ground = nullptr;
    int m_groundNumber = 0;
};

Result<Letter> Composer::letter()
{
    if (m_facts.outcome.needsGrounds && m_facts.grounds.empty()) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Composition",
                                        "The letter cannot be written: this outcome needs at least one "
                                        "asylum ground. Add it and try again.")};
    }
    m_letter.language = m_language;
    m_letter.documentId = cleanLine(m_facts.documentId.isEmpty() ? m_facts.caseNumber : m_facts.documentId);
    const auto &blocks = m_pack.blocks;
    for (size_t i = 0; i < blocks.size();) {
        size_t end = i + 1;
        Result<void> added;
        if (blocks.at(i).scope == TextBlock::Scope::Ground) {
            while (end < blocks.size() && blocks.at(end).scope == TextBlock::Scope::Ground)
                ++end;
            added = addGrounds(i, end);
        } else if (applies(blocks.at(i), m_facts)) {
            added = add(blocks.at(i));
        }
        if (!added)
            return added.error();
        i = end;
    }
    if (m_letter.blocks.empty() || m_letter.title.isEmpty()) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate(
                "Composition",
                "The letter pack says nothing about outcome %1; choose another outcome or complete the pack.")
                .arg(m_facts.outcome.code)};
    }
    return std::move(m_letter);
}

/// Neighbouring blocks about a ground are said together, for the first ground, then for the second, and so
/// on.
Result<void> Composer::addGrounds(size_t begin, size_t end)
{
    m_groundNumber = 0;
    for (const LetterGround &ground : m_facts.grounds) {
        m_ground = &ground;
        ++m_groundNumber;
        for (size_t i = begin; i < end; ++i) {
            if (!applies(m_pack.blocks.at(i), m_facts, m_ground))
                continue;
            if (auto added = add(m_pack.blocks.at(i)); !added)
                return added;
        }
    }
    m_ground = nullptr;
    return {};
}

Result<void> Composer::add(const TextBlock &block)
{
    using Kind = TextBlock::Kind;
    const auto runs = filled(block);
    if (!runs)
        return runs.error();
    auto &blocks = m_letter.blocks;
    switch (block.kind) {
    case Kind::Title:
        m_letter.title = plainText(*runs);
        break;
    case Kind::Sender:
        m_letter.sender = plainText(*runs);
        break;
    case Kind::Addressee:
        m_letter.addressee += plainText(*runs);
        break;
    case Kind::Field:
        m_letter.reference.rows.push_back({block.label(m_language), *runs});
        break;
    case Kind::Summary:
        addSummary(block, *runs);
        break;
    case Kind::Heading:
        blocks.emplace_back(Heading{1, *runs});
        break;
    case Kind::Subheading:
        blocks.emplace_back(Heading{2, *runs});
        break;
    case Kind::Paragraph:
    case Kind::Note:
        for (const Runs &each : paragraphsIn(*runs)) {
            blocks.emplace_back(
                Paragraph{each, block.kind == Kind::Note ? Paragraph::Role::Note : Paragraph::Role::Body});
        }
        break;
    case Kind::List:
        blocks.emplace_back(List{paragraphsIn(*runs), false});
        break;
    case Kind::FindingsFor:
        addFindings(*runs, LetterFinding::Direction::For);
        break;
    case Kind::FindingsAgainst:
        addFindings(*runs, LetterFinding::Direction::Against);
        break;
    case Kind::Signature:
        blocks.emplace_back(Signature{paragraphsIn(*runs)});
        break;
    }
    return {};
}

void Composer::addSummary(const TextBlock &block, Runs runs)
{
    const bool continuesBox =
        !m_letter.blocks.empty() && std::holds_alternative<SummaryBox>(m_letter.blocks.back());
    if (!continuesBox) {
        m_letter.blocks.emplace_back(
            SummaryBox{m_language == Language::Dutch ? m_pack.summaryTitleNl : m_pack.summaryTitleEn, {}});
    }
    auto &parts = std::get<SummaryBox>(m_letter.blocks.back()).parts;
    const QString label = block.label(m_language);
    if (!parts.empty() && parts.back().label == label) { // another sentence under the same label
        runs.insert(runs.begin(), {u" "_s, Run::Style::Plain});
        parts.back().text.insert(parts.back().text.end(), runs.begin(), runs.end());
    } else {
        parts.push_back({label, std::move(runs)});
    }
}

void Composer::addFindings(const Runs &introduction, LetterFinding::Direction direction)
{
    bool isIntroduced = false;
    for (const LetterFinding &finding : m_ground->findings) {
        if (finding.direction != direction)
            continue;
        if (!std::exchange(isIntroduced, true))
            m_letter.blocks.emplace_back(Heading{3, introduction});
        for (const Runs &each : paragraphsIn({{cleanText(finding.text), Run::Style::Plain}}))
            m_letter.blocks.emplace_back(Paragraph{each});
        for (const LetterCitation &citation : finding.citations) {
            m_letter.blocks.emplace_back(
                Paragraph{{{u'“' + cleanLine(citation.quote) + u'”', Run::Style::Quotation},
                           {u" "_s, Run::Style::Plain},
                           {citationText(citation, m_language), Run::Style::Citation}},
                          Paragraph::Role::Quotation});
        }
    }
}

Result<Runs> Composer::filled(const TextBlock &block) const
{
    const auto pieces = templatePieces(block.text(m_language));
    if (!pieces) {
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("Composition", "The block %1 of the letter pack cannot be read: %2.")
                .arg(block.id, pieces.error().text)};
    }
    Runs runs;
    for (const TemplatePiece &piece : *pieces) {
        const auto slot = piece.isSlot ? slotNamed(piece.text) : std::nullopt;
        if (piece.isSlot && !slot) {
            return Error{Error::Code::Invalid,
                         QCoreApplication::translate(
                             "Composition", "The block %1 of the letter pack asks for %2, which no case has.")
                             .arg(block.id, piece.text)};
        }
        const QString text =
            slot ? slotText(*slot, m_facts, m_ground, m_groundNumber, m_language) : piece.text;
        if (slot && text.isEmpty()) {
            return Error{Error::Code::Invalid,
                         QCoreApplication::translate(
                             "Composition",
                             "The letter cannot be written: %2 is not known, and the block %1 needs it. "
                             "Complete the case and try again.")
                             .arg(block.id, piece.text)};
        }
        runs.push_back({text, piece.isStrong ? Run::Style::Strong : Run::Style::Plain});
    }
    return runs;
}

} // namespace

QString citationText(const LetterCitation &citation, Language language)
{
    const bool isDutch = language == Language::Dutch;
    const QString version = citation.version > 0
        ? (isDutch ? u" versie %1"_s : u" version %1"_s).arg(citation.version)
        : QString();
    QString text =
        (isDutch ? u"(rapport %1%2, regel %3"_s : u"(report %1%2, line %3"_s)
            .arg(citation.reportDate.toString(u"dd-MM-yyyy"_s), version, QString::number(citation.line));
    if (!citation.recordingFinding.isEmpty())
        text += (isDutch ? u", opnamebevinding %1"_s : u", finding on the recording %1"_s)
                    .arg(citation.recordingFinding);
    if (citation.atMs)
        text += u", " + timecode(*citation.atMs);
    return text + u')';
}

Result<Letter> composed(const LetterFacts &facts, const LetterPack &pack, Language language)
{
    return Composer(facts, pack, language).letter();
}

} // namespace relaas
