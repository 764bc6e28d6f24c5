#include "core/report/passagetext.h"

#include "core/letter/cleantext.h"
#include "core/letter/wording.h"
#include "core/timecode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// Of WebVTT: "-->" cannot arise once ">" is written out.
QString escapedCue(const QString &text)
{
    QString escaped = cleanText(text);
    escaped.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
    QStringList rows = escaped.split(u'\n');
    rows.removeIf([](const QString &row) { return row.trimmed().isEmpty(); }); // an empty row ends the cue
    return rows.join(u'\n');
}

QString timeIn(qint64 frame, const SoundPassage &passage)
{
    return timecodeWithMs(msFromFrames(frame, passage.recording.sampleRate));
}

QJsonObject fileJson(const QString &name, const QByteArray &sha256)
{
    return {{u"file"_s, name}, {u"sha256"_s, QString::fromLatin1(sha256)}};
}

QJsonObject passageJson(const SoundPassage &passage, const PassageClip &clip)
{
    QJsonArray lines;
    for (const PassageLine &line : passage.lines)
        lines.append(line.number);
    QJsonArray damaged;
    for (const auto &[from, to] : clip.damaged)
        damaged.append(QJsonObject{{u"from_frame"_s, from}, {u"to_frame"_s, to}});
    QJsonObject sound = fileJson(clip.fileName, clip.sha256);
    sound.insert(u"format"_s, clip.format);
    QJsonObject origin = fileJson(passage.recording.fileName, passage.recording.sha256);
    origin.insert(u"sample_rate"_s, passage.recording.sampleRate);
    origin.insert(u"channels"_s, clip.channels);
    origin.insert(u"from_frame"_s, passage.fromFrame);
    origin.insert(u"to_frame"_s, passage.toFrame);
    origin.insert(u"from"_s, timeIn(passage.fromFrame, passage));
    origin.insert(u"to"_s, timeIn(passage.toFrame, passage));
    return {{u"clip"_s, sound},
            {u"origin"_s, origin},
            {u"words"_s, fileJson(clip.wordsName, clip.wordsSha256)},
            {u"lines"_s, lines},
            {u"damaged"_s, damaged}};
}

const QString pageStyle =
    u"body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 "
    u"1rem;color:#1b1f24;background:#fff}"
    "h1,h2{color:#154273}audio{width:100%}table{border-collapse:collapse;width:100%}"
    "th,td{text-align:start;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #c9d2dc}"
    "td.words{white-space:pre-wrap}code{overflow-wrap:anywhere}"_s;

/// Writes the page; nothing of a text is read as markup.
class PassagePage
{
public:
    PassagePage(const PassageFacts &facts, const QList<PassageClip> &clips) : m_facts(facts), m_clips(clips)
    {
    }

    QByteArray written();

private:
    QString in(QStringView nl, QStringView en) const { return (isDutch() ? nl : en).toString(); }
    bool isDutch() const { return m_facts.language == Language::Dutch; }
    void addFact(const QString &label, const QString &value);
    void addFacts();
    void addPassage(qsizetype index);
    void addLines(const SoundPassage &passage);

    const PassageFacts &m_facts;
    const QList<PassageClip> &m_clips;
    QString m_html;
};

QString htmlText(const QString &text)
{
    return cleanText(text).toHtmlEscaped();
}

void PassagePage::addFact(const QString &label, const QString &value)
{
    m_html += u"<tr><th scope=\"row\">%1</th><td><code dir=\"auto\">%2</code></td></tr>\n"_s.arg(
        htmlText(label), htmlText(value)); // in one go: a value may hold a "%1"
}

void PassagePage::addFacts()
{
    m_html += u"<table>\n"_s;
    addFact(in(u"Zaaknummer", u"Case number"), m_facts.caseNumber);
    addFact(in(u"Datum gehoor", u"Date of interview"), dateInWords(m_facts.heldOn, m_facts.language));
    const QString state = m_facts.isFrozen ? in(u"vastgesteld", u"frozen") : in(u"concept", u"draft");
    addFact(in(u"Versie van het rapport", u"Version of the report"),
            u"%1, %2"_s.arg(m_facts.version).arg(state));
    addFact(in(u"SHA-256 van de tekst", u"SHA-256 of the words"), QString::fromLatin1(m_facts.reportSha256));
    m_html += u"</table>\n"_s;
}

void PassagePage::addLines(const SoundPassage &passage)
{
    m_html +=
        u"<table>\n<thead><tr><th scope=\"col\">%1</th><th scope=\"col\">%2</th><th scope=\"col\">%3</th>"
        "</tr></thead>\n<tbody>\n"_s.arg(in(u"Regel", u"Line"), in(u"Tijd", u"Time"), in(u"Tekst", u"Words"));
    for (const PassageLine &line : passage.lines) {
        const QString words = htmlText(line.text);
        const bool isOfficers = line.type != LineType::Answer && line.type != LineType::LawyerRemark;
        m_html += u"<tr><td>%1 %2</td><td>%3</td><td class=\"words\" dir=\"auto\">%4</td></tr>\n"_s.arg(
            QString::number(line.number), lineTypeCode(line.type), timeIn(line.fromFrame, passage),
            isOfficers ? u"<em>"_s + words + u"</em>"_s : words);
    }
    m_html += u"</tbody>\n</table>\n"_s;
}

