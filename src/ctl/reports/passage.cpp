#include "ctl/reports/passage.h"

#include "audio/passagefiles.h"
#include "core/report/linerange.h"
#include "ctl/desk.h"
#include "ctl/interruption.h"
#include "ctl/recordings/named.h"
#include "ctl/store/work.h"
#include "ctl/texts.h"
#include "workflow/corrections.h"
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

Result<PassageFacts> wantedLines(const Office &office, const Report &report, const Request &request)
{
    const auto lines = placedLines(report, lineRanges(request.options.value(u"lines"_s)));
    if (!lines)
        return lines.error();
    if (!lines->without.isEmpty())
        tellProgress(Texts::tr("Without a place in the sound, and so left out: line %1.")
                         .arg(lineRangesText(lines->without)));
    return office.passages().factsOfLines(report, lines->numbers, request.language());
}

Result<PassageFacts> wantedPoint(Office &office, InterviewId interview, const Request &request)
{
    const QString label = request.options.value(u"correction"_s);
    const auto letters = office.corrections().ofInterview(interview);
    if (!letters)
        return letters.error();
    for (const CorrectionLetter &letter : *letters) {
        for (const Correction &point : letter.items) {
            if (correctionLabel(letter, point) == label)
                return office.passages().factsOfPoint(letter, point, request.language());
        }
    }
    return Error{Error::Code::NotFound,
                 Texts::tr("There is no correction %1; correction list shows those there are.").arg(label)};
}

/// Of the recording that was named, or the only one.
Result<PassageFacts> wantedTimes(Office &office, const Report &report, const Request &request)
{
    const auto recordings = office.interviews().recordings(report.interview);
    if (!recordings)
        return recordings.error();
    const auto named = namedRecording(request, *recordings);
    if (!named)
        return named.error();
    if (!*named)
        return whichRecording(*recordings);
    const int rate = (*named)->sampleRate;
    const Anchor span{(*named)->id, frameAt(request, u"from"_s, rate), frameAt(request, u"to"_s, rate)};
    return office.passages().facts(report, {span}, request.language());
}

Result<PassageFacts> wantedBy(const Request &request, Office &office, InterviewId interview)
{
    if (request.options.contains(u"correction"_s))
        return wantedPoint(office, interview, request);
    const auto report = office.reports().report(interview);
    if (!report)
        return report.error();
    if (request.options.contains(u"lines"_s))
        return wantedLines(office, *report, request);
    return request.options.contains(u"cited"_s) ? office.passages().factsOfCited(*report, request.language())
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
    const auto desk = deskFor<InterviewId>(request, request.operands.constFirst());
    if (!desk)
        return desk.error();
    const auto facts = wantedBy(request, *desk->office, desk->id);
    if (!facts)
        return facts.error();
    const Interruption interruption;
    const QString path = QDir::cleanPath(QFileInfo(request.options.value(u"out"_s)).absoluteFilePath());
    PassageOrder order{*facts, {}, *clipFormatNamed(request.options.value(u"format"_s, u"wav"_s)), path};
    if (const auto opened = openSounds(order, desk->office->interviews(), interruption.token()); !opened)
        return opened.error();
    auto prepared =
        preparedPassages(order, interruption.token(), [tell = toldProgress()](qint64 done, qint64 total) {
            tell(double(done) / double(std::max<qint64>(total, 1)), Texts::tr("Saving the passages"));
        });
    if (!prepared)
        return prepared.error();
    PreparedPassages ready = std::move(prepared).value();
    const QJsonObject manifest = QJsonDocument::fromJson(ready.manifest()).object();
    if (const auto noted = desk->office->passages().noteExport(*facts, ready.digest()); !noted)
        return noted.error();
    if (const auto put = ready.commit(); !put)
        return put.error();
    return Answer{QDir::toNativeSeparators(path), {{u"file"_s, path}, {u"manifest"_s, manifest}}};
}

/// Which passage is meant: by one way, and by that alone.
QString wayMisuse(const Request &request)
{
    const auto has = [&](const QString &option) { return int(request.options.contains(option)); };
    const bool hasTimes = has(u"from"_s) || has(u"to"_s);
    if (has(u"lines"_s) + has(u"cited"_s) + has(u"correction"_s) + int(hasTimes) != 1)
        return Texts::tr("Say which passage with one of --lines, --cited, --correction, or --from and --to.");
    if (has(u"lines"_s) && lineRanges(request.options.value(u"lines"_s)).isEmpty())
        return Texts::tr("--lines needs numbers such as 131-140,150.");
    if (has(u"recording"_s) && !hasTimes)
        return Texts::tr("--recording goes with --from and --to: lines know their recording.");
    return hasTimes ? timeMisuse(request) : QString();
}

QString formatMisuse(const Request &request)
{
    const auto format = clipFormatNamed(request.options.value(u"format"_s, u"wav"_s));
    return format && *format != ClipOrder::Format::Opus
        ? QString()
        : Texts::tr("--format is wav or flac: what is disputed must be the same samples.");
}

QString passageMisuse(const Request &request)
{
    return firstOf(
        {wayMisuse(request), formatMisuse(request),
         missing(request, {u"out"_s},
                 Texts::tr("Say with --out where the passage goes: a file that ends in .zip, or a folder.")),
         languageMisuse(request)});
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
