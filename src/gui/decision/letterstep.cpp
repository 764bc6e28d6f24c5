#include "gui/decision/letterstep.h"

#include "gui/decision/showdocument.h"
#include "gui/widgets/style.h"
#include "letters/preview.h"
#include "workflow/decisions.h"

#include "ui_letterstep.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace relaas {

LetterStep::LetterStep(const Decisions &decisions, QWidget *parent)
    : QWidget(parent)
    , m_decisions(decisions)
    , m_ui(std::make_unique<Ui::LetterStep>())
{
    m_ui->setupUi(this);
    m_ui->letter->setMaximumWidth(readingWidth(fontMetrics()) + 2 * space::Margin);
    connect(m_ui->dutch, &QRadioButton::toggled, this,
            [this](bool isDutch) { setLanguage(isDutch ? Language::Dutch : Language::English); });
    setFocusProxy(m_ui->letter);
}

LetterStep::~LetterStep() = default;

void LetterStep::setDecision(const Decision &decision)
{
    m_decision = decision;
    m_isOutdated = true;
    if (isVisible())
        compose();
}

void LetterStep::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    (language == Language::Dutch ? m_ui->dutch : m_ui->english)->setChecked(true);
    compose();
}

void LetterStep::compose()
{
    m_isOutdated = false;
    const auto letter = m_decisions.letter(m_decision, m_language);
    m_ui->pages->setCurrentWidget(letter ? static_cast<QWidget *>(m_ui->paper) : m_ui->empty);
    if (!letter) {
        m_ui->empty->setContent(u"file-earmark-text"_s, tr("The letter cannot be written yet"),
                                letter.error().text);
        return;
    }
    const int place = m_ui->letter->verticalScrollBar()->value();
    showDocument(*m_ui->letter, previewDocument(*letter, palette()));
    m_ui->letter->verticalScrollBar()->setValue(place);
}

void LetterStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        compose();
}

void LetterStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!isLook || !m_decision.id.isValid())
        return;
    m_ui->letter->setMaximumWidth(readingWidth(fontMetrics()) + 2 * space::Margin);
    m_isOutdated = true;
    if (isVisible())
        compose();
}

} // namespace relaas
