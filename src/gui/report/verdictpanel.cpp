#include "gui/report/verdictpanel.h"

#include "gui/report/reportactions.h"
#include "gui/report/verdictlook.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/style.h"

#include "ui_verdictpanel.h"

#include <QAction>
#include <QKeyEvent>

namespace relaas {

VerdictPanel::VerdictPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::VerdictPanel>())
{
    m_ui->setupUi(this);
    m_ui->heading->setFont(semibold(font()));
    m_ui->note->installEventFilter(this);
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    connect(m_ui->saveNote, &QPushButton::clicked, this, &VerdictPanel::finishNote);
    connect(m_ui->cancelNote, &QPushButton::clicked, this, [this] {
        endNote();
        emit noteAbandoned();
    });
    connect(m_ui->note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isWriting)
            emit noteTyped(m_line->id, m_ui->note->toPlainText());
    });
    showLine(std::nullopt, {});
}

VerdictPanel::~VerdictPanel() = default;

void VerdictPanel::setActions(const ReportActions &actions)
{
    m_ui->agrees->setDefaultAction(actions.agrees);
    m_ui->differs->setDefaultAction(actions.differs);
    m_ui->clear->setDefaultAction(actions.clearVerdict);
}

void VerdictPanel::showLine(const std::optional<Line> &line, const QString &place)
{
    if (m_isWriting && (!line || !m_line || line->id != m_line->id))
        endNote();
    m_line = line;
    m_ui->heading->setText(line ? tr("Line %1 · %2").arg(line->number).arg(lineTypeText(line->type))
                                : tr("No line chosen"));
    m_ui->place->setText(place);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_ui->verdict, m_ui->agrees, m_ui->differs, m_ui->clear})
        control->setVisible(line.has_value());
    m_ui->verdict->setContent(verdictBadge(line ? line->verdict : Verdict::NotChecked));
    const bool isChecked = line && line->verdict != Verdict::NotChecked;
    m_ui->moment->setText(isChecked ? momentText(line->checkedAt) : QString());
    if (!m_isWriting)
        endNote();
}

void VerdictPanel::beginNote(const QString &words)
{
    if (!m_line)
        return;
    m_ui->note->setPlainText(words);
    m_isWriting = true;
    m_ui->noteBox->show();
    m_ui->note->setReadOnly(false);
    m_ui->saveNote->show();
    m_ui->cancelNote->show();
    m_ui->hint->setText(tr("What does the recording say? Enter saves, Esc cancels."));
    m_ui->note->setFocus(Qt::ShortcutFocusReason);
    m_ui->note->moveCursor(QTextCursor::End);
}

void VerdictPanel::finishNote()
{
    const QString note = m_ui->note->toPlainText().trimmed();
    if (note.isEmpty()) {
        m_ui->hint->setText(tr("A difference needs a note: write down what the recording says."));
        m_ui->note->setFocus(Qt::OtherFocusReason);
        return;
    }
    const LineId id = m_line->id;
    m_isWriting = false;
    emit noteFinished(id, note);
}

void VerdictPanel::endNote()
{
    m_isWriting = false;
    const QString note = m_line ? m_line->note : QString();
    m_ui->note->setPlainText(note);
    m_ui->note->setReadOnly(true);
    m_ui->noteBox->setVisible(!note.isEmpty());
    m_ui->saveNote->hide();
    m_ui->cancelNote->hide();
    m_ui->hint->setText(note.isEmpty() ? QString() : tr("Heard instead:"));
}

bool VerdictPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->note || event->type() != QEvent::KeyPress || !m_isWriting)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
        finishNote();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        endNote();
        emit noteAbandoned();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relaas
