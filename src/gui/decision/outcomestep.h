#pragma once

#include "core/law/outcome.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OutcomeStep;
}

namespace relaas {

class DecisionDraft;
class OutcomeModel;
class Places;

/// The outcome, chosen from those that procedure and regime allow, and the reasons for it.
class OutcomeStep : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeStep(DecisionDraft &draft, QWidget *parent = nullptr);
    ~OutcomeStep() override;

    void setOutcomes(std::vector<Outcome> outcomes);
    /// For the outcomes that rest on another country than that of origin.
    void setPlaces(const Places &places);
    /// Where the next gap is: the list while nothing is chosen, else the reasons.
    void beginEditing();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showDraft();
    void showCountry();
    void choose(int row);

    DecisionDraft &m_draft;
    std::unique_ptr<Ui::OutcomeStep> m_ui;
    OutcomeModel *m_model;
};

} // namespace relaas
