#include "gui/report/reportdelegate.h"

#include "gui/report/lineeditor.h"
#include "gui/report/linetext.h"
#include "gui/report/reportmodel.h"
#include "gui/report/verdictlook.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

const Line *lineOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const ReportModel *>(index.model());
    return model ? model->line(index) : nullptr;
}

QString noteOf(const QModelIndex &index)
{
    const QString note = index.data(ReportModel::NoteRole).toString();
    return note.isEmpty() ? QString() : ReportDelegate::tr("Heard: %1").arg(note);
}

QString correctionOf(const QModelIndex &index)
{
    return index.data(ReportModel::CorrectionRole).toString();
}

QRect wordsRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(ReportDelegate::Padding, ReportDelegate::Padding, -ReportDelegate::Padding,
                                0);
}

QColor faint(const QStyleOptionViewItem &option)
{
    return option.palette.color(QPalette::Active, QPalette::PlaceholderText);
}

} // namespace

ReportDelegate::ReportDelegate(QObject *parent) : QStyledItemDelegate(parent) { }

QFont ReportDelegate::wordsFont(const QModelIndex &index, const QFont &base)
{
    QFont font = base;
    const Line *line = lineOf(index);
    font.setItalic(line && line->type == LineType::Question);
    return line && line->type == LineType::Heading ? semibold(font) : font;
}

int ReportDelegate::wordsWidth(const QFont &font, int columnWidth)
{
    return std::min(readingWidth(QFontMetrics(font)), std::max(columnWidth - 2 * Padding, 40));
}

int ReportDelegate::rowHeight(const QModelIndex &index, const QFont &font, int columnWidth)
{
    const int width = wordsWidth(font, columnWidth);
    int height = linetext::height(index.data().toString(), wordsFont(index, font), width);
    if (const QString note = noteOf(index); !note.isEmpty())
        height += linetext::height(note, font, width);
    if (const QString correction = correctionOf(index); !correction.isEmpty())
        height += linetext::height(correction, font, width);
    return std::max(height + 2 * Padding, space::RowHeight);
}

void ReportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Line *line = lineOf(index);
    if (!line)
        return;
    painter->save();
    paintGround(*painter, option, index);
    const QRect top = wordsRect(option).adjusted(0, 0, 0, option.rect.height());
    const QFontMetrics metrics(option.font);
    const QRect firstLine(top.left(), top.top(), top.width(), metrics.height());
    switch (index.column()) {
    case ReportModel::Number:
    case ReportModel::Time:
        painter->setPen(faint(option));
        painter->setFont(tabularFont(option.font));
        painter->drawText(firstLine, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        break;
    case ReportModel::Type:
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
        painter->setFont(semibold(option.font));
        painter->drawText(firstLine, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        break;
    case ReportModel::Checked:
        paintVerdict(*painter, firstLine, *line, option.font, option.palette);
        break;
    default:
        paintWords(*painter, option, index);
    }
    painter->restore();
}

void ReportDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isSpoken = index.data(ReportModel::SpokenRole).toBool();
    if (isSpoken)
        painter.fillRect(option.rect, toneFill(Tone::Warning, option.palette));
    else if (isSelected)
        painter.fillRect(option.rect, toneFill(Tone::Accent, option.palette));
    painter.setPen(lineColor(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isSelected) {
        painter.setPen(toneColor(Tone::Accent, option.palette));
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (index.column() != ReportModel::Number)
        return;
    if (isSelected)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                         toneColor(Tone::Accent, option.palette));
    if (isSpoken)
        paintIcon(painter, u"volume-up",
                  QRectF(option.rect.left() + Padding, option.rect.top() + Padding, 16, 16),
                  toneColor(Tone::Warning, option.palette));
}

void ReportDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    if (index == m_edited && m_editor)
        return;
    const QRect rect = wordsRect(option);
    const int width = wordsWidth(option.font, option.rect.width());
    const QString words = index.data().toString();
    const QFont font = wordsFont(index, option.font);
    painter.setPen(words.isEmpty() ? faint(option) : option.palette.color(QPalette::Active, QPalette::Text));
    linetext::paint(painter, rect.topLeft(), words.isEmpty() ? tr("No words yet") : words, font, width);
    int below = rect.top() + linetext::height(words, font, width);
    for (const auto &[text, tone] :
         {std::pair{noteOf(index), Tone::Danger}, std::pair{correctionOf(index), Tone::Info}}) {
        if (text.isEmpty())
            continue;
        painter.setPen(toneColor(tone, option.palette));
        linetext::paint(painter, QPointF(rect.left(), below), text, option.font, width);
        below += linetext::height(text, option.font, width);
    }
}

QWidget *ReportDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    auto *editor = new LineEditor(parent); // the view owns it
    editor->setFont(wordsFont(index, option.font));
    m_editor = editor;
    m_edited = index;
    connect(editor, &LineEditor::typed, this, [this] { emit typed(m_edited); });
    connect(editor, &LineEditor::rested, this, [this, editor] { emit rested(m_edited, editor->words()); });
    // Commit and close are signals of this delegate, which the view answers at once.
    auto *self = const_cast<ReportDelegate *>(this);
    connect(editor, &LineEditor::ended, self, [self, editor] {
        const QPersistentModelIndex edited = self->m_edited;
        emit self->commitData(editor);
        emit self->closeEditor(editor, NoHint);
        emit self->ended(edited);
    });
    connect(editor, &LineEditor::abandoned, self, [self, editor] {
        const QPersistentModelIndex edited = self->m_edited;
        emit self->closeEditor(editor, RevertModelCache);
        emit self->abandoned(edited);
    });
    return editor;
}

void ReportDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A save in the middle of typing must not take the caret away.
    auto *line = static_cast<LineEditor *>(editor);
    if (!line->hasBegun())
        line->begin(index.data(Qt::EditRole).toString());
}

void ReportDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<LineEditor *>(editor)->words(), Qt::EditRole);
}

void ReportDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    const QRect rect = wordsRect(option);
    editor->setGeometry(rect.left(), rect.top(), wordsWidth(option.font, option.rect.width()),
                        rect.height() - Padding);
}

void ReportDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    // The editor lives until the next turn of the event loop, but its words are painted again from now on.
    if (editor == m_editor) {
        m_editor.clear();
        m_edited = QPersistentModelIndex();
    }
    editor->removeEventFilter(const_cast<ReportDelegate *>(this));
    QStyledItemDelegate::destroyEditor(editor, index);
}

bool ReportDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // Enter and Esc mean what the line editor says, not what the toolkit makes of them.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
            return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace relaas
