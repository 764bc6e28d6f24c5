#pragma once

#include "core/ids.h"

#include <QTextBlock>
#include <QTextCharFormat>

#include <optional>

class QTextCursor;
class QTextDocument;

namespace relaas {

class ReportModel;

/// A place in the flowing text.
struct TextPlace
{
    LineId line;
    int offset = 0; ///< UTF-16 units
};

/// The lines of a report as the paragraphs of a text document: one for each row, in their order, each in the
/// manner of its type. A report without lines is one empty paragraph that belongs to none.
class ReportParagraphs
{
public:
    /// Both must outlive it.
    ReportParagraphs(QTextDocument &document, const ReportModel &model);

    /// Makes them all anew.
    void fill();
    /// The model has these rows now.
    void insert(int first, int last);
    /// The model no longer has them.
    void remove(int first, int last);
    /// Gives a paragraph the words and the manner of its line; what stands in both stays where it is.
    void show(int row);
    /// Likewise, but its words stay.
    void style(int row);
    /// Puts words into a paragraph that are not those of its line.
    void write(int row, const QString &words);

    QTextBlock at(int row) const;
    QString words(int row) const;
    /// The place in the document; nothing where that line is not there.
    std::optional<int> positionOf(const TextPlace &place) const;
    TextPlace placeOf(int position) const;

    /// Whether the document is changing by one of these and not by hand.
    bool isChanging() const { return m_isChanging; }

private:
    void replace(const QTextBlock &paragraph, const QString &shown, const QTextCharFormat &format);
    void bind(int row) const;
    QTextCharFormat formatOf(int row) const;

    QTextDocument &m_document;
    const ReportModel &m_model;
    bool m_isChanging = false;
};

} // namespace relaas
