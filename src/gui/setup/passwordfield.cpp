#include "gui/setup/passwordfield.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_passwordfield.h"

#include <QKeyEvent>

namespace relaas {

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PasswordField>())
    , m_tone(Tone::Neutral)
{
    m_ui->setupUi(this);
    m_ui->showButton->setIcon(icon(u"eye"));
    m_ui->edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_ui->edit->installEventFilter(this);
    setFocusProxy(m_ui->edit);
    setFocusPolicy(Qt::StrongFocus);
    setName(tr("Password"));
    showRemark();

    connect(m_ui->showButton, &QToolButton::pressed, this, [this] { setShown(true); });
    connect(m_ui->showButton, &QToolButton::released, this, [this] { setShown(false); });
    connect(m_ui->edit, &QLineEdit::textChanged, this, &PasswordField::changed);
    connect(m_ui->edit, &QLineEdit::returnPressed, this, &PasswordField::entered);
    connect(m_ui->edit, &QLineEdit::selectionChanged, this, [this] {
        if (m_ui->edit->echoMode()
            == QLineEdit::Normal) // a selection would go to where the middle button pastes from
            m_ui->edit->deselect();
    });
}

PasswordField::~PasswordField() = default;

void PasswordField::setName(const QString &name)
{
    setAccessibleName(name);
    m_ui->edit->setAccessibleName(name);
    m_ui->showButton->setAccessibleName(tr("Show while held: %1").arg(name));
}

QLineEdit *PasswordField::edit() const
{
    return m_ui->edit;
}

QString PasswordField::text() const
{
    return m_ui->edit->text();
}

void PasswordField::setText(const QString &text)
{
    m_ui->edit->setText(text);
}

void PasswordField::clear()
{
    m_ui->edit->setText({}); // unlike QLineEdit::clear(), which can be undone
}

QString PasswordField::take()
{
    QString password = text();
    clear();
    return password;
}

void PasswordField::setRemark(const QString &text, Tone tone)
{
    m_remark = text;
    m_tone = tone;
    showRemark();
}

bool PasswordField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut))
            return true;
        noteKey(key.key(), key.text(), key.modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->type() == QEvent::FocusOut) {
        m_capsLock.reset(); // it may be pressed elsewhere meanwhile
        showRemark();
    }
    return QWidget::eventFilter(watched, event);
}

void PasswordField::noteKey(int key, const QString &text, bool hasShift)
{
    if (key == Qt::Key_CapsLock && m_capsLock)
        m_capsLock = !*m_capsLock;
    else if (text.size() == 1 && text.front().toUpper() != text.front().toLower())
        m_capsLock = text.front().isUpper() != hasShift;
    else
        return;
    showRemark();
}

void PasswordField::setShown(bool isShown)
{
    m_ui->edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
}

void PasswordField::showRemark()
{
    const bool isCaps = m_capsLock.value_or(false);
    const Tone tone = isCaps ? Tone::Warning : m_tone;
    QPalette colors = m_ui->remark->palette();
    colors.setColor(QPalette::WindowText, toneColor(tone, palette()));
    m_ui->remark->setPalette(colors);
    m_ui->remark->setText(isCaps ? tr("Caps Lock is on.") : m_remark);
    m_ui->edit->setAccessibleDescription(m_ui->remark->text());
}

void PasswordField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showRemark();
    if (event->type() == QEvent::EnabledChange)
        setShown(false);
    QWidget::changeEvent(event);
}

} // namespace relaas
