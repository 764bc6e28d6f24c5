#pragma once

#include "core/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace relaas {

/// How many rows of one kind went.
struct ErasedKind
{
    QString kind; ///< the name of the rows, "recording"
    int count = 0;

    bool operator==(const ErasedKind &) const = default;
};

/// What proves later that a case file was erased, and how, without telling anything that stood in it.
struct ErasureCertificate
{
    QString caseNumber;
    CaseFileId caseFile; ///< under which the log goes on naming it
    QString rule; ///< the article that asks for it, with the day it counted from
    QDate dueOn; ///< the first day on which it might be erased
    QString reason; ///< of the one who erased it
    QString erasedBy; ///< login
    QDateTime erasedAt; ///< UTC
    QList<ErasedKind> kinds;
    QList<QString> fileSums; ///< SHA-256 of the sealed files whose keys are gone, hexadecimal
    QList<QDateTime> backups; ///< that still held the case when it was erased
    QDate backupsUntil; ///< the last of them is dropped by then, at the next backup; invalid where none holds
                        ///< it
    QList<QString> keptAside; ///< folders with damaged copies of the case file, which only a person removes

    bool operator==(const ErasureCertificate &) const = default;
};

/// The certificate as the bytes that are signed: JSON, compact, the keys in the order of the alphabet.
QByteArray jsonOf(const ErasureCertificate &certificate);

/// Nothing where it is no certificate.
std::optional<ErasureCertificate> erasureCertificateFrom(const QByteArray &json);

/// The same to be read and printed, in the language of the program.
QString textOf(const ErasureCertificate &certificate);

/// The name of rows of a kind in the language of the program, with their number: "2 recordings".
QString countedText(const ErasedKind &kind);

} // namespace relaas
