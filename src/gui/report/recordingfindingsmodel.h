#pragma once

#include "core/report/recordingfindings.h"

#include <QAbstractTableModel>

namespace relaas {

/// The findings on the recording of a report as rows: first those that were begun and not made, then the made
/// ones, the newest first.
class RecordingFindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, LineNumber, Conclusion, Heard, State, Made, ColumnCount };

    explicit RecordingFindingsModel(QObject *parent = nullptr);

    /// `begun` are numbers of lines about which somebody began to type one.
    void setFindings(const Report &report, const QList<int> &begun);

    /// The number of the finding in a row; 0 for one that is only begun, and for an invalid index.
    int numberAt(const QModelIndex &index) const;
    /// The number of the line it is about, 0 for an invalid index.
    int lineAt(const QModelIndex &index) const;
    /// Of the finding with that number; an invalid index where it is not there.
    QModelIndex indexOf(int number) const;
    /// What stands where, and how many there are: "3 findings, 2 stand".
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const RecordingFinding *findingAt(int row) const; ///< null where it is only begun
    QString display(int row, int column) const;

    QList<RecordingFinding> m_findings; ///< newest first
    QList<RecordingFindingState> m_states;
    QList<int> m_begun;
};

/// A sign for what a finding comes to, as icon() has it: none is told by its word or colour alone.
QStringView recordingConclusionSign(RecordingConclusion conclusion);

} // namespace relaas
