#pragma once

#include "core/access/permission.h"
#include "core/letter/letter.h"
#include "core/report/editing.h"
#include "core/report/pagemap.h"
#include "core/report/report.h"
#include "core/report/reportstep.h"
#include "core/report/reporttemplate.h"
#include "core/report/sending.h"
#include "core/result.h"
#include "workflow/reportwriter.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <optional>

namespace relaas {

class Ledger;
class Places;
struct Deed;
struct DifferenceFacts;
struct LawPack;
struct PastedLine;
struct PrintedReport;
struct ReportText;

/// What is printed of a report: its words as they are sent to the applicant and the lawyer, whose pages a
/// letter with corrections names; or also what the officer noted with the lines, and the corrections adopted.
/// What is sent of a frozen version keeps its page map, and is printed in the layout of that map for good;
/// other forms are printed in the newest and do not count their rows.
enum class ReportForm {
    AsSent,
    WithNotes,
    Words, ///< as it is sent, where pages are not fixed: for a word processor
};

/// Writing a report and checking it against its recording. Each verb takes the report as the caller knows it
/// and returns it as saved; a report saved by somebody else meanwhile is a Conflict.
class Reports : public QObject
{
    Q_OBJECT

public:
    /// Without `write` nothing is written behind the window: a verb that says Later waits for the disk too.
    Reports(const Ledger &ledger, const LawPack &law, const Places &places, const ReportTemplate &content,
            ReportWriter::Write write = {}, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~Reports() override;

    /// How the report of a standard interview is divided.
    const ReportTemplate &reportTemplate() const { return m_template; }

    /// The newest version, frozen or not: what is written and checked from now on. Reading it is logged by
    /// the case.
    Result<Report> report(InterviewId id) const;
    /// How many lines that has.
    Result<qsizetype> lineCount(InterviewId id) const;
    /// report() for another thread, on a connection of its own: for one so long that the window would stand
    /// still. noteRead() takes what came of it, so that a change need not read it again.
    using Reading = std::function<Result<Report>(const std::stop_token &stop)>;
    Result<Reading> reading(InterviewId id) const;
    void noteRead(const Report &report) const { remember(report); }
    /// Which state of it is stored: whether a report that was read is still what report() would give.
    Result<ReportState> state(InterviewId id) const;
    /// All versions, oldest first; the last is what report() gives.
    Result<QList<ReportVersion>> versions(InterviewId id) const;
    /// One version with its lines, also an old one.
    Result<Report> version(ReportId id) const;
    /// The standard sentences that count as not said, by number (core/report/reporttemplate.h).
    QList<int> unsaid(const Report &report) const;
    /// The line of `version` that has the number of this line of any version of the same report; an invalid
    /// id where there is none.
    Result<LineId> sameLine(const Report &version, LineId line) const;

    Result<Report> addLine(const Report &report, LineId after, LineType type);
    /// Adds lines of an import in one go; the lines bring text and sound, not ids or numbers. `found` is what
    /// was found about them elsewhere, by their place in the list: nobody knows how they were heard.
    Result<Report> addLines(const Report &report, const QList<Line> &lines,
                            const QMap<qsizetype, Judgement> &found = {});
    /// Adds the lines of a text from elsewhere behind those there are, in one go (placedImport()). Their
    /// times become places in that recording of the interview; without one they are left out. The row of the
    /// log is bound to the bytes of the file.
    Result<Report> addText(const Report &report, const ReportText &text,
                           const std::optional<RecordingId> &recording);
    Result<Report> changeLine(const Report &report, LineId id, LineType type, const QString &text);
    Result<Report> removeLine(const Report &report, LineId id);

    /// How a change goes on that is written while the window goes on.
    struct Later
    {
        /// Hears what the verb would have returned, once: from the events of the window, or in
        /// finishWriting().
        ReportWriter::Done done = {};
        std::stop_token stop = {}; ///< where it is asked in time, nothing is changed, and that is Cancelled
        std::function<void(double share)> progress = {}; ///< called in another thread
    };
    /// As the verbs of these names, but they return before it is on the disk; an Error is a refusal, of which
    /// `done` does not hear. Whoever makes another change of the same report waits for it first.
    Result<void> changeLineLater(const Report &report, LineId id, LineType type, const QString &text,
                                 const Later &later);
    Result<void> addTextLater(const Report &report, const ReportText &text,
                              const std::optional<RecordingId> &recording, const Later &later);
    bool isWriting() const;
    /// Waits until all is on the disk.
    void finishWriting();

    // Writing in the order of a text: the rules stand in core/report/editing.h.
    Result<Report> splitLine(const Report &report, LineId id, qsizetype place);
    Result<Report> mergeLine(const Report &report, LineId id); ///< with the one before it
    Result<Report> moveLines(const Report &report, LineId first, LineId last, int steps);
    Result<Report> replaceTexts(const Report &report, const QHash<LineId, QString> &texts);
    Result<Report> replaceRange(const Report &report, const TextRange &range, const QStringList &paragraphs);
    Result<Report> pasteLines(const Report &report, const TextRange &range, const QList<PastedLine> &lines);
    /// Takes a step back, or does it again (withStepUndone(), withStepRedone()). A line that comes back has
    /// all that was found about it.
    Result<Report> undo(const Report &report, const ReportStep &step);
    Result<Report> redo(const Report &report, const ReportStep &step);
    Result<Report> setAnchor(const Report &report, LineId id, const std::optional<Anchor> &anchor);
    /// Gives several lines their sound in one go.
    Result<Report> setAnchors(const Report &report, const QHash<LineId, Anchor> &anchors);
    // What a line carries besides its words. The row of the log is bound to what was set, by textSha256() of
    // it: the original words, the code of the section, groundsText(), "refused" or nothing, a voice's name
    // alone, or with its span as in "applicant 3 100 900" (number of the recording, frames; -1: no end).
    /// Gives one voice of a line its span, or takes it back: core/report/voices.h.
    Result<Report> setVoice(const Report &report, LineId id, const VoiceSpan &span);
    Result<Report> clearVoice(const Report &report, LineId id, Voice voice);
    /// What was said in its own language.
    Result<Report> setQuotation(const Report &report, LineId id, const Quotation &quotation);
    /// Only sections of the template; an empty code leaves the line to the section of its heading.
    Result<Report> setSection(const Report &report, LineId id, const QString &code);
    Result<Report> setGrounds(const Report &report, LineId id, const QList<int> &grounds);
    Result<Report> setRefused(const Report &report, LineId id, bool isRefused);
    /// Puts the sections of the template and what is to be said in them into an empty report.
    Result<Report> addTemplate(const Report &report);
    /// Adds a check by whoever is signed in, with how they heard the sound as far as that has been kept
    /// (Interviews::keepHeard): to be kept before. The log tells where it was not wholly heard.
    Result<Report> judge(const Report &report, LineId id, const Judgement &found);
    /// Freezes the version and keeps where its lines stand in its print, where the caller had that made
    /// (print(), pageMapOf()); otherwise it is made at need by pageMap().
    Result<Report> freeze(const Report &report, const std::optional<PageMap> &print = std::nullopt);

    /// Begins the version after `last`, which must be the newest and frozen, and says why (nextVersion()).
    /// Returns it as it now stands: a draft with the lines of `last`, which itself stays as it is, together
    /// with all that cites it.
    Result<Report> beginVersion(const Report &last, const QString &reason);

    /// The report as it is sent, in Dutch: what its page map is made of. Not logged, as it goes nowhere.
    Result<Letter> print(const Report &report) const;
    /// Slow for long reports: may run in any thread.
    static PageMap pageMapOf(const Letter &print);
    /// Nothing where the map of a frozen version was not made yet.
    Result<std::optional<PageMap>> keptPageMap(const Report &version) const;
    /// Where the lines of a frozen version stand in its print. Where it was not kept yet, it is now: `made`,
    /// if the caller had it made in another thread, else made here.
    Result<PageMap> pageMap(const Report &version, const std::optional<PageMap> &made = std::nullopt) const;

    /// Notes that a frozen version was sent to the lawyer or the applicant; the case learns that the report
    /// was made available, and the period for comments begins.
    Result<void> markSent(const Report &version, QDate sentOn, const QString &recipient);
    /// In order of the day.
    Result<QList<ReportSending>> sendings(const Report &version) const;

    /// All checks of a report, or of one of its lines, in the order in which they were made.
    Result<QList<Check>> checks(const Report &report) const;
    Result<QList<Check>> checksOf(const Report &report, LineId id) const;

    /// One version for another program; exporting it is logged.
    Result<Report> exported(ReportId id) const;
    /// A version as a document for the printer; exporting it is logged.
    Result<Letter> document(ReportId id, Language language, ReportForm form = ReportForm::WithNotes) const;
    /// What lies between two versions, to be put on paper; exporting it is logged.
    Result<DifferenceFacts> differences(const Report &older, const Report &newer) const;
    /// As a document. Slow for long reports: may run in any thread.
    static Result<Letter> composedDifferences(const DifferenceFacts &facts, Language language);
    /// Writes the document as PDF/A. Slow for long reports: may run in any thread.
    static Result<void> writePdf(const Letter &document, const QString &path);
    /// The same for a word processor (letters/docx.h): a .docx.
    static Result<void> writeDocx(const Letter &document, const QString &path);

signals:
    void changed(relaas::InterviewId id);

private:
    Result<Report> saved(const QString &action, LineId line, const Result<Report> &wanted,
                         Permission permission, const QByteArray &digest = {});
    Result<void> savedLater(const QString &action, LineId line, const Result<Report> &wanted,
                            Permission permission, const QByteArray &digest, const Later &later);
    Result<Deed> deedFor(const QString &action, LineId line, const Result<Report> &wanted,
                         Permission permission, const QByteArray &digest) const;
    const Report *storedBefore(const Report &wanted) const;
    Result<Report> kept(const Report &wanted) const;
    void remember(const Report &stored) const;
    Result<Report> withText(const Report &report, const ReportText &text,
                            const std::optional<RecordingId> &recording) const;
    Result<Report> withFoundAgain(Report report, const ReportStep &step) const;
    /// The voices of a line went along with its place: they must still lie in the recordings.
    Result<Report> withVoicesInside(const Result<Report> &wanted, const QList<LineId> &ids) const;
    Result<Report> turned(const QString &action, const Result<Report> &wanted, const ReportStep &step);
    enum class Ears { Own, Unknown }; ///< whose a verdict rests on
    Result<Check> compared(const Report &report, LineId id, const Judgement &found, Ears ears) const;
    Result<Check> added(ReportId report, const Check &check, CaseFileId caseFile) const;
    Result<Report> withFindings(Report report, qsizetype first,
                                const QMap<qsizetype, Judgement> &found) const;
    Result<void> keptAsPrinted(const Report &version, Language language, ReportForm form) const;
    Result<PrintedReport> gathered(const Report &report, ReportForm form) const;

    const Ledger &m_ledger;
    const LawPack &m_law;
    const Places &m_places;
    const ReportTemplate &m_template;
    /// As it was read or saved last, in its revision: what differs from it is written.
    mutable std::optional<Report> m_stored;
    std::unique_ptr<ReportWriter> m_writer;
};

} // namespace relaas
