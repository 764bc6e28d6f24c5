#include "core/report/import/documenttext.h"
#include "core/report/import/turnreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

/// Behind "131 TAB [time] TAB V: TAB", as docx.h writes it; nothing where it is not so.
std::optional<QStringView> wordsBehindTabs(QStringView text)
{
    constexpr int tabs = 3;
    qsizetype at = -1;
    for (int i = 0; i < tabs; ++i) {
        at = text.indexOf(u'\t', at + 1);
        if (at < 0)
            return std::nullopt;
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (i == 0 && (at == 0 || !std::ranges::all_of(text.left(at), isDigit)))
            return std::nullopt;
    }
    return text.mid(at + 1);
}

/// Reads the paragraphs in the styles of report lines. One without number and label goes on with the line
/// before it where it has the same style: somebody pressed Enter in it. A label that somebody typed says who
/// speaks, whatever the style of the paragraph in which they typed it.
class StyledReader
{
public:
    explicit StyledReader(TurnCollector &collector) : m_collector(collector) { }

    void add(const DocumentParagraph &paragraph, int number)
    {
        const auto words = wordsBehindTabs(paragraph.text);
        const LineHead head = lineHead(paragraph.text);
        const bool isBlank = paragraph.text.trimmed().isEmpty();
        if (!words && !head.type && m_turn && (isBlank || *paragraph.type == m_turn->type)) {
            m_turn->text += u'\n' + paragraph.text;
            return;
        }
        end();
        const LineType type = words ? *paragraph.type : head.type.value_or(*paragraph.type);
        m_turn = ImportedTurn{type, (words ? *words : head.words).toString(), std::nullopt, {}};
        if (head.fromMs)
            m_turn->span = ImportedSpan{*head.fromMs, std::nullopt};
        m_line = number;
    }

    void end()
    {
        if (m_turn)
            m_collector.add(*m_turn, m_line, true);
        m_turn.reset();
    }

private:
    TurnCollector &m_collector;
    std::optional<ImportedTurn> m_turn;
    int m_line = 0;
};

/// Gives how many paragraphs are none of its lines.
qsizetype readStyled(const DocumentText &document, TurnCollector &collector)
{
    StyledReader reader(collector);
    int number = 0;
    qsizetype around = 0;
    for (const DocumentParagraph &paragraph : document.paragraphs) {
        ++number;
        if (collector.isFull())
            break;
        if (paragraph.type)
            reader.add(paragraph, number);
        else if (!paragraph.text.trimmed().isEmpty())
            ++around;
    }
    reader.end();
    return around;
}

void readPlain(const DocumentText &document, TurnCollector &collector)
{
    TurnReader reader(collector);
    int number = 0;
    for (const DocumentParagraph &paragraph : document.paragraphs) {
        ++number;
        for (const QStringView line : QStringView(paragraph.text).tokenize(u'\n')) {
            if (collector.isFull())
                return reader.end();
            reader.add(line, number);
        }
    }
    reader.end();
}

/// What has no words in the lines; told last, as it is of the whole file.
QList<ImportNotice> leftOut(const DocumentText &document, qsizetype around)
{
    const std::pair<qsizetype, const char *> counts[] = {
        {around,
         QT_TRANSLATE_N_NOOP(
             "ReportImport",
             "%Ln paragraph(s) that are no lines of the report, such as the cover sheet and notes, "
             "were left out.")},
        {document.pictures,
         QT_TRANSLATE_N_NOOP("ReportImport",
                             "%Ln picture(s) or frame(s) were left out, with the words in them.")},
        {document.notes, QT_TRANSLATE_N_NOOP("ReportImport", "%Ln footnote(s) or remark(s) were left out.")},
        {document.deletions,
         QT_TRANSLATE_N_NOOP("ReportImport", "%Ln tracked deletion(s) were left out as deleted.")},
        {document.hidden,
         QT_TRANSLATE_N_NOOP("ReportImport",
                             "%Ln piece(s) of hidden text came in with the rest. Look at them.")},
        {document.symbols,
         QT_TRANSLATE_N_NOOP("ReportImport", "%Ln sign(s) of a font of symbols were left out.")},
        {document.numbered,
         QT_TRANSLATE_N_NOOP(
             "ReportImport",
             "%Ln paragraph(s) had a number or a bullet made by the word processor, which did "
             "not come along.")},
    };
    QList<ImportNotice> notices;
    for (const auto &[count, text] : counts) {
        if (count > 0)
            notices.append({0, importCount(text, count)});
    }
    return notices;
}

} // namespace

Result<ImportedReport> importedDocument(const DocumentText &document)
{
    TurnCollector collector(ImportFormat::Document);
    const bool isOwn = std::ranges::any_of(
        document.paragraphs, [](const DocumentParagraph &each) { return each.type.has_value(); });
    qsizetype around = 0;
    if (isOwn)
        around = readStyled(document, collector);
    else
        readPlain(document, collector);
    const auto taken = std::move(collector).taken();
    if (!taken)
        return taken.error();
    ImportedReport report = *taken;
    report.notices += leftOut(document, around);
    return report;
}

} // namespace relaas
