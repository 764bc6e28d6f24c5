#pragma once

#include <QString>

class QWidget;

namespace relaas {

/// What a view of a recording tells a screen reader: it is a slider whose value is a time. Inherited by the
/// views beside QWidget.
class TimeSlider
{
public:
    TimeSlider() = default;
    TimeSlider(const TimeSlider &) = delete;
    TimeSlider &operator=(const TimeSlider &) = delete;
    virtual ~TimeSlider() = default;

    virtual qint64 sliderMs() const = 0;
    virtual qint64 sliderMostMs() const = 0;
    /// As if the user went there.
    virtual void moveSlider(qint64 ms) = 0;
    /// What is said of the value, e.g. "00:41:12".
    virtual QString sliderText() const = 0;
    /// What lies there, e.g. the line that is spoken. May be empty.
    virtual QString sliderDescription() const = 0;
};

/// Makes every TimeSlider a slider to screen readers. Calling it again does nothing.
void installWaveformAccess();

/// Has a text said as the new value of the slider. For what the user asked for, not for each moment of
/// playing.
void announceSlider(QWidget &slider, const QString &text);

} // namespace relaas
