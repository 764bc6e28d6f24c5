#include "core/report/checking.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace relaas {

namespace {

struct CheckingTexts
{
    Q_DECLARE_TR_FUNCTIONS(Checking)
};

Error invalidCheck(const QString &sentence)
{
    return {Error::Code::Invalid, sentence};
}

Error disallowedCheck(const QString &sentence)
{
    return {Error::Code::NotAllowed, sentence};
}

Result<void> acceptable(const QList<Discrepancy> &discrepancies, Verdict verdict, int number)
{
    QSet<int> known;
    for (const Discrepancy &each : discrepancies) {
        const QString text = discrepancyTypeText(each.type);
        if (known.contains(int(each.type)))
            return invalidCheck(CheckingTexts::tr("Line %1 has the discrepancy \"%2\" twice. Name it once.")
                                    .arg(number)
                                    .arg(text));
        known.insert(int(each.type));
        if (isAlwaysMaterial(each.type) && each.weight != Weight::Material)
            return invalidCheck(
                CheckingTexts::tr("The discrepancy \"%2\" in line %1 is always material. Weigh it as such.")
                    .arg(number)
                    .arg(text));
        const bool isTooMuch = verdict == Verdict::NotChecked || verdict == Verdict::Agrees
            || (verdict == Verdict::AgreesInSubstance && each.weight == Weight::Material);
        if (isTooMuch)
            return invalidCheck(
                CheckingTexts::tr("Line %1 cannot be given the verdict \"%2\" with the discrepancy \"%3\" "
                                  "(%4). Choose another verdict, or leave the discrepancy out.")
                    .arg(QString::number(number), verdictText(verdict), text, weightText(each.weight)));
    }
    return {};
}

/// Nobody knows that a passage cannot be understood who has not tried it both ways.
Result<void> triedBothWays(const HowHeard &heard, int number)
{
    if (heard.unaidedPermille < HowHeard::enough)
        return disallowedCheck(
            CheckingTexts::tr(
                "Line %1 is not inaudible before all of it was heard as it was recorded: play it "
                "once without listening aids.")
                .arg(number));
    if (heard.aidedPermille < HowHeard::enough)
        return disallowedCheck(
            CheckingTexts::tr("Line %1 is not inaudible before all of it was heard with help: play it once "
                              "with a listening aid.")
                .arg(number));
    return {};
}

Result<void> acceptable(const Line &line, const Judgement &found, const std::optional<HowHeard> &heard)
{
    if (found.verdict == Verdict::NotChecked && !standingCheck(line))
        return disallowedCheck(
            CheckingTexts::tr("Line %1 has no verdict that could be taken back.").arg(line.number));
    if (!isComparable(line))
        return disallowedCheck(
            CheckingTexts::tr("Line %1 has no words or no sound to compare. Set its place in "
                              "the recording first.")
                .arg(line.number));
    if (needsNote(found.verdict) && found.note.trimmed().isEmpty())
        return invalidCheck(CheckingTexts::tr("Write down what the recording says in line %1: this verdict "
                                              "without a note helps nobody.")
                                .arg(line.number));
    if (const auto weighed = acceptable(found.discrepancies, found.verdict, line.number); !weighed)
        return weighed;
    return found.verdict == Verdict::Inaudible && heard ? triedBothWays(*heard, line.number) : Result<void>();
}

} // namespace

Result<Check> checked(const Report &report, LineId id, const Judgement &found,
                      const std::optional<HowHeard> &heard, qint64 recordingFrames, UserId by, QDateTime at)
{
    const Line *line = report.line(id);
    if (!line)
        return Error{Error::Code::NotFound,
                     CheckingTexts::tr("That line is no longer in the report. Open the report again.")};
    if (const auto accepted = acceptable(*line, found, heard); !accepted)
        return accepted.error();
    Check check;
    check.version = report.version;
    check.line = id;
    check.lineNumber = line->number;
    check.verdict = found.verdict;
    check.note = cleaned(found.note).trimmed();
    check.discrepancies = found.discrepancies;
    check.textSha256 = textSha256(line->text);
    check.quotationSha256 = quotationSha256(*line);
    check.anchor = *line->anchor;
    check.voices = line->voices;
    check.endFrame = spanEnd(report, *line, recordingFrames);
    check.heard = heard;
    check.by = by;
    check.at = std::move(at);
    return check;
}

Report withCheck(Report report, const Check &check)
{
    const auto line = std::find_if(report.lines.begin(), report.lines.end(),
                                   [&](const Line &each) { return each.id == check.line; });
    if (line != report.lines.end())
        line->check = check;
    return report;
}

} // namespace relaas
