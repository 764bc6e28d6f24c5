#include "gui/report/voicepanel.h"

#include "core/report/section.h"
#include "gui/report/voiceactions.h"
#include "gui/widgets/style.h"

#include "ui_voicepanel.h"

#include <QAction>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTextDocument>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace relaas {

VoicePanel::VoicePanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::VoicePanel>())
{
    m_ui->setupUi(this);
    m_ui->voicesLabel->setFont(semibold(font()));
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    m_rows = {{Voice::Officer, m_ui->officerPlace, m_ui->officerPlay, m_ui->officerSet, m_ui->officerClear},
              {Voice::InterpreterToApplicant, m_ui->toApplicantPlace, m_ui->toApplicantPlay,
               m_ui->toApplicantSet, m_ui->toApplicantClear},
              {Voice::Applicant, m_ui->applicantPlace, m_ui->applicantPlay, m_ui->applicantSet,
               m_ui->applicantClear},
              {Voice::InterpreterToOfficer, m_ui->toOfficerPlace, m_ui->toOfficerPlay, m_ui->toOfficerSet,
               m_ui->toOfficerClear}};
    m_ui->officerName->setText(voiceText(Voice::Officer));
    m_ui->toApplicantName->setText(voiceText(Voice::InterpreterToApplicant));
    m_ui->applicantName->setText(voiceText(Voice::Applicant));
    m_ui->toOfficerName->setText(voiceText(Voice::InterpreterToOfficer));
    connectFields();
    showLine(std::nullopt);
}

VoicePanel::~VoicePanel() = default;

void VoicePanel::connectFields()
{
    m_ui->quotation->installEventFilter(this);
    m_ui->section->installEventFilter(this);
    connect(m_ui->quotation, &QPlainTextEdit::textChanged, this, &VoicePanel::followDirection);
    connect(m_ui->language, &QLineEdit::textChanged, this, &VoicePanel::followDirection);
    connect(m_ui->quotation, &QPlainTextEdit::textChanged, this, &VoicePanel::tellTyped);
    connect(m_ui->language, &QLineEdit::textChanged, this, &VoicePanel::tellTyped);
    connect(m_ui->language, &QLineEdit::editingFinished, this, &VoicePanel::enterQuotation);
    connect(m_ui->section, &QComboBox::activated, this, [this](int index) {
        if (m_shown)
            emit sectionChosen(m_shown->line.id, m_ui->section->itemData(index).toString());
    });
    connect(m_ui->grounds, &QLineEdit::editingFinished, this, [this] {
        if (m_shown && m_ui->grounds->text() != groundsText(m_shown->line.grounds))
            emit groundsEntered(m_shown->line.id, m_ui->grounds->text());
    });
    connect(m_ui->refused, &QCheckBox::clicked, this, [this](bool isRefused) {
        if (m_shown)
            emit refusalChosen(m_shown->line.id, isRefused);
    });
}

void VoicePanel::setActions(const VoiceActions &actions)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto place = qsizetype(i);
        m_rows[i].play->setDefaultAction(actions.play.at(place).second);
        m_rows[i].set->setDefaultAction(actions.place.at(place).second);
        m_rows[i].clear->setDefaultAction(actions.clear.at(place).second);
        QSizePolicy policy = m_rows[i].clear->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // else the panel's width would change from line to line
        m_rows[i].clear->setSizePolicy(policy);
    }
}

void VoicePanel::setTemplate(const ReportTemplate &content, const QString &language)
{
    m_ui->section->clear();
    m_ui->section->addItem(QString(), QString());
    const auto add = [&](const QString &code, const Bilingual &title) {
        m_ui->section->addItem(u"%1 %2"_s.arg(code, title.in(language)), code);
    };
    for (const TemplateSection &section : content.sections) {
        add(section.code, section.title);
        for (const ChecklistItem &item : section.items)
            add(item.code, item.title);
    }
    showSection();
}

void VoicePanel::setInterviewLanguage(const QString &name)
{
    m_ui->language->setPlaceholderText(tr("as the interview: %1").arg(name));
}

void VoicePanel::setEditable(bool editable)
{
    m_ui->quotation->setReadOnly(!editable);
    m_ui->language->setReadOnly(!editable);
    m_ui->grounds->setReadOnly(!editable);
    m_ui->section->setEnabled(editable);
    m_ui->refused->setEnabled(editable);
    m_ui->hint->setVisible(editable);
}

