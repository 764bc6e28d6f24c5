#pragma once

#include "core/review/review.h"

#include <QAbstractTableModel>

namespace relaas {

/// The decisions on their way to a signature, in the order given.
class ReviewListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { VNumber, Name, Outcome, Author, State, Submitted, ColumnCount };

    explicit ReviewListModel(QObject *parent = nullptr);

    /// `outcome` holds the name to show, not the code.
    void setRows(const QList<ReviewSummary> &rows);
    DecisionId decision(int row) const { return m_rows.at(row).decision; }
    int rowOf(DecisionId id) const; ///< -1 where it is not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReviewSummary &row, int column) const;

    QList<ReviewSummary> m_rows;
};

} // namespace relaas
