#include "workflow/importedinterviews.h"

#include "core/report/checking.h"
#include "core/report/section.h"
#include "core/report/voices.h"
#include "workflow/importedreadback.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64(64) << 20;
constexpr qsizetype mostRecordings = 100;

struct InterviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(CaseImport)
};

Error invalid(const QString &text)
{
    return {Error::Code::Invalid, text};
}

/// By the place of a recording in the list of its interview, 0 where it is not said.
int recordingIn(JsonFields &fields, const ImportedInterview &interview, const QString &complainAt)
{
    const int recording =
        fields.has(u"recording"_s) ? int(fields.number(u"recording"_s, 0, mostRecordings)) : 0;
    if (recording >= interview.recordings.size()) {
        fields.refuse(
            fields.has(u"recording"_s) ? u"recording"_s : complainAt,
            InterviewTexts::tr("there is no recording %1 in this interview; the first is 0.").arg(recording));
    }
    return recording;
}

/// Who speaks, by the name of the part and its language: only the interpreter speaks both ways.
std::optional<Voice> voiceOfPart(const QString &by, const QString &language)
{
    if (by == u"interpreter")
        return language == u"nl" ? Voice::InterpreterToOfficer : Voice::InterpreterToApplicant;
    return voiceFromName(by);
}

} // namespace

Result<QJsonDocument> exchangeDocument(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Code::File,
                     InterviewTexts::tr("%1 cannot be opened. Check that it is there and may be read.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    if (file.size() > mostBytes)
        return invalid(InterviewTexts::tr("%1 is larger than 64 MB. Split it into several files.").arg(name));
    const QByteArray bytes = file.readAll();
    if (bytes.trimmed().isEmpty())
        return invalid(InterviewTexts::tr("%1 is empty. Export it again from where it came.").arg(name));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = bytes.left(error.offset).count('\n') + 1;
        return invalid(InterviewTexts::tr("%1 is no JSON: line %2 cannot be read (%3). Correct it there.")
                           .arg(name)
                           .arg(line)
                           .arg(error.errorString()));
    }
    return document;
}

Result<QJsonObject> exchangeObject(const QString &path)
{
    const auto document = exchangeDocument(path);
    if (!document)
        return document.error();
    if (!document->isObject()) {
        return invalid(InterviewTexts::tr("%1 must be one object between braces. Correct it.")
                           .arg(QFileInfo(path).fileName()));
    }
    return document->object();
}

QList<ImportedInterview> ImportedInterviews::read(QList<JsonFields> list)
{
    QList<ImportedInterview> interviews;
    for (JsonFields &fields : list)
        interviews.append(interview(fields));
    return interviews;
}

ImportedInterview ImportedInterviews::interview(JsonFields &fields)
{
    static const QStringList kinds{u"substantive"_s, u"admissibility"_s, u"combined"_s, u"ammr"_s,
                                   u"additional"_s};
    static const QStringList levels{u"C1"_s, u"B2"_s, u"list"_s, u"other"_s};
    ImportedInterview read;
    read.interview.kind = fields.word(u"kind"_s, kinds);
    read.interview.heldOn = fields.day(u"held_on"_s);
    read.interviewer = fields.optionalLine(u"interviewer"_s);
    read.interview.interpreter = fields.optionalLine(u"interpreter"_s);
    read.interview.interpreterLevel = fields.word(u"interpreter_level"_s, levels);
    read.interview.language = fields.languageCode(u"language"_s);
    for (JsonFields &recording : fields.list(u"recordings"_s, mostRecordings)) {
        const QString file = recording.fileName(u"file"_s);
        if (read.recordings.contains(file))
            recording.refuse(u"file"_s, InterviewTexts::tr("%1 is named twice; name it once.").arg(file));
        read.recordings.append(file);
        recording.finish();
    }
    if (fields.has(u"lines_from"_s)) {
        read.lines = spokenLines(fields, read);
        count(fields, read.lines.size());
        for (JsonFields &each :
             fields.has(u"checks"_s) ? fields.list(u"checks"_s, mostImportedLines) : QList<JsonFields>())
            addFinding(each, read.lines);
    } else {
        QList<JsonFields> lines = fields.list(u"lines"_s, mostImportedLines);
        count(fields, lines.size());
        for (JsonFields &each : lines)
            read.lines.append(line(each, read, int(read.lines.size()) + 1));
    }
    if (fields.has(u"read_back"_s))
        read.readBack = importedStatement(fields);
    if (fields.has(u"corrections"_s))
        read.corrections = corrections(fields, read);
    fields.finish();
    return read;
}

ImportedCorrections ImportedInterviews::corrections(JsonFields &fields, const ImportedInterview &interview)
{
    ImportedCorrections read;
    JsonFields object = fields.object(u"corrections"_s);
    read.receivedOn = object.day(u"received_on"_s);
    read.from = object.line(u"from"_s);
    read.channel = object.oneOf(u"channel"_s, correctionChannelName, CorrectionChannel::Spoken);
    read.text = object.prose(u"text"_s);
    object.finish();
    if (interview.lines.isEmpty())
        fields.refuse(u"corrections"_s, InterviewTexts::tr("there are no lines that could be corrected."));
    return read;
}

