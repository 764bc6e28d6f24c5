#include "gui/setup/dialogfoot.h"

#include "gui/widgets/style.h"

#include "ui_dialogfoot.h"

#include <QAccessible>
#include <QPushButton>

namespace relaas {

DialogFoot::DialogFoot(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DialogFoot>())
    , m_button(nullptr)
{
    m_ui->setupUi(this);
    m_button = m_ui->buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_button->setDefault(true);
    m_button->setEnabled(false);
    // It gets the focus while the deed is done: Enter, which may just have begun it, must not cancel it.
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    QSizePolicy keepsItsPlace = m_ui->progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_ui->progress->setSizePolicy(keepsItsPlace);
    m_ui->progress->hide();
    m_ui->state->setMinimumHeight(2 * fontMetrics().lineSpacing());
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &DialogFoot::confirm);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &DialogFoot::cancelled);
}

DialogFoot::~DialogFoot() = default;

void DialogFoot::setWords(const QString &verb, const QString &busy)
{
    m_button->setText(verb);
    m_busyText = busy;
}

void DialogFoot::setReady(bool isReady)
{
    m_isReady = isReady;
    m_button->setEnabled(isReady && !m_isBusy);
}

void DialogFoot::confirm()
{
    if (!m_isReady || m_isBusy)
        return;
    setBusy(true);
    emit confirmed();
}

void DialogFoot::refuse(const QString &text)
{
    setBusy(false);
    say(text);
    QAccessibleEvent alert(m_ui->state, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DialogFoot::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_button->setEnabled(m_isReady && !isBusy);
    m_ui->progress->setVisible(isBusy);
    if (isBusy)
        m_ui->buttons->button(QDialogButtonBox::Cancel)->setFocus(); // what had the focus is about to lose it
    say(isBusy ? m_busyText : QString());
    emit busyChanged(isBusy);
}

void DialogFoot::say(const QString &text)
{
    QPalette colors = m_ui->state->palette();
    colors.setColor(QPalette::WindowText, toneColor(m_isBusy ? Tone::Neutral : Tone::Danger, palette()));
    m_ui->state->setPalette(colors);
    m_ui->state->setText(text);
    m_ui->state->setAccessibleName(text);
}

} // namespace relaas
