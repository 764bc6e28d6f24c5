#pragma once

#include "core/ids.h"
#include "core/report/recording.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace relaas {

enum class LineType {
    Question,
    Answer,
    OfficerRemark,
    Pause,
    InterpreterChange,
    DocumentShown,
    TechnicalInterruption,
    LawyerRemark,
    Heading,
};

/// The office's code: V, A, OR, P, T, D, TI, L, K. Also the name in rows and files.
QString lineTypeCode(LineType type);
std::optional<LineType> lineTypeFromCode(QStringView code);
QString lineTypeText(LineType type);

/// What a colleague heard when comparing a line with the recording.
enum class Verdict { NotChecked, Agrees, Differs };

QString verdictName(Verdict verdict);
std::optional<Verdict> verdictFromName(QStringView name);
QString verdictText(Verdict verdict);

/// One numbered line of a report. The number is permanent: it is never given to another line.
struct Line
{
    LineId id;
    int number = 0;
    LineType type = LineType::Question;
    QString text;
    std::optional<Anchor> anchor;
    Verdict verdict = Verdict::NotChecked;
    QString note; ///< what was heard instead; belongs to Differs
    UserId checkedBy;
    QDateTime checkedAt;

    bool operator==(const Line &) const = default;
};

/// SHA-256 of the text as UTF-8, hexadecimal: what citations and verdicts are bound to.
QByteArray textSha256(const QString &text);

} // namespace relaas
