#include "ctl/reports/passage.h"

#include "audio/passagefiles.h"
#include "core/timecode.h"
#include "ctl/desk.h"
#include "ctl/interruption.h"
#include "ctl/store/work.h"
#include "ctl/texts.h"
#include "workflow/corrections.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/passages.h"
#include "workflow/reports.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestLine = 1'000'000;

/// "131-140,150"; empty where it is not so.
QList<int> lineNumbers(const QString &text)
{
    QList<int> numbers;
    for (const QString &part : text.split(u',')) {
        bool isFirst = false;
        bool isLast = false;
        const int first = part.section(u'-', 0, 0).trimmed().toInt(&isFirst);
        const int last = part.section(u'-', -1, -1).trimmed().toInt(&isLast);
        if (!isFirst || !isLast || first < 1 || last < first || last > highestLine || part.count(u'-') > 1)
            return {};
        for (int number = first; number <= last; ++number)
            numbers += number;
    }
    return numbers;
}

/// What was asked for, and the version whose words go with it.
struct Wanted
{
    Report report;
    QList<Anchor> spans;
};

Result<Wanted> wantedLines(Office &office, const Report &report, const QList<int> &numbers)
{
    const auto recordings = office.interviews().recordings(report.interview);
    if (!recordings)
        return recordings.error();
    const auto spans = soundOfLines(report, *recordings, numbers);
    return spans ? Result<Wanted>(Wanted{report, *spans}) : Result<Wanted>(spans.error());
}

Result<Wanted> wantedCitations(Office &office, const Report &report)
{
    const auto cited = office.decisions().citedLines(report);
    if (!cited)
        return cited.error();
    QList<int> numbers;
    for (const Line &line : report.lines) {
        if (cited->contains(line.id))
            numbers += line.number;
    }
    return wantedLines(office, report, numbers);
}

Result<Wanted> wantedPoint(Office &office, InterviewId interview, const QString &label)
{
    const auto letters = office.corrections().ofInterview(interview);
    if (!letters)
        return letters.error();
    for (const CorrectionLetter &letter : *letters) {
        for (const Correction &point : letter.items) {
            if (correctionLabel(letter, point) != label)
                continue;
            const auto version = office.reports().version(letter.report);
            if (!version)
                return version.error();
            return point.spans.isEmpty() && point.line > 0 ? wantedLines(office, *version, {point.line})
                                                           : Result<Wanted>(Wanted{*version, point.spans});
        }
    }
    return Error{Error::Code::NotFound,
                 Texts::tr("There is no correction %1; correction list shows those there are.").arg(label)};
}

/// Of the recording that was named, or the only one.
Result<Wanted> wantedTimes(Office &office, const Report &report, const Request &request)
{
    const auto recordings = office.interviews().recordings(report.interview);
    if (!recordings)
        return recordings.error();
    const QString named = request.options.value(u"recording"_s);
    const auto found = std::ranges::find_if(*recordings, [&](const Recording &each) {
        return named.isEmpty() ? recordings->size() == 1 : QString::number(each.id.value) == named;
    });
    if (found == recordings->end())
        return Error{
            Error::Code::NotFound,
            Texts::tr(
                "Say with --recording which one the times belong to; report export --json lists them.")};
    const auto frame = [&](const QString &option) {
        return framesFromMs(*parsedTimecode(request.options.value(option)), found->sampleRate);
    };
    return Wanted{report, {Anchor{found->id, frame(u"from"_s), frame(u"to"_s)}}};
}

Result<Wanted> wantedBy(const Request &request, Office &office, InterviewId interview)
{
    const auto report = office.reports().report(interview);
    if (!report)
        return report.error();
    if (request.options.contains(u"lines"_s))
        return wantedLines(office, *report, lineNumbers(request.options.value(u"lines"_s)));
    if (request.options.contains(u"correction"_s))
        return wantedPoint(office, interview, request.options.value(u"correction"_s));
    return request.options.contains(u"cited"_s) ? wantedCitations(office, *report)
                                                : wantedTimes(office, *report, request);
}

