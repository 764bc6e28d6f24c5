#pragma once

#include "gui/decision/stepstate.h"

#include <QListWidget>

namespace relaas {

/// The steps as a list of tasks: any of them at any time, each with its state as shape and word.
class StepList : public QListWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    Step step() const { return static_cast<Step>(currentRow()); }
    void setStep(Step step) { setCurrentRow(static_cast<int>(step)); }
    /// Once: the steps show the keys that open them.
    void showKeys(const QList<QAction *> &actions);
    void showStates(const Decision &decision, const QList<Gap> &gaps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace relaas
