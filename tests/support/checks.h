#pragma once

#include "core/report/line.h"

namespace relaas::test {

/// A check of a line as it stands now, as somebody would make it who heard all of its sound.
inline Check checkOf(const Line &line, Verdict verdict, const QString &note = {})
{
    Check check;
    check.line = line.id;
    check.lineNumber = line.number;
    check.verdict = verdict;
    check.note = note;
    check.textSha256 = textSha256(line.text);
    check.quotationSha256 = quotationSha256(line);
    check.voices = line.voices;
    check.anchor = line.anchor.value_or(Anchor());
    check.endFrame = check.anchor.toFrame.value_or(check.anchor.fromFrame + 1);
    check.heard = HowHeard{1000, 1000, 0, 1000, 1000, {QString()}, {QString()}};
    check.by = UserId{3};
    check.at = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    return check;
}

} // namespace relaas::test