Result<void> openSounds(PassageOrder &order, const Interviews &interviews, const std::stop_token &stop)
{
    for (const SoundPassage &passage : std::as_const(order.facts.passages)) {
        const Recording &recording = passage.recording;
        if (order.sounds.contains(recording.id))
            continue;
        const auto source = interviews.source(recording);
        if (!source)
            return source.error();
        auto index = indexed(*source, stop, {}, recording.track);
        if (!index)
            return index.error();
        order.sounds.insert(recording.id,
                            {*source, std::make_shared<const SoundIndex>(std::move(index).value())});
    }
    return {};
}

Result<Answer> savePassage(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto id = idIn(request.operands.constFirst());
    if (!id)
        return id.error();
    const auto wanted = wantedBy(request, **office, InterviewId{*id});
    if (!wanted)
        return wanted.error();
    const Passages &passages = (*office)->passages();
    const auto facts = passages.facts(wanted->report, wanted->spans, request.language());
    if (!facts)
        return facts.error();
    const Interruption interruption;
    const QString path = QFileInfo(request.options.value(u"out"_s)).absoluteFilePath();
    PassageOrder order{*facts, {}, *clipFormatNamed(request.options.value(u"format"_s, u"wav"_s)), path};
    if (const auto opened = openSounds(order, (*office)->interviews(), interruption.token()); !opened)
        return opened.error();
    auto prepared = preparedPassages(order, interruption.token());
    if (!prepared)
        return prepared.error().code == Error::Code::Cancelled ? stoppedByUser() : prepared.error();
    PreparedPassages ready = std::move(prepared).value();
    const QJsonObject manifest = QJsonDocument::fromJson(ready.manifest()).object();
    if (const auto noted = passages.noteExport(wanted->report, ready.digest()); !noted)
        return noted.error();
    if (const auto put = ready.commit(); !put)
        return put.error();
    return Answer{QDir::toNativeSeparators(path), {{u"file"_s, path}, {u"manifest"_s, manifest}}};
}

QString passageMisuse(const Request &request)
{
    const auto has = [&](const QString &option) { return request.options.contains(option); };
    const bool hasTimes = has(u"from"_s) || has(u"to"_s);
    if (int(has(u"lines"_s)) + int(has(u"cited"_s)) + int(has(u"correction"_s)) + int(hasTimes) != 1)
        return Texts::tr("Say which passage with one of --lines, --cited, --correction, or --from and --to.");
    if (has(u"lines"_s) && lineNumbers(request.options.value(u"lines"_s)).isEmpty())
        return Texts::tr("--lines needs numbers such as 131-140,150.");
    for (const QString &option : {u"from"_s, u"to"_s}) {
        if (hasTimes && !parsedTimecode(request.options.value(option)))
            return Texts::tr("--%1 needs a time such as 01:02:03.500.").arg(option);
    }
    const auto format = clipFormatNamed(request.options.value(u"format"_s, u"wav"_s));
    if (!format || *format == ClipOrder::Format::Opus)
        return Texts::tr("--format is wav or flac: what is disputed must be the same samples.");
    if (request.options.value(u"out"_s).isEmpty())
        return Texts::tr("Say with --out where the passage goes: a file that ends in .zip, or a folder.");
    return languageMisuse(request);
}

} // namespace

Command passageCommand()
{
    return {u"report passage"_s,
            Texts::tr("saves passages of the recording with the words of the report, for any player"),
            {u"INTERVIEW"_s},
            {{u"lines"_s, Texts::tr("Lines of the report, by number."), u"131-140,150"_s},
             {u"cited"_s, Texts::tr("The lines that the decision cites.")},
             {u"correction"_s, Texts::tr("What a correction was compared with, else its line."), u"N.M"_s},
             {u"from"_s, Texts::tr("where it begins"), u"TIME"_s},
             {u"to"_s, Texts::tr("where it ends"), u"TIME"_s},
             {u"recording"_s, Texts::tr("The recording that the times belong to."), u"ID"_s},
             {u"format"_s, Texts::tr("Of the sound: wav (the default) or flac."), u"wav|flac"_s},
             languageOption(),
             outOption(u"F.zip"_s, Texts::tr("A file that ends in .zip, or a folder that is made."))},
            savePassage,
            passageMisuse};
}

} // namespace relaas::ctl
