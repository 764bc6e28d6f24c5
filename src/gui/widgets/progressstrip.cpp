#include "gui/widgets/progressstrip.h"

#include "ui_progressstrip.h"

using namespace std::chrono_literals;

namespace relaas {

ProgressStrip::ProgressStrip(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ProgressStrip>())
{
    m_ui->setupUi(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(500ms);
    connect(&m_delay, &QTimer::timeout, this, &ProgressStrip::show);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        m_ui->cancelButton->setEnabled(false);
        m_ui->text->setText(tr("Stopping…"));
        if (m_task)
            m_task->cancel();
    });
    hide();
}

ProgressStrip::~ProgressStrip() = default;

void ProgressStrip::follow(Task *task, const QString &text)
{
    if (m_task)
        m_task->disconnect(this);
    m_task = task;
    m_ui->text->setText(text);
    m_ui->cancelButton->setEnabled(true);
    showState({});
    connect(task, &Task::progressed, this, &ProgressStrip::showState);
    connect(task, &Task::finished, this, &ProgressStrip::stopFollowing);
    connect(task, &QObject::destroyed, this, &ProgressStrip::stopFollowing);
    if (!isVisible())
        m_delay.start();
}

void ProgressStrip::showState(const Progress::State &state)
{
    const bool isKnown = state.fraction >= 0;
    m_ui->bar->setRange(0, isKnown ? 1000 : 0);
    if (isKnown)
        m_ui->bar->setValue(qRound(state.fraction * 1000));
    if (!state.text.isEmpty() && m_ui->cancelButton->isEnabled())
        m_ui->text->setText(state.text);
}

void ProgressStrip::stopFollowing()
{
    if (m_task)
        m_task->disconnect(this);
    m_task = nullptr;
    m_delay.stop();
    hide();
}

} // namespace relaas
