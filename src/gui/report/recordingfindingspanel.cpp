#include "gui/report/recordingfindingspanel.h"

#include "gui/report/recordingfindingactions.h"
#include "gui/report/recordingfindingsmodel.h"
#include "gui/widgets/style.h"
#include "gui/widgets/tablehint.h"

#include "ui_recordingfindingspanel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace relaas {

RecordingFindingsPanel::RecordingFindingsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecordingFindingsPanel>())
    , m_model(new RecordingFindingsModel(this))
{
    m_ui->setupUi(this);
    m_ui->summary->setFont(semibold(font()));
    m_ui->summary->setText(m_model->summary());
    m_ui->findings->setModel(m_model);
    prepareTable(*m_ui->findings);
    m_ui->findings->setSortingEnabled(false);
    m_ui->findings->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_ui->findings->horizontalHeader();
    header->setResizeContentsPrecision(40);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RecordingFindingsModel::Heard, QHeaderView::Stretch);
    new TableHint(*m_ui->findings,
                  tr("Where there is doubt about what was said, the recording prevails: choose the line and "
                     "make a finding."));
    m_ui->findings->installEventFilter(this);
    connect(m_ui->findings, &QTableView::activated, this, &RecordingFindingsPanel::activated);
    connect(m_ui->hear, &QToolButton::clicked, this, &RecordingFindingsPanel::hearRequested);
}

RecordingFindingsPanel::~RecordingFindingsPanel() = default;

void RecordingFindingsPanel::setActions(const RecordingFindingActions &actions)
{
    m_ui->make->setDefaultAction(actions.make);
    m_ui->print->setDefaultAction(actions.print);
}

void RecordingFindingsPanel::setFindings(const Report &report, const QList<int> &begun)
{
    const int chosen = number();
    m_model->setFindings(report, begun);
    m_ui->summary->setText(m_model->summary());
    if (chosen > 0 && number() != chosen)
        choose(chosen);
}

int RecordingFindingsPanel::number() const
{
    return m_model->numberAt(m_ui->findings->currentIndex());
}

int RecordingFindingsPanel::lineNumber() const
{
    return m_model->lineAt(m_ui->findings->currentIndex());
}

void RecordingFindingsPanel::choose(int number)
{
    m_ui->findings->setCurrentIndex(m_model->indexOf(number));
}

void RecordingFindingsPanel::focusFindings()
{
    if (!m_ui->findings->currentIndex().isValid() && m_model->rowCount() > 0)
        m_ui->findings->setCurrentIndex(m_model->index(0, RecordingFindingsModel::Heard));
    m_ui->findings->setFocus(Qt::OtherFocusReason);
}

bool RecordingFindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_ui->findings && event->type() == QEvent::KeyPress;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
        emit hearRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relaas
