#pragma once

#include "core/report/check.h"

#include <QListWidget>

namespace relaas {

/// The kinds of discrepancy, each chosen as minor or material or not at all. Space or a click goes on to the
/// next choice; typing the first letters finds a kind.
class DiscrepancyList : public QListWidget
{
    Q_OBJECT

public:
    explicit DiscrepancyList(QWidget *parent = nullptr);

    /// Begins with these. What does not go with the verdict cannot be chosen.
    void begin(Verdict verdict, const QList<Discrepancy> &chosen);
    /// What is chosen, in the order of the list.
    QList<Discrepancy> chosen() const;

    QSize sizeHint() const override;

signals:
    /// chosen() is another one, and not by begin().
    void chosenByHand();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goOn(QListWidgetItem &item);
    void showWeight(QListWidgetItem &item, std::optional<Weight> weight);

    Verdict m_verdict = Verdict::Deviates;
};

} // namespace relaas
