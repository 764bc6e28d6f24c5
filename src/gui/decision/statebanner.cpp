#include "gui/decision/statebanner.h"

#include "gui/decision/decisionactions.h"
#include "gui/widgets/actiontips.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/icons.h"

#include "ui_statebanner.h"

using namespace Qt::StringLiterals;

namespace relaas {

namespace {

QString sentence(const Decision &decision)
{
    const QString submittedAt = momentText(decision.submittedAt.toLocalTime());
    switch (decision.state) {
    case DecisionState::Draft:
        return StateBanner::tr("Written by %1.").arg(decision.authorName);
    case DecisionState::Submitted:
        return StateBanner::tr("Submitted by %1 on %2. It can be changed once it is returned.")
            .arg(decision.authorName, submittedAt);
    case DecisionState::Returned:
        return StateBanner::tr("Returned: answer each remark, change what is needed, and submit it again.");
    case DecisionState::Signed:
        return StateBanner::tr("Submitted by %1 on %2, signed by %3 on %4. It does not change any more.")
            .arg(decision.authorName, submittedAt, decision.signerName,
                 momentText(decision.signedAt.toLocalTime()));
    }
    return {};
}

} // namespace

StateBanner::StateBanner(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::StateBanner>())
{
    m_ui->setupUi(this);
    m_ui->letterButton->setIcon(icon(u"file-earmark-pdf"));
    connect(m_ui->letterButton, &QPushButton::clicked, this, &StateBanner::letterRequested);
    hide();
}

StateBanner::~StateBanner() = default;

void StateBanner::showKeys(const DecisionActions &actions)
{
    showKeyOf(*actions.saveLetter, *m_ui->letterButton, m_ui->letterButton->toolTip());
}

void StateBanner::setDecision(const Decision &decision, const QString &refusal)
{
    m_ui->state->setContent(decisionBadge(decision.state));
    m_ui->text->setText(refusal.isEmpty() ? sentence(decision) : sentence(decision) + u' ' + refusal);
    m_ui->letterButton->setVisible(decision.state == DecisionState::Signed);
    setVisible(decision.state != DecisionState::Draft || !refusal.isEmpty());
}

BadgeContent decisionBadge(DecisionState state)
{
    const QString word = decisionStateText(state);
    switch (state) {
    case DecisionState::Draft:
        return {u"pencil"_s, word, Tone::Neutral};
    case DecisionState::Submitted:
        return {u"send"_s, word, Tone::Info};
    case DecisionState::Returned:
        return {u"reply"_s, word, Tone::Warning};
    case DecisionState::Signed:
        return {u"shield-check"_s, word, Tone::Success};
    }
    return {};
}

} // namespace relaas
