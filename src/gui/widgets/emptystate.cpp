#include "gui/widgets/emptystate.h"

#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_emptystate.h"

#include <QEvent>

#include <algorithm>

namespace relaas {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::EmptyState>())
{
    m_ui->setupUi(this);
    connect(m_ui->button, &QPushButton::clicked, this, &EmptyState::activated);
    setContent({}, {}, {});
}

EmptyState::~EmptyState() = default;

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence,
                            const QString &verb)
{
    m_iconName = iconName;
    m_ui->title->setText(title);
    m_ui->sentence->setText(sentence);
    m_ui->button->setText(verb);
    m_ui->button->setVisible(!verb.isEmpty());
    tint();
}

void EmptyState::tint()
{
    m_ui->title->setFont(titleFont(font()));
    // A wrapped label in the middle of a layout does not know its height; here its width is known.
    const int width = readingWidth(fontMetrics(), 50);
    m_ui->sentence->setFixedSize(width, std::max(0, m_ui->sentence->heightForWidth(width)));
    if (!m_iconName.isEmpty())
        m_ui->sign->setPixmap(
            iconPixmap(m_iconName, 40, devicePixelRatioF(), toneColor(Tone::Neutral, palette())));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        tint();
    QWidget::changeEvent(event);
}

} // namespace relaas
