#include "gui/decision/outcomestep.h"

#include "core/people/places.h"
#include "gui/decision/decisiondraft.h"
#include "gui/decision/outcomemodel.h"
#include "gui/widgets/style.h"

#include "ui_outcomestep.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace relaas {

OutcomeStep::OutcomeStep(DecisionDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::OutcomeStep>())
    , m_model(new OutcomeModel(this))
{
    m_ui->setupUi(this);
    m_ui->outcomes->setModel(m_model);
    prepareTable(*m_ui->outcomes);
    m_ui->outcomes->setSortingEnabled(false);
    m_ui->outcomes->setWordWrap(true);
    QHeaderView *header = m_ui->outcomes->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(OutcomeModel::Name, QHeaderView::Stretch);
    // The name is what is chosen by; what does not fit beside it stands in the tooltip.
    const int unit = m_ui->outcomes->fontMetrics().averageCharWidth();
    for (const auto &[column, width] :
         {std::pair(OutcomeModel::Basis, 20), std::pair(OutcomeModel::Stay, 22)}) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, width * unit);
    }
    m_ui->outcomes->installEventFilter(this);

    connect(m_ui->outcomes, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_ui->reasons, &QPlainTextEdit::textChanged, this,
            [this] { m_draft.setReasons(m_ui->reasons->toPlainText()); });
    connect(m_ui->country, &QComboBox::activated, this,
            [this] { m_draft.setCountry(m_ui->country->currentData().toString()); });
    connect(&m_draft, &DecisionDraft::replaced, this, &OutcomeStep::showDraft);
    setFocusProxy(m_ui->outcomes);
}

OutcomeStep::~OutcomeStep() = default;

void OutcomeStep::setOutcomes(std::vector<Outcome> outcomes)
{
    m_model->setOutcomes(std::move(outcomes));
    showDraft();
}

void OutcomeStep::setPlaces(const Places &places)
{
    const QString language = QLocale().name().left(2);
    m_ui->country->clear();
    for (const QString &code : places.countries())
        m_ui->country->addItem(places.countryName(code, language), code);
    m_ui->country->model()->sort(0);
    m_ui->country->insertItem(0, tr("(none yet)"), QString());
    showCountry();
}

void OutcomeStep::beginEditing()
{
    QWidget *next =
        m_draft.decision().outcome.isEmpty() ? static_cast<QWidget *>(m_ui->outcomes) : m_ui->reasons;
    next->setFocus(Qt::OtherFocusReason);
}

void OutcomeStep::showDraft()
{
    const Decision &decision = m_draft.decision();
    m_model->setChosen(decision.outcome);
    m_ui->outcomes->setCurrentIndex(m_model->index(std::max(m_model->rowOf(decision.outcome), 0), 0));
    const QSignalBlocker blocker(m_ui->reasons);
    if (m_ui->reasons->toPlainText() != decision.reasons)
        m_ui->reasons->setPlainText(decision.reasons);
    m_ui->reasons->setReadOnly(m_draft.isReadOnly());
    m_ui->hint->setVisible(!m_draft.isReadOnly());
    showCountry();
}

void OutcomeStep::showCountry()
{
    const Decision &decision = m_draft.decision();
    const bool isAsked = restsOnCountry(decision.outcome);
    m_ui->country->setCurrentIndex(std::max(m_ui->country->findData(decision.country), 0));
    m_ui->country->setEnabled(!m_draft.isReadOnly());
    m_ui->country->setVisible(isAsked);
    m_ui->countryLabel->setVisible(isAsked);
}

void OutcomeStep::choose(int row)
{
    if (row < 0 || m_draft.isReadOnly())
        return;
    const QString code = m_model->outcome(row).code;
    if (code == m_draft.decision().outcome)
        return;
    m_model->setChosen(code);
    m_draft.setOutcome(code);
    showCountry();
}

bool OutcomeStep::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain
            && (key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            choose(m_ui->outcomes->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relaas
