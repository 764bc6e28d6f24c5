#include "gui/report/verdictpanel.h"

#include "gui/report/checktext.h"
#include "gui/report/recordingfindingactions.h"
#include "gui/report/recordingfindingsmodel.h"
#include "gui/report/reportactions.h"
#include "gui/report/verdictlook.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_verdictpanel.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr int shownChecks = 4;

struct PanelTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::VerdictPanel)
};

QString questionFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
    case Verdict::AgreesInSubstance:
        return PanelTexts::tr("It agrees in substance. A note is not needed:");
    case Verdict::NotInRecording:
        return PanelTexts::tr("These words are not in the recording. What is heard there?");
    case Verdict::NotInReport:
        return PanelTexts::tr("What is heard that the report does not have?");
    case Verdict::Inaudible:
        return PanelTexts::tr("It is inaudible. What is in the way, and what can be made out?");
    case Verdict::Deviates:
    case Verdict::NotChecked:
        break;
    }
    return PanelTexts::tr("What does the recording say?");
}

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::VerdictPanel>())
{
    m_ui->setupUi(this);
    m_ui->heading->setFont(semibold(font()));
    m_ui->historyLabel->setFont(semibold(font()));
    m_ui->findingsLabel->setFont(semibold(font()));
    m_ui->keys->setForegroundRole(QPalette::PlaceholderText);
    m_ui->note->installEventFilter(this);
    m_ui->discrepancies->installEventFilter(this);
    connect(m_ui->saveNote, &QPushButton::clicked, this, &VerdictPanel::finish);
    connect(m_ui->cancelNote, &QPushButton::clicked, this, &VerdictPanel::abandon);
    connect(m_ui->note, &QPlainTextEdit::textChanged, this, &VerdictPanel::tellTyped);
    connect(m_ui->discrepancies, &DiscrepancyList::chosenByHand, this, &VerdictPanel::tellTyped);
    showLine(std::nullopt);
}

VerdictPanel::~VerdictPanel() = default;

void VerdictPanel::setActions(const ReportActions &actions)
{
    m_ui->agrees->setDefaultAction(actions.agrees);
    m_ui->agreesInSubstance->setDefaultAction(actions.agreesInSubstance);
    m_ui->deviates->setDefaultAction(actions.deviates);
    m_ui->notInRecording->setDefaultAction(actions.notInRecording);
    m_ui->notInReport->setDefaultAction(actions.notInReport);
    m_ui->inaudible->setDefaultAction(actions.inaudible);
    m_ui->clear->setDefaultAction(actions.clearVerdict);
    m_ui->makeFinding->setDefaultAction(actions.findings->make);
}

void VerdictPanel::showLine(const std::optional<Shown> &shown)
{
    if (m_writing && (!shown || !m_shown || shown->line.id != m_shown->line.id))
        endWriting();
    m_shown = shown;
    m_ui->heading->setText(
        shown ? tr("Line %1 · %2").arg(shown->line.number).arg(lineTypeText(shown->line.type))
              : tr("No line chosen"));
    m_ui->place->setText(shown && shown->isCited ? tr("%1 · cited in the decision").arg(shown->place)
                             : shown             ? shown->place
                                                 : QString());
    m_ui->verdicts->setVisible(shown.has_value());
    showCheck();
    showHistory();
    showFindings();
    if (!m_writing)
        endWriting();
}

void VerdictPanel::showCheck()
{
    const Line line = m_shown ? m_shown->line : Line();
    const CheckState state = checkStateOf(line);
    const bool isThere = state != CheckState::None;
    const BadgeContent badge = checkBadge(line);
    m_ui->verdict->setVisible(m_shown.has_value());
    m_ui->verdict->setContent(badge);
    const QString words = checkText(line);
    m_ui->meaning->setText(isThere && words != badge.text ? words : QString());
    m_ui->meaning->setVisible(!m_ui->meaning->text().isEmpty());
    QString moment;
    if (isThere)
        moment = tr("%1, %2").arg(line.check->byName, momentText(line.check->at));
    if (isThere && line.check->version < m_shown->version)
        moment = tr("%1, found in version %2").arg(moment).arg(line.check->version);
    m_ui->moment->setText(moment);
    m_ui->moment->setVisible(isThere);
    m_ui->heard->setVisible(isThere);
    m_ui->manner->hide();
    if (!isThere)
        return;
    m_ui->heard->setContent(heardBadge(*line.check));
    const QString manner = line.check->heard ? mannerText(*line.check->heard) : QString();
    m_ui->manner->setText(manner);
    m_ui->manner->setVisible(!manner.isEmpty());
}

