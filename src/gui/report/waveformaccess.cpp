#include "gui/report/waveformaccess.h"

#include "core/timecode.h"
#include "gui/report/waveformview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace relaas {

namespace {

class WaveformAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit WaveformAccess(WaveformView *view) : QAccessibleWidget(view, QAccessible::Slider), m_view(*view)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? timecode(msAt(m_view.playhead())) : QAccessibleWidget::text(kind);
    }

    // Milliseconds: a screen reader must be able to set what it reads, and steps of one frame help nobody.
    QVariant currentValue() const override { return msAt(m_view.playhead()); }
    QVariant minimumValue() const override { return qint64(0); }
    QVariant maximumValue() const override { return msAt(m_view.frames()); }
    QVariant minimumStepSize() const override { return qint64(1000); }
    void setCurrentValue(const QVariant &value) override
    {
        emit m_view.seekRequested(
            qBound<qint64>(0, framesFromMs(value.toLongLong(), m_view.sampleRate()), m_view.frames()));
    }

private:
    qint64 msAt(qint64 frame) const { return msFromFrames(frame, m_view.sampleRate()); }

    WaveformView &m_view;
};

QAccessibleInterface *made(const QString &, QObject *object)
{
    auto *view = qobject_cast<WaveformView *>(object);
    return view ? std::make_unique<WaveformAccess>(view).release() : nullptr; // Qt's registry owns it
}
} // namespace

void installWaveformAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(made);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceWaveformTime(WaveformView &view)
{
    QAccessibleValueChangeEvent event(&view, timecode(msFromFrames(view.playhead(), view.sampleRate())));
    QAccessible::updateAccessibility(&event);
}

} // namespace relaas
