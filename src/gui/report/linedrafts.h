#pragma once

#include "core/draft.h"
#include "core/report/line.h"
#include "gui/widgets/foundtexts.h"

namespace relaas {

class Drafts;
class ReportDraft;
struct LineBase;

/// Keeps the words of lines and notes while they are typed, and has those that were found unsaved when the
/// report was opened, until somebody decides about each.
class LineDrafts : public FoundTexts
{
    Q_OBJECT

public:
    LineDrafts(Drafts &drafts, ReportDraft &report, QObject *parent = nullptr);

    /// Words as they stand in the editor now.
    void keepWords(LineId id, const QString &words);
    void keepNote(LineId id, Verdict verdict, const QString &note);
    /// They were saved or given up.
    void dropWords(LineId id);
    void dropNote(LineId id);

    /// The note that was being typed about a line when it was left; else the one it has.
    QString noteFor(const Line &line) const;

    /// Looks for what was typed into this report and not saved; once, when it has been read.
    void look();

    QList<FoundText> texts() const override;
    /// By the verb for its kind; where that is refused, the report says why.
    void keep(int place) override;
    void keepAll() override;
    void discard(int place) override;

private:
    void keepDraft(const QString &kind, LineId id, const QString &stored, const QString &typed,
                   Verdict verdict = Verdict::Deviates);
    FoundText described(const Draft &draft) const;
    QString storedText(const Draft &draft) const;
    bool saveAt(int place);
    bool save(const Draft &draft);
    bool saveInNewLine(const Draft &draft, const LineBase &base);
    void forget(int place);

    Drafts &m_drafts;
    ReportDraft &m_report;
    QList<Draft> m_found;
};

} // namespace relaas
