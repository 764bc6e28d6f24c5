#include "gui/report/correctionletterdialog.h"

#include "gui/report/correctiondialog.h"
#include "gui/report/correctionsmodel.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/task.h"

#include "ui_correctionletterdialog.h"

#include <QHeaderView>
#include <QPointer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace relaas {

namespace {

enum PreviewColumn { PreviewWords, PreviewTarget, PreviewKind, PreviewNotice, PreviewColumns };

} // namespace

CorrectionLetterDialog::CorrectionLetterDialog(const Report &version, const PageMap &map, QDate today,
                                               const QString &from, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CorrectionLetterDialog>())
    , m_version(version)
    , m_map(map)
{
    m_ui->setupUi(this);
    nameInnerFields(*this);
    m_ui->receivedOn->setDate(today);
    m_ui->receivedOn->setMaximumDate(today);
    m_ui->from->setText(from);
    for (int i = 0; i <= static_cast<int>(CorrectionChannel::Spoken); ++i)
        m_ui->channel->addItem(correctionChannelText(static_cast<CorrectionChannel>(i)), i);
    m_ui->points->setHeaderLabels({tr("Point"), tr("Line"), tr("Kind"), tr("To look at")});
    m_ui->points->header()->setStretchLastSection(true);
    m_ui->points->header()->setSectionResizeMode(PreviewWords, QHeaderView::Stretch);
    m_ui->foot->setWords(tr("&Enter the points"), tr("Saving…"));
    m_rest.setSingleShot(true);
    m_rest.setInterval(200ms);
    connect(&m_rest, &QTimer::timeout, this, &CorrectionLetterDialog::read);
    connect(m_ui->text, &QPlainTextEdit::textChanged, this, [this] {
        m_ui->foot->setReady(false); // what is shown is not what is written, until it was read
        m_rest.start();
    });
    connect(m_ui->from, &QLineEdit::textChanged, this, &CorrectionLetterDialog::noteReady);
    connect(m_ui->points, &QTreeWidget::itemChanged, this, &CorrectionLetterDialog::noteReady);
    connect(m_ui->foot, &DialogFoot::cancelled, this, &QDialog::reject);
    connect(m_ui->foot, &DialogFoot::confirmed, this, [this] { emit submitted(letter()); });
    m_ui->text->setFocus();
    noteReady();
}

CorrectionLetterDialog::~CorrectionLetterDialog() = default;

void CorrectionLetterDialog::refuse(const QString &text)
{
    m_ui->foot->refuse(text);
}

void CorrectionLetterDialog::read()
{
    if (m_reading)
        m_reading->cancel();
    const QString text = m_ui->text->toPlainText();
    m_reading = runInBackground(
        this,
        [text, version = m_version, map = m_map](const std::stop_token &, const Progress &) {
            return Result<QList<ProposedCorrection>>(proposedCorrections(text, version, map));
        },
        [this, text](const Result<QList<ProposedCorrection>> &points) {
            if (m_ui->text->toPlainText() != text)
                return; // typed on meanwhile: the next reading comes
            m_reading = nullptr;
            show(*points);
        });
}

void CorrectionLetterDialog::show(const QList<ProposedCorrection> &points)
{
    const QSignalBlocker silent(m_ui->points);
    m_points = points;
    m_ui->points->clear();
    for (const ProposedCorrection &point : points) {
        auto *row = new QTreeWidgetItem(m_ui->points);
        row->setText(PreviewWords, point.text.simplified().left(300));
        row->setToolTip(PreviewWords, point.text.left(2000));
        const bool isMissed = point.line == 0 && !point.notice.isEmpty();
        if (!point.isFrame) {
            row->setText(PreviewTarget,
                         isMissed ? tr("to choose") : correctionTargetText(point.line, point.lastLine));
            row->setText(PreviewKind, correctionCategoryText(point.category));
        }
        row->setText(PreviewNotice,
                     point.isFrame
                         ? tr("Looks like the frame of the letter; tick it to enter it all the same.")
                         : point.notice);
        row->setToolTip(PreviewNotice, row->text(PreviewNotice));
        if (!point.notice.isEmpty())
            row->setIcon(PreviewNotice, icon(u"exclamation-triangle"));
        row->setCheckState(PreviewWords, point.isFrame ? Qt::Unchecked : Qt::Checked);
    }
    if (m_ui->points->topLevelItemCount() > 0)
        m_ui->points->setCurrentItem(m_ui->points->topLevelItem(0));
    noteReady();
}

CorrectionLetter CorrectionLetterDialog::letter() const
{
    CorrectionLetter letter;
    letter.receivedOn = m_ui->receivedOn->date();
    letter.from = m_ui->from->text();
    letter.channel = static_cast<CorrectionChannel>(m_ui->channel->currentData().toInt());
    letter.text = m_ui->text->toPlainText();
    for (int row = 0; row < m_ui->points->topLevelItemCount(); ++row) {
        if (m_ui->points->topLevelItem(row)->checkState(PreviewWords) == Qt::Checked)
            letter.items.append(correctionFrom(m_points.at(row)));
    }
    return letter;
}

void CorrectionLetterDialog::noteReady()
{
    const bool isRead = !m_rest.isActive() && !m_reading;
    m_ui->foot->setReady(isRead && !m_ui->from->text().trimmed().isEmpty() && !letter().items.isEmpty());
}

} // namespace relaas
