#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace relaas {

class LineEditor;

/// Paints the lines of a report and edits their words in place.
class ReportDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int Padding = 6;

    explicit ReportDelegate(QObject *parent = nullptr);

    /// The height of a row whose words have a column that wide, in pixels.
    static int rowHeight(const QModelIndex &index, const QFont &font, int columnWidth);
    /// The font of a line: the officer's questions stand in italics, headings heavier.
    static QFont wordsFont(const QModelIndex &index, const QFont &base);
    /// How wide the words are at most in a column that wide.
    static int wordsWidth(const QFont &font, int columnWidth);

    LineEditor *editor() const { return m_editor; }
    QModelIndex editedIndex() const { return m_edited; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

signals:
    void typed(const QModelIndex &index) const;
    /// A pause in the typing: the moment to save.
    void rested(const QModelIndex &index, const QString &words) const;
    /// Enter: the words are saved and the editor closed.
    void ended(const QPersistentModelIndex &index) const;
    /// Esc: the editor is closed, what it held is gone.
    void abandoned(const QPersistentModelIndex &index) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable QPointer<LineEditor> m_editor;
    mutable QPersistentModelIndex m_edited;
};

} // namespace relaas
