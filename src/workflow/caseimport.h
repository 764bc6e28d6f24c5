#pragma once

#include "core/assessment/decision.h"
#include "core/casefile/casefile.h"
#include "core/casefile/document.h"
#include "core/report/correction.h"
#include "core/report/readbackstatement.h"
#include "core/report/report.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace relaas {

/// The sound of an imported line, by the place of its recording in the list of its interview.
struct ImportedAnchor
{
    int recording = 0;
    qint64 fromFrame = 0;
    std::optional<qint64> toFrame;
};

struct ImportedVoice
{
    Voice voice = Voice::Officer;
    ImportedAnchor span; ///< has an end
};

/// How a line was taken when it was read back, elsewhere; its place has no end.
struct ImportedReadBack
{
    ReadBackAnswer answer;
    std::optional<ImportedAnchor> place;
};

struct ImportedLine
{
    Line line; ///< without anchor, voices, number and ids
    std::optional<ImportedAnchor> anchor;
    QList<ImportedVoice> voices;
    std::optional<Judgement> found; ///< when it was compared with its sound, elsewhere
    std::optional<ImportedReadBack> readBack;
};

/// A letter with corrections to the report of an interview, as free text.
struct ImportedCorrections
{
    QDate receivedOn;
    QString from;
    CorrectionChannel channel = CorrectionChannel::Letter;
    QString text;
};

struct ImportedInterview
{
    Interview interview; ///< without ids
    QString interviewer; ///< login
    QStringList recordings; ///< names of files
    QList<ImportedLine> lines;
    std::optional<ReadBackStatement> readBack; ///< of the report as a whole
    std::optional<ImportedCorrections> corrections; ///< then the report is frozen first
};

/// A quotation to be made: which line of which interview, in which finding.
struct ImportedCitation
{
    int ground = 0;
    int finding = 0;
    int interview = 0; ///< index
    int lineNumber = 0;
    QString path; ///< in the file, for messages
};

/// How far the demonstration takes a decision.
enum class DemoStage { Draft, Submitted, Returned, Signed };

struct ImportedDecision
{
    QString author; ///< login
    Decision decision; ///< outcome, reasons and grounds; findings still without citations
    QList<ImportedCitation> citations;
    DemoStage stage = DemoStage::Draft;
    QString signer; ///< login; of the demonstration, as is the remark
    QString remark;
};

/// A case as an exchange file tells it: the format is described in src/ctl/README.md.
struct CaseImport
{
    QString fileName;
    CaseFile file; ///< without ids
    QString officer; ///< login, empty where nobody is responsible
    QList<Document> documents;
    QList<ImportedInterview> interviews;
    std::optional<ImportedDecision> decision;
};

/// Reads a case file of at most 64 MB and 200,000 report lines. Files it names (`lines_from`) lie in
/// `folder`. Refuses whatever is missing, unknown or wrong, with the path of the field and the way out.
Result<CaseImport> readCaseImport(const QString &path, const QString &folder);

} // namespace relaas