void ImportedInterviews::count(JsonFields &fields, qsizetype lines)
{
    m_lines += lines;
    if (m_lines > mostImportedLines)
        fields.refuse(
            u"lines"_s,
            InterviewTexts::tr("the file has more than %L1 lines in all; split it.").arg(mostImportedLines));
}

ImportedLine ImportedInterviews::line(JsonFields &fields, const ImportedInterview &interview,
                                      int number) const
{
    ImportedLine read;
    read.line.type = fields.oneOf(u"type"_s, lineTypeCode, LineType::Heading);
    read.line.text = fields.optionalProse(u"text"_s);
    if (!fields.has(u"text"_s))
        fields.prose(u"text"_s); // says that it is missing
    if (fields.has(u"from_frame"_s)) {
        ImportedAnchor anchor;
        anchor.recording = recordingIn(fields, interview, u"from_frame"_s);
        anchor.fromFrame = fields.number(u"from_frame"_s, 0);
        if (fields.has(u"to_frame"_s))
            anchor.toFrame = fields.number(u"to_frame"_s, anchor.fromFrame + 1);
        read.anchor = anchor;
    }
    readVoices(fields, interview, read);
    readTags(fields, read.line);
    read.line.number = number;
    readFinding(fields, read);
    if (fields.has(u"read_back"_s))
        read.readBack = importedReadBack(fields, interview, read.line);
    fields.finish();
    return read;
}

/// Each voice once; whether it lies within its recording is known when that is attached.
void ImportedInterviews::readVoices(JsonFields &fields, const ImportedInterview &interview,
                                    ImportedLine &read)
{
    if (!fields.has(u"voices"_s))
        return;
    for (JsonFields &each : fields.list(u"voices"_s, allVoices().size())) {
        ImportedVoice voice;
        voice.voice = each.oneOf(u"voice"_s, voiceName, Voice::InterpreterToOfficer);
        voice.span.recording = recordingIn(each, interview, u"from_frame"_s);
        voice.span.fromFrame = each.number(u"from_frame"_s, 0);
        voice.span.toFrame = each.number(u"to_frame"_s, voice.span.fromFrame + 1);
        const bool isKnown =
            std::any_of(read.voices.cbegin(), read.voices.cend(),
                        [&](const ImportedVoice &other) { return other.voice == voice.voice; });
        if (isKnown)
            each.refuse(u"voice"_s, InterviewTexts::tr("this voice is there twice; name it once."));
        each.finish();
        read.voices.append(voice);
    }
}

/// By the rules that the office itself goes by; a section may be one of another template.
void ImportedInterviews::readTags(JsonFields &fields, Line &line)
{
    Report alone;
    alone.lines = {line};
    const auto take = [&](const QString &key, const Result<Report> &changed) {
        if (changed)
            alone = *changed;
        else
            fields.refuse(key, changed.error().text);
    };
    if (fields.has(u"quotation"_s))
        take(u"quotation"_s, withQuotation(alone, {}, {fields.prose(u"quotation"_s), {}}));
    if (fields.has(u"quotation_language"_s)) {
        if (!fields.has(u"quotation"_s))
            fields.refuse(u"quotation_language"_s,
                          InterviewTexts::tr("it goes with a quotation, and only there."));
        const QString text = alone.lines.constFirst().quotation.text;
        take(u"quotation_language"_s, withQuotation(alone, {}, {text, fields.line(u"quotation_language"_s)}));
    }
    if (fields.has(u"section"_s))
        take(u"section"_s, withSection(alone, {}, fields.line(u"section"_s)));
    if (fields.has(u"grounds"_s)) {
        const auto grounds = groundsFromText(fields.line(u"grounds"_s));
        take(u"grounds"_s, grounds ? withGrounds(alone, {}, *grounds) : grounds.error());
    }
    if (fields.has(u"refused"_s))
        take(u"refused"_s, withRefusal(alone, {}, fields.truth(u"refused"_s)));
    line = alone.lines.constFirst();
}

/// Who speaks when within a spoken line. Who speaks twice in it is heard where they speak first.
void ImportedInterviews::readParts(JsonFields &fields, int recording, ImportedLine &read)
{
    for (JsonFields &each : fields.list(u"parts"_s, mostRecordings)) {
        const QString by = each.line(u"by"_s);
        const auto voice = voiceOfPart(by, each.line(u"language"_s));
        const qint64 from = each.number(u"fromFrame"_s, 0);
        const qint64 to = each.number(u"toFrame"_s, from + 1);
        each.finish();
        if (!voice) {
            each.refuse(u"by"_s, InterviewTexts::tr("\"%1\" is nobody who speaks in an interview.").arg(by));
            return;
        }
        const bool isKnown = std::any_of(read.voices.cbegin(), read.voices.cend(),
                                         [&](const ImportedVoice &other) { return other.voice == *voice; });
        if (!isKnown)
            read.voices.append({*voice, {recording, from, to}});
    }
}

