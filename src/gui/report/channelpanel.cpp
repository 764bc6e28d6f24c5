#include "gui/report/channelpanel.h"

#include "gui/report/mannertext.h"
#include "gui/widgets/style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSlider>

#include <cmath>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int softestDb = -30; ///< below lies silence
constexpr int loudestDb = 12; ///< ChannelMix::loudest

int dbOf(double gain)
{
    return gain <= 0 ? softestDb - 1
                     : std::clamp(int(std::lround(20 * std::log10(gain))), softestDb, loudestDb);
}

double gainOf(int db)
{
    if (db < softestDb)
        return 0;
    return db == 0 ? 1 : std::min(std::pow(10.0, db / 20.0), ChannelMix::loudest);
}

} // namespace

ChannelPanel::ChannelPanel(int channels, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Volume of each channel"));
    auto *rows = new QGridLayout;
    rows->setColumnStretch(1, 1);
    rows->setHorizontalSpacing(space::Block);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *plain = buttons->addButton(tr("As &recorded"), QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(plain, &QPushButton::clicked, this, [this] {
        setMix({});
        emit mixChanged(m_mix);
    });
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(rows);
    layout->addWidget(buttons);
    for (int channel = 0; channel < channels; ++channel)
        addRow(channel);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    plain->setAutoDefault(false);
    if (!m_rows.isEmpty())
        m_rows.constFirst().volume->setFocus();
    setMix({});
}

void ChannelPanel::addRow(int channel)
{
    auto *rows = static_cast<QGridLayout *>(layout()->itemAt(0)->layout());
    Row row{new QSlider(Qt::Horizontal), new QLabel, new QCheckBox(tr("Silent"))};
    auto *name = new QLabel(tr("Channel &%1").arg(channel + 1));
    name->setBuddy(row.volume);
    row.volume->setRange(softestDb - 1, loudestDb);
    row.volume->setPageStep(3);
    row.volume->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    row.gain->setFont(tabularFont(font()));
    row.gain->setMinimumWidth(fontMetrics().horizontalAdvance(u"-30 dB "_s));
    row.gain->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.muted->setAccessibleName(tr("Channel %1 silent").arg(channel + 1));
    const QList<QWidget *> widgets{name, row.volume, row.gain, row.muted};
    for (int column = 0; column < widgets.size(); ++column)
        rows->addWidget(widgets[column], channel, column);
    connect(row.volume, &QSlider::valueChanged, this, [this, channel] { change(channel); });
    connect(row.muted, &QCheckBox::toggled, this, [this, channel] { change(channel); });
    m_rows.append(row);
}

void ChannelPanel::setMix(const ChannelMix &mix)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_mix = mix;
    m_mix.channels.resize(std::max(m_mix.channels.size(), m_rows.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        showRow(m_rows[i], m_mix.channels[i]);
}

void ChannelPanel::showRow(const Row &row, const ChannelMix::Channel &channel)
{
    const int db = dbOf(channel.gain);
    row.volume->setValue(db);
    row.volume->setAccessibleDescription(gainText(channel.gain));
    row.gain->setText(gainText(channel.gain));
    row.muted->setChecked(channel.isMuted);
}

void ChannelPanel::change(int channel)
{
    if (m_isShowing)
        return;
    const Row &row = m_rows[channel];
    m_mix.channels[channel].gain = gainOf(row.volume->value());
    m_mix.channels[channel].isMuted = row.muted->isChecked();
    setMix(m_mix);
    emit mixChanged(m_mix);
}

} // namespace relaas
