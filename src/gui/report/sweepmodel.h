#pragma once

#include "core/report/sweepchecking.h"

#include <QAbstractTableModel>

namespace relaas {

/// What the sweep found in a report as rows, in reading order.
class SweepModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Number, Words, Context, State, ColumnCount };

    explicit SweepModel(QObject *parent = nullptr);

    /// The report gives the words around each.
    void setFinds(const Report &report, const QList<SweptFind> &finds);

    /// Null for an invalid index.
    const SweptFind *find(const QModelIndex &index) const;
    /// The same words at the same place of the same line; an invalid index where they are gone.
    QModelIndex indexOf(const SweepFind &find) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const SweptFind &find, int column) const;
    QString context(const SweepFind &find) const;

    QHash<LineId, QString> m_texts;
    QList<SweptFind> m_finds;
};

/// What is known about a find, also what a stale check said: "heard so", "heard otherwise before the text was
/// changed", "heard so, not wholly played".
QString sweepStateText(const SweptFind &find);

} // namespace relaas
