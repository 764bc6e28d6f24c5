#include "gui/report/correctiondialog.h"

#include "gui/widgets/style.h"

#include "ui_correctiondialog.h"

#include <QAbstractSpinBox>
#include <QLabel>
#include <QLineEdit>

namespace relaas {

CorrectionDialog::CorrectionDialog(const Report &version, int line, QDate today, const QString &from,
                                   QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CorrectionDialog>())
{
    m_point.line = line;
    prepare(version);
    setWindowTitle(tr("Add a point"));
    m_ui->receivedOn->setDate(today);
    m_ui->receivedOn->setMaximumDate(today);
    m_ui->from->setText(from);
    m_ui->foot->setWords(tr("&Add"), tr("Saving…"));
    m_ui->words->setFocus();
    noteReady();
}

CorrectionDialog::CorrectionDialog(const Report &version, const Correction &point, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CorrectionDialog>())
    , m_point(point)
{
    prepare(version);
    setWindowTitle(tr("Edit point %1").arg(point.number));
    m_ui->letter->hide();
    m_ui->foot->setWords(tr("&Save"), tr("Saving…"));
    m_ui->line->setFocus();
    noteReady();
}

CorrectionDialog::~CorrectionDialog() = default;

void CorrectionDialog::prepare(const Report &version)
{
    m_ui->setupUi(this);
    nameInnerFields(*this);
    for (int i = 0; i <= static_cast<int>(CorrectionChannel::Spoken); ++i)
        m_ui->channel->addItem(correctionChannelText(static_cast<CorrectionChannel>(i)), i);
    for (int i = 0; i <= static_cast<int>(CorrectionCategory::CourseOfInterview); ++i)
        m_ui->kind->addItem(correctionCategoryText(static_cast<CorrectionCategory>(i)), i);
    for (QSpinBox *number : {m_ui->line, m_ui->lastLine})
        number->setRange(0, version.lastNumber);
    m_ui->line->setValue(m_point.line);
    m_ui->lastLine->setValue(m_point.lastLine);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(static_cast<int>(m_point.category)));
    m_ui->quoted->setPlainText(m_point.quoted);
    m_ui->proposed->setPlainText(m_point.proposed);
    m_ui->basis->setText(m_point.legalBasis);
    for (QPlainTextEdit *text : {m_ui->words, m_ui->quoted, m_ui->proposed})
        text->setFixedHeight(3 * fontMetrics().lineSpacing() + space::Group);
    connect(m_ui->words, &QPlainTextEdit::textChanged, this, &CorrectionDialog::noteReady);
    connect(m_ui->from, &QLineEdit::textChanged, this, &CorrectionDialog::noteReady);
    connect(m_ui->foot, &DialogFoot::cancelled, this, &QDialog::reject);
    connect(m_ui->foot, &DialogFoot::confirmed, this, [this] { emit submitted(head(), point()); });
}

void nameInnerFields(const QWidget &form)
{
    for (const QLabel *label : form.findChildren<QLabel *>()) {
        auto *number = qobject_cast<QAbstractSpinBox *>(label->buddy());
        if (auto *inner = number ? number->findChild<QLineEdit *>() : nullptr)
            inner->setAccessibleName(label->text().remove(u'&'));
    }
}

void CorrectionDialog::refuse(const QString &text)
{
    m_ui->foot->refuse(text);
}

void CorrectionDialog::noteReady()
{
    const bool isThere = m_point.id.isValid();
    m_ui->foot->setReady(
        isThere
        || (!m_ui->words->toPlainText().trimmed().isEmpty() && !m_ui->from->text().trimmed().isEmpty()));
}

CorrectionLetter CorrectionDialog::head() const
{
    CorrectionLetter head;
    head.receivedOn = m_ui->receivedOn->date();
    head.from = m_ui->from->text();
    head.channel = static_cast<CorrectionChannel>(m_ui->channel->currentData().toInt());
    return head;
}

Correction CorrectionDialog::point() const
{
    Correction point = m_point;
    if (!point.id.isValid())
        point.text = m_ui->words->toPlainText();
    point.line = m_ui->line->value();
    point.lastLine = m_ui->lastLine->value();
    point.category = static_cast<CorrectionCategory>(m_ui->kind->currentData().toInt());
    point.quoted = m_ui->quoted->toPlainText();
    point.proposed = m_ui->proposed->toPlainText();
    point.legalBasis = m_ui->basis->text();
    return point;
}

} // namespace relaas
