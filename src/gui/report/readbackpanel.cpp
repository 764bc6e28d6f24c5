#include "gui/report/readbackpanel.h"

#include "gui/report/readbackactions.h"
#include "gui/widgets/style.h"

#include "ui_readbackpanel.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <utility>

namespace relaas {

ReadBackPanel::ReadBackPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ReadBackPanel>())
{
    m_ui->setupUi(this);
    m_ui->title->setFont(semibold(font()));
    m_ui->keys->setForegroundRole(QPalette::PlaceholderText);
    setFocusPolicy(Qt::StrongFocus);
    m_ui->words->installEventFilter(this);
    for (QPushButton *button : {m_ui->correct, m_ui->comment, m_ui->goOn})
        button->installEventFilter(this);
    connect(m_ui->save, &QPushButton::clicked, this, &ReadBackPanel::finish);
    connect(m_ui->cancel, &QPushButton::clicked, this, &ReadBackPanel::abandoned);
    connect(m_ui->correct, &QPushButton::clicked, this, &ReadBackPanel::lineWanted);
    connect(m_ui->comment, &QPushButton::clicked, this, &ReadBackPanel::commentWanted);
    connect(m_ui->goOn, &QPushButton::clicked, this, &ReadBackPanel::onWanted);
    connect(m_ui->words, &QPlainTextEdit::textChanged, this, [this] {
        if (m_writing)
            emit typed(*m_writing, m_ui->words->toPlainText());
    });
    endWriting();
    endOffer();
    showLine(std::nullopt);
}

ReadBackPanel::~ReadBackPanel() = default;

void ReadBackPanel::setActions(const ReadBackActions &actions)
{
    m_ui->confirmed->setDefaultAction(actions.confirmed);
    m_ui->corrected->setDefaultAction(actions.corrected);
    m_ui->refused->setDefaultAction(actions.refused);
    m_ui->takeBack->setDefaultAction(actions.takeBack);
    m_ui->next->setDefaultAction(actions.next);
    m_ui->hear->setDefaultAction(actions.hear);
    m_ui->whole->setDefaultAction(actions.state);
    addActions(actions.inPanel());
}

void ReadBackPanel::setProgress(const QString &text)
{
    m_ui->progress->setText(text);
}

void ReadBackPanel::setWhole(const QString &text)
{
    m_ui->wholeText->setText(text);
}

void ReadBackPanel::showLine(const std::optional<Shown> &shown)
{
    const QString line = !shown ? tr("No line chosen")
        : shown->chosen > 1     ? tr("%n lines chosen", nullptr, shown->chosen)
                            : tr("Line %1 · %2").arg(shown->line.number).arg(lineTypeText(shown->line.type));
    m_ui->line->setText(line);
    m_ui->badge->setVisible(shown.has_value());
    m_ui->badge->setContent(shown ? shown->badge : BadgeContent());
    m_ui->moment->setText(shown ? shown->moment : QString());
    m_ui->moment->setVisible(!m_ui->moment->text().isEmpty());
    m_ui->said->setText(shown && !shown->said.isEmpty() ? tr("Said: %1").arg(shown->said) : QString());
    m_ui->said->setVisible(!m_ui->said->text().isEmpty());
    // What is said when the focus is here and the line becomes another.
    setAccessibleName(shown ? tr("Read-back: %1, %2").arg(line, shown->state)
                            : tr("Read-back: %1").arg(line));
}

void ReadBackPanel::begin(Reaction reaction, int lineNumber, int lines, const QString &words)
{
    endOffer();
    m_writing.reset(); // what is put in is not typed
    m_ui->words->setPlainText(words);
    m_writing = reaction;
    const bool isRefused = reaction == Reaction::Refused;
    m_ui->hint->setText(lines > 1       ? tr("%n lines are refused. Why?", nullptr, lines)
                            : isRefused ? tr("Line %1 is refused. Why?").arg(lineNumber)
                                        : tr("What does the applicant say of line %1?").arg(lineNumber));
    m_ui->words->setAccessibleName(m_ui->hint->text());
    m_ui->writing->show();
    m_ui->words->setFocus(Qt::ShortcutFocusReason);
    m_ui->words->moveCursor(QTextCursor::End);
}

void ReadBackPanel::endWriting()
{
    m_writing.reset();
    m_ui->writing->hide();
    m_ui->words->clear();
}

void ReadBackPanel::finish()
{
    if (!m_writing)
        return;
    const QString words = m_ui->words->toPlainText().trimmed();
    if (words.isEmpty()) {
        m_ui->hint->setText(*m_writing == Reaction::Refused
                                ? tr("A refusal needs its reasons: write down what the applicant says.")
                                : tr("Write down what the applicant says."));
        m_ui->words->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit finished(*m_writing, words);
}

void ReadBackPanel::offer(int lineNumber, bool mayWrite)
{
    m_ui->offerText->setText(
        mayWrite ? tr("Line %1 still says what was read. What is to be done?").arg(lineNumber)
                 : tr("Line %1 is frozen and stays as it is. What is to be done?").arg(lineNumber));
    m_ui->correct->setVisible(mayWrite);
    m_ui->offer->show();
    (mayWrite ? m_ui->correct : m_ui->comment)->setFocus(Qt::OtherFocusReason);
}

void ReadBackPanel::endOffer()
{
    m_ui->offer->hide();
}

bool ReadBackPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = !(key->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier));
    if (auto *button = qobject_cast<QPushButton *>(watched)) {
        if (isEnter && isPlain) {
            button->click();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            emit onWanted();
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    if (isEnter && isPlain) {
        finish();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        emit abandoned();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReadBackPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return emit stepped(-1);
    case Qt::Key_Down:
        return emit stepped(1);
    case Qt::Key_Escape:
        return emit left();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReadBackPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(backgroundRole());
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void ReadBackPanel::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReadBackPanel::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace relaas
