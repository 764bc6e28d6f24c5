#include "gui/decision/groundsstep.h"

#include "gui/decision/decisionactions.h"
#include "gui/decision/decisiondraft.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_groundsstep.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace relaas {

GroundsStep::GroundsStep(DecisionDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::GroundsStep>())
{
    m_ui->setupUi(this);
    m_ui->addButton->setIcon(icon(u"plus-lg"));
    m_ui->upButton->setIcon(icon(u"chevron-up"));
    m_ui->downButton->setIcon(icon(u"chevron-down"));
    m_ui->removeButton->setIcon(icon(u"trash3"));
    m_ui->empty->setContent(u"list-ul"_s, tr("No asylum grounds yet"),
                            tr("Name each reason for asking protection as a ground of its own: M1, M2 and so "
                               "on. Each is assessed apart."),
                            tr("Add the first asylum ground"));

    connect(m_ui->empty, &EmptyState::activated, this, &GroundsStep::addGround);
    connect(m_ui->addButton, &QToolButton::clicked, this, &GroundsStep::addGround);
    connect(m_ui->removeButton, &QToolButton::clicked, this, &GroundsStep::removeGround);
    connect(m_ui->upButton, &QToolButton::clicked, this, [this] { moveGround(-1); });
    connect(m_ui->downButton, &QToolButton::clicked, this, [this] { moveGround(1); });
    connect(m_ui->grounds, &QListWidget::currentRowChanged, this, &GroundsStep::showCurrent);
    connect(m_ui->title, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_draft.setTitle(ground(), text); });
    connect(m_ui->summary, &QPlainTextEdit::textChanged, this,
            [this] { m_draft.setSummary(ground(), m_ui->summary->toPlainText()); });
    connect(&m_draft, &DecisionDraft::replaced, this, [this] { fill(ground()); });
    connect(&m_draft, &DecisionDraft::groundsChanged, this, &GroundsStep::fill);
    connect(&m_draft, &DecisionDraft::groundWorded, this,
            [this](int changed) { m_ui->grounds->item(changed)->setText(nameOf(changed)); });
    fill(-1);
}

GroundsStep::~GroundsStep() = default;

void GroundsStep::showKeys(const DecisionActions &actions)
{
    for (const auto &[action, button] :
         {std::pair(actions.addGround, m_ui->addButton), std::pair(actions.moveUp, m_ui->upButton),
          std::pair(actions.moveDown, m_ui->downButton)})
        showKeyOf(*action, *button, button->toolTip());
    const auto show = [this, &actions] {
        m_ui->removeButton->setToolTip(tr("Remove this ground with its findings (%1); %2 puts it back")
                                           .arg(keyText(*actions.remove), keyText(*actions.undo)));
    };
    show();
    for (const QAction *action : {actions.remove, actions.undo})
        connect(action, &QAction::changed, this, show);
}

int GroundsStep::ground() const
{
    return m_ui->grounds->currentRow();
}

void GroundsStep::showGround(int ground)
{
    if (ground >= 0 && ground < m_ui->grounds->count())
        m_ui->grounds->setCurrentRow(ground);
}

void GroundsStep::addGround()
{
    if (m_draft.isReadOnly())
        return;
    m_draft.addGround();
    m_ui->title->setFocus(Qt::OtherFocusReason);
}

void GroundsStep::removeGround()
{
    if (ground() >= 0 && !m_draft.isReadOnly())
        m_draft.removeGround(ground());
}

void GroundsStep::moveGround(int step)
{
    if (ground() >= 0 && !m_draft.isReadOnly())
        m_draft.moveGround(ground(), step);
}

void GroundsStep::fill(int current)
{
    const auto count = static_cast<int>(m_draft.grounds().size());
    {
        const QSignalBlocker blocker(m_ui->grounds);
        m_ui->grounds->clear();
        for (int i = 0; i < count; ++i)
            m_ui->grounds->addItem(nameOf(i));
        m_ui->grounds->setCurrentRow(std::clamp(current, count == 0 ? -1 : 0, count - 1));
    }
    const bool mayBegin = count == 0 && !m_draft.isReadOnly();
    m_ui->pages->setCurrentWidget(mayBegin ? static_cast<QWidget *>(m_ui->empty) : m_ui->work);
    showCurrent();
}

void GroundsStep::showCurrent()
{
    const bool hasGround = ground() >= 0;
    const Ground shown = hasGround ? m_draft.grounds().at(ground()) : Ground();
    const QSignalBlocker blockSummary(m_ui->summary);
    if (m_ui->title->text() != shown.title)
        m_ui->title->setText(shown.title);
    if (m_ui->summary->toPlainText() != shown.summary)
        m_ui->summary->setPlainText(shown.summary);
    m_ui->title->setReadOnly(m_draft.isReadOnly());
    m_ui->summary->setReadOnly(m_draft.isReadOnly());
    m_ui->title->setEnabled(hasGround);
    m_ui->summary->setEnabled(hasGround);
    showButtons();
}

void GroundsStep::showButtons()
{
    const bool mayChange = !m_draft.isReadOnly();
    m_ui->addButton->setEnabled(mayChange);
    m_ui->removeButton->setEnabled(mayChange && ground() >= 0);
    m_ui->upButton->setEnabled(mayChange && ground() > 0);
    m_ui->downButton->setEnabled(mayChange && ground() >= 0 && ground() + 1 < m_ui->grounds->count());
}

QString GroundsStep::nameOf(int ground) const
{
    const QString title = m_draft.grounds().at(ground).title;
    return u"M%1  %2"_s.arg(ground + 1).arg(title.isEmpty() ? tr("(no title yet)") : title);
}

void GroundsStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_ui->summary->setMaximumWidth(readingWidth(fontMetrics()));
    QWidget::changeEvent(event);
}

} // namespace relaas
