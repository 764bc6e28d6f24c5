#pragma once

#include "audio/channelmix.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QSlider;

namespace relaas {

/// How loud each channel is heard, at once while it is changed. Stands beside the page; Esc closes it.
class ChannelPanel : public QDialog
{
    Q_OBJECT

public:
    ChannelPanel(int channels, QWidget *parent);

    void setMix(const ChannelMix &mix);

signals:
    void mixChanged(const relaas::ChannelMix &mix);

private:
    struct Row
    {
        QSlider *volume;
        QLabel *gain;
        QCheckBox *muted;
    };

    void addRow(int channel);
    void change(int channel);
    void showRow(const Row &row, const ChannelMix::Channel &channel);

    ChannelMix m_mix;
    QList<Row> m_rows;
    bool m_isShowing = false; ///< what was told, not what the hand does
};

} // namespace relaas
