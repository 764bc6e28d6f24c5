#pragma once

#include "core/assessment/decision.h"
#include "gui/widgets/badge.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StateBanner;
}

namespace relaas {

struct DecisionActions;

/// One line that says where a decision stands, who did what to it and when. Hidden for a draft that may be
/// written in.
class StateBanner : public QWidget
{
    Q_OBJECT

public:
    explicit StateBanner(QWidget *parent = nullptr);
    ~StateBanner() override;

    /// Once: the buttons show the keys that do the same. `actions` must outlive it.
    void showKeys(const DecisionActions &actions);

    /// `refusal` says why this user may only read, empty where that is not so.
    void setDecision(const Decision &decision, const QString &refusal = {});

signals:
    void letterRequested();

private:
    std::unique_ptr<Ui::StateBanner> m_ui;
};

BadgeContent decisionBadge(DecisionState state);

} // namespace relaas
