#include "gui/decision/citationpicker.h"

#include "core/report/recordingfindings.h"
#include "gui/decision/reportlinesmodel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_citationpicker.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace relaas {

CitationPicker::CitationPicker(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CitationPicker>())
    , m_model(new ReportLinesModel(this))
    , m_filter(new ReportLinesFilter(this))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(semibold(font()));
    m_ui->citeButton->setIcon(icon(u"quote"));
    m_ui->search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_model);
    m_ui->lines->setModel(m_filter);
    prepareTable(*m_ui->lines);
    m_ui->lines->setSortingEnabled(false);
    QHeaderView *header = m_ui->lines->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReportLinesModel::Text, QHeaderView::Stretch);
    header->setResizeContentsPrecision(40);
    m_ui->lines->setColumnHidden(ReportLinesModel::Check, true); // the words below the list say it
    m_ui->search->installEventFilter(this);
    m_ui->lines->installEventFilter(this);

    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        selectFirst();
    });
    connect(m_ui->lines->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CitationPicker::showCurrent);
    connect(m_ui->lines, &QAbstractItemView::doubleClicked, this, &CitationPicker::cite);
    connect(m_ui->citeButton, &QPushButton::clicked, this, &CitationPicker::cite);
    showCurrent();
}

CitationPicker::~CitationPicker() = default;

void CitationPicker::setSources(const CaseSources &sources)
{
    const auto place = current();
    const ReportId report = place ? m_model->report(currentRow()).id : ReportId();
    m_model->setSources(sources);
    const int row = place ? m_model->rowOf(report, place->line.id) : -1;
    const QModelIndex kept = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    if (kept.isValid())
        m_ui->lines->setCurrentIndex(kept);
    else
        selectFirst();
}

void CitationPicker::setTarget(const QString &target, const QString &instead)
{
    m_target = target;
    m_instead = instead;
    say(target.isEmpty() ? instead : tr("Cites into: %1").arg(target));
    showCurrent();
}

void CitationPicker::beginSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

void CitationPicker::cite()
{
    const int row = currentRow();
    if (m_target.isEmpty() || row < 0) {
        say(row < 0 ? tr("Choose a line first.") : m_instead);
        return;
    }
    const Report &report = m_model->report(row);
    const Line &line = m_model->line(row);
    const bool prevails = prevailingFinding(report, line) != nullptr;
    const auto citation = prevails ? relaas::citedAsHeard(report, line) : relaas::cited(report, line);
    if (!citation) {
        say(citation.error().text);
        return;
    }
    emit cited(*citation);
    say(prevails ? tr("Finding %1 about line %2 is cited in %3: the recording prevails.")
                       .arg(findingLabel(citation->recordingFinding), QString::number(citation->lineNumber),
                            m_target)
                 : tr("Line %1 is cited in %2.").arg(citation->lineNumber).arg(m_target));
}

std::optional<CitationPicker::Place> CitationPicker::current() const
{
    const int row = currentRow();
    if (row < 0)
        return std::nullopt;
    return Place{m_model->report(row).interview, m_model->line(row)};
}

bool CitationPicker::isInUse() const
{
    return focusWidget() && focusWidget()->hasFocus();
}

int CitationPicker::currentRow() const
{
    const QModelIndex index = m_ui->lines->currentIndex();
    return index.isValid() ? m_filter->mapToSource(index).row() : -1;
}

void CitationPicker::selectFirst()
{
    m_ui->lines->setCurrentIndex(m_filter->index(0, ReportLinesModel::Text));
    showCurrent();
}

void CitationPicker::showCurrent()
{
    const auto place = current();
    m_ui->citeButton->setEnabled(place && !m_target.isEmpty());
    if (!place) {
        m_ui->words->setPlainText(m_model->rowCount() == 0
                                      ? tr("The reports of this case have no lines yet. Write or import the "
                                           "report of an interview first.")
                                      : tr("No line has all these words."));
        return;
    }
    const Line &line = place->line;
    QString words = line.text;
    const RecordingFinding *prevailing = prevailingFinding(m_model->report(currentRow()), line);
    m_ui->citeButton->setText(prevailing ? tr("&Cite finding %1").arg(findingLabel(prevailing->number))
                                         : tr("&Cite this line"));
    if (prevailing)
        words =
            tr("“%1”\n\nWhat is heard, according to finding %2: the recording prevails, and these words are "
               "cited. The report says: %3")
                .arg(prevailing->statement.dutch, findingLabel(prevailing->number), line.text);
    if (const QString note = noteOf(line); !note.isEmpty())
        words += u"\n\n"_s + tr("Compared with the recording: %1. %2").arg(checkText(line), note);
    m_ui->words->setPlainText(words);
    m_ui->about->setText(
        tr("Line %1 · %2 · %3").arg(QString::number(line.number), lineTypeText(line.type), checkText(line)));
}

void CitationPicker::say(const QString &text)
{
    m_ui->hint->setText(text);
    QAccessibleEvent changed(m_ui->hint, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

bool CitationPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        cite();
        return true;
    }
    if (watched == m_ui->lines && isPlain && key->key() == Qt::Key_Space) {
        emit hearRequested();
        return true;
    }
    // The list can be walked without leaving the search field.
    const bool walks = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up
        || key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp;
    if (watched == m_ui->search && isPlain && walks) {
        QCoreApplication::sendEvent(m_ui->lines, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relaas
