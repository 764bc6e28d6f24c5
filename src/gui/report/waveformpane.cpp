#include "gui/report/waveformpane.h"

#include "gui/report/rulerview.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace relaas {

WaveformPane::WaveformPane(QWidget *parent)
    : QWidget(parent)
    , m_ruler(new RulerView(this))
    , m_view(new WaveformView(this))
    , m_scroll(new QScrollBar(Qt::Horizontal, this))
{
    m_view->setObjectName(u"wave"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_ruler);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_scroll);
    setFocusProxy(m_view);
    m_scroll->setFocusPolicy(Qt::NoFocus); // Page Up and Page Down in the waveform do the same
    m_scroll->setAccessibleName(tr("Part of the recording that is shown"));
    connect(m_ruler, &RulerView::seekRequested, m_view, &WaveformView::ask);
    connect(m_view, &WaveformView::scaleChanged, this, &WaveformPane::showScale);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int pixel) {
        if (!m_isShowingScale)
            m_view->scrollTo(qint64(pixel * m_view->scale().framesPerPixel));
    });
    showScale();
}

void WaveformPane::setStartedAt(const QDateTime &startedAt)
{
    m_view->setStartedAt(startedAt);
    m_ruler->setStartedAt(startedAt);
}

/// Over the ruler it does what it does over the waveform; both begin at the same pixel.
void WaveformPane::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view, event);
}

void WaveformPane::showScale()
{
    const QScopedValueRollback showing(m_isShowingScale, true);
    const TimeScale &scale = m_view->scale();
    m_ruler->setScale(scale, m_view->sampleRate());
    const int shown = m_view->width();
    const auto all = int(std::ceil(double(m_view->frames()) / scale.framesPerPixel));
    m_scroll->setPageStep(shown);
    m_scroll->setSingleStep(std::max(1, shown / 10));
    m_scroll->setRange(0, std::max(0, all - shown));
    m_scroll->setValue(int(double(scale.firstFrame) / scale.framesPerPixel));
}

} // namespace relaas