void VoicePanel::showLine(const std::optional<Shown> &shown)
{
    const bool isSame = shown && m_shown && shown->line.id == m_shown->line.id;
    const bool keepsWords =
        isSame && isWriting() && m_ui->quotation->toPlainText().trimmed() != shown->line.quotation.text;
    if (!isSame && isWriting())
        m_unsaved.insert(m_shown->line.id, m_ui->quotation->toPlainText());
    m_shown = shown;
    setVisible(shown.has_value());
    if (!shown)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    const Line &line = shown->line;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QString place = shown->places.value(qsizetype(i));
        m_rows[i].place->setText(place.isEmpty() ? tr("not placed") : place);
        m_rows[i].clear->setVisible(!place.isEmpty());
    }
    if (!keepsWords) {
        m_ui->language->setText(line.quotation.language);
        m_ui->quotation->setPlainText(line.quotation.text);
        m_asShown = m_ui->quotation->toPlainText();
        if (m_unsaved.contains(line.id))
            m_ui->quotation->setPlainText(m_unsaved.take(line.id));
    }
    m_ui->grounds->setText(groundsText(line.grounds));
    m_ui->refused->setChecked(line.isRefused);
    m_ui->checklist->setText(shown->checklist);
    m_ui->checklist->setVisible(!shown->checklist.isEmpty());
    showSection();
    followDirection();
}

/// The first entry leaves the line to the heading before it; a code of another template is an entry of its
/// own.
void VoicePanel::showSection()
{
    if (!m_shown || m_ui->section->count() == 0)
        return;
    const QString own = m_shown->line.section;
    const QString inherited = own.isEmpty() ? m_shown->section : QString();
    m_ui->section->setItemText(0,
                               inherited.isEmpty() ? tr("as the heading before it")
                                                   : tr("as the heading before it: %1").arg(inherited));
    if (m_ui->section->findData(own) < 0)
        m_ui->section->addItem(own, own);
    m_ui->section->setCurrentIndex(m_ui->section->findData(own));
}

bool VoicePanel::isWriting() const
{
    return m_shown && m_ui->quotation->toPlainText().trimmed() != m_asShown;
}

void VoicePanel::tellTyped()
{
    if (m_shown && !m_isFilling && !m_ui->quotation->isReadOnly())
        emit quotationTyped(m_shown->line.id, {m_ui->quotation->toPlainText(), m_ui->language->text()});
}

void VoicePanel::followDirection()
{
    const Quotation words{m_ui->quotation->toPlainText(), m_ui->language->text()};
    QTextDocument *document = m_ui->quotation->document();
    QTextOption option = document->defaultTextOption();
    const Qt::LayoutDirection direction = words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    if (option.textDirection() == direction)
        return;
    option.setTextDirection(direction);
    option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    document->setDefaultTextOption(option);
}

void VoicePanel::focusQuotation()
{
    m_ui->quotation->setFocus(Qt::ShortcutFocusReason);
    m_ui->quotation->moveCursor(QTextCursor::End);
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area->ensureWidgetVisible(m_ui->quotation);
    }
}

void VoicePanel::enterQuotation()
{
    if (!m_shown || m_ui->quotation->isReadOnly())
        return;
    const Quotation &saved = m_shown->line.quotation;
    const Quotation entered{isWriting() ? m_ui->quotation->toPlainText().trimmed() : saved.text,
                            m_ui->language->text().trimmed()};
    const bool isSame =
        entered.text == saved.text && (entered.language == saved.language || entered.isEmpty());
    if (!isSame)
        emit quotationEntered(m_shown->line.id, entered);
}

void VoicePanel::restoreQuotation()
{
    m_ui->quotation->setPlainText(m_shown ? m_shown->line.quotation.text : QString());
    m_ui->language->setText(m_shown ? m_shown->line.quotation.language : QString());
    emit left();
}

bool VoicePanel::finish()
{
    enterQuotation();
    return !isWriting() && m_unsaved.isEmpty();
}

bool VoicePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->section && event->type() == QEvent::Wheel && !m_ui->section->hasFocus()) {
        event->ignore(); // scrolling the side must not change a section
        return true;
    }
    if (watched != m_ui->quotation)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        enterQuotation();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers() != Qt::ShiftModifier) {
        enterQuotation();
        emit left();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        restoreQuotation();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace relaas
