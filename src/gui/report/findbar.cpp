#include "gui/report/findbar.h"

#include "gui/widgets/icons.h"

#include "ui_findbar.h"

#include <QKeyEvent>

namespace relaas {

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FindBar>())
{
    m_ui->setupUi(this);
    m_ui->previous->setIcon(icon(u"chevron-up"));
    m_ui->next->setIcon(icon(u"chevron-down"));
    m_ui->close->setIcon(icon(u"x-lg"));
    connect(m_ui->sought, &QLineEdit::textChanged, this, &FindBar::soughtChanged);
    connect(m_ui->exact, &QCheckBox::toggled, this, &FindBar::soughtChanged);
    connect(m_ui->wholeWords, &QCheckBox::toggled, this, &FindBar::soughtChanged);
    connect(m_ui->next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_ui->previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_ui->replaceOne, &QPushButton::clicked, this, &FindBar::replaceRequested);
    connect(m_ui->replaceAll, &QPushButton::clicked, this, &FindBar::replaceAllRequested);
    connect(m_ui->close, &QToolButton::clicked, this, &FindBar::closed);
    setCount(0, 0);
}

FindBar::~FindBar() = default;

Sought FindBar::sought() const
{
    return {m_ui->sought->text(), m_ui->exact->isChecked(), m_ui->wholeWords->isChecked()};
}

QString FindBar::by() const
{
    return m_ui->by->text();
}

void FindBar::open(bool isReplacing)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->byLabel, m_ui->by, m_ui->replaceOne, m_ui->replaceAll})
        widget->setVisible(isReplacing);
    show();
    m_ui->sought->setFocus(Qt::ShortcutFocusReason);
    m_ui->sought->selectAll();
}

void FindBar::setCount(qsizetype place, qsizetype count)
{
    m_count = count;
    const QString found = count > 0
        ? tr("%1 of %2").arg(place > 0 ? QString::number(place) : QStringLiteral("–")).arg(count)
        : tr("not found");
    m_ui->count->setText(m_ui->sought->text().isEmpty() ? QString() : found);
    // The focus stays in the field: what it found is heard as its description.
    m_ui->sought->setAccessibleDescription(m_ui->count->text());
    allow();
}

void FindBar::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    allow();
}

void FindBar::allow()
{
    m_ui->next->setEnabled(m_count > 0);
    m_ui->previous->setEnabled(m_count > 0);
    m_ui->replaceOne->setEnabled(m_isEditable && m_count > 0);
    m_ui->replaceAll->setEnabled(m_isEditable && m_count > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else if (isEnter && m_ui->by->hasFocus()) {
        if (m_ui->replaceOne->isEnabled())
            emit replaceRequested();
    } else if (isEnter && event->modifiers() & Qt::ShiftModifier) {
        emit previousRequested();
    } else if (isEnter && m_ui->sought->hasFocus()) {
        emit nextRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace relaas
