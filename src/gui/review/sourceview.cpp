#include "gui/review/sourceview.h"

#include "gui/decision/casesources.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_sourceview.h"

#include <QScrollBar>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int Neighbours = 12; ///< lines before and after

/// What the newest version says there, where an older one is cited.
QString laterNote(const Citation &citation, const CaseSources &sources)
{
    const Report *later = sources.laterReport(citation);
    if (!later)
        return {};
    const Report &source = *sources.report(citation.report);
    const Line *now = later->lineWithNumber(citation.lineNumber);
    switch (laterStateOf(citation, source, *later)) {
    case LaterState::Gone:
        return SourceView::tr("Version %1 does not have this line any more.").arg(later->version);
    case LaterState::Changed:
        if (const Line *then = citedLine(citation, source); then && then->type != now->type) {
            return SourceView::tr("Version %1 has it as another type of line (%2): “%3”")
                .arg(QString::number(later->version), lineTypeText(now->type), now->text);
        }
        return SourceView::tr("Version %1 says: “%2”").arg(QString::number(later->version), now->text);
    case LaterState::Same:
        break;
    }
    return SourceView::tr("Version %1 says the same.").arg(later->version);
}

/// Of a citation that quotes a finding on the recording, not the line.
QString findingNote(const Citation &citation, CitationState state)
{
    const QString label = findingLabel(citation.recordingFinding);
    if (state == CitationState::Exact)
        return SourceView::tr(
                   "Finding %1 on the recording is quoted: it prevails over what the report says here.")
            .arg(label);
    return SourceView::tr("Finding %1 on the recording does not count for this line any more. The decision "
                          "quotes: “%2”")
        .arg(label, citation.quote);
}

QString noteFor(const Citation &citation, const CaseSources &sources)
{
    if (citation.recordingFinding > 0)
        return findingNote(citation, sources.stateOf(citation));
    switch (sources.stateOf(citation)) {
    case CitationState::Stale:
        return SourceView::tr("The line has changed since it was cited. The decision quotes: “%1”")
            .arg(citation.quote);
    case CitationState::Broken:
        return SourceView::tr("The line is gone from the report. The decision quotes: “%1”")
            .arg(citation.quote);
    case CitationState::Exact:
        break;
    }
    const Line *line = sources.report(citation.report)->line(citation.line);
    const QString said =
        SourceView::tr("The line stands in the report as it is quoted. Against the recording: %1.")
            .arg(checkText(*line));
    QStringList sentences{said, noteOf(*line), laterNote(citation, sources)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// Writes some lines of a report as a table and returns the place of the cited one, -1 for none.
class LinesWriter
{
public:
    LinesWriter(QTextDocument &document, const QPalette &palette)
        : m_cursor(&document)
        , m_palette(palette) { }

    int write(const Report &report, LineId cited, const CaseSources &sources)
    {
        const auto at = std::find_if(report.lines.cbegin(), report.lines.cend(),
                                     [cited](const Line &line) { return line.id == cited; });
        const auto middle = static_cast<int>(at - report.lines.cbegin());
        const int from = std::max(0, middle - Neighbours);
        const int to = std::min(static_cast<int>(report.lines.size()), middle + Neighbours + 1);
        if (at == report.lines.cend() || from >= to)
            return -1;
        QTextTable *table = m_cursor.insertTable(to - from, 4, format());
        for (int i = from; i < to; ++i)
            write(*table, i - from, report.lines.at(i), sources, i == middle);
        return table->cellAt(middle - from, 0).firstPosition();
    }

private:
    static QTextTableFormat format()
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(space::Tight);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 9), QTextLength(QTextLength::PercentageLength, 7),
             QTextLength(QTextLength::PercentageLength, 17), QTextLength(QTextLength::PercentageLength, 67)});
        return format;
    }

    void write(QTextTable &table, int row, const Line &line, const CaseSources &sources, bool isCited)
    {
        const QStringList texts{(isCited ? u"▸ "_s : QString()) + QString::number(line.number),
                                lineTypeCode(line.type), sources.time(line.anchor), line.text};
        for (int column = 0; column < texts.size(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextCharFormat letters;
            if (column < 3)
                letters.setForeground(toneColor(Tone::Neutral, m_palette));
            if (isCited) {
                letters.setFontWeight(QFont::DemiBold);
                QTextCharFormat ground = cell.format();
                ground.setBackground(toneFill(Tone::Accent, m_palette));
                cell.setFormat(ground);
            }
            cell.firstCursorPosition().insertText(texts.at(column), letters);
        }
    }

    QTextCursor m_cursor;
    const QPalette &m_palette;
};

} // namespace

SourceView::SourceView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::SourceView>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(semibold(font()));
    m_ui->hearButton->setIcon(icon(u"play-fill"));
    m_ui->openButton->setIcon(icon(u"journal-text"));
    connect(m_ui->hearButton, &QPushButton::clicked, this, &SourceView::hearRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &SourceView::openRequested);
    clear();
}

SourceView::~SourceView() = default;

void SourceView::showKeyOf(const QAction &openReport)
{
    relaas::showKeyOf(openReport, *m_ui->openButton, m_ui->openButton->toolTip());
}

void SourceView::setCitation(const Citation &citation, const CaseSources &sources)
{
    m_ui->title->setText(sources.place(citation));
    m_ui->state->setContent(sources.badge(citation));
    m_ui->state->show();
    m_ui->note->setText(noteFor(citation, sources));
    m_ui->hearButton->setEnabled(citation.anchor.has_value());
    m_ui->openButton->setEnabled(true);
    m_ui->lines->clear();
    const Report *report = sources.report(citation.report);
    const int place =
        report ? LinesWriter(*m_ui->lines->document(), palette()).write(*report, citation.line, sources) : -1;
    if (place < 0)
        return;
    QTextCursor cursor(m_ui->lines->document());
    cursor.setPosition(place);
    m_ui->lines->setTextCursor(cursor);
    QScrollBar *bar = m_ui->lines->verticalScrollBar();
    bar->setValue(bar->value() + m_ui->lines->cursorRect().top() - m_ui->lines->viewport()->height() / 3);
}

void SourceView::clear()
{
    m_ui->title->setText(tr("Source"));
    m_ui->state->hide();
    m_ui->note->setText(tr("This decision cites no line of a report."));
    m_ui->lines->clear();
    m_ui->hearButton->setEnabled(false);
    m_ui->openButton->setEnabled(false);
}

QWidget *SourceView::reader() const
{
    return m_ui->lines;
}

} // namespace relaas
