#pragma once

#include "core/report/import/importedreport.h"

namespace relaas {

/// Gathers the lines and notices of an import within its limits. Cleans the texts, cuts those that are too
/// long, and says so.
class TurnCollector
{
public:
    explicit TurnCollector(ImportFormat format);

    /// `isLabelled`: the file says which type it is.
    void add(ImportedTurn turn, int line, bool isLabelled);

    void notice(int line, const QString &text);

    /// A notice that is given once, with a count, for all that it was said of.
    void countUntyped() { ++m_untyped; }
    void countSettings() { ++m_settings; }
    void countIdentifiers() { ++m_identifiers; }

    bool isFull() const { return m_report.turns.size() > mostImportedTurns; }

    /// What was gathered; an error where there are no words or too many lines.
    Result<ImportedReport> taken() &&;

private:
    void checkTimes(const ImportedSpan &span, int line);
    void addPieces(const ImportedTurn &turn, int line);
    void addCounts();

    ImportedReport m_report;
    std::optional<ImportedSpan> m_last;
    qint64 m_latestEnd = 0;
    qsizetype m_moreNotices = 0;
    qsizetype m_controls = 0;
    qsizetype m_surrogates = 0;
    qsizetype m_untyped = 0;
    qsizetype m_settings = 0;
    qsizetype m_identifiers = 0;
};

/// How much of a text is not kept as it is: control characters, which go, and lone surrogates, each of which
/// becomes U+FFFD.
struct UncleanCharacters
{
    qsizetype controls = 0;
    qsizetype surrogates = 0;
};
UncleanCharacters uncleanCharacters(QStringView text);

/// A sentence of the context ReportImport with a count, marked by QT_TRANSLATE_N_NOOP.
QString importCount(const char *text, qsizetype count);

QString controlsNotice(qsizetype count);
QString surrogatesNotice(qsizetype count);

} // namespace relaas
