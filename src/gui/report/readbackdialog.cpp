#include "gui/report/readbackdialog.h"

#include "gui/report/correctiondialog.h"
#include "gui/widgets/style.h"

#include "ui_readbackdialog.h"

namespace relaas {

ReadBackDialog::ReadBackDialog(const ReadBackStatement &suggested, const QString &before,
                               const QList<std::pair<QString, QString>> &languages, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ReadBackDialog>())
{
    m_ui->setupUi(this);
    nameInnerFields(*this);
    m_ui->before->setText(before);
    m_ui->before->setVisible(!before.isEmpty());
    for (int i = 0; i <= static_cast<int>(ReadBackExtent::Not); ++i)
        m_ui->extent->addItem(readBackExtentText(static_cast<ReadBackExtent>(i)), i);
    for (int i = 0; i <= static_cast<int>(Confirmation::NotAskedYet); ++i)
        m_ui->confirmation->addItem(confirmationText(static_cast<Confirmation>(i)), i);
    for (const auto &[code, name] : languages)
        m_ui->language->addItem(name, code);
    m_ui->extent->setCurrentIndex(m_ui->extent->findData(static_cast<int>(suggested.extent)));
    m_ui->why->setPlainText(suggested.why);
    m_ui->reader->setText(suggested.reader);
    m_ui->interpreter->setText(suggested.interpreter);
    m_ui->language->setCurrentIndex(m_ui->language->findData(suggested.language));
    m_ui->began->setDateTime(suggested.beganAt.toLocalTime());
    m_ui->ended->setDateTime(suggested.endedAt.toLocalTime());
    m_ui->confirmation->setCurrentIndex(-1);
    for (QPlainTextEdit *text : {m_ui->why, m_ui->reasons})
        text->setFixedHeight(3 * fontMetrics().lineSpacing() + space::Group);
    m_ui->foot->setWords(tr("&Save"), tr("Saving…"));
    for (const QComboBox *choice : {m_ui->extent, m_ui->confirmation})
        connect(choice, &QComboBox::currentIndexChanged, this, &ReadBackDialog::showWhatIsNeeded);
    connect(m_ui->foot, &DialogFoot::cancelled, this, &QDialog::reject);
    connect(m_ui->foot, &DialogFoot::confirmed, this, [this] { emit submitted(statement()); });
    showWhatIsNeeded();
    m_ui->extent->setFocus();
}

ReadBackDialog::~ReadBackDialog() = default;

void ReadBackDialog::refuse(const QString &text)
{
    m_ui->foot->refuse(text);
}

ReadBackExtent ReadBackDialog::extent() const
{
    return static_cast<ReadBackExtent>(m_ui->extent->currentData().toInt());
}

void ReadBackDialog::showWhatIsNeeded()
{
    m_ui->why->setEnabled(extent() != ReadBackExtent::Whole);
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->reader, m_ui->interpreter, m_ui->language,
                                                           m_ui->began, m_ui->ended})
        field->setEnabled(extent() != ReadBackExtent::Not);
    m_ui->foot->setReady(m_ui->confirmation->currentIndex() >= 0);
}

ReadBackStatement ReadBackDialog::statement() const
{
    ReadBackStatement said;
    said.extent = extent();
    said.why = m_ui->why->toPlainText();
    said.reader = m_ui->reader->text();
    said.interpreter = m_ui->interpreter->text();
    said.language = m_ui->language->currentData().toString();
    said.beganAt = m_ui->began->dateTime().toUTC();
    said.endedAt = m_ui->ended->dateTime().toUTC();
    said.confirmation = static_cast<Confirmation>(m_ui->confirmation->currentData().toInt());
    said.reasons = m_ui->reasons->toPlainText();
    return said;
}

} // namespace relaas
