#pragma once

#include "gui/decision/casesources.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace relaas {

/// The lines of all reports of a case, one a row, in reading order.
class ReportLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Type, Time, Check, Text, ColumnCount };
    enum Role { FoldedTextRole = Qt::UserRole };

    explicit ReportLinesModel(QObject *parent = nullptr);

    void setSources(const CaseSources &sources);
    const Report &report(int row) const;
    const Line &line(int row) const;
    /// -1 where the line is in no report any more.
    int rowOf(ReportId report, LineId line) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qsizetype report = 0;
        qsizetype line = 0;
    };

    QString text(const Row &row, int column) const;
    QString spoken(const Row &row) const;

    CaseSources m_sources;
    QList<Row> m_rows;
    QStringList m_folded;
};

/// Leaves the lines in which every word of a text occurs, in whatever case and with or without accents; a
/// number finds the line of that number too.
class ReportLinesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace relaas
