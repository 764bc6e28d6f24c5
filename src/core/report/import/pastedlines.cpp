#include "core/report/import/pastedlines.h"

#include "core/report/import/linelabel.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

namespace {

struct PasteTexts
{
    Q_DECLARE_TR_FUNCTIONS(PastedLines)
};

/// Where the first line with a label begins; -1 where none has one.
qsizetype firstLabel(QStringView text)
{
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = from;
        while (end < text.size() && text.at(end) != u'\n' && text.at(end) != u'\r'
               && text.at(end) != QChar::ParagraphSeparator)
            ++end;
        if (lineHead(text.mid(from, end - from)).type)
            return from;
        from = end + 1;
    }
    return -1;
}

/// Line ends as line feeds; what else does not belong into a text is counted and left out by the reader.
QString withLineFeeds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text.replace(QChar(QChar::ParagraphSeparator), u'\n');
}

} // namespace

bool hasLineLabels(QStringView text)
{
    return firstLabel(text) >= 0;
}

Result<PastedLines> pastedLines(const QString &text)
{
    const qsizetype labelled = std::max<qsizetype>(firstLabel(text), 0);
    PastedLines pasted;
    const QString before = cleaned(withLineFeeds(text.left(labelled)));
    for (const QStringView paragraph : QStringView(before).tokenize(u'\n')) {
        if (!paragraph.trimmed().isEmpty())
            pasted.lines.append({std::nullopt, paragraph.toString()});
    }
    const auto read = importedPlainText(withLineFeeds(text.mid(labelled)));
    if (!read)
        return read.error();
    if (pasted.lines.size() + read->turns.size() > mostImportedTurns)
        return Error{Error::Code::Invalid,
                     PasteTexts::tr("This text has more than %L1 lines. Copy and paste its parts.")
                         .arg(mostImportedTurns)};
    pasted.notices = read->notices;
    int timed = 0;
    for (const ImportedTurn &turn : read->turns) {
        timed += turn.span ? 1 : 0;
        pasted.lines.append({turn.type, turn.text});
    }
    if (timed > 0)
        pasted.notices.append(
            {0,
             PasteTexts::tr(
                 "%Ln time(s) were left out. Import the text as a file (Ctrl+Shift+I) to keep them.", nullptr,
                 timed)});
    return pasted;
}

} // namespace relaas
