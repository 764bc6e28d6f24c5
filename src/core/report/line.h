#pragma once

#include "core/ids.h"
#include "core/report/check.h"
#include "core/report/quotation.h"
#include "core/report/recording.h"
#include "core/report/voice.h"

#include <QList>
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
/// Whether a line of that type is heard in the sound: questions, answers, and what the lawyer says.
bool isSpokenType(LineType type);

/// One numbered line of a report. The number is permanent: it is never given to another line.
struct Line
{
    LineId id;
    int number = 0;
    LineType type = LineType::Question;
    QString text;
    std::optional<Anchor> anchor; ///< its whole passage; how its voices go with it: core/report/voices.h
    QList<VoiceSpan> voices; ///< who is heard where, at most once each, in the order of Voice
    Quotation quotation; ///< what was said in its own language
    QString section; ///< its own; else that of the heading before it: sectionOf()
    QList<int> grounds; ///< for asylum that it is about, M1 being 1: sorted, each once
    bool isRefused = false; ///< the applicant refused what it says or asks
    std::optional<Check>
        check; ///< the newest; whether it still speaks of this text and sound: checkStateOf()

    bool operator==(const Line &) const = default;
};

/// SHA-256 of the text as UTF-8, hexadecimal: what citations and checks are bound to.
QByteArray textSha256(const QString &text);

/// Whether anything can be compared: words on one side, sound on the other.
bool isComparable(const Line &line);

/// The same of the words in their own language; empty where there are none.
QByteArray quotationSha256(const Line &line);

/// What the newest check of a line is worth now. It goes stale by itself where the words or the sound are no
/// longer those it was about, and stands again where they are. Words are the text and the quotation: what is
/// printed beneath a verdict was there when it was given, so that a quotation that is added later takes it
/// along. Sound is the place of the line and of the voices that were known; a voice that is placed later
/// makes no check stale.
enum class CheckState { None, Standing, TextChanged, QuotationChanged, SoundChanged };
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
