#include "gui/report/recordingfindingdialog.h"

#include "core/timecode.h"
#include "gui/report/correctiondialog.h"
#include "gui/widgets/style.h"

#include "ui_recordingfindingdialog.h"

#include <QShortcut>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

constexpr std::array doubters{Doubter::Officer, Doubter::Lawyer, Doubter::Applicant, Doubter::Supervisor};
constexpr std::array renderers{RenderedBy::Officer, RenderedBy::Interpreter};
constexpr std::array conclusions{RecordingConclusion::RecordingPrevails, RecordingConclusion::ReportStands,
                                 RecordingConclusion::CannotBeMadeOut};
constexpr int wordRows = 3;
constexpr int momentRows = 4;

} // namespace

RecordingFindingDialog::RecordingFindingDialog(const Begun &begun, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecordingFindingDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Finding on the recording about line %1").arg(begun.line.number));
    nameInnerFields(*this);
    for (const Doubter each : doubters)
        m_ui->doubtBy->addItem(doubterText(each));
    for (const RenderedBy each : renderers)
        m_ui->renderedBy->addItem(renderedByText(each));
    for (const RecordingConclusion each : conclusions)
        m_ui->conclusion->addItem(recordingConclusionText(each));
    const int rowHeight = fontMetrics().lineSpacing();
    for (QPlainTextEdit *text :
         {m_ui->sentence, m_ui->doubt, m_ui->original, m_ui->dutch, m_ui->meaning, m_ui->consequence})
        text->setMinimumHeight(wordRows * rowHeight + space::Group);
    m_ui->moments->setFixedHeight(momentRows * rowHeight + 2 * space::Group);
    m_ui->remark->setText(begun.remark);
    m_ui->remark->setVisible(!begun.remark.isEmpty());
    m_ui->discard->setVisible(begun.isTakenUp);
    m_ui->foot->setWords(tr("&Make the finding"), tr("Saving…"));
    m_ui->foot->setReady(true); // what is missing is said by its rule
    fill(begun);
    connectFields();
    (begun.statement.doubt.words.isEmpty() ? m_ui->doubt : m_ui->dutch)->setFocus();
}

RecordingFindingDialog::~RecordingFindingDialog() = default;

void RecordingFindingDialog::fill(const Begun &begun)
{
    const RecordingStatement &said = begun.statement;
    m_ui->sentence->setPlainText(begun.line.text);
    m_ui->doubtBy->setCurrentIndex(int(said.doubt.raisedBy));
    m_ui->doubtName->setText(said.doubt.name);
    m_officer = said.doubt.raisedBy == Doubter::Officer ? said.doubt.name : QString();
    m_ui->doubtOn->setMaximumDate(begun.today);
    m_ui->doubtOn->setDate(said.doubt.on.isValid() ? said.doubt.on : begun.today);
    m_ui->doubt->setPlainText(said.doubt.words);
    for (const Anchor &moment : begun.sound)
        addMoment(moment, begun.recordings, said.moments.contains(moment));
    for (const Anchor &moment : said.moments) {
        if (!m_sound.contains(moment))
            addMoment(moment, begun.recordings, true);
    }
    m_ui->moments->setCurrentRow(0);
    m_ui->original->setPlainText(said.original.text);
    m_ui->language->setText(said.original.language);
    m_ui->dutch->setPlainText(said.dutch);
    m_ui->renderedBy->setCurrentIndex(int(said.renderedBy));
    m_ui->interpreter->setText(said.interpreter);
    m_ui->conclusion->setCurrentIndex(int(said.conclusion));
    m_ui->meaning->setPlainText(said.meaning);
    m_ui->consequence->setPlainText(said.consequence);
    showConclusion();
}

