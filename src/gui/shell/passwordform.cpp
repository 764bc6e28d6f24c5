#include "gui/shell/passwordform.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_passwordform.h"

#include <QAccessible>
#include <QLineEdit>

using namespace std::chrono;

namespace relaas {

QString waitingText(milliseconds left)
{
    const int whole = static_cast<int>(ceil<seconds>(left).count());
    if (whole < 60)
        return PasswordForm::tr("Try again in %Ln second(s).", nullptr, whole);
    return PasswordForm::tr("Try again in %1 min %2 s.").arg(whole / 60).arg(whole % 60);
}

PasswordForm::PasswordForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PasswordForm>())
    , m_delayEnd(0)
{
    m_ui->setupUi(this);
    m_ui->button->setIcon(icon(u"arrow-right"));
    QSizePolicy keepsItsPlace = m_ui->progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_ui->progress->setSizePolicy(keepsItsPlace);
    m_ui->progress->hide();
    m_ui->state->setMinimumHeight(2 * fontMetrics().lineSpacing());
    setFocusProxy(m_ui->password);
    m_countdown.setInterval(200ms);
    connect(&m_countdown, &QTimer::timeout, this, &PasswordForm::showState);
    connect(m_ui->password, &PasswordField::entered, this, &PasswordForm::submit);
    connect(m_ui->button, &QPushButton::clicked, this, &PasswordForm::submit);
}

PasswordForm::~PasswordForm() = default;

void PasswordForm::setWords(const QString &button, const QString &busy)
{
    m_ui->button->setText(button);
    m_busyText = busy;
}

void PasswordForm::setPassword(const QString &password)
{
    m_ui->password->setText(password);
}

void PasswordForm::submit()
{
    if (m_isBusy || !m_delayEnd.hasExpired())
        return;
    if (m_ui->password->text().isEmpty()) {
        m_ui->password->setFocus();
        return;
    }
    m_refusal.clear();
    setBusy(true);
    emit submitted(m_ui->password->take());
}

void PasswordForm::refuse(const QString &text, milliseconds delay)
{
    m_refusal = text;
    m_delayEnd.setRemainingTime(std::max(delay, milliseconds::zero()));
    m_ui->password->clear();
    setBusy(false);
    m_ui->password->setFocus();
    QAccessibleEvent alert(m_ui->state, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PasswordForm::forgetRefusal()
{
    m_refusal.clear();
    m_delayEnd.setRemainingTime(0);
    showState();
}

void PasswordForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_ui->password->edit()->setReadOnly(isBusy); // not disabled: the focus stays where it is
    showState();
    emit busyChanged(isBusy);
}

void PasswordForm::showState()
{
    const milliseconds left(m_delayEnd.remainingTime());
    const bool isWaiting = left > 0ms;
    if (isWaiting && !m_countdown.isActive())
        m_countdown.start();
    if (!isWaiting && m_countdown.isActive()) {
        m_countdown.stop();
        m_refusal.clear();
    }
    m_ui->button->setEnabled(!m_isBusy && !isWaiting);
    m_ui->progress->setVisible(m_isBusy);
    m_ui->state->setText(m_isBusy        ? m_busyText
                             : isWaiting ? m_refusal + u' ' + waitingText(left)
                                         : m_refusal);
    m_ui->state->setAccessibleName(m_ui->state->text());
    tint();
}

void PasswordForm::tint()
{
    QPalette colors = m_ui->state->palette();
    colors.setColor(QPalette::WindowText, toneColor(m_isBusy ? Tone::Neutral : Tone::Danger, palette()));
    m_ui->state->setPalette(colors);
}

void PasswordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

} // namespace relaas
