#include "gui/report/waveformaccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace relaas {

namespace {

class WaveformAccess : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    WaveformAccess(QWidget *view, TimeSlider &slider)
        : QAccessibleWidget(view, QAccessible::Slider)
        , m_slider(slider)
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
        if (kind == QAccessible::Value)
            return m_slider.sliderText();
        if (kind == QAccessible::Description && !m_slider.sliderDescription().isEmpty())
            return m_slider.sliderDescription();
        return QAccessibleWidget::text(kind);
    }

    // Milliseconds: a screen reader must be able to set what it reads, and steps of one frame help nobody.
    QVariant currentValue() const override { return m_slider.sliderMs(); }
    QVariant minimumValue() const override { return qint64(0); }
    QVariant maximumValue() const override { return m_slider.sliderMostMs(); }
    QVariant minimumStepSize() const override { return qint64(1000); }
    void setCurrentValue(const QVariant &value) override
    {
        m_slider.moveSlider(qBound<qint64>(0, value.toLongLong(), m_slider.sliderMostMs()));
    }

private:
    TimeSlider &m_slider;
};

QAccessibleInterface *madeSlider(const QString &, QObject *object)
{
    auto *slider = dynamic_cast<TimeSlider *>(object);
    return slider
        ? std::make_unique<WaveformAccess>(static_cast<QWidget *>(object), *slider).release() // Qt owns it
        : nullptr;
}
} // namespace

void installWaveformAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(madeSlider);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceSlider(QWidget &slider, const QString &text)
{
    QAccessibleValueChangeEvent event(&slider, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace relaas
