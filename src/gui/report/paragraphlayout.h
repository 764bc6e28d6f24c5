#pragma once

#include "core/ids.h"

#include <QPlainTextDocumentLayout>
#include <QTextBlockUserData>

#include <functional>

namespace relaas {

/// What a paragraph of the flowing text belongs to.
class ParagraphData : public QTextBlockUserData
{
public:
    explicit ParagraphData(LineId id) : line(id) { }

    LineId line;
    int below = 0; ///< the height of what is shown beneath its words, as they were laid out last
};

/// The line of a paragraph; invalid where it has none.
LineId lineOf(const QTextBlock &paragraph);

/// Lays paragraphs out when they are first seen: in a column for reading, with a line height of 1.4
/// (linetext.h), a distance above and below, and room beneath the words for what is noted about them.
class ParagraphLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    /// Distance above and below the words, and at their left and right.
    static constexpr int Padding = 6;

    /// How much room a paragraph needs beneath its words, in pixels, in a column that wide.
    using Below = std::function<int(const QTextBlock &paragraph, int width)>;

    explicit ParagraphLayout(QTextDocument *document);

    void setBelow(const Below &below) { m_below = below; }

    /// The width of the words in pixels. What is laid out already stays as it is; the editor lays all out
    /// anew when its width changes.
    void setWordsWidth(int width) { m_width = width; }
    int wordsWidth() const { return m_width; }

    /// What is noted about a paragraph changed.
    void layAgain(const QTextBlock &paragraph);
    /// Where the words of a paragraph end, counted from its top.
    static int wordsBottom(const QTextBlock &paragraph);

    QRectF blockBoundingRect(const QTextBlock &paragraph) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    void lay(const QTextBlock &paragraph) const;
    void tellSize() const;

    Below m_below;
    int m_width = 400;
    int m_paragraphs = 1; ///< at the last change
    mutable bool m_isTelling = false;
};

} // namespace relaas
