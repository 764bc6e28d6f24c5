#pragma once

#include "core/access/permission.h"
#include "core/letter/letter.h"
#include "core/report/report.h"
#include "core/result.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace relaas {

class Ledger;
class Places;
struct ReportText;

/// Writing a report and checking it against its recording. Each verb takes the report as the caller knows it
/// and returns it as saved; a report saved by somebody else meanwhile is a Conflict.
class Reports : public QObject
{
    Q_OBJECT

public:
    Reports(const Ledger &ledger, const Places &places, QObject *parent = nullptr);

    /// The newest version; reading it is logged by the case.
    Result<Report> report(InterviewId id) const;
    /// All versions, oldest first; the last is what report() gives.
    Result<QList<ReportVersion>> versions(InterviewId id) const;
    /// One version with its lines, also an old one.
    Result<Report> version(ReportId id) const;

    Result<Report> addLine(const Report &report, LineId after, LineType type);
    /// Adds lines of an import in one go; the lines bring text, sound and verdict, not ids or numbers.
    Result<Report> addLines(const Report &report, const QList<Line> &lines);
    /// Adds the lines of a text from elsewhere behind those there are, in one go (placedImport()). Their
    /// times become places in that recording of the interview; without one they are left out. The row of the
    /// log is bound to the bytes of the file.
    Result<Report> addText(const Report &report, const ReportText &text,
                           const std::optional<RecordingId> &recording);
    Result<Report> changeLine(const Report &report, LineId id, LineType type, const QString &text);
    Result<Report> removeLine(const Report &report, LineId id);
    Result<Report> setAnchor(const Report &report, LineId id, const std::optional<Anchor> &anchor);
    /// Gives several lines their sound in one go.
    Result<Report> setAnchors(const Report &report, const QHash<LineId, Anchor> &anchors);
    Result<Report> judge(const Report &report, LineId id, Verdict verdict, const QString &note);
    Result<Report> freeze(const Report &report);

    /// The newest version for another program; exporting it is logged.
    Result<Report> exported(InterviewId id) const;
    /// The report as a document for the printer; exporting it is logged.
    Result<Letter> document(InterviewId id, Language language) const;
    /// Writes the document as PDF/A. Slow for long reports: may run in any thread.
    static Result<void> writePdf(const Letter &document, const QString &path);

signals:
    void changed(relaas::InterviewId id);

private:
    Result<Report> saved(const QString &action, LineId line, const Result<Report> &wanted,
                         Permission permission, const QByteArray &digest = {});

    const Ledger &m_ledger;
    const Places &m_places;
};

} // namespace relaas
