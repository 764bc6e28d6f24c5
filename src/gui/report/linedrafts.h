#pragma once

#include "core/draft.h"
#include "core/report/line.h"
#include "core/report/typedplace.h"
#include "gui/widgets/foundtexts.h"

namespace relaas {

class Drafts;
class ReportDraft;
struct LineBase;

/// Keeps what is typed into lines while it is typed (words, original words, notes with their kinds of
/// discrepancy, and when the keys were pressed), and has the words that were found unsaved when the report
/// was opened, until somebody decides about each. A line is told by its permanent number.
class LineDrafts : public FoundTexts
{
    Q_OBJECT

public:
    LineDrafts(Drafts &drafts, ReportDraft &report, QObject *parent = nullptr);

    /// Words as they stand in the editor now.
    void keepWords(LineId id, const QString &words);
    void keepQuotation(LineId id, const Quotation &typed);
    /// A verdict as it is being given: note and kinds of discrepancy.
    void keepNote(LineId id, const Judgement &typed);
    /// They were saved or given up.
    void dropWords(LineId id);
    void dropQuotation(LineId id);
    void dropNote(LineId id);

    /// When the keys of a line were pressed; kept until they are forgotten, for they are nobody's words.
    void keepKeys(LineId id, const TypedKeys &keys);
    void dropKeys(int number);
    /// Of all lines, as they were found when the report was opened.
    const KeysByLine &foundKeys() const { return m_keys; }

    /// What was being noted about a line when it was left, with that verdict; else what was found about it.
    Judgement noteFor(const Line &line, Verdict verdict) const;

    /// Looks for what was typed into this report and not saved; once, when it has been read.
    void look();

    QList<FoundText> texts() const override;
    /// By the verb for its kind; where that is refused, the report says why.
    void keep(int place) override;
    void keepAll() override;
    void discard(int place) override;

signals:
    /// foundKeys() are known.
    void keysFound();

private:
    void keepDraft(const QString &kind, const LineBase &base, const QString &typed, bool isStored);
    LineBase baseOf(const Line &line) const;
    void drop(const QString &kind, LineId id);
    void findKeys(const Draft &draft);
    FoundText described(const Draft &draft) const;
    QString storedText(const Draft &draft) const;
    bool isStored(const Draft &draft) const;
    bool saveAt(int place);
    bool save(const Draft &draft);
    bool saveInNewLine(const Draft &draft, const LineBase &base);
    void forget(int place);

    Drafts &m_drafts;
    ReportDraft &m_report;
    QList<Draft> m_found;
    KeysByLine m_keys;
};

} // namespace relaas
