#pragma once

#include "core/law/outcome.h"

#include <QAbstractTableModel>

namespace relaas {

/// The outcomes a case allows, with what follows from each, in words; one of them may be chosen.
class OutcomeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Basis, Appeal, Stay, Status, ColumnCount };

    explicit OutcomeModel(QObject *parent = nullptr);

    void setOutcomes(std::vector<Outcome> outcomes);
    void setChosen(const QString &code);
    const Outcome &outcome(int row) const { return m_outcomes.at(size_t(row)); }
    int rowOf(const QString &code) const; ///< -1 where it is not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Outcome &outcome, int column) const;

    std::vector<Outcome> m_outcomes;
    QString m_chosen;
};

/// The outcome's name in the language of the program.
QString outcomeText(const Outcome &outcome);
QString appealText(AppealClass appeal);
QString rightToRemainText(RightToRemain right);

} // namespace relaas
