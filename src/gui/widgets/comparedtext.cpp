#include "gui/widgets/comparedtext.h"

#include "gui/widgets/style.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int MostLines = 8;
constexpr int MostSaid = 20;

QTextCharFormat formatOf(WordChange::Kind kind, const QFont &font, const QPalette &palette)
{
    QTextCharFormat format;
    if (kind == WordChange::Kind::Same)
        return format;
    const bool isRemoved = kind == WordChange::Kind::Removed;
    const Tone tone = isRemoved ? Tone::Danger : Tone::Success;
    if (!isRemoved)
        format.setFontWeight(semibold(font).weight());
    format.setFontStrikeOut(isRemoved);
    format.setFontUnderline(!isRemoved);
    format.setForeground(toneColor(tone, palette));
    format.setBackground(toneFill(tone, palette));
    return format;
}

} // namespace

ComparedText::ComparedText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto); // each paragraph as its own letters run
    document()->setDefaultTextOption(option);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { fit(); });
}

void ComparedText::setChanges(const QList<WordChange> &changes, WordChange::Kind own)
{
    m_pieces.clear();
    for (const WordChange &change : changes) {
        if (change.kind == own || change.kind == WordChange::Kind::Same)
            m_pieces.append(change);
    }
    const QString said = ownWordsText(changes, own);
    if (!said.isEmpty())
        setAccessibleDescription(tr("Only here: %1").arg(said));
    fill(m_pieces);
}

void ComparedText::fill(const QList<WordChange> &pieces)
{
    clear();
    QTextCursor cursor(document());
    for (const WordChange &piece : pieces) // as plain text: it is nobody's markup
        cursor.insertText(piece.text, formatOf(piece.kind, font(), palette()));
    moveCursor(QTextCursor::Start);
    fit();
}

void ComparedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void ComparedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill(m_pieces);
}

void ComparedText::fit()
{
    setMaximumWidth(readingWidth(fontMetrics()) + space::Margin);
    const double margins = 2 * document()->documentMargin();
    const double most = MostLines * fontMetrics().lineSpacing() + margins;
    const int height = static_cast<int>(std::ceil(std::min(document()->size().height(), most)));
    if (const int whole = height + 2 * frameWidth(); whole != minimumHeight())
        setFixedHeight(whole);
}

QString ownWordsText(const QList<WordChange> &changes, WordChange::Kind own)
{
    QStringList said;
    int more = 0;
    for (const WordChange &change : changes) {
        if (change.kind != own)
            continue;
        if (said.size() < MostSaid)
            said += ComparedText::tr("“%1”").arg(change.text.simplified());
        else
            ++more;
    }
    QString text = said.join(u", "_s);
    return more == 0 ? text : ComparedText::tr("%1 and %n more", nullptr, more).arg(text);
}

} // namespace relaas
