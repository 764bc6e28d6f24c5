#pragma once

#include "core/ids.h"

#include <QObject>

namespace relaas {

class CorrectionsPanel;
class Drafts;

/// Keeps the reasons that are being written about the points of a lawyer's letter, as LineDrafts keeps the
/// words of lines. What is found unsaved goes back into the fields where it was typed: there it still has to
/// be entered as a step, and until then the page says that it is not saved.
class CorrectionDrafts : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. Looks for what was typed once the panel has its first points.
    CorrectionDrafts(Drafts &drafts, InterviewId interview, CorrectionsPanel &panel, QObject *parent);

private:
    void keep(CorrectionId id, const QString &reason, const QString &effect);
    void restore();
    int numberOf(CorrectionId id) const; ///< of the point; 0 where there is no such

    Drafts &m_drafts;
    InterviewId m_interview;
    CorrectionsPanel &m_panel;
    bool m_hasLooked = false;
};

} // namespace relaas
