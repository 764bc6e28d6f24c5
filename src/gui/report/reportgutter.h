#pragma once

#include "core/ids.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace relaas {

class ReportView;

/// What stands beside the words of each line: whether it sounds, holds words that are not saved or has a
/// finding on the recording, its number, type, time, voices and the state of its check. It shows the columns
/// of ReportModel before the words, in that order; one more there is one more here, with its width.
class ReportGutter : public QWidget
{
    Q_OBJECT

public:
    explicit ReportGutter(ReportView &view);

    /// Whether the column of the voices is there.
    void setShowsVoices(bool shows) { m_showsVoices = shows; }

    /// Gives the columns their widths in the view's font. Where that would leave less than `leastWords` of
    /// `whole` for the words, the state of the check is shown by its sign alone, then the voices by boxes.
    void fit(int whole, int leastWords);
    int fittedWidth() const;

    /// The column of ReportModel at a place; none at the edges.
    std::optional<int> columnAt(int x) const;
    /// Where a column stands, with the given top and height.
    QRect columnRect(int column, int top, int height) const;

signals:
    /// A plain click; `onPlace` where it was on the number or the time.
    void clicked(relaas::LineId id, bool onPlace);
    /// A plain click on the sign of how the line was read back.
    void markClicked(relaas::LineId id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintLine(QPainter &painter, int row, const QRect &rect) const;
    void paintSign(QPainter &painter, int row, const QRect &rect) const;

    ReportView &m_view;
    int gapBehind(int column) const;
    int widthTo(int column) const; ///< of the columns before one

    QList<int> m_widths; ///< by column of the model; one that is not shown has none
    bool m_showsVoices = false;
    bool m_isNarrow = false; ///< voices are shown by boxes
    QPoint m_pressedAt;
    LineId m_pressedLine;
};

} // namespace relaas
