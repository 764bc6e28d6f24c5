#include "core/report/import/linelabel.h"
#include "core/report/import/markup.h"
#include "core/report/import/turncollector.h"
#include "core/timecode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

// Tags of cues that only say how words look. Others are no markup but words: "<onverstaanbaar>".
constexpr std::array<QStringView, 12> cueTags = {u"b",    u"i",    u"u",  u"s",    u"c",  u"font",
                                                 u"lang", u"ruby", u"rt", u"span", u"em", u"strong"};

struct CueTimes
{
    std::optional<ImportedSpan> span; ///< none: they cannot be read
    bool hasSettings = false;
};

std::optional<qint64> cueTime(QStringView text)
{
    constexpr qsizetype longestTime = 16;
    return text.size() <= longestTime && text.contains(u':') ? parsedTimecode(text) : std::nullopt;
}

/// "00:01:02,500 --> 00:01:04,000 align:start"; nothing where the line is no such line.
std::optional<CueTimes> cueTimes(QStringView line)
{
    constexpr qsizetype longestLine = 1000;
    if (line.size() > longestLine)
        return std::nullopt;
    const qsizetype arrow = line.indexOf(u"-->");
    if (arrow < 0)
        return std::nullopt;
    const QStringView end = line.mid(arrow + 3).trimmed();
    const auto blank = std::ranges::find_if(end, [](QChar c) { return c.isSpace(); }) - end.begin();
    const auto fromMs = cueTime(line.left(arrow).trimmed());
    const auto toMs = cueTime(end.left(blank));
    CueTimes times;
    if (fromMs && toMs)
        times.span = ImportedSpan{*fromMs, *toMs};
    times.hasSettings = blank < end.size();
    return times;
}

bool isCueNumber(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c.isDigit(); });
}

/// Position and the like that SubRip files carry within the text: "{\an8}".
QString withoutOverrides(const QString &text)
{
    constexpr qsizetype longestOverride = 100;
    QString rest;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype from = text.indexOf(u"{\\", at);
        rest += QStringView(text).mid(at, from < 0 ? -1 : from - at);
        if (from < 0)
            break;
        const qsizetype length = QStringView(text).mid(from, longestOverride).indexOf(u'}') + 1;
        rest += QStringView(text).mid(from, length > 0 ? 0 : 1);
        at = from + std::max<qsizetype>(length, 1);
    }
    return rest;
}

/// One voice in a cue and what it says.
struct CueVoice
{
    QString speaker;
    QString text;
};

/// The name behind "<v" and its classes: "Tolk" of "<v.luid Tolk>".
QString speakerOf(QStringView rest)
{
    if (rest.startsWith(u'.'))
        rest = rest.mid(std::ranges::find_if(rest, [](QChar c) { return c.isSpace(); }) - rest.begin());
    return withoutEntities(rest).trimmed();
}

struct CueText
{
    QList<CueVoice> voices{{}};
    qsizetype times = 0; ///< within the text, as for karaoke
};

CueText cueText(const QString &text)
{
    CueText cue;
    for (MarkupReader reader(text); !reader.isAtEnd();) {
        const MarkupPiece piece = reader.next();
        if (piece.kind == MarkupPiece::Kind::Text) {
            cue.voices.last().text += withoutEntities(piece.source);
        } else if (piece.name == u"v") {
            if (cue.voices.constLast().text.trimmed().isEmpty())
                cue.voices.removeLast();
            const bool begins = piece.kind == MarkupPiece::Kind::Opening;
            cue.voices.append({begins ? speakerOf(piece.rest) : QString(), {}});
        } else if (piece.name == u"br") {
            cue.voices.last().text += u'\n';
        } else if (cueTime(piece.name)) {
            ++cue.times;
        } else if (std::ranges::find(cueTags, QStringView(piece.name)) == cueTags.end()) {
            cue.voices.last().text += withoutEntities(piece.source);
        }
    }
    if (cue.voices.size() > 1 && cue.voices.constLast().text.trimmed().isEmpty())
        cue.voices.removeLast();
    return cue;
}

/// The lines of a file, of which a few are looked at ahead; millions of them take no memory.
class LinesAhead
{
public:
    explicit LinesAhead(QStringView text) : m_rest(text) { }

    bool isAtEnd() const { return m_isAtEnd; }
    int number() const { return m_number; }

    /// The line `ahead` of this one without the blanks around it; empty beyond the end.
    QStringView line(int ahead = 0) const
    {
        QStringView rest = m_rest;
        for (; ahead > 0; --ahead) {
            const qsizetype end = rest.indexOf(u'\n');
            rest = end < 0 ? QStringView() : rest.mid(end + 1);
        }
        const qsizetype end = rest.indexOf(u'\n');
        return rest.left(end < 0 ? rest.size() : end).trimmed();
    }

