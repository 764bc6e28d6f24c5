#include "gui/report/textimportdialog.h"

#include "core/timecode.h"
#include "gui/report/importedlinesmodel.h"
#include "gui/widgets/style.h"

#include "ui_textimportdialog.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

QString noticesText(const QList<ImportNotice> &notices)
{
    QStringList sentences;
    for (const ImportNotice &notice : notices) {
        sentences += notice.line > 0
            ? TextImportDialog::tr("Line %1 of the file: %2").arg(notice.line).arg(notice.text)
            : notice.text;
    }
    return sentences.join(u'\n');
}

} // namespace

TextImportDialog::TextImportDialog(const QString &fileName, const ImportedReport &text,
                                   const QList<Recording> &recordings, RecordingId current, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TextImportDialog>())
    , m_text(text)
    , m_recordings(recordings)
    , m_model(new ImportedLinesModel(this))
{
    m_ui->setupUi(this);
    const int count = int(text.turns.size());
    m_ui->about->setText(
        tr("%1 is %2 and holds %n line(s). They are added behind the lines of the report; nothing is added "
           "before you say so.",
           nullptr, count)
            .arg(fileName, importFormatText(text.format)));
    m_ui->lines->setModel(m_model);
    prepareTable(*m_ui->lines);
    m_ui->lines->setSortingEnabled(false);
    QHeaderView *header = m_ui->lines->horizontalHeader();
    header->setResizeContentsPrecision(40);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportedLinesModel::Words, QHeaderView::Stretch);
    m_ui->foot->setWords(tr("&Add %n line(s)", nullptr, count), tr("Adding…"));
    m_ui->foot->setReady(true);
    offerRecordings(current);
    place();
    connect(m_ui->recording, &QComboBox::currentIndexChanged, this, &TextImportDialog::place);
    connect(m_ui->foot, &DialogFoot::cancelled, this, &QDialog::reject);
    connect(m_ui->foot, &DialogFoot::confirmed, this, &TextImportDialog::submitted);
    m_ui->lines->setCurrentIndex(m_model->index(0, ImportedLinesModel::Words));
    m_ui->lines->setFocus();
}

TextImportDialog::~TextImportDialog() = default;

void TextImportDialog::offerRecordings(RecordingId current)
{
    for (const Recording &recording : m_recordings) {
        m_ui->recording->addItem(tr("%1 (%2)").arg(
            recording.fileName, timecode(msFromFrames(recording.frames, recording.sampleRate))));
        if (recording.id == current)
            m_ui->recording->setCurrentIndex(m_ui->recording->count() - 1);
    }
    m_ui->recording->addItem(tr("None: leave the times out"));
    m_ui->recordingArea->setVisible(m_recordings.size() > 1 && hasTimes(m_text));
}

std::optional<Recording> TextImportDialog::chosen() const
{
    const int place = m_ui->recording->currentIndex();
    return place >= 0 && place < m_recordings.size() ? std::optional(m_recordings.at(place)) : std::nullopt;
}

std::optional<RecordingId> TextImportDialog::recording() const
{
    const auto recording = chosen();
    return recording ? std::optional(recording->id) : std::nullopt;
}

void TextImportDialog::place()
{
    const auto recording = chosen();
    const PlacedImport placed = placedImport(m_text, recording);
    const int row = m_ui->lines->currentIndex().row();
    m_model->setLines(placed.lines, recording ? recording->sampleRate : 0);
    if (row >= 0)
        m_ui->lines->setCurrentIndex(m_model->index(row, ImportedLinesModel::Words));
    m_ui->notices->setPlainText(noticesText(placed.notices));
    m_ui->noticesArea->setVisible(!placed.notices.isEmpty());
}

void TextImportDialog::refuse(const QString &text)
{
    m_ui->foot->refuse(text);
}

} // namespace relaas
