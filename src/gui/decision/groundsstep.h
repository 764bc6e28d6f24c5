#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class GroundsStep;
}

namespace relaas {

struct DecisionActions;
class DecisionDraft;

/// The asylum grounds M1 … Mn of an application: their titles, and what the applicant stated.
class GroundsStep : public QWidget
{
    Q_OBJECT

public:
    explicit GroundsStep(DecisionDraft &draft, QWidget *parent = nullptr);
    ~GroundsStep() override;

    /// Once: the buttons show the keys that do the same. `actions` must outlive it.
    void showKeys(const DecisionActions &actions);

    int ground() const; ///< -1 while there is none
    void showGround(int ground);
    void addGround(); ///< and the cursor into its title
    void removeGround();
    void moveGround(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(int current);
    void showCurrent();
    void showButtons();
    QString nameOf(int ground) const;

    DecisionDraft &m_draft;
    std::unique_ptr<Ui::GroundsStep> m_ui;
};

} // namespace relaas
