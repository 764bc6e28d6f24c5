#pragma once

#include "core/result.h"
#include "workflow/caseimport.h"
#include "workflow/jsonfields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace relaas {

constexpr qsizetype mostImportedLines = 200000; ///< of all interviews of a file together

/// What an exchange file consists of. Refuses files over 64 MB and what is no JSON, naming the line.
Result<QJsonDocument> exchangeDocument(const QString &path);
Result<QJsonObject> exchangeObject(const QString &path);

/// Reads the interviews of an exchange file with their lines, also those kept in a file beside it.
class ImportedInterviews
{
public:
    ImportedInterviews(QString folder, JsonFault &fault) : m_folder(std::move(folder)), m_fault(fault) { }

    QList<ImportedInterview> read(QList<JsonFields> list);

private:
    ImportedInterview interview(JsonFields &fields);
    ImportedLine line(JsonFields &fields, const ImportedInterview &interview, int number) const;
    static void readVoices(JsonFields &fields, const ImportedInterview &interview, ImportedLine &read);
    static void readTags(JsonFields &fields, Line &line);
    static void readParts(JsonFields &fields, int recording, ImportedLine &read);
    static void readFinding(JsonFields &fields, ImportedLine &read);
    static void addFinding(JsonFields &fields, QList<ImportedLine> &lines);
    /// The lines of a spoken interview, as they were made together with its recording.
    QList<ImportedLine> spokenLines(JsonFields &fields, const ImportedInterview &interview) const;
    static ImportedLine spokenLine(JsonFields &fields, int number, const ImportedInterview &interview,
                                   int recording);
    static ImportedCorrections corrections(JsonFields &fields, const ImportedInterview &interview);
    void count(JsonFields &fields, qsizetype lines);

    QString m_folder;
    JsonFault &m_fault;
    qsizetype m_lines = 0;
};

} // namespace relaas
