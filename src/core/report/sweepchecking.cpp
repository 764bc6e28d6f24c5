#include "core/report/sweepchecking.h"

#include "core/fieldhash.h"
#include "core/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<SweepVerdict, 4> sweepVerdictNames = {{
    {SweepVerdict::NotJudged, u"not_judged"},
    {SweepVerdict::HeardSo, u"heard_so"},
    {SweepVerdict::HeardOtherwise, u"heard_otherwise"},
    {SweepVerdict::CannotBeHeard, u"cannot_be_heard"},
}};

constexpr NameTable<SweepKind, 4> sweepKindNames = {{
    {SweepKind::Figure, u"figure"},
    {SweepKind::Date, u"date"},
    {SweepKind::Name, u"name"},
    {SweepKind::Negation, u"negation"},
}};

struct SweepCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(SweepChecking)
};

constexpr double leadSeconds = 2;
/// The pace below which a line holds more than its words in one language: Dutch is spoken with some 12 to 16
/// letters a second, slowly with 8.
constexpr double slowestLettersPerSecond = 7;

bool isAt(const Line &line, const SweepFind &find)
{
    return find.from >= 0 && find.length > 0 && find.from + find.length <= line.text.size()
        && QStringView(line.text).mid(find.from, find.length) == find.words;
}

bool isAbout(const SweepCheck &check, const SweepFind &find, const QByteArray &textSha256)
{
    return check.kind == find.kind && check.from == find.from && check.length == find.length
        && check.textSha256 == textSha256;
}

/// `checks` are of the find's line.
SweptFind withChecks(const SweepFind &find, const Line &line, const QByteArray &textSha256,
                     const QList<SweepCheck> &checks)
{
    SweptFind result{find, line.number, CheckState::None, std::nullopt};
    const auto newest = std::find_if(checks.crbegin(), checks.crend(), [&](const SweepCheck &check) {
        return isAbout(check, find, textSha256);
    });
    if (newest != checks.crend()) {
        if (newest->verdict == SweepVerdict::NotJudged)
            return result;
        result.check = *newest;
        result.state = line.anchor == newest->anchor ? CheckState::Standing : CheckState::SoundChanged;
        return result;
    }
    const auto former = std::find_if(checks.crbegin(), checks.crend(), [&](const SweepCheck &check) {
        return check.kind == find.kind && check.words == find.words && check.textSha256 != textSha256;
    });
    if (former != checks.crend() && former->verdict != SweepVerdict::NotJudged) {
        result.check = *former;
        result.state = CheckState::TextChanged;
    }
    return result;
}

} // namespace

QString sweepVerdictName(SweepVerdict verdict)
{
    return nameIn(sweepVerdictNames, verdict);
}

std::optional<SweepVerdict> sweepVerdictFromName(QStringView name)
{
    return valueIn(sweepVerdictNames, name);
}

QString sweepVerdictText(SweepVerdict verdict)
{
    switch (verdict) {
    case SweepVerdict::NotJudged:
        return SweepCheckTexts::tr("not heard yet");
    case SweepVerdict::HeardSo:
        return SweepCheckTexts::tr("heard so");
    case SweepVerdict::HeardOtherwise:
        return SweepCheckTexts::tr("heard otherwise");
    case SweepVerdict::CannotBeHeard:
        return SweepCheckTexts::tr("cannot be heard");
    }
    return {};
}

QString sweepKindName(SweepKind kind)
{
    return nameIn(sweepKindNames, kind);
}

std::optional<SweepKind> sweepKindFromName(QStringView name)
{
    return valueIn(sweepKindNames, name);
}

DiscrepancyType discrepancyOf(SweepKind kind)
{
    switch (kind) {
    case SweepKind::Figure:
    case SweepKind::Date:
        break;
    case SweepKind::Name:
        return DiscrepancyType::NameOrPlace;
    case SweepKind::Negation:
        return DiscrepancyType::NegationLost;
    }
    return DiscrepancyType::DateOrNumber;
}

QByteArray sweepCheckSha256(const SweepCheck &check)
{
    FieldHash hash;
    hash.add(QByteArray("relaas sweep check 1"));
    hash.add(qint64(check.lineNumber));
    hash.add(sweepKindName(check.kind));
    hash.add(qint64(check.from));
    hash.add(qint64(check.length));
    hash.add(check.words);
    hash.add(sweepVerdictName(check.verdict));
    hash.add(check.textSha256);
    hash.add(check.anchor.recording.value);
    hash.add(check.anchor.fromFrame);
    hash.add(check.anchor.toFrame.value_or(-1));
    hash.add(check.heardFrom);
    hash.add(check.heardTo);
    for (const int number : {check.heard.permille, check.heard.unaidedPermille, check.heard.aidedPermille,
                             check.heard.slowestPermille, check.heard.fastestPermille})
        hash.add(qint64(number));
    hash.add(check.heard.aids.join(u';'));
    hash.add(check.heard.channels.join(u';'));
    hash.add(check.by.value);
    hash.add(check.at.toUTC().toString(Qt::ISODateWithMs));
    return hash.result();
}

