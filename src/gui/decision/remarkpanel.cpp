#include "gui/decision/remarkpanel.h"

#include "gui/decision/growingtextedit.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/fielddraft.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_remarkpanel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RemarkPanel::RemarkPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::RemarkPanel>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(semibold(font()));
    hide();
}

RemarkPanel::~RemarkPanel() = default;

void RemarkPanel::setRemarks(const QList<Remark> &remarks, bool mayAnswer)
{
    QHash<qint64, QString> typed;
    for (const Answer &answer : std::as_const(m_answers))
        typed.insert(answer.remark.id.value, answer.field->toPlainText());
    m_answers.clear();
    while (QLayoutItem *item = m_ui->rows->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        if (QWidget *widget = taken->widget()) {
            widget->hide();
            widget->deleteLater(); // its own button may have brought us here
        }
    }
    for (const Remark &remark : remarks)
        addRow(remark, mayAnswer, typed.value(remark.id.value));
    m_ui->rows->addStretch();
    const auto open =
        std::count_if(remarks.cbegin(), remarks.cend(), [](const Remark &remark) { return remark.isOpen(); });
    m_ui->title->setText(open == 0 ? tr("Remarks: all are answered")
                                   : tr("Remarks: %Ln to answer", nullptr, static_cast<int>(open)));
    setVisible(!remarks.isEmpty());
}

void RemarkPanel::addRow(const Remark &remark, bool mayAnswer, const QString &typed)
{
    auto *row = new QWidget(m_ui->contents);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, space::Group);
    layout->setSpacing(space::Tight);
    auto *head = words(remarkHead(remark), row);
    head->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(head);
    layout->addWidget(words(remark.text, row));
    m_ui->rows->addWidget(row);
    if (!remark.isOpen()) {
        layout->addWidget(words(tr("Answer: %1").arg(remark.answer), row));
        return;
    }
    if (!mayAnswer)
        return;
    auto *line = new QHBoxLayout;
    auto *field = new GrowingTextEdit(row);
    field->setLines(1, 5);
    field->setPlainText(typed);
    if (m_drafts)
        keepField(*field, *m_drafts, answerDraft(remark.id));
    field->setPlaceholderText(tr("How it was dealt with (Ctrl+Enter gives the answer)"));
    field->setAccessibleName(tr("Answer to: %1").arg(remark.text));
    field->installEventFilter(this);
    auto *button = new QPushButton(icon(u"reply"), tr("Answer"), row);
    button->setAccessibleName(tr("Give the answer to: %1").arg(remark.text));
    button->setToolTip(tr("Gives this answer (Ctrl+Enter in the field)"));
    connect(button, &QPushButton::clicked, this, [this, field] { send(field); });
    line->addWidget(field, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    layout->addLayout(line);
    m_answers.append({remark, field});
}

bool RemarkPanel::hasUnsent() const
{
    return std::any_of(m_answers.cbegin(), m_answers.cend(),
                       [](const Answer &answer) { return !answer.field->toPlainText().trimmed().isEmpty(); });
}

bool RemarkPanel::beginAnswering()
{
    if (m_answers.isEmpty())
        return false;
    QPlainTextEdit *field = m_answers.constFirst().field;
    field->setFocus(Qt::OtherFocusReason);
    m_ui->scroll->ensureWidgetVisible(field);
    return true;
}

void RemarkPanel::send(const QPlainTextEdit *field)
{
    const auto found = std::find_if(m_answers.begin(), m_answers.end(),
                                    [field](const Answer &answer) { return answer.field == field; });
    if (found != m_answers.end())
        emit answered(found->remark, field->toPlainText());
}

bool RemarkPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send(qobject_cast<QPlainTextEdit *>(watched));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

DraftKey answerDraft(RemarkId id)
{
    return {u"answer"_s, id.value};
}

QString remarkHead(const Remark &remark)
{
    return RemarkPanel::tr("%1, %2").arg(remark.authorName, momentText(remark.writtenAt.toLocalTime()));
}

} // namespace relaas
