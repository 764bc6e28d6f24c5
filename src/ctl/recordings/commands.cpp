#include "ctl/recordings/commands.h"

#include "audio/probe.h"
#include "ctl/desk.h"
#include "ctl/json.h"
#include "ctl/recordings/clip.h"
#include "ctl/recordings/files.h"
#include "ctl/recordings/sound.h"
#include "ctl/texts.h"
#include "workflow/interviews.h"

#include <QCoreApplication>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Copies and reads the file; what cannot be used is taken back.
Result<Recording> copied(const Interviews &interviews, const QString &path, std::optional<int> track,
                         QStringList &warnings)
{
    auto copy = interviews.copyIn(path, {}, {});
    if (!copy)
        return copy;
    Recording recording = std::move(copy).value();
    const auto source = interviews.source(recording);
    const auto found = source ? probed(*source, &warnings, track) : Result<Recording>(source.error());
    if (!found) {
        interviews.discard(recording);
        return Error{found.error().code, u"%1: %2"_s.arg(recording.fileName, found.error().text)};
    }
    recording.codec = found->codec;
    recording.sampleRate = found->sampleRate;
    recording.channels = found->channels;
    recording.frames = found->frames;
    recording.track = found->track;
    return recording;
}

/// The option counts from 1, as the warning about several tracks does.
std::optional<int> trackIn(const Request &request)
{
    if (!request.options.contains(u"track"_s))
        return std::nullopt;
    return request.options.value(u"track"_s).toInt() - 1;
}

QString importMisuse(const Request &request)
{
    const auto track = trackIn(request);
    return track && *track < 0 ? Texts::tr("--track counts from 1: the first sound track of the file is 1.")
                               : QString();
}

Result<Answer> import(const Request &request)
{
    const auto desk = deskFor<InterviewId>(request, request.operands.at(0));
    if (!desk)
        return desk.error();
    Interviews &interviews = desk->office->interviews();
    const auto interview = interviews.interview(desk->id);
    if (!interview)
        return interview.error();
    QStringList warnings;
    const auto copy = copied(interviews, request.operands.at(1), trackIn(request), warnings);
    if (!copy)
        return copy.error();
    const auto attached = interviews.attach(interview->id, *copy);
    if (!attached)
        return attached.error();
    for (const QString &warning : warnings)
        tellProgress(warning);
    return Answer{
        Texts::tr("%1 is attached: %2, %3 Hz, %4 frames.")
            .arg(attached->fileName, attached->codec)
            .arg(attached->sampleRate)
            .arg(attached->frames),
        {{u"recording"_s, jsonOf(*attached)}, {u"warnings"_s, QJsonArray::fromStringList(warnings)}}};
}

} // namespace

QList<Command> recordingCommands()
{
    const Command attach{u"recording import"_s,
                         Texts::tr("attaches a recording to an interview"),
                         {u"INTERVIEW"_s, u"FILE"_s},
                         {{u"track"_s, Texts::tr("which sound track of a file with several"), u"N"_s}},
                         import,
                         importMisuse};
    return QList{attach, clipCommand(), peaksCommand(), speechCommand()} + recordingFileCommands();
}

} // namespace relaas::ctl
