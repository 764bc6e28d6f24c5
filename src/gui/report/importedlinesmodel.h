#pragma once

#include "core/report/line.h"

#include <QAbstractTableModel>

namespace relaas {

/// The lines of a text from elsewhere as they would be added: type, place in the sound, words.
class ImportedLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Type, Time, Words, ColumnCount };

    explicit ImportedLinesModel(QObject *parent = nullptr);

    /// `sampleRate` of the recording that their places lie in.
    void setLines(const QList<Line> &lines, int sampleRate);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Line &line, int column) const;

    QList<Line> m_lines;
    int m_sampleRate = 0;
};

} // namespace relaas
