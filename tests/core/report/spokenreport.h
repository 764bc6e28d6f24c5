#pragma once

#include "core/report/checking.h"

#include <QTest>

namespace relaas::test {

inline const RecordingId sound{7};
inline const LineId first{101};
inline const LineId openEnded{102};
inline const LineId soundless{103};

/// A line that lies at 0 to 100, one that begins at 200 and one that lies nowhere.
inline Report spoken()
{
    const auto line = [](int number, const QString &text, std::optional<Anchor> anchor) {
        Line made;
        made.id = LineId{100 + number};
        made.number = number;
        made.text = text;
        made.anchor = std::move(anchor);
        return made;
    };
    Report report;
    report.id = ReportId{1};
    report.lastNumber = 3;
    report.lines = {line(1, QStringLiteral("Het waren drie mannen."), Anchor{sound, 0, 100}),
                    line(2, QStringLiteral("Daar."), Anchor{sound, 200, {}}),
                    line(3, QStringLiteral("Toen."), {})};
    return report;
}

/// The first line with two voices and its original words.
inline Report interpretedLine()
{
    Report report = spoken();
    report.lines[0].voices = {{Voice::Applicant, Anchor{sound, 10, 40}},
                              {Voice::InterpreterToOfficer, Anchor{sound, 40, 90}}};
    report.lines[0].quotation = {QStringLiteral("Se kes budand."), QStringLiteral("prs-Latn")};
    return report;
}

inline constexpr Verdict allVerdicts[] = {
    Verdict::NotChecked,     Verdict::Agrees,      Verdict::AgreesInSubstance, Verdict::Deviates,
    Verdict::NotInRecording, Verdict::NotInReport, Verdict::Inaudible};

/// By a colleague who heard the recording of 1000 frames like that.
inline Report judgedBy(const Report &report, LineId id, const Judgement &found, const HowHeard &heard,
                       const QDateTime &at)
{
    const auto made = checked(report, id, found, heard, 1000, UserId{3}, at);
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return withCheck(report, *made);
}

} // namespace relaas::test
