#pragma once

#include "core/report/breaks.h"
#include "core/report/speakingtime.h"

#include <QAbstractTableModel>

namespace relaas {

/// A passage at which the words of the report and the sound do not go together.
struct OddPassage
{
    LineId line; ///< invalid where it is of none
    int number = 0; ///< likewise, 0
    QString what; ///< "much shortened"
    QString reason; ///< a sentence with the figures
    RecordingId recording; ///< invalid where nothing was recorded
    qint64 fromFrame = 0;
    qint64 toFrame = 0; ///< exclusive

    bool operator==(const OddPassage &) const = default;
};

/// In words, with where the lines lie.
QList<OddPassage> passagesFrom(const QList<SpeakingTime> &times, const Report &report,
                               const QList<RecordingSpeech> &sounds);
OddPassage passageFrom(const BreakFault &fault);

class PassagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, What, Reason, ColumnCount };

    explicit PassagesModel(QObject *parent = nullptr);

    void setPassages(const QList<OddPassage> &passages);
    const QList<OddPassage> &passages() const { return m_passages; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<OddPassage> m_passages;
};

} // namespace relaas
