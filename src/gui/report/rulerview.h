#pragma once

#include "gui/report/timescale.h"

#include <QDateTime>
#include <QWidget>

namespace relaas {

struct RulerTick;

/// The times over a waveform: those of the recording and, where its start is known, those of the clock below
/// them. A click or a drag asks for that place. What it tells, the waveform tells to screen readers.
class RulerView : public QWidget
{
    Q_OBJECT

public:
    explicit RulerView(QWidget *parent = nullptr);

    void setScale(const TimeScale &scale, int sampleRate);
    /// Invalid where nobody knows.
    void setStartedAt(const QDateTime &startedAt);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void seekRequested(qint64 frame);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    int rowHeight() const;
    void drawRow(QPainter &painter, int top, const QList<RulerTick> &ticks, const QString &caption) const;

    TimeScale m_scale;
    int m_sampleRate = 0;
    QDateTime m_startedAt;
};

} // namespace relaas
