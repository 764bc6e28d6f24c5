#pragma once

#include "core/report/lineindex.h"
#include "core/report/recording.h"
#include "core/report/report.h"
#include "core/report/reportchange.h"
#include "gui/widgets/style.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace relaas {

/// The lines of a report as rows. A change of the report touches only the rows that changed, so caret, scroll
/// and words that are being written stay. Of a very long report the first rows are there at once and the
/// others come in slices, so that the window answers meanwhile; until all are there, nothing can be written.
/// Its accessible description is what is to be heard with a line whose
/// words are read for themselves.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Type, Time, Voices, Checked, ReadBackSign, Text, ColumnCount };
    enum Role { SpokenRole = Qt::UserRole, NoteRole, CorrectionRole, ReadBackRole, FindingRole };

    /// How many rows come at once, and how long a slice of the others may take.
    static constexpr int RowsAtOnce = 4000;
    static constexpr int SliceMs = 40;

    explicit ReportModel(QObject *parent = nullptr);

    void setReport(const Report &report);
    /// The same for who knows what is another one in it than in the report that was set last.
    void setReport(const Report &report, const ReportChange &change);

    /// Whether rows are still to come.
    bool isGrowing() const { return m_shown < m_lines.size(); }
    qsizetype lineCount() const { return m_lines.size(); }
    /// No further rows come, until goOnGrowing().
    void stopGrowing() { m_growing.stop(); }
    void goOnGrowing();
    /// The recordings give the times their rate.
    void setRecordings(const QList<Recording> &recordings);
    /// Whether its words may be written.
    void setEditable(bool editable);
    bool isEditable() const { return m_isEditable && !isGrowing(); }
    /// The same once all rows are there.
    bool mayBecomeEditable() const { return m_isEditable; }

    /// Where lines without a place probably lie; shown as "≈". Nothing where it is empty.
    void setSuggestions(const QHash<LineId, Anchor> &suggestions);
    const QHash<LineId, Anchor> &suggestions() const { return m_suggestions; }
    /// The line's own place, else the suggested one.
    std::optional<Anchor> placeOf(const Line &line) const;

    /// What was adopted of the corrections, by the number of the line it stands with; the words of the line
    /// stay.
    void setCorrections(const QHash<int, QString> &notes);

    /// How a line was read back.
    struct ReadBack
    {
        QString iconName; ///< as for icon()
        Tone tone = Tone::Neutral;
        QString text; ///< "read back, confirmed"
        QString said; ///< stands beneath the words; empty where the applicant said nothing of them

        bool operator==(const ReadBack &) const = default;
    };
    /// By the number of the line; where there is none at all, nothing shows it.
    void setReadBack(const QHash<int, ReadBack> &shown);
    bool showsReadBack() const { return !m_readBack.isEmpty(); }
    /// Empty where nothing is shown of that line.
    ReadBack readBackOf(const Line &line) const { return m_readBack.value(line.number); }

    /// Marks the line that sounds now; an invalid id marks none.
    void setSpoken(LineId id);
    LineId spoken() const { return m_spoken; }

    QModelIndex indexOf(LineId id) const;
    /// Null for an invalid index.
    const Line *line(const QModelIndex &index) const;
    /// Null where there is no such row.
    const Line *lineAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// All that a setReport() changes has been told.
    void settled();
    void editableChanged();
    /// Another column is shown, or one less.
    void columnsChanged();
    /// More rows are there.
    void grown();

private:
    QString display(const Line &line, int column) const;
    QString toolTip(const Line &line, int column) const;
    QString facts(const Line &line) const;
    QString timeText(const Line &line) const;
    void emitChanged(int row);
    void arrange(const QList<Line> &lines);
    void removeRowsOf(qsizetype first, qsizetype count);
    void tellChanged(const QList<Line> &before, const ReportChange &change);
    void setFindings(const Report &report);
    void showRows(qsizetype count);
    void grow();

    QList<Line> m_lines;
    qsizetype m_shown = 0; ///< rows
    LineIndex m_index;
    QTimer m_growing;
    qsizetype m_slice = RowsAtOnce / 4; ///< rows; as many as were fast enough
    QHash<RecordingId, Recording> m_recordings;
    QHash<LineId, Anchor> m_suggestions;
    QHash<int, QString> m_corrections;
    QHash<int, ReadBack> m_readBack;
    QHash<int, QString> m_findings; ///< standing ones on the recording, by number of the line
    LineId m_spoken;
    bool m_isEditable = false;
};

} // namespace relaas
