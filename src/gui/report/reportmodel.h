#pragma once

#include "core/report/recording.h"
#include "core/report/report.h"
#include "gui/widgets/style.h"

#include <QAbstractTableModel>
#include <QHash>

namespace relaas {

/// The lines of a report as rows. A change of the report touches only the rows that changed, so caret, scroll
/// and words that are being written stay. Its accessible description is what is to be heard with a line whose
/// words are read for themselves.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Type, Time, Voices, Checked, ReadBackSign, Text, ColumnCount };
    enum Role { SpokenRole = Qt::UserRole, NoteRole, CorrectionRole, ReadBackRole, FindingRole };

    explicit ReportModel(QObject *parent = nullptr);

    void setReport(const Report &report);
    /// The recordings give the times their rate.
    void setRecordings(const QList<Recording> &recordings);
    /// Whether its words may be written.
    void setEditable(bool editable);
    bool isEditable() const { return m_isEditable; }

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

private:
    QString display(const Line &line, int column) const;
    QString toolTip(const Line &line, int column) const;
    QString facts(const Line &line) const;
    void setFindings(const Report &report);
    QString timeText(const Line &line) const;
    void emitChanged(int row);

    QList<Line> m_lines;
    QHash<RecordingId, Recording> m_recordings;
    QHash<LineId, Anchor> m_suggestions;
    QHash<int, QString> m_corrections;
    QHash<int, ReadBack> m_readBack;
    QHash<int, QString> m_findings; ///< standing ones on the recording, by number of the line
    LineId m_spoken;
    bool m_isEditable = false;
};

} // namespace relaas
