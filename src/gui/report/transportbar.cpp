#include "gui/report/transportbar.h"

#include "core/timecode.h"
#include "gui/report/hearingactions.h"
#include "gui/report/mannertext.h"
#include "gui/report/reportactions.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_transportbar.h"

#include <QAction>
#include <QLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {
constexpr int MannerCharacters = 34;
}

TransportBar::TransportBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::TransportBar>())
{
    m_ui->setupUi(this);
    layout()->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says how narrow it may become
    m_ui->position->setFont(tabularFont(font()));
    m_ui->speed->setFont(tabularFont(font()));
    setSpeed(1);
    setPosition(0, 0, 0);
    connect(m_ui->recordings, &QComboBox::activated, this,
            [this](int index) { emit recordingChosen({m_ui->recordings->itemData(index).toLongLong()}); });
}

TransportBar::~TransportBar() = default;

void TransportBar::setActions(const ReportActions &actions)
{
    const std::initializer_list<std::pair<QToolButton *, QAction *>> buttons{
        {m_ui->back, actions.back},
        {m_ui->play, actions.play},
        {m_ui->forward, actions.forward},
        {m_ui->playLine, actions.playLine},
        {m_ui->slower, actions.slower},
        {m_ui->faster, actions.faster},
        {m_ui->setStart, actions.setStart},
        {m_ui->setEnd, actions.setEnd},
        {m_ui->repeat, actions.hearing->repeat},
        {m_ui->walk, actions.hearing->walk},
        {m_ui->skipPauses, actions.hearing->skipPauses},
        {m_ui->backToSound, actions.backToSound}};
    for (const auto &[button, action] : buttons) {
        button->setDefaultAction(action);
        button->setAccessibleName(action->iconText());
    }
    m_ui->manner->setMenu(actions.hearing->manner);
    connect(actions.hearing->openManner, &QAction::triggered, m_ui->manner, &QToolButton::showMenu);
    m_openManner = actions.hearing->openManner;
    connect(m_openManner, &QAction::changed, this, [this] { setManner(m_changes); });
    setManner({});
    showKeyOf(*actions.normalSpeed, *m_ui->speed, plainText(*actions.normalSpeed));
    connect(m_ui->speed, &QToolButton::clicked, actions.normalSpeed, &QAction::trigger);
}

void TransportBar::setRecordings(const QList<Recording> &recordings, RecordingId current)
{
    m_ui->recordings->clear();
    for (const Recording &recording : recordings) {
        m_ui->recordings->addItem(recording.fileName, recording.id.value);
        if (recording.id == current)
            m_ui->recordings->setCurrentIndex(m_ui->recordings->count() - 1);
    }
    m_ui->recordings->setVisible(recordings.size() > 1);
}

void TransportBar::setPosition(qint64 frame, qint64 frames, int sampleRate)
{
    m_ui->position->setText(u"%1 / %2"_s.arg(timecodeWithTenths(msFromFrames(frame, sampleRate)),
                                             timecodeWithTenths(msFromFrames(frames, sampleRate))));
}

void TransportBar::setSpeed(double speed)
{
    const QString text = speedText(speed);
    m_ui->speed->setText(text);
    m_ui->speed->setAccessibleName(tr("Speed %1; press for normal speed").arg(text));
}

void TransportBar::setManner(const QString &changes)
{
    m_changes = changes;
    const bool isOriginal = changes.isEmpty();
    const QString text = isOriginal ? tr("Original sound") : changes;
    m_ui->manner->setIcon(icon(isOriginal ? u"patch-check" : u"sliders"));
    m_ui->manner->setText(
        fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * MannerCharacters));
    m_ui->manner->setAccessibleName(isOriginal ? text : tr("Not as recorded: %1").arg(text));
    m_ui->manner->setToolTip(
        isOriginal
            ? tr("You hear the recording's own samples, unchanged. Help for the ear (%1)")
                  .arg(keyText(*m_openManner))
            : tr("You do not hear the recording as it is: %1. The recording itself stays as it is (%2)")
                  .arg(text, keyText(*m_openManner)));
}

void TransportBar::setFollowing(bool following)
{
    // It keeps its place, so that the controls beside it stay where the hand knows them.
    QSizePolicy policy = m_ui->backToSound->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_ui->backToSound->setSizePolicy(policy);
    m_ui->backToSound->setVisible(!following);
}

void TransportBar::showWords(bool shown)
{
    if (shown == m_hasWords)
        return;
    m_hasWords = shown;
    for (QToolButton *button :
         {m_ui->playLine, m_ui->setStart, m_ui->setEnd, m_ui->backToSound, m_ui->manner})
        button->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

/// In a narrow window the buttons keep their icons, names and tooltips and let go of their words.
void TransportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_hasWords)
        m_wordsWidth = layout()->minimumSize().width();
    showWords(width() >= m_wordsWidth);
}

QSize TransportBar::minimumSizeHint() const
{
    return {360, layout()->minimumSize().height()};
}

} // namespace relaas
