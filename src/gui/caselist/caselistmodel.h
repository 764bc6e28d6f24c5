#pragma once

#include "core/casefile/casefile.h"
#include "core/casefile/caseindex.h"
#include "core/people/places.h"
#include "core/result.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFont>
#include <QTimer>

#include <optional>

namespace relaas {

class CaseFiles;

/// The cases of a query. Knows the ids of all and reads rows in blocks as they come into view, so that a
/// hundred thousand cases cost what fits on the screen. Their words are read when there is nothing else to
/// do; from then on a text is looked for in memory, before that in the database.
class CaseListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        VNumberColumn,
        NameColumn,
        NationalityColumn,
        ProcedureColumn,
        StageColumn,
        DeadlineColumn,
        OfficerColumn,
        ColumnCount
    };

    CaseListModel(CaseFiles &cases, const Places &places, QObject *parent = nullptr);

    /// Reads the ids anew where the order is another. The sort of the view must already be in the query.
    Result<void> setQuery(const CaseQuery &query);
    const CaseQuery &query() const { return m_query; }
    /// Reads everything anew.
    Result<void> reload();
    bool hasWords() const { return m_hasWords; }

    CaseFileId idAt(int row) const;
    int rowOf(CaseFileId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    static CaseQuery::Order orderOf(int column);

signals:
    void failed(const relaas::Error &error);

private:
    using Block = QList<CaseSummary>;

    Result<QList<CaseFileId>> found(const QList<CaseFileId> &ids, const CaseQuery &query) const;
    void readWords();
    QFont figures() const;
    const CaseSummary *summaryAt(int row) const;
    QString text(const CaseSummary &summary, int column) const;
    QVariant deadline(const CaseSummary &summary, int role) const;

    CaseFiles &m_cases;
    const Places &m_places;
    CaseQuery m_query;
    QList<CaseFileId> m_all; ///< in the order of the query
    QList<CaseFileId> m_ids; ///< those of them that are shown
    CaseIndex m_index;
    CaseFileId m_lastIndexed;
    QTimer m_idle;
    bool m_isRead = false;
    bool m_hasWords = false;
    mutable QCache<int, Block> m_blocks;
    mutable QFont m_font; ///< the program's, and the one with equal figures that follows from it
    mutable std::optional<QFont> m_figures;
};

} // namespace relaas
