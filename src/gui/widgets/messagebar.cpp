#include "gui/widgets/messagebar.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_messagebar.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

struct Look
{
    Tone tone;
    QString iconName;
    QString word;
};

Look lookOf(MessageLevel level)
{
    switch (level) {
    case MessageLevel::Success:
        return {Tone::Success, u"check-circle-fill"_s, MessageBar::tr("Done")};
    case MessageLevel::Info:
        return {Tone::Info, u"info-circle-fill"_s, MessageBar::tr("Note")};
    case MessageLevel::Warning:
        return {Tone::Warning, u"exclamation-triangle-fill"_s, MessageBar::tr("Warning")};
    case MessageLevel::Error:
        break;
    }
    return {Tone::Danger, u"x-octagon-fill"_s, MessageBar::tr("Error")};
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(icon(u"x-lg"));
    m_ui->word->setFont(semibold(font()));
    m_timer.setSingleShot(true);
    m_timer.setInterval(6000);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_messages.erase(MessageLevel::Success);
        showTop();
    });
    connect(m_ui->closeButton, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_ui->actionButton, &QPushButton::clicked, this, [this] {
        const auto run = m_messages.rbegin()->second.action.run;
        dismiss();
        run();
    });
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::post(MessageLevel level, const QString &text)
{
    post(level, text, {});
}

void MessageBar::post(MessageLevel level, const QString &text, Action action)
{
    m_messages.insert_or_assign(level, Message{text, std::move(action)});
    showTop();
}

void MessageBar::dismiss()
{
    if (m_messages.empty())
        return;
    m_messages.erase(level());
    showTop();
}

void MessageBar::clear()
{
    m_messages.clear();
    showTop();
}

void MessageBar::showTop()
{
    m_timer.stop();
    if (!hasMessage()) {
        hide();
        return;
    }
    const Message &message = m_messages.rbegin()->second;
    const Look look = lookOf(level());
    m_ui->word->setText(look.word);
    m_ui->text->setText(message.text);
    m_ui->actionButton->setText(message.action.text);
    m_ui->actionButton->setVisible(message.action.run != nullptr);
    setAccessibleName(look.word + u": "_s + message.text);
    tint();
    show();
    if (level() == MessageLevel::Success)
        m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::tint()
{
    if (!hasMessage())
        return;
    const Look look = lookOf(level());
    const QColor color = toneColor(look.tone, palette());
    m_ui->sign->setPixmap(iconPixmap(look.iconName, 16, devicePixelRatioF(), color));
    QPalette words = m_ui->word->palette();
    words.setColor(QPalette::WindowText, color);
    m_ui->word->setPalette(words);
    update();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    if (!hasMessage())
        return;
    const Tone tone = lookOf(level()).tone;
    QPainter painter(this);
    painter.fillRect(rect(), toneFill(tone, palette()));
    painter.fillRect(QRect(0, 0, space::Tight, height()), toneColor(tone, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), lineColor(palette()));
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    if (event->type() == QEvent::FontChange)
        m_ui->word->setFont(semibold(font()));
    QWidget::changeEvent(event);
}

} // namespace relaas
