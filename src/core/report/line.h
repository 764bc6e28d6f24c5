#pragma once

#include "core/ids.h"
#include "core/report/check.h"
#include "core/report/recording.h"

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

/// One numbered line of a report. The number is permanent: it is never given to another line.
struct Line
{
    LineId id;
    int number = 0;
    LineType type = LineType::Question;
    QString text;
    std::optional<Anchor> anchor;
    std::optional<Check>
        check; ///< the newest; whether it still speaks of this text and sound: checkStateOf()

    bool operator==(const Line &) const = default;
};

/// SHA-256 of the text as UTF-8, hexadecimal: what citations and checks are bound to.
QByteArray textSha256(const QString &text);

/// Whether anything can be compared: words on one side, sound on the other.
bool isComparable(const Line &line);

/// What the newest check of a line is worth now. It goes stale by itself where the words or the sound are no
/// longer those it was about, and stands again where they are.
enum class CheckState { None, Standing, TextChanged, SoundChanged };
CheckState checkStateOf(const Line &line);
bool isStale(const Line &line);

/// The newest check where it stands; null where there is none, it was taken back, or it is stale.
const Check *standingCheck(const Line &line);
/// The verdict that counts: of the standing check, else NotChecked.
Verdict verdictOf(const Line &line);
/// The note that goes with that verdict.
QString noteOf(const Line &line);
/// "deviates", "not checked", or what a stale check said: "agreed before the text was changed".
QString checkText(const Line &line);

} // namespace relaas
