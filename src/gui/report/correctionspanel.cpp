#include "gui/report/correctionspanel.h"

#include "core/text/worddiff.h"
#include "core/timecode.h"
#include "gui/report/correctionactions.h"
#include "gui/report/correctionsmodel.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/style.h"

#include "ui_correctionspanel.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <utility>

using namespace Qt::StringLiterals;

namespace relaas {

CorrectionsPanel::CorrectionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CorrectionsPanel>())
    , m_model(new CorrectionsModel(this))
{
    m_ui->setupUi(this);
    m_ui->heading->setFont(semibold(font()));
    prepareTable(*m_ui->points);
    m_ui->points->setModel(m_model);
    m_ui->points->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->points->horizontalHeader()->setSectionResizeMode(CorrectionsModel::Words, QHeaderView::Stretch);
    for (int i = 0; i <= static_cast<int>(CorrectionCategory::CourseOfInterview); ++i)
        m_ui->kind->addItem(correctionCategoryText(static_cast<CorrectionCategory>(i)), i);
    for (QWidget *text : std::initializer_list<QWidget *>{m_ui->quoted, m_ui->proposed, m_ui->present})
        m_ui->texts->setAlignment(text, Qt::AlignTop);
    m_ui->content->setStretchFactor(1, 1);
    m_ui->content->setSizes({4 * space::RowHeight, 12 * space::RowHeight});
    fitFields();
    connect(m_ui->points->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showPoint();
        emit pointChosen();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CorrectionsPanel::showPoint);
    connect(m_ui->reason, &QPlainTextEdit::textChanged, this, &CorrectionsPanel::keepWords);
    connect(m_ui->effect, &QLineEdit::textChanged, this, &CorrectionsPanel::keepWords);
    connect(m_ui->kind, &QComboBox::activated, this, [this](int index) {
        emit kindChosen(static_cast<CorrectionCategory>(m_ui->kind->itemData(index).toInt()));
    });
    showPoint();
}

CorrectionsPanel::~CorrectionsPanel() = default;

void CorrectionsPanel::setActions(const CorrectionActions &actions)
{
    for (const auto &[button, action] :
         {std::pair{m_ui->nextOpen, actions.nextOpen}, std::pair{m_ui->readLetter, actions.readLetter},
          std::pair{m_ui->addPoint, actions.addPoint}, std::pair{m_ui->adopt, actions.adopt},
          std::pair{m_ui->adoptPartly, actions.adoptPartly}, std::pair{m_ui->notAdopt, actions.notAdopt},
          std::pair{m_ui->reopen, actions.reopen}})
        button->setDefaultAction(action);
}

void CorrectionsPanel::setLetters(const QList<CorrectionLetter> &letters)
{
    const CorrectionId chosen = m_shown;
    m_model->setLetters(letters);
    const int all = m_model->rowCount();
    const int open = openCorrections(letters);
    m_ui->count->setContent(open > 0 ? BadgeContent{u"circle"_s, tr("%n open", nullptr, open), Tone::Warning}
                                     : BadgeContent{u"check-lg"_s, tr("all dealt with"), Tone::Success});
    m_ui->count->setVisible(all > 0);
    m_ui->stack->setCurrentWidget(all > 0 ? static_cast<QWidget *>(m_ui->content) : m_ui->empty);
    if (all > 0 && !point())
        choose(m_model->indexOf(chosen).isValid() ? chosen : m_model->point(m_model->index(0, 0))->id);
    showPoint();
    emit lettersShown();
}

void CorrectionsPanel::setReport(const Report &report)
{
    m_report = report;
    showPoint();
}

void CorrectionsPanel::setRecordings(const QList<Recording> &recordings)
{
    m_rates.clear();
    for (const Recording &recording : recordings)
        m_rates.insert(recording.id, recording.sampleRate);
    showPoint();
}

void CorrectionsPanel::setEmptySentence(const QString &sentence)
{
    m_ui->empty->setContent(u"reply"_s, tr("No corrections came in yet"), sentence);
}

void CorrectionsPanel::setEditable(bool editable)
{
    m_isEditable = editable;
    showPoint();
}

const QList<CorrectionLetter> &CorrectionsPanel::letters() const
{
    return m_model->letters();
}

const Correction *CorrectionsPanel::point() const
{
    return m_model->point(m_ui->points->currentIndex());
}

const CorrectionLetter *CorrectionsPanel::letter() const
{
    return m_model->letter(m_ui->points->currentIndex());
}

void CorrectionsPanel::choose(CorrectionId id)
{
    m_ui->points->setCurrentIndex(m_model->indexOf(id));
}

QString CorrectionsPanel::reason() const
{
    return m_ui->reason->toPlainText();
}

QString CorrectionsPanel::effect() const
{
    return m_ui->effect->text();
}

void CorrectionsPanel::putWords(CorrectionId id, const QString &reason, const QString &effect)
{
    m_words.insert(id, {reason, effect});
    showPoint();
}

void CorrectionsPanel::forgetWords(CorrectionId id)
{
    m_words.remove(id);
    showPoint();
    emit wordsTyped(id, {}, {});
}

bool CorrectionsPanel::isWriting() const
{
    return !m_words.isEmpty();
}

void CorrectionsPanel::focusReason()
{
    m_ui->reason->setFocus(Qt::ShortcutFocusReason);
}

void CorrectionsPanel::focusPoints()
{
    m_ui->points->setFocus(Qt::ShortcutFocusReason);
}

