#pragma once

#include "core/report/report.h"

#include <QObject>

#include <functional>

namespace relaas {

class LineDrafts;
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
    ReportChecking(ReportView &view, ReportModel &model, ReportDraft &draft, LineDrafts &drafts,
                   VerdictPanel &panel, QObject *parent = nullptr);

    void connectActions(const ReportActions &actions);

    /// "12 of 40 lines compared, 1 differs".
    QString coverageText() const;

signals:
    void told(const QString &text);

private:
    using Wanted = std::function<bool(const Line &)>;

    void agree();
    void finishNote(LineId id, const QString &note);
    void goTo(int step, const Wanted &isWanted, const QString &otherwise);
    void goToUnchecked(int step);

    ReportView &m_view;
    ReportModel &m_model;
    ReportDraft &m_draft;
    LineDrafts &m_drafts;
    VerdictPanel &m_panel;
};

} // namespace relaas
