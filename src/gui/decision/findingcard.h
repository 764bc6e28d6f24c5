#pragma once

#include "core/assessment/decision.h"

#include <QWidget>

#include <memory>

namespace Ui {
class FindingCard;
}

namespace relaas {

class CaseSources;

/// One finding: its words, the citations it rests on, and a bar at its side while it is the one that new
/// citations go into.
class FindingCard : public QWidget
{
    Q_OBJECT

public:
    /// `name` says which finding this is, e.g. "Finding 2 for the account".
    FindingCard(const QString &name, const Finding &finding, bool isReadOnly, QWidget *parent = nullptr);
    ~FindingCard() override;

    void showCitations(const QList<Citation> &citations, const CaseSources &sources);
    void setCurrent(bool isCurrent);
    void edit(); ///< the cursor into the words
    int currentCitation() const; ///< -1 for none
    /// What Tab reaches, in its order.
    QList<QWidget *> tabChain() const;

signals:
    void entered();
    void textEdited(const QString &text);
    void removeRequested();
    void searchRequested();
    void hearRequested(int citation);
    void openRequested(int citation);
    void citationRemoveRequested(int citation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::unique_ptr<Ui::FindingCard> m_ui;
    bool m_isCurrent = false;
};

} // namespace relaas
