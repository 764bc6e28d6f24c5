#include "gui/decision/findingcard.h"

#include "gui/decision/casesources.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_findingcard.h"

#include <QEvent>
#include <QPainter>

namespace relaas {

FindingCard::FindingCard(const QString &name, const Finding &finding, bool isReadOnly, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FindingCard>())
{
    m_ui->setupUi(this);
    m_ui->name->setText(name);
    m_ui->text->setLines(2, 14);
    m_ui->text->setAccessibleName(name);
    m_ui->text->setPlainText(finding.text);
    m_ui->text->setReadOnly(isReadOnly);
    m_ui->citations->setAccessibleName(tr("Citations of: %1").arg(name));
    m_ui->citations->setReadOnly(isReadOnly);
    m_ui->citeButton->setIcon(icon(u"quote"));
    m_ui->citeButton->setAccessibleName(tr("Cite a report line in: %1").arg(name));
    m_ui->removeButton->setIcon(icon(u"trash3"));
    m_ui->removeButton->setAccessibleName(tr("Remove: %1").arg(name));
    m_ui->citeButton->setVisible(!isReadOnly);
    m_ui->removeButton->setVisible(!isReadOnly);
    for (QWidget *widget : tabChain())
        widget->installEventFilter(this);

    connect(m_ui->text, &QPlainTextEdit::textChanged, this,
            [this] { emit textEdited(m_ui->text->toPlainText()); });
    connect(m_ui->citeButton, &QPushButton::clicked, this, &FindingCard::searchRequested);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &FindingCard::removeRequested);
    connect(m_ui->citations, &CitationList::hearRequested, this, &FindingCard::hearRequested);
    connect(m_ui->citations, &CitationList::openRequested, this, &FindingCard::openRequested);
    connect(m_ui->citations, &CitationList::removeRequested, this, &FindingCard::citationRemoveRequested);
}

FindingCard::~FindingCard() = default;

void FindingCard::showCitations(const QList<Citation> &citations, const CaseSources &sources)
{
    const bool hadFocus = m_ui->citations->hasFocus();
    m_ui->citations->setCitations(citations, sources);
    m_ui->none->setVisible(citations.isEmpty());
    if (hadFocus && citations.isEmpty())
        edit();
}

void FindingCard::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void FindingCard::edit()
{
    m_ui->text->setFocus(Qt::OtherFocusReason);
}

int FindingCard::currentCitation() const
{
    return m_ui->citations->currentRow();
}

QList<QWidget *> FindingCard::tabChain() const
{
    return {m_ui->text, m_ui->citations, m_ui->citeButton, m_ui->removeButton};
}

bool FindingCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered();
    return QWidget::eventFilter(watched, event);
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = m_isCurrent ? toneColor(Tone::Accent, palette()) : lineColor(palette());
    painter.fillRect(QRect(0, 0, m_isCurrent ? 3 : 1, height()), color);
}

} // namespace relaas