/// What was found about a line, by the rule that the office itself goes by.
void ImportedInterviews::readFinding(JsonFields &fields, ImportedLine &read)
{
    Judgement found;
    if (fields.has(u"verdict"_s))
        found.verdict = fields.oneOf(u"verdict"_s, verdictName, Verdict::Inaudible);
    if (fields.has(u"note"_s))
        found.note = fields.prose(u"note"_s);
    if (fields.has(u"discrepancies"_s)) {
        for (JsonFields &each : fields.list(u"discrepancies"_s, discrepancyTypes().size())) {
            found.discrepancies.append(
                {each.oneOf(u"type"_s, discrepancyTypeName, DiscrepancyType::BreakNotRecorded),
                 each.oneOf(u"weight"_s, weightName, Weight::Material)});
            each.finish();
        }
    }
    if (found.verdict == Verdict::NotChecked) {
        for (const QString &field : {u"note"_s, u"discrepancies"_s})
            if (fields.has(field))
                fields.refuse(field, InterviewTexts::tr("it goes with a verdict, and only there."));
        return;
    }
    if (!read.anchor || read.line.text.trimmed().isEmpty())
        fields.refuse(u"verdict"_s, InterviewTexts::tr("a line without words or sound cannot be compared."));
    if (needsNote(found.verdict) && found.note.isEmpty())
        fields.refuse(u"note"_s, InterviewTexts::tr("this verdict needs a note: what the recording says."));
    Report alone;
    alone.lines = {read.line};
    alone.lines[0].anchor = Anchor();
    if (const auto made = checked(alone, {}, found, {}, 1, {}, {}); !made)
        fields.refuse(u"discrepancies"_s, made.error().text);
    read.found = found;
}

/// What was found about one of the lines that another file brings.
void ImportedInterviews::addFinding(JsonFields &fields, QList<ImportedLine> &lines)
{
    const auto number = fields.number(u"line"_s, 1);
    if (number > lines.size()) {
        fields.refuse(u"line"_s, InterviewTexts::tr("there is no line %1.").arg(number));
        return;
    }
    readFinding(fields, lines[number - 1]);
    fields.finish();
}

QList<ImportedLine> ImportedInterviews::spokenLines(JsonFields &fields,
                                                    const ImportedInterview &interview) const
{
    const QString name = fields.fileName(u"lines_from"_s);
    if (fields.has(u"lines"_s))
        fields.refuse(u"lines"_s, InterviewTexts::tr("give either \"lines\" or \"lines_from\", not both."));
    if (m_fault.isSet())
        return {};
    const auto content = exchangeObject(m_folder + u'/' + name);
    if (!content) {
        fields.refuse(u"lines_from"_s, content.error().text);
        return {};
    }
    JsonFault fault(name);
    JsonFields file(*content, {}, fault);
    const QString recording = file.fileName(u"recording"_s);
    const int place = int(interview.recordings.indexOf(recording));
    if (place < 0)
        file.refuse(u"recording"_s,
                    InterviewTexts::tr("%1 is not among the recordings of the interview.").arg(recording));
    file.number(u"sampleRate"_s, 1);
    file.number(u"frames"_s, 1);
    QList<ImportedLine> lines;
    for (JsonFields &each : file.list(u"lines"_s, mostImportedLines))
        lines.append(spokenLine(each, int(lines.size()) + 1, interview, place));
    file.finish();
    if (fault.isSet())
        fields.refuse(u"lines_from"_s, fault.error().text);
    return lines;
}

ImportedLine ImportedInterviews::spokenLine(JsonFields &fields, int number,
                                            const ImportedInterview &interview, int recording)
{
    ImportedLine read;
    if (fields.number(u"number"_s, 1) != number)
        fields.refuse(u"number"_s,
                      InterviewTexts::tr("lines are numbered without gaps; expected %1.").arg(number));
    read.line.number = number;
    read.line.type = fields.oneOf(u"type"_s, lineTypeCode, LineType::Heading);
    read.line.text = fields.prose(u"text"_s);
    if (fields.has(u"fromFrame"_s)) {
        const qint64 from = fields.number(u"fromFrame"_s, 0);
        read.anchor = ImportedAnchor{recording, from, fields.number(u"toFrame"_s, from + 1)};
    }
    if (fields.has(u"parts"_s))
        readParts(fields, recording, read);
    readTags(fields, read.line);
    if (fields.has(u"read_back"_s))
        read.readBack = importedReadBack(fields, interview, read.line);
    if (fields.has(u"spoken_nl"_s)) {
        read.found = Judgement{Verdict::Deviates, fields.prose(u"spoken_nl"_s)};
        if (!read.anchor)
            fields.refuse(u"spoken_nl"_s, InterviewTexts::tr("a line without sound cannot be compared."));
    }
    fields.finish();
    return read;
}

} // namespace relaas