/// The newest is shown above while it stands; else in the history alone.
void VerdictPanel::showHistory()
{
    m_ui->history->clear();
    QList<Check> former = m_shown ? m_shown->history : QList<Check>();
    if (!former.isEmpty() && standingCheck(m_shown->line))
        former.removeLast();
    std::reverse(former.begin(), former.end());
    for (const Check &check : std::as_const(former)) {
        auto *item = new QListWidgetItem(icon(verdictBadge(check.verdict).iconName),
                                         historyText(check, m_shown->version), m_ui->history);
        item->setToolTip(historyText(check, m_shown->version));
    }
    m_ui->historyBox->setVisible(!former.isEmpty());
    m_ui->historyLabel->setText(tr("%n earlier check(s)", nullptr, int(former.size())));
    if (former.isEmpty())
        return;
    m_ui->history->setCurrentRow(0);
    const int rows = std::min<int>(int(former.size()), shownChecks);
    m_ui->history->setMaximumHeight(rows * 4 * fontMetrics().lineSpacing() + 2 * m_ui->history->frameWidth());
}

/// Beneath what was found before; offered where the verdict leaves the line in doubt.
void VerdictPanel::showFindings()
{
    m_ui->findingBox->setVisible(m_shown && m_shown->asksForFinding);
    const QList<RecordingFinding> findings = m_shown ? m_shown->findings : QList<RecordingFinding>();
    m_ui->findings->clear();
    for (auto each = findings.crbegin(); each != findings.crend(); ++each) {
        auto *item = new QListWidgetItem(icon(recordingConclusionSign(each->statement.conclusion)),
                                         findingText(*each), m_ui->findings);
        item->setToolTip(findingText(*each));
    }
    m_ui->findingsLabel->setText(tr("%n finding(s) on the recording", nullptr, int(findings.size())));
    m_ui->findingsBox->setVisible(!findings.isEmpty());
    if (findings.isEmpty())
        return;
    m_ui->findings->setCurrentRow(0);
    const int rows = std::min<int>(int(findings.size()), shownChecks);
    m_ui->findings->setMaximumHeight(rows * 4 * fontMetrics().lineSpacing()
                                     + 2 * m_ui->findings->frameWidth());
}

void VerdictPanel::begin(const Judgement &found)
{
    if (!m_shown)
        return;
    // Another verdict while one is written: what was chosen so far goes along.
    const auto discrepancies = m_writing ? m_ui->discrepancies->chosen() : found.discrepancies;
    m_writing.reset(); // what is put in is not typed
    m_ui->note->setPlainText(found.note);
    m_writing = found.verdict;
    m_ui->discrepancies->begin(found.verdict, discrepancies);
    m_ui->noteBox->show();
    m_ui->note->setReadOnly(false);
    m_ui->note->show();
    m_ui->discrepancies->show();
    m_ui->discrepancyText->hide();
    m_ui->saveNote->show();
    m_ui->cancelNote->show();
    m_ui->keys->setText(
        tr("Enter saves, Tab goes to the kinds of discrepancy (Space chooses), Esc cancels."));
    m_ui->keys->show();
    m_ui->hint->setText(questionFor(found.verdict));
    m_ui->hint->show();
    m_ui->note->setFocus(Qt::ShortcutFocusReason);
    m_ui->note->moveCursor(QTextCursor::End);
}

void VerdictPanel::tellTyped()
{
    if (m_writing)
        emit noteTyped(m_shown->line.id,
                       {*m_writing, m_ui->note->toPlainText(), m_ui->discrepancies->chosen()});
}

void VerdictPanel::finish()
{
    const QString note = m_ui->note->toPlainText().trimmed();
    if (note.isEmpty() && needsNote(*m_writing)) {
        m_ui->hint->setText(tr("This verdict needs a note: write down what is heard."));
        m_ui->note->setFocus(Qt::OtherFocusReason);
        return;
    }
    const LineId id = m_shown->line.id;
    const Judgement found{*std::exchange(m_writing, {}), note, m_ui->discrepancies->chosen()};
    emit finished(id, found);
}

void VerdictPanel::abandon()
{
    endWriting();
    emit abandoned();
}

void VerdictPanel::endWriting()
{
    m_writing.reset();
    const Check *check = m_shown ? standingCheck(m_shown->line) : nullptr;
    const QString note = check ? check->note : QString();
    const QString kinds = check ? discrepanciesText(check->discrepancies) : QString();
    m_ui->note->setPlainText(note);
    m_ui->note->setReadOnly(true);
    m_ui->note->setVisible(!note.isEmpty());
    m_ui->discrepancies->hide();
    m_ui->discrepancyText->setText(tr("Discrepancies: %1").arg(kinds));
    m_ui->discrepancyText->setVisible(!kinds.isEmpty());
    m_ui->noteBox->setVisible(!note.isEmpty() || !kinds.isEmpty());
    m_ui->saveNote->hide();
    m_ui->cancelNote->hide();
    m_ui->keys->hide();
    m_ui->hint->setText(tr("Heard:"));
    m_ui->hint->setVisible(!note.isEmpty());
}

bool VerdictPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isField = watched == m_ui->note || watched == m_ui->discrepancies;
    if (!isField || event->type() != QEvent::KeyPress || !m_writing)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
        finish();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        abandon();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relaas