std::optional<SweepPassage> passageOf(const Report &report, const SweepFind &find, int sampleRate,
                                      qint64 recordingFrames)
{
    const Line *line = report.line(find.line);
    if (!line || !line->anchor || sampleRate <= 0)
        return std::nullopt;
    SweepPassage passage{line->anchor->recording, line->anchor->fromFrame,
                         spanEnd(report, *line, recordingFrames)};
    const qint64 frames = passage.toFrame - passage.fromFrame;
    if (frames <= 0)
        return std::nullopt;
    const double seconds = double(frames) / sampleRate;
    const auto letters = double(line->text.size());
    if (letters < 1 || letters / seconds < slowestLettersPerSecond)
        return passage;
    const double share = std::clamp(double(find.from) / letters, 0.0, 1.0);
    passage.fromFrame += std::max<qint64>(qint64((share * seconds - leadSeconds) * sampleRate), 0);
    return passage;
}

Result<SweepCheck> sweepChecked(const Report &report, const SweepFind &find, SweepVerdict verdict,
                                const SweepPassage &passage, const HowHeard &heard, const SweepCheck *before,
                                UserId by, QDateTime at)
{
    const Line *line = report.line(find.line);
    if (!line || !isAt(*line, find)) {
        return Error{Error::Code::NotFound,
                     SweepCheckTexts::tr("“%1” does not stand there any more. Choose it again in the sweep.")
                         .arg(find.words)};
    }
    if (!line->anchor) {
        return Error{
            Error::Code::NotAllowed,
            SweepCheckTexts::tr("Line %1 has no sound in which “%2” could be heard. Set its place in "
                                "the recording first.")
                .arg(line->number)
                .arg(find.words)};
    }
    if (verdict == SweepVerdict::NotJudged && !before) {
        return Error{Error::Code::NotAllowed,
                     SweepCheckTexts::tr("Nothing was said of “%1” in line %2 that could be taken back.")
                         .arg(find.words)
                         .arg(line->number)};
    }
    if (passage.toFrame <= passage.fromFrame) {
        return Error{
            Error::Code::NotAllowed,
            SweepCheckTexts::tr("Line %1 begins at or behind the end of its recording, so nothing can be "
                                "heard of it there. Correct its place in the recording first.")
                .arg(line->number)};
    }
    SweepCheck check;
    check.version = report.version;
    check.lineNumber = line->number;
    check.kind = find.kind;
    check.from = find.from;
    check.length = find.length;
    check.words = find.words;
    check.verdict = verdict;
    check.textSha256 = textSha256(line->text);
    check.anchor = *line->anchor;
    check.heardFrom = passage.fromFrame;
    check.heardTo = passage.toFrame;
    check.heard = heard;
    check.by = by;
    check.at = std::move(at);
    return check;
}

QList<SweptFind> swept(const Report &report, const QList<SweepFind> &finds, const QList<SweepCheck> &checks)
{
    QHash<int, QList<SweepCheck>> ofLines;
    for (const SweepCheck &check : checks)
        ofLines[check.lineNumber].append(check);
    QHash<LineId, const Line *> lines;
    for (const Line &line : report.lines)
        lines.insert(line.id, &line);
    QList<SweptFind> result;
    QByteArray sha256;
    const Line *hashed = nullptr; // finds come line by line
    for (const SweepFind &find : finds) {
        const Line *line = lines.value(find.line);
        if (!line)
            continue;
        if (line != hashed)
            sha256 = textSha256(line->text);
        hashed = line;
        result.append(withChecks(find, *line, sha256, ofLines.value(line->number)));
    }
    return result;
}

SweepProgress sweepProgress(const Report &report, const QList<SweptFind> &finds)
{
    QSet<LineId> withSound;
    for (const Line &line : report.lines) {
        if (line.anchor)
            withSound.insert(line.id);
    }
    SweepProgress progress;
    progress.finds = int(finds.size());
    for (const SweptFind &each : finds) {
        progress.withoutSound += !withSound.contains(each.find.line);
        if (each.isOpen())
            continue;
        ++progress.heard;
        progress.otherwise += each.verdict() == SweepVerdict::HeardOtherwise;
        progress.unheard += !each.check->heard.isWhole();
    }
    return progress;
}

} // namespace relaas
