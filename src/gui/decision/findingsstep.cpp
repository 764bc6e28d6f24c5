#include "gui/decision/findingsstep.h"

#include "gui/decision/decisionactions.h"
#include "gui/decision/decisiondraft.h"
#include "gui/decision/findingcard.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/style.h"

#include "ui_findingsstep.h"

#include <QButtonGroup>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace relaas {

FindingsStep::FindingsStep(DecisionDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_ui(std::make_unique<Ui::FindingsStep>())
    , m_conclusions(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    for (QLabel *label : {m_ui->forLabel, m_ui->againstLabel, m_ui->conclusionLabel})
        label->setFont(semibold(font()));
    m_ui->addForButton->setIcon(icon(u"plus-lg"));
    m_ui->addAgainstButton->setIcon(icon(u"plus-lg"));
    m_ui->empty->setContent(u"list-ul"_s, tr("No asylum grounds yet"),
                            tr("Findings are made on asylum grounds. Name the first ground to begin."),
                            tr("Go to the asylum grounds"));
    m_conclusions->addButton(m_ui->credible, static_cast<int>(Conclusion::Credible));
    m_conclusions->addButton(m_ui->benefitOfDoubt, static_cast<int>(Conclusion::BenefitOfDoubt));
    m_conclusions->addButton(m_ui->notCredible, static_cast<int>(Conclusion::NotCredible));

    connect(m_ui->empty, &EmptyState::activated, this, &FindingsStep::groundsRequested);
    connect(m_ui->grounds, &QComboBox::currentIndexChanged, this, &FindingsStep::showGround);
    connect(m_ui->addForButton, &QPushButton::clicked, this, [this] { addFinding(Direction::For); });
    connect(m_ui->addAgainstButton, &QPushButton::clicked, this, [this] { addFinding(Direction::Against); });
    connect(m_conclusions, &QButtonGroup::idClicked, this, [this](int id) {
        if (m_ground >= 0)
            m_draft.setConclusion(m_ground, static_cast<Conclusion>(id));
    });
    connect(&m_draft, &DecisionDraft::replaced, this, [this] { fillGrounds(m_ground); });
    connect(&m_draft, &DecisionDraft::groundsChanged, this, &FindingsStep::fillGrounds);
    connect(&m_draft, &DecisionDraft::groundWorded, this, [this](int ground) {
        m_ui->grounds->setItemText(ground, titleOf(ground));
        if (ground == m_ground)
            m_ui->summary->setText(m_draft.grounds().at(ground).summary.simplified());
    });
    connect(&m_draft, &DecisionDraft::findingsChanged, this, [this](int ground, int current) {
        if (ground == m_ground)
            rebuild(current);
        else
            showGround(ground);
    });
    connect(&m_draft, &DecisionDraft::citationsChanged, this, [this](int ground, int finding) {
        if (ground == m_ground)
            showCitations(finding);
    });
    fillGrounds(-1);
}

FindingsStep::~FindingsStep() = default;

void FindingsStep::showKeys(const DecisionActions &actions)
{
    showKeyOf(*actions.findingFor, *m_ui->addForButton, m_ui->addForButton->toolTip());
    showKeyOf(*actions.findingAgainst, *m_ui->addAgainstButton, m_ui->addAgainstButton->toolTip());
}

void FindingsStep::setSources(const CaseSources &sources)
{
    m_sources = sources;
    for (int finding = 0; finding < static_cast<int>(m_cards.size()); ++finding)
        showCitations(finding);
}

void FindingsStep::fillGrounds(int current)
{
    const auto count = static_cast<int>(m_draft.grounds().size());
    {
        const QSignalBlocker blocker(m_ui->grounds);
        m_ui->grounds->clear();
        for (int i = 0; i < count; ++i)
            m_ui->grounds->addItem(titleOf(i));
    }
    m_ui->pages->setCurrentWidget(count == 0 ? static_cast<QWidget *>(m_ui->empty) : m_ui->work);
    m_ground = -1;
    m_current = -1;
    showGround(std::clamp(current, count == 0 ? -1 : 0, count - 1));
}

void FindingsStep::showGround(int ground)
{
    if (ground == m_ground && ground >= 0)
        return;
    m_ground = ground;
    const QSignalBlocker blocker(m_ui->grounds);
    m_ui->grounds->setCurrentIndex(ground);
    if (ground >= 0)
        m_ui->summary->setText(m_draft.grounds().at(ground).summary.simplified());
    rebuild(0);
    showConclusion();
}

void FindingsStep::rebuild(int current)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    for (FindingCard *card : m_cards) {
        card->hide();
        card->deleteLater(); // its own signal may have brought us here
    }
    m_cards.clear();
    const QList<Finding> findings = m_ground < 0 ? QList<Finding>() : m_draft.grounds().at(m_ground).findings;
    for (int i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        const bool isFor = finding.direction == Direction::For;
        auto *card = new FindingCard(nameOf(i), finding, m_draft.isReadOnly(),
                                     isFor ? m_ui->forColumn : m_ui->againstColumn);
        QVBoxLayout *column = isFor ? m_ui->forLayout : m_ui->againstLayout;
        column->insertWidget(column->count() - 2, card); // above the button and the space below
        m_cards.push_back(card);
        connectCard(*card, i);
        card->showCitations(finding.citations, m_sources);
    }
    m_ui->addForButton->setEnabled(!m_draft.isReadOnly());
    m_ui->addAgainstButton->setEnabled(!m_draft.isReadOnly());
    chainTabs();
    setCurrent(std::min(current, static_cast<int>(m_cards.size()) - 1));
    if (hadFocus && isCurrentValid())
        m_cards.at(size_t(m_current))->edit();
}

