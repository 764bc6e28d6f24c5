#pragma once

#include "core/ids.h"
#include "core/report/editing.h"
#include "gui/report/reportparagraphs.h"

#include <QHash>
#include <QMap>
#include <QPlainTextEdit>
#include <QTimer>

#include <memory>
#include <optional>

class QMenu;

namespace relaas {

class ReportGutter;
class ParagraphLayout;
class ReportModel;
struct Match;

/// The report as one flowing text for reading, writing and listening: each paragraph is a line, a new line
/// within one comes with Shift+Enter. Beside it stands the gutter with what is known of each line; the mark
/// of what sounds now moves neither caret nor selection.
///
/// Typing changes a paragraph at once; its words are told with rested() when it is left, when the typing
/// rests, and when the focus goes; with saveWanted() before anything else is done with them. Whatever would
/// change which lines there are is only asked for: who owns the report does it, and the model brings the
/// outcome. Undo is the report's, not the document's.
class ReportView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);
    ~ReportView() override;

    /// Once. The model must outlive the view.
    void setReportModel(ReportModel &model);
    ReportModel *model() const { return m_model; }

    /// The line with the caret; invalid in an empty report.
    LineId currentLine() const { return m_current; }
    int currentRow() const; ///< -1 where there is none
    /// The lines in which words are chosen, else the one with the caret.
    QList<LineId> chosenLines() const;
    /// Puts the caret at the beginning of a line and brings it into view; within that line it stays.
    void setCurrentLine(LineId id);
    void setCaret(const TextPlace &place);
    /// Puts the caret behind the words of a line, ready to type.
    void editLine(LineId id);
    /// Brings a line into view without moving the caret.
    void showLine(LineId id);

    /// Whether words were written that are not saved yet.
    bool isEditing() const { return !m_unsaved.isEmpty(); }
    bool isUnsaved(LineId id) const { return m_unsaved.contains(id); }
    QList<LineId> unsaved() const { return m_unsaved.keys(); }
    /// Tells all words that are not saved yet, for something that needs them saved.
    void endEditing();
    /// Tells them as typing that rests.
    void tellRested();
    /// As they stand in the text now.
    QString words(LineId id) const;
    /// What was stored when somebody began to write over it, or was seen since.
    QString wordsBefore(LineId id) const { return m_unsaved.value(id); }
    /// The words of that line are being saved: until that is over, invalid, whatever is written in it counts
    /// as not saved, also where it is what was stored before.
    void setSaving(LineId id) { m_saving = id; }
    /// Somebody else's words were shown to the user: who saves now means it.
    void takeNote(LineId id, const QString &stored);
    /// The words were saved or given up: those of the report are shown.
    void showStored(LineId id);

    /// The line whose beginning somebody listens for has a sign beside it, and says so; an invalid id: none.
    void setAwaited(LineId id);
    LineId awaited() const { return m_awaited; }
    /// Whether the gutter tells which voices of a line are placed. It does so from the first voice on that
    /// the report has, and then for as long as the view lives, so that the words stay where they are.
    void setShowsVoices(bool shows);

    /// Where a line stands, in the viewport; empty where that is not known.
    QRect lineRect(LineId id) const;
    const ReportGutter &gutter() const { return *m_gutter; }
    int rowAt(int y) const; ///< -1 where there is none
    struct ShownLine
    {
        int row = 0;
        int top = 0; ///< in the viewport
        int height = 0;
    };
    /// Lights words up without choosing them, those at `shown` more than the others. An empty list
    /// puts all out.
    void lightUp(const QList<Match> &words, qsizetype shown);
    /// The lines that can be seen between two heights of the viewport.
    QList<ShownLine> shownLines(int top, int bottom) const;
    /// What lies behind a line: that it is the current one, that it sounds now.
    void paintGround(QPainter &painter, int row, const QRect &rect) const;

signals:
    void currentLineChanged(relaas::LineId id);
    /// A plain click; `onPlace` where it was on the number or the time. In a text that can be written, a
    /// click among the words of the line one is in only places the caret.
    void lineClicked(relaas::LineId id, bool onPlace);
    void spacePressed(); ///< only where nothing can be written
    void scrolledByHand();
    void wordsSelected();

    void typed(relaas::LineId id, const QString &words);
    void saveWanted(relaas::LineId id, const QString &words);
    void rested(relaas::LineId id, const QString &words);
    void enterPressed(relaas::LineId id, int offset);
    void abandoned(relaas::LineId id); ///< Esc
    void mergeWanted(relaas::LineId id); ///< with the line before it
    /// Typing, pasting or deleting over several lines, or pasting several.
    void replaceWanted(const relaas::TextRange &range, const QStringList &paragraphs);
    /// Pasting a text in which lines have the labels of types.
    void linesPasted(const relaas::TextRange &range, const QString &text);
    void undoWanted();
    void redoWanted();
    /// Words by the numbers of their lines, not saved when these were taken away by somebody else, or when
    /// the report could no longer be written.
    void orphaned(const QMap<int, QString> &words);
    /// The menu at the caret is about to be shown.
    void menuWanted(QMenu &menu, const QTextCursor &at);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    /// Caret and selection, by the lines they stand in.
    struct Caret
    {
        TextPlace anchor;
        TextPlace place;
    };

    void connectModel();
    void keepCaret();
    void settle();
    void restore();
    void showRows(int first, int last);
    void allowWriting();
    void tellGivenUp();
    void fit();
    void seeVoices();
    void noteTyping();
    void caretMoved();
    void tellLeft();
    void describe();
    void updateLine(LineId id);
    void updateGutter(const QRect &rect, int dy);
    int belowHeight(const QTextBlock &paragraph, int width) const;
    void paintBelow(QPainter &painter, const ShownLine &line) const;

    bool isAcross(const QTextCursor &cursor) const;
    TextRange range(const QTextCursor &cursor) const;
    bool moveByLine(const QKeyEvent &event);
    void enter(QKeyEvent &event);
    bool hasToTakeBack() const;
    std::optional<QTextCursor> erasure(const QKeyEvent &event) const;
    void erase(const QTextCursor &cursor);
    void cutSelection();
    QPointF snapped(const QPointF &at) const;
    std::unique_ptr<QMouseEvent> snapped(const QMouseEvent &event) const;

    ReportGutter *m_gutter;
    ParagraphLayout *m_layout;
    ReportModel *m_model = nullptr;
    std::unique_ptr<ReportParagraphs> m_paragraphs;
    QHash<LineId, QString> m_unsaved; ///< and what was stored when they were begun
    struct Away
    {
        int number = 0;
        QString words;
    };
    QHash<LineId, Away> m_away; ///< unsaved words of lines that are not in the text at this moment
    std::optional<Caret> m_kept; ///< while the model changes
    QTimer m_rest;
    LineId m_current;
    LineId m_awaited;
    LineId m_saving;
    LineId m_pressedIn; ///< the line that had the caret when the button went down
    QPoint m_pressedAt;
    int m_typedAt = 0;
    int m_fittedRows = 0; ///< how many there were when the gutter was given its width
    bool m_showsVoices = true; ///< where there are any
    bool m_hasVoices = false;
};

} // namespace relaas
