#pragma once

#include "core/report/coverage.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace relaas {

class HeardKeeper;
class LineDrafts;
class Office;
class ReportDraft;
class ReportModel;
class ReportView;
class VerdictPanel;
struct ReportActions;

/// Comparing the lines with their sound, one after the other.
class ReportChecking : public QObject
{
    Q_OBJECT

public:
    ReportChecking(Office &office, ReportView &view, ReportModel &model, ReportDraft &draft,
                   LineDrafts &drafts, VerdictPanel &panel, QObject *parent = nullptr);

    void connectActions(const ReportActions &actions);

    /// Shows the chosen line in the panel; `place` says where a line lies in the sound.
    void showLine(const std::function<QString(const Line &)> &place);

    /// Opens the panel for the verdict that a line deviates, in this way: what the sweep found.
    void beginDeviation(LineId id, DiscrepancyType type);

    /// What else is odd about lines beside their sound, in a few words each; stands with their place.
    void setRemarks(const QHash<LineId, QString> &remarks);

    /// Reads which lines the decision rests on.
    void readCited();

    /// "12 of 40 lines compared, 1 deviates · 2 of 4 cited lines".
    QString coverageText() const;
    /// "35 % heard, 20 % by you".
    static QString heardText(const HeardKeeper &heard);
    /// Both in whole sentences, with what does not stand or was not wholly heard.
    QString coverageDetails() const;

signals:
    void told(const QString &text);
    /// The lines that the decision rests on are others now, or what is said of a line.
    void citedChanged();

private:
    using Wanted = std::function<bool(const Line &)>;

    void takeChange(const ReportChange &change);
    void begin(Verdict verdict);
    void finish(LineId id, const Judgement &found);
    void agree();
    void goTo(int step, const Wanted &isWanted, const QString &otherwise);
    void goToUnchecked(int step);

    Office &m_office;
    ReportView &m_view;
    ReportModel &m_model;
    ReportDraft &m_draft;
    LineDrafts &m_drafts;
    VerdictPanel &m_panel;
    QHash<LineId, QString> m_remarks;
    QSet<LineId> m_cited; ///< the decision rests on them
    CoverageCount m_coverage;
};

} // namespace relaas