/// Only from here on: what is put in is not typed.
void RecordingFindingDialog::connectFields()
{
    for (const QPlainTextEdit *text :
         {m_ui->doubt, m_ui->original, m_ui->dutch, m_ui->meaning, m_ui->consequence})
        connect(text, &QPlainTextEdit::textChanged, this, &RecordingFindingDialog::tellTyped);
    for (const QLineEdit *field : {m_ui->doubtName, m_ui->language, m_ui->interpreter})
        connect(field, &QLineEdit::textChanged, this, &RecordingFindingDialog::tellTyped);
    for (const QComboBox *choice : {m_ui->doubtBy, m_ui->renderedBy, m_ui->conclusion}) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            showConclusion();
            tellTyped();
        });
    }
    connect(m_ui->doubtBy, &QComboBox::currentIndexChanged, this, &RecordingFindingDialog::showDoubter);
    connect(m_ui->doubtOn, &QDateEdit::dateChanged, this, &RecordingFindingDialog::tellTyped);
    connect(m_ui->moments, &QListWidget::itemChanged, this, &RecordingFindingDialog::tellTyped);
    connect(m_ui->hear, &QPushButton::clicked, this, &RecordingFindingDialog::hear);
    connect(new QShortcut(QKeySequence(u"Shift+F4"_s), this), &QShortcut::activated, this,
            &RecordingFindingDialog::hear);
    connect(m_ui->discard, &QPushButton::clicked, this, [this] {
        emit discarded();
        QDialog::reject();
    });
    connect(m_ui->foot, &DialogFoot::cancelled, this, &QDialog::reject);
    connect(m_ui->foot, &DialogFoot::confirmed, this, [this] { emit submitted(statement()); });
}

void RecordingFindingDialog::addMoment(const Anchor &moment, const QList<Recording> &recordings,
                                       bool isChosen)
{
    const auto recording = std::find_if(recordings.cbegin(), recordings.cend(),
                                        [&](const Recording &each) { return each.id == moment.recording; });
    if (recording == recordings.cend())
        return; // it went with its recording
    const auto time = [&](qint64 frame) {
        return timecodeWithTenths(msFromFrames(frame, recording->sampleRate));
    };
    const QString text = tr("%1 to %2 in %3")
                             .arg(time(moment.fromFrame), time(moment.toFrame.value_or(moment.fromFrame)),
                                  recording->fileName);
    auto *item = new QListWidgetItem(text, m_ui->moments);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
    m_sound.append(moment);
}

void RecordingFindingDialog::showConclusion()
{
    const auto conclusion = conclusions.at(size_t(std::max(m_ui->conclusion->currentIndex(), 0)));
    const bool isUnclear = conclusion == RecordingConclusion::CannotBeMadeOut;
    m_ui->meaning->setVisible(isUnclear);
    m_ui->meaningLabel->setVisible(isUnclear);
    m_ui->interpreter->setEnabled(m_ui->renderedBy->currentIndex() == int(RenderedBy::Interpreter));
}

/// The officer's own name does not stand for somebody else.
void RecordingFindingDialog::showDoubter()
{
    const bool isOfficer = m_ui->doubtBy->currentIndex() == int(Doubter::Officer);
    const QString name = m_ui->doubtName->text();
    if (isOfficer && name.isEmpty())
        m_ui->doubtName->setText(m_officer);
    else if (!isOfficer && name == m_officer)
        m_ui->doubtName->clear();
}

RecordingStatement RecordingFindingDialog::statement() const
{
    RecordingStatement said;
    said.doubt = {doubters.at(size_t(std::max(m_ui->doubtBy->currentIndex(), 0))), m_ui->doubtName->text(),
                  m_ui->doubtOn->date(), m_ui->doubt->toPlainText()};
    for (int row = 0; row < m_ui->moments->count(); ++row) {
        if (m_ui->moments->item(row)->checkState() == Qt::Checked)
            said.moments.append(m_sound.at(row));
    }
    said.original = {m_ui->original->toPlainText(), m_ui->language->text()};
    said.dutch = m_ui->dutch->toPlainText();
    said.renderedBy = renderers.at(size_t(std::max(m_ui->renderedBy->currentIndex(), 0)));
    said.interpreter = m_ui->interpreter->text();
    said.conclusion = conclusions.at(size_t(std::max(m_ui->conclusion->currentIndex(), 0)));
    said.meaning = m_ui->meaning->toPlainText();
    said.consequence = m_ui->consequence->toPlainText();
    return said;
}

void RecordingFindingDialog::hear()
{
    if (const int row = m_ui->moments->currentRow(); row >= 0)
        emit hearRequested(m_sound.at(row));
}

void RecordingFindingDialog::tellTyped()
{
    emit typed(statement());
}

void RecordingFindingDialog::refuse(const QString &text)
{
    m_ui->foot->refuse(text);
}

} // namespace relaas
