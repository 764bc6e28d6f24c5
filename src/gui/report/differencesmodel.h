#pragma once

#include "core/report/reportdifference.h"

#include <QAbstractTableModel>

namespace relaas {

/// What became of a line, in words: "other words, moved".
QString differenceText(const LineDifference &difference);

/// The lines that are not the same in two versions of a report: number, what became of it, its words.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Change, Words, ColumnCount };

    explicit DifferencesModel(QObject *parent = nullptr);

    void setDifference(const ReportDifference &difference);
    const LineDifference &difference(int row) const { return m_differing.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LineDifference &difference, int column) const;

    QList<LineDifference> m_differing;
};

} // namespace relaas