void PassagePage::addPassage(qsizetype index)
{
    const SoundPassage &passage = m_facts.passages.at(index);
    const PassageClip &clip = m_clips.at(index);
    m_html += u"<section>\n<h2>%1</h2>\n"_s.arg(in(u"Fragment %1: %2 – %3", u"Passage %1: %2 – %3")
                                                    .arg(QString::number(index + 1),
                                                         timeIn(passage.fromFrame, passage),
                                                         timeIn(passage.toFrame, passage)));
    m_html += u"<audio controls preload=\"metadata\" src=\"%1\"></audio>\n"_s.arg(clip.fileName);
    if (!clip.damaged.isEmpty())
        m_html += u"<p>%1</p>\n"_s.arg(
            in(u"Delen van dit fragment konden niet worden gelezen en zijn hier stil; het "
               u"manifest noemt ze.",
               u"Parts of this passage could not be read and are silent here; the manifest "
               u"names them."));
    addLines(passage);
    m_html += u"<table>\n"_s;
    addFact(in(u"Opname", u"Recording"), passage.recording.fileName);
    addFact(in(u"SHA-256 van de opname", u"SHA-256 of the recording"),
            QString::fromLatin1(passage.recording.sha256));
    addFact(in(u"SHA-256 van dit fragment", u"SHA-256 of this passage"), QString::fromLatin1(clip.sha256));
    m_html += u"</table>\n</section>\n"_s;
}

QByteArray PassagePage::written()
{
    const QString title =
        in(u"Fragment uit de opname van het gehoor", u"Passage of the recording of the interview");
    m_html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; media-src 'self' file:; "
        "style-src 'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>%2</title>\n"
        "<style>%3</style>\n</head>\n<body>\n<h1>%2</h1>\n"_s.arg(languageCode(m_facts.language), title,
                                                                  pageStyle);
    addFacts();
    for (qsizetype i = 0; i < m_facts.passages.size(); ++i)
        addPassage(i);
    m_html +=
        u"<p>%1</p>\n</body>\n</html>\n"_s.arg(in(u"De tekst is die van het rapport; bij twijfel gaat de "
                                                  u"opname voor. Naast elk fragment staat een bestand met "
                                                  u"dezelfde woorden als ondertitels, voor een speler die "
                                                  u"ze toont.",
                                                  u"The words are those of the report; where there is doubt, "
                                                  u"the recording prevails. Beside each passage there is a "
                                                  u"file with the same words as subtitles, for a player "
                                                  u"that shows them."));
    return m_html.toUtf8();
}

} // namespace

QByteArray passageWebVtt(const SoundPassage &passage)
{
    QString text = u"WEBVTT\n"_s;
    const int rate = passage.recording.sampleRate;
    for (const PassageLine &line : passage.lines) {
        const qint64 from = msFromFrames(line.fromFrame - passage.fromFrame, rate);
        const qint64 to = std::max(msFromFrames(line.toFrame - passage.fromFrame, rate), from + 1);
        const QString number = QString::number(line.number);
        text += u"\n"_s + number + u'\n' + timecodeWithMs(from) + u" --> "_s + timecodeWithMs(to) + u'\n'
            + number + u' ' + lineTypeCode(line.type) + u": "_s + escapedCue(line.text) + u'\n';
    }
    return text.toUtf8();
}

QByteArray passagePage(const PassageFacts &facts, const QList<PassageClip> &clips)
{
    return PassagePage(facts, clips).written();
}

QByteArray passageManifest(const PassageFacts &facts, const QList<PassageClip> &clips,
                           const std::pair<QString, QByteArray> &page)
{
    QJsonArray passages;
    for (qsizetype i = 0; i < facts.passages.size(); ++i)
        passages.append(passageJson(facts.passages.at(i), clips.at(i)));
    const QJsonObject report{{u"case"_s, facts.caseNumber},
                             {u"held_on"_s, facts.heldOn.toString(Qt::ISODate)},
                             {u"version"_s, facts.version},
                             {u"frozen"_s, facts.isFrozen},
                             {u"sha256"_s, QString::fromLatin1(facts.reportSha256)}};
    return QJsonDocument(QJsonObject{{u"format"_s, u"relaas-passage-1"_s},
                                     {u"program"_s, facts.program},
                                     {u"exported_by"_s, facts.exportedBy},
                                     {u"exported_at"_s, facts.exportedAt.toUTC().toString(Qt::ISODate)},
                                     {u"report"_s, report},
                                     {u"passages"_s, passages},
                                     {u"page"_s, fileJson(page.first, page.second)}})
        .toJson();
}

} // namespace relaas