    void goOn()
    {
        const qsizetype end = m_rest.indexOf(u'\n');
        m_isAtEnd = end < 0;
        m_rest = m_isAtEnd ? QStringView() : m_rest.mid(end + 1);
        ++m_number;
    }

private:
    QStringView m_rest;
    int m_number = 1;
    bool m_isAtEnd = false;
};

class SubtitleReader
{
public:
    SubtitleReader(const QString &text, ImportFormat format)
        : m_collector(format)
        , m_lines(text)
        , m_isWebVtt(format == ImportFormat::WebVtt)
    {
    }

    Result<ImportedReport> read() &&
    {
        if (m_isWebVtt)
            readHeader();
        while (!m_lines.isAtEnd() && !m_collector.isFull())
            readBlock();
        return std::move(m_collector).taken();
    }

private:
    void readHeader()
    {
        const bool hasTitle = m_lines.line().size() > QStringView(u"WEBVTT").size();
        const bool hasMore =
            !m_lines.line(1).isEmpty() && !cueTimes(m_lines.line(1)) && !cueTimes(m_lines.line(2));
        if (hasTitle || hasMore)
            m_collector.notice(
                1, QCoreApplication::translate("ReportImport", "The heading of the file was left out."));
        do
            m_lines.goOn();
        while (hasMore && !m_lines.line().isEmpty());
    }

    /// Passes over a block up to its blank line.
    void leaveOut(const QString &notice)
    {
        m_collector.notice(m_lines.number(), notice);
        while (!m_lines.line().isEmpty())
            m_lines.goOn();
    }

    void readBlock()
    {
        const QStringView first = m_lines.line();
        if (first.isEmpty())
            m_lines.goOn();
        else if (const auto times = cueTimes(first))
            readCue(*times);
        else if (cueTimes(m_lines.line(1)))
            readIdentifier(first);
        else if (isBlock(first, u"NOTE"))
            leaveOut(QCoreApplication::translate("ReportImport", "A note within the file was left out."));
        else if (isBlock(first, u"STYLE") || isBlock(first, u"REGION"))
            leaveOut(QCoreApplication::translate("ReportImport", "How the text looks was left out."));
        else
            readStray();
    }

    bool isBlock(QStringView first, QStringView name) const
    {
        return m_isWebVtt && first.startsWith(name)
            && (first.size() == name.size() || first.at(name.size()).isSpace());
    }

    void readIdentifier(QStringView identifier)
    {
        if (!isCueNumber(identifier))
            m_collector.countIdentifiers();
        m_lines.goOn();
    }

    void readCue(const CueTimes &times)
    {
        const int at = m_lines.number();
        m_lines.goOn();
        if (!times.span)
            m_collector.notice(at,
                               QCoreApplication::translate("ReportImport",
                                                           "The times here cannot be read. The words "
                                                           "came in without them."));
        if (times.hasSettings)
            m_collector.countSettings();
        addText(textToBlank(), times.span, at);
    }

    void readStray()
    {
        const int at = m_lines.number();
        m_collector.notice(at,
                           QCoreApplication::translate("ReportImport",
                                                       "These words stand beside no time. They came "
                                                       "in without one."));
        addText(textToBlank(), std::nullopt, at);
    }

    /// The lines up to a blank one, or to the next cue where the blank line is missing.
    QString textToBlank()
    {
        QString text;
        for (; !m_lines.line().isEmpty() && !cueTimes(m_lines.line()); m_lines.goOn()) {
            if (isCueNumber(m_lines.line()) && cueTimes(m_lines.line(1)))
                break;
            if (!text.isEmpty())
                text += u'\n';
            text += m_lines.line();
        }
        return text;
    }

    void addText(const QString &text, const std::optional<ImportedSpan> &span, int at)
    {
        const QString words = m_isWebVtt ? text : withoutOverrides(text);
        if (words.size() < text.size())
            m_collector.countSettings();
        const CueText cue = cueText(words);
        if (cue.times > 0)
            m_collector.notice(
                at, QCoreApplication::translate("ReportImport", "Times within these words were left out."));
        for (const CueVoice &voice : cue.voices) {
            const LineHead head = lineHead(QStringView(voice.text).trimmed());
            const auto type = head.type ? head.type : typeOfSpeaker(voice.speaker);
            ImportedTurn turn;
            turn.type = type.value_or(LineType::Answer);
            turn.text = head.type ? head.words.toString() : voice.text;
            turn.span = span;
            turn.speaker = voice.speaker;
            m_collector.add(turn, at, type.has_value());
        }
    }

    TurnCollector m_collector;
    LinesAhead m_lines;
    bool m_isWebVtt;
};

} // namespace

Result<ImportedReport> importedSubtitles(const QString &text, ImportFormat format)
{
    return SubtitleReader(text, format).read();
}

} // namespace relaas
