#include "gui/review/decisiondocument.h"

#include "gui/decision/casesources.h"
#include "gui/decision/outcomemodel.h"
#include "gui/widgets/style.h"

#include <QCoreApplication>
#include <QTextCursor>

#include <utility>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

/// Writes the document through a cursor: words go in as words, never as markup.
class DocumentWriter
{
    Q_DECLARE_TR_FUNCTIONS(relaas::DecisionDocument)

public:
    DocumentWriter(DecisionDocument &result, const CaseSources &sources, const QPalette &palette)
        : m_result(result)
        , m_sources(sources)
        , m_palette(palette)
        , m_cursor(result.text.get())
    {
    }

    void write(const Decision &decision, const std::optional<Outcome> &outcome)
    {
        for (int i = 0; i < decision.grounds.size(); ++i)
            write(i, decision.grounds.at(i));
        heading(tr("Outcome"), 2);
        paragraph(outcome ? outcomeText(*outcome) : tr("No outcome is chosen."), strong());
        if (outcome) {
            paragraph(tr("%1 · appeal: %2 · %3")
                          .arg(outcome->legalBasis, appealText(outcome->appeal),
                               rightToRemainText(outcome->rightToRemain)),
                      faint());
        }
        heading(tr("Reasons"), 2);
        paragraph(decision.reasons);
    }

private:
    void write(int index, const Ground &ground)
    {
        heading(u"M%1  %2"_s.arg(index + 1).arg(ground.title), 2);
        paragraph(ground.summary);
        for (const Direction direction : {Direction::For, Direction::Against})
            write(index, ground, direction);
        paragraph(tr("Conclusion: %1").arg(conclusionText(ground.conclusion)), strong());
    }

    void write(int index, const Ground &ground, Direction direction)
    {
        heading(direction == Direction::For ? tr("For the account") : tr("Against the account"), 3);
        bool isEmpty = true;
        for (int f = 0; f < ground.findings.size(); ++f) {
            const Finding &finding = ground.findings.at(f);
            if (finding.direction != direction)
                continue;
            isEmpty = false;
            paragraph(finding.text);
            for (int c = 0; c < finding.citations.size(); ++c)
                write(finding.citations.at(c), {index, f, c});
        }
        if (isEmpty)
            paragraph(tr("no finding"), faint());
    }

    void write(const Citation &citation, const PlacedCitation &place)
    {
        const BadgeContent badge = m_sources.badge(citation);
        begin(0, space::Group, space::Margin);
        const int from = m_cursor.position();
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(u"citation:%1"_s.arg(m_result.citations.size()));
        link.setForeground(m_palette.color(QPalette::Text));
        m_cursor.insertText(u"“%1”"_s.arg(citation.quote), link);
        link.merge(faint());
        m_cursor.insertText(u"  "_s + m_sources.place(citation) + u"  "_s, link);
        link.merge(coloured(badge.tone));
        m_cursor.insertText(signOf(badge) + badge.text, link);
        m_result.citations.push_back({place, from, m_cursor.position()});
    }

    /// The state has a shape beside its word and colour.
    static QString signOf(const BadgeContent &badge)
    {
        return badge.tone == Tone::Success ? u"✓ "_s : badge.tone == Tone::Warning ? u"△ "_s : u"✕ "_s;
    }

    void begin(double above, double below, double indent = 0)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setBottomMargin(below);
        format.setLeftMargin(indent);
        format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        if (std::exchange(m_isFirst, false))
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
    }

    void heading(const QString &text, int level)
    {
        begin(level == 2 ? space::Block : space::Group, space::Tight);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setHeadingLevel(level); // screen readers announce it
        m_cursor.setBlockFormat(format);
        QTextCharFormat letters = strong();
        if (level == 2)
            letters.setFont(titleFont(m_result.text->defaultFont()));
        m_cursor.insertText(text, letters);
    }

    void paragraph(const QString &text, const QTextCharFormat &format = {})
    {
        begin(0, space::Tight);
        m_cursor.insertText(text, format);
    }

    static QTextCharFormat strong()
    {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        return format;
    }

    QTextCharFormat coloured(Tone tone) const
    {
        QTextCharFormat format;
        format.setForeground(toneColor(tone, m_palette));
        return format;
    }
    QTextCharFormat faint() const { return coloured(Tone::Neutral); }

    DecisionDocument &m_result;
    const CaseSources &m_sources;
    const QPalette &m_palette;
    QTextCursor m_cursor;
    bool m_isFirst = true;
};

} // namespace

DecisionDocument decisionDocument(const Decision &decision, const CaseSources &sources,
                                  const std::optional<Outcome> &outcome, const QFont &font,
                                  const QPalette &palette)
{
    DecisionDocument result;
    result.text = std::make_unique<QTextDocument>();
    result.text->setDefaultFont(font);
    result.text->setDocumentMargin(space::Block);
    result.text->setUndoRedoEnabled(false);
    DocumentWriter(result, sources, palette).write(decision, outcome);
    return result;
}

} // namespace relaas