void FindingsStep::connectCard(FindingCard &card, int finding)
{
    connect(&card, &FindingCard::entered, this, [this, finding] { setCurrent(finding); });
    connect(&card, &FindingCard::textEdited, this,
            [this, finding](const QString &text) { m_draft.setFindingText(m_ground, finding, text); });
    connect(&card, &FindingCard::removeRequested, this,
            [this, finding] { m_draft.removeFinding(m_ground, finding); });
    connect(&card, &FindingCard::searchRequested, this, &FindingsStep::searchRequested);
    connect(&card, &FindingCard::citationRemoveRequested, this,
            [this, finding](int citation) { m_draft.removeCitation(m_ground, finding, citation); });
    const auto cited = [this, finding](int citation) {
        return m_draft.finding(m_ground, finding).citations.at(citation);
    };
    connect(&card, &FindingCard::hearRequested, this, [=, this](int i) { emit hearRequested(cited(i)); });
    connect(&card, &FindingCard::openRequested, this, [=, this](int i) { emit openRequested(cited(i)); });
}

void FindingsStep::chainTabs()
{
    QWidget *last = m_ui->grounds;
    const auto chain = [&last](QWidget *next) {
        setTabOrder(last, next);
        last = next;
    };
    for (const Direction direction : {Direction::For, Direction::Against}) {
        for (size_t i = 0; i < m_cards.size(); ++i) {
            if (m_draft.finding(m_ground, static_cast<int>(i)).direction != direction)
                continue;
            for (QWidget *widget : m_cards.at(i)->tabChain())
                chain(widget);
        }
        chain(direction == Direction::For ? m_ui->addForButton : m_ui->addAgainstButton);
    }
    for (QAbstractButton *button : m_conclusions->buttons())
        chain(button);
}

void FindingsStep::setCurrent(int finding)
{
    m_current = finding;
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setCurrent(static_cast<int>(i) == finding);
    emit targetChanged();
}

void FindingsStep::showConclusion()
{
    const Conclusion conclusion = m_ground < 0 ? Conclusion::None : m_draft.grounds().at(m_ground).conclusion;
    m_conclusions->setExclusive(false); // else none could be off
    for (QAbstractButton *button : m_conclusions->buttons()) {
        button->setChecked(m_conclusions->id(button) == static_cast<int>(conclusion));
        button->setEnabled(!m_draft.isReadOnly());
    }
    m_conclusions->setExclusive(true);
}

void FindingsStep::showCitations(int finding)
{
    m_cards.at(size_t(finding))->showCitations(m_draft.finding(m_ground, finding).citations, m_sources);
}

void FindingsStep::addFinding(Direction direction)
{
    if (m_ground < 0 || m_draft.isReadOnly())
        return;
    const int added = m_draft.addFinding(m_ground, direction);
    FindingCard *card = m_cards.at(size_t(added));
    card->edit();
    m_ui->scroll->ensureWidgetVisible(card);
}

void FindingsStep::removeFinding()
{
    if (isCurrentValid() && !m_draft.isReadOnly())
        m_draft.removeFinding(m_ground, m_current);
}

void FindingsStep::cite(const Citation &citation)
{
    if (isCurrentValid())
        m_draft.addCitation(m_ground, m_current, citation);
}

void FindingsStep::removeCitation()
{
    if (currentCitation() && !m_draft.isReadOnly())
        m_draft.removeCitation(m_ground, m_current, m_cards.at(size_t(m_current))->currentCitation());
}

QString FindingsStep::target() const
{
    return isCurrentValid() ? u"M%1, "_s.arg(m_ground + 1) + nameOf(m_current) : QString();
}

std::optional<Citation> FindingsStep::currentCitation() const
{
    const int row = isCurrentValid() ? m_cards.at(size_t(m_current))->currentCitation() : -1;
    if (row < 0)
        return std::nullopt;
    return m_draft.finding(m_ground, m_current).citations.at(row);
}

QString FindingsStep::titleOf(int ground) const
{
    return u"M%1  %2"_s.arg(ground + 1).arg(m_draft.grounds().at(ground).title);
}

QString FindingsStep::nameOf(int finding) const
{
    const QList<Finding> &findings = m_draft.grounds().at(m_ground).findings;
    const Direction direction = findings.at(finding).direction;
    const auto before = std::count_if(findings.cbegin(), findings.cbegin() + finding,
                                      [direction](const Finding &f) { return f.direction == direction; });
    return tr("Finding %1 %2").arg(before + 1).arg(directionText(direction));
}

bool FindingsStep::isCurrentValid() const
{
    return m_ground >= 0 && m_current >= 0 && m_current < static_cast<int>(m_cards.size());
}

} // namespace relaas
