#include "gui/widgets/foundtextbar.h"

#include "gui/widgets/dates.h"
#include "gui/widgets/foundtextcard.h"
#include "gui/widgets/foundtexts.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/prompts.h"
#include "gui/widgets/style.h"

#include "ui_foundtextbar.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

/// "12:03" of today, else with its day.
QString whenText(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate() ? local.time().toString(u"HH:mm"_s) : momentText(local);
}

} // namespace

FoundTextBar::FoundTextBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FoundTextBar>())
{
    m_ui->setupUi(this);
    m_ui->area->hide();
    m_ui->area->viewport()->setAutoFillBackground(false);
    m_ui->contents->setAutoFillBackground(false);
    m_ui->contents->installEventFilter(this);
    connect(m_ui->showButton, &QPushButton::toggled, this, [this](bool isShown) {
        m_ui->showButton->setText(isShown ? tr("Hide what chan&ged") : tr("Show what chan&ged"));
        m_ui->area->setVisible(isShown);
        fitArea();
    });
    connect(m_ui->keepAllButton, &QPushButton::clicked, this, &FoundTextBar::keepAllRequested);
    hide();
}

FoundTextBar::~FoundTextBar() = default;

void FoundTextBar::setSource(FoundTexts &source, Prompts &prompts)
{
    connect(&source, &FoundTexts::changed, this, [this, &source] { setTexts(source.texts()); });
    connect(this, &FoundTextBar::keepRequested, &source, &FoundTexts::keep);
    connect(this, &FoundTextBar::keepAllRequested, &source, &FoundTexts::keepAll);
    connect(this, &FoundTextBar::discardRequested, &source, [this, &source, &prompts](int place) {
        if (prompts.confirm(this, tr("Discard the text that was typed and not saved? It is gone then."),
                            tr("Discard")))
            source.discard(place);
    });
}

void FoundTextBar::setTexts(const QList<FoundText> &texts)
{
    if (texts == m_texts)
        return;
    const bool isNew = m_texts.isEmpty();
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    m_texts = texts;
    showTexts();
    setVisible(!texts.isEmpty());
    if (texts.isEmpty()) {
        m_ui->showButton->setChecked(false);
        if (hadFocus)
            emit leftEmpty();
        return;
    }
    if (hadFocus && !focusWidget()->hasFocus())
        m_ui->showButton->setFocus(Qt::OtherFocusReason);
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FoundTextBar::showTexts()
{
    for (FoundTextCard *card : m_cards) {
        m_ui->cards->removeWidget(card);
        card->hide();
        card->deleteLater(); // it may be the sender
    }
    m_cards.clear();
    for (int place = 0; place < static_cast<int>(m_texts.size()); ++place) {
        auto *card = new FoundTextCard(m_texts.at(place), m_ui->contents);
        connect(card, &FoundTextCard::kept, this, [this, place] { emit keepRequested(place); });
        connect(card, &FoundTextCard::discarded, this, [this, place] { emit discardRequested(place); });
        m_ui->cards->addWidget(card);
        card->show(); // the layout would only do so later, and its height counts now
        m_cards.push_back(card);
    }
    m_ui->text->setText(sentence());
    setAccessibleName(sentence());
    tint();
    fitArea();
}

QString FoundTextBar::sentence() const
{
    if (m_texts.isEmpty())
        return {};
    const auto newest = std::max_element(m_texts.cbegin(), m_texts.cend(),
                                         [](const FoundText &a, const FoundText &b) { return a.at < b.at; });
    return m_texts.size() == 1 ? tr("Text that was not saved was found (%1).").arg(whenText(newest->at))
                               : tr("Text that was not saved was found in %n places (%1).", nullptr,
                                    static_cast<int>(m_texts.size()))
                                     .arg(whenText(newest->at));
}

bool FoundTextBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the texts found their height
        fitArea();
    return QWidget::eventFilter(watched, event);
}

void FoundTextBar::fitArea()
{
    // As high as its cards, but the page below keeps most of the window.
    const int most = std::max(window()->height() * 2 / 5, 160);
    m_ui->area->setFixedHeight(std::min(m_ui->contents->sizeHint().height(), most));
}

void FoundTextBar::tint()
{
    m_ui->sign->setPixmap(iconPixmap(u"exclamation-triangle-fill", 16, devicePixelRatioF(),
                                     toneColor(Tone::Warning, palette())));
    update();
}

void FoundTextBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneFill(Tone::Warning, palette()));
    painter.fillRect(QRect(0, 0, space::Tight, height()), toneColor(Tone::Warning, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), lineColor(palette()));
}

void FoundTextBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QWidget::changeEvent(event);
}

} // namespace relaas
