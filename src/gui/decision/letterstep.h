#pragma once

#include "core/assessment/decision.h"
#include "core/letter/language.h"
#include "core/result.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LetterStep;
}

namespace relaas {

class Decisions;

/// The letter as it would read now, in either language, or what it still needs.
class LetterStep : public QWidget
{
    Q_OBJECT

public:
    explicit LetterStep(const Decisions &decisions, QWidget *parent = nullptr);
    ~LetterStep() override;

    /// Shows the letter of this decision from now on; composes it at once when visible, else when it is.
    void setDecision(const Decision &decision);
    void setLanguage(Language language);
    Language language() const { return m_language; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void compose();

    const Decisions &m_decisions;
    std::unique_ptr<Ui::LetterStep> m_ui;
    Decision m_decision;
    Language m_language = Language::Dutch;
    bool m_isOutdated = false;
};

} // namespace relaas
