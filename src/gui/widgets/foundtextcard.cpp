#include "gui/widgets/foundtextcard.h"

#include "core/text/worddiff.h"
#include "gui/widgets/foundtext.h"
#include "gui/widgets/style.h"

#include "ui_foundtextcard.h"

#include <QEvent>

namespace relaas {

FoundTextCard::FoundTextCard(const FoundText &text, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FoundTextCard>())
{
    m_ui->setupUi(this);
    m_ui->title->setText(text.title);
    m_ui->title->setFont(semibold(font()));
    m_ui->remark->setText(text.remark);
    m_ui->remark->setVisible(!text.remark.isEmpty());
    const QList<WordChange> changes = wordChanges(text.stored, text.typed);
    m_ui->stored->setChanges(changes, WordChange::Kind::Removed);
    m_ui->typed->setChanges(changes, WordChange::Kind::Added);
    m_ui->was->setVisible(text.was.has_value());
    m_ui->wasLabel->setVisible(text.was.has_value());
    if (text.was)
        m_ui->was->setChanges({{WordChange::Kind::Same, *text.was}}, WordChange::Kind::Removed);
    m_ui->keepButton->setAccessibleName(tr("Keep: %1").arg(text.title));
    m_ui->discardButton->setAccessibleName(tr("Discard: %1").arg(text.title));
    connect(m_ui->keepButton, &QPushButton::clicked, this, &FoundTextCard::kept);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &FoundTextCard::discarded);
}

FoundTextCard::~FoundTextCard() = default;

void FoundTextCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_ui->title->setFont(semibold(font()));
    QWidget::changeEvent(event);
}

} // namespace relaas