void CorrectionsPanel::keepWords()
{
    if (m_isFilling || !m_shown.isValid())
        return;
    const Words words{reason(), effect()};
    if (words.reason.trimmed().isEmpty() && words.effect.trimmed().isEmpty())
        m_words.remove(m_shown);
    else
        m_words.insert(m_shown, words);
    emit wordsTyped(m_shown, words.reason, words.effect);
}

void CorrectionsPanel::showPoint()
{
    const Correction *chosen = point();
    const QScopedValueRollback<bool> filling(m_isFilling, true);
    m_ui->detailArea->setVisible(chosen);
    m_shown = chosen ? chosen->id : CorrectionId();
    if (!chosen)
        return;
    m_ui->words->setText(chosen->text.trimmed());
    m_ui->facts->setText(factsText(*letter(), *chosen));
    showTexts(*chosen);
    const bool mayChange = m_isEditable && chosen->isOpen();
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(static_cast<int>(chosen->category)));
    m_ui->kind->setEnabled(mayChange);
    m_ui->sound->setText(soundText(*chosen));
    // A handled point takes words as well: why it is opened again.
    const Words words = m_words.value(chosen->id);
    if (m_ui->reason->toPlainText() != words.reason)
        m_ui->reason->setPlainText(words.reason);
    if (m_ui->effect->text() != words.effect)
        m_ui->effect->setText(words.effect);
    m_ui->reason->setReadOnly(!m_isEditable);
    m_ui->reason->setPlaceholderText(chosen->isOpen() ? tr("Why it is adopted, or not")
                                                      : tr("Why it is opened again"));
    m_ui->effect->setReadOnly(!mayChange);
    m_ui->effect->setPlaceholderText(tr("none"));
    showHistory(*chosen);
}

void CorrectionsPanel::showTexts(const Correction &point)
{
    QStringList present;
    for (const Line &line : m_report.lines) {
        if (line.number == point.line || (line.number > point.line && line.number <= point.lastLine))
            present.append(line.text);
    }
    const QString stands = present.join(u'\n');
    const QString &quoted = point.quoted;
    // Against what was quoted; where nothing was, against the report itself.
    const QList<WordChange> proposal = wordChanges(quoted.isEmpty() ? stands : quoted, point.proposed);
    m_ui->quoted->setChanges(point.proposed.isEmpty() ? wordChanges(quoted, quoted)
                                                      : wordChanges(quoted, point.proposed),
                             WordChange::Kind::Removed);
    m_ui->proposed->setChanges(proposal, WordChange::Kind::Added);
    m_ui->present->setChanges(quoted.isEmpty() ? wordChanges(stands, stands) : wordChanges(quoted, stands),
                              WordChange::Kind::Added);
    for (QWidget *each : std::initializer_list<QWidget *>{m_ui->quoted, m_ui->quotedLabel})
        each->setVisible(!quoted.isEmpty());
    for (QWidget *each : std::initializer_list<QWidget *>{m_ui->proposed, m_ui->proposedLabel})
        each->setVisible(!point.proposed.isEmpty());
    for (QWidget *each : std::initializer_list<QWidget *>{m_ui->present, m_ui->presentLabel})
        each->setVisible(!stands.isEmpty());
}

QString CorrectionsPanel::factsText(const CorrectionLetter &letter, const Correction &point) const
{
    QStringList facts{
        tr("%1 from %2, %3")
            .arg(correctionChannelText(letter.channel), letter.from, dayText(letter.receivedOn)),
        tr("about: %1").arg(correctionTargetText(point.line, point.lastLine))};
    if (letter.isLate)
        facts.append(tr("came after the period, before the decision"));
    if (!point.place.isEmpty())
        facts.append(tr("the letter names: %1").arg(point.place));
    if (!point.legalBasis.isEmpty())
        facts.append(point.legalBasis);
    return facts.join(u" · "_s);
}

QString CorrectionsPanel::soundText(const Correction &point) const
{
    if (point.spans.isEmpty())
        return tr("Not compared with the recording yet.");
    QStringList passages;
    for (const Anchor &span : point.spans) {
        const int rate = m_rates.value(span.recording);
        passages.append(tr("%1 to %2")
                            .arg(timecode(msFromFrames(span.fromFrame, rate)),
                                 timecode(msFromFrames(span.toFrame.value_or(0), rate))));
    }
    return tr("Compared with %1.").arg(passages.join(u", "_s));
}

void CorrectionsPanel::showHistory(const Correction &point)
{
    QStringList steps;
    for (const CorrectionStep &step : point.steps) {
        QStringList said{
            tr("%1: %2, %3")
                .arg(momentText(step.at), step.byName,
                     step.handling == Handling::Open ? tr("opened again") : handlingText(step.handling))};
        if (!step.reason.isEmpty())
            said.append(step.reason);
        if (step.handling != Handling::Open)
            said.append(
                tr("Effect on the assessment: %1").arg(step.effect.isEmpty() ? tr("none") : step.effect));
        steps.append(said.join(u". "_s));
    }
    m_ui->history->setText(steps.join(u'\n'));
    m_ui->history->setVisible(!steps.isEmpty());
}

void CorrectionsPanel::fitFields()
{
    m_ui->reason->setFixedHeight(3 * fontMetrics().lineSpacing() + space::Group);
}

void CorrectionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitFields();
}

} // namespace relaas
