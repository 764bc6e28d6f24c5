#pragma once

#include "gui/report/waveformview.h"

class QScrollBar;

namespace relaas {

class RulerView;

/// The waveform with its ruler above and its scroll bar below.
class WaveformPane : public QWidget
{
    Q_OBJECT

public:
    explicit WaveformPane(QWidget *parent = nullptr);

    WaveformView &view() { return *m_view; }

    /// As WaveformView, and the ruler shows the clock.
    void setStartedAt(const QDateTime &startedAt);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void showScale();

    RulerView *m_ruler;
    WaveformView *m_view;
    QScrollBar *m_scroll;
    bool m_isShowingScale = false;
};

} // namespace relaas
