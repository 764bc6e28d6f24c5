#pragma once

#include "core/assessment/decision.h"
#include "gui/decision/casesources.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QButtonGroup;

namespace Ui {
class FindingsStep;
}

namespace relaas {

struct DecisionActions;
class DecisionDraft;
class FindingCard;

/// The findings on one asylum ground, for and against side by side so that neither is passed over, and the
/// conclusion on it (Regulation (EU) 2024/1347, article 4).
class FindingsStep : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsStep(DecisionDraft &draft, QWidget *parent = nullptr);
    ~FindingsStep() override;

    /// Once: the buttons show the keys that do the same. `actions` must outlive it.
    void showKeys(const DecisionActions &actions);

    void setSources(const CaseSources &sources);

    int ground() const { return m_ground; } ///< -1 while there is none
    void showGround(int ground);
    void addFinding(Direction direction);
    void removeFinding(); ///< the current one

    /// Into the current finding.
    void cite(const Citation &citation);
    /// The current finding in words, empty while there is none.
    QString target() const;
    /// The one the eye is on in the current finding.
    std::optional<Citation> currentCitation() const;
    void removeCitation();

signals:
    void targetChanged();
    void groundsRequested();
    void searchRequested();
    void hearRequested(const relaas::Citation &citation);
    void openRequested(const relaas::Citation &citation);

private:
    void fillGrounds(int current);
    void rebuild(int current);
    void connectCard(FindingCard &card, int finding);
    void chainTabs();
    void setCurrent(int finding);
    void showConclusion();
    void showCitations(int finding);
    QString titleOf(int ground) const;
    QString nameOf(int finding) const;
    bool isCurrentValid() const;

    DecisionDraft &m_draft;
    std::unique_ptr<Ui::FindingsStep> m_ui;
    QButtonGroup *m_conclusions;
    CaseSources m_sources;
    std::vector<FindingCard *> m_cards; ///< by finding
    int m_ground = -1;
    int m_current = -1;
};

} // namespace relaas
