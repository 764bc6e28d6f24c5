#include "core/report/import/markup.h"
#include "core/report/import/turncollector.h"
#include "core/report/import/turnreader.h"
#include "core/timecode.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 14> blockTags = {u"p",  u"div", u"br", u"li", u"ul", u"ol",         u"h1",
                                                   u"h2", u"h3",  u"h4", u"tr", u"hr", u"blockquote", u"pre"};

constexpr std::array<QStringView, 9> droppedTags = {u"script", u"style",  u"head", u"title",   u"template",
                                                    u"iframe", u"object", u"svg",  u"noscript"};

constexpr double mostSeconds = 1'000'000; // eleven days

bool isAmong(auto &names, const QString &name)
{
    return std::ranges::find(names, QStringView(name)) != names.end();
}

/// Reads the HTML of oTranscribe's editor paragraph by paragraph.
class TranscriptReader
{
public:
    Result<ImportedReport> read(const QString &html) &&
    {
        for (MarkupReader reader(html); !reader.isAtEnd() && !m_collector.isFull();)
            take(reader.next(), reader);
        endTime();
        endParagraph();
        m_turns.end();
        return std::move(m_collector).taken();
    }

private:
    void take(const MarkupPiece &piece, MarkupReader &reader)
    {
        if (m_stamp && piece.kind == MarkupPiece::Kind::Text) {
            m_stamp->shown += withoutEntities(piece.source);
            return;
        }
        endTime(); // where it is not closed, what follows are words
        switch (piece.kind) {
        case MarkupPiece::Kind::Text:
            addWords(withoutEntities(piece.source));
            break;
        case MarkupPiece::Kind::Comment:
            notice(QCoreApplication::translate("ReportImport", "A comment in the HTML was left out."));
            break;
        case MarkupPiece::Kind::Opening:
            open(piece, reader);
            break;
        case MarkupPiece::Kind::Closing:
            if (isAmong(blockTags, piece.name)) {
                endParagraph();
                m_turns.add({}, m_paragraph);
            }
            break;
        }
    }

    void open(const MarkupPiece &piece, MarkupReader &reader)
    {
        if (piece.name.front().isDigit()) {
            addWords(withoutEntities(piece.source)); // "<3"
        } else if (isAmong(droppedTags, piece.name)) {
            notice(
                QCoreApplication::translate("ReportImport", "A script or style in the HTML was left out."));
            if (!piece.rest.endsWith(u'/'))
                reader.skipTo(piece.name);
        } else if (isAmong(blockTags, piece.name)) {
            endParagraph();
        } else if (piece.name == u"span" && attribute(piece.rest, u"class").contains(u"timestamp")) {
            m_stamp = TimeStamp{attribute(piece.rest, u"data-timestamp"), {}};
        } else if (piece.name == u"img") {
            notice(QCoreApplication::translate("ReportImport", "A picture was left out."));
        }
    }

    void endTime()
    {
        if (!m_stamp)
            return;
        const auto [value, shown] = *std::exchange(m_stamp, std::nullopt);
        bool isNumber = false;
        const double seconds = value.toDouble(&isNumber);
        std::optional<qint64> ms;
        if (isNumber && seconds >= 0 && seconds <= mostSeconds)
            ms = std::llround(seconds * 1000);
        else if (shown.contains(u':'))
            ms = parsedTimecode(shown);
        if (!ms) {
            notice(QCoreApplication::translate("ReportImport",
                                               "A time here cannot be read. Its words were kept."));
            addWords(shown);
        } else if (m_words.trimmed().isEmpty() && !m_fromMs) {
            m_fromMs = ms;
        } else {
            m_words += u" ["_s + timecodeWithMs(*ms) + u"] "_s; // within a paragraph it stays to be read
        }
    }

    /// Line ends in the source of HTML are blanks.
    void addWords(QString words)
    {
        std::ranges::replace(words, QChar(u'\n'), QChar(u' '));
        m_words += words;
    }

    void endParagraph()
    {
        const bool hasWords = !m_words.trimmed().isEmpty();
        if (hasWords || m_fromMs)
            m_turns.add(m_words, m_paragraph++, m_fromMs);
        m_words.clear();
        m_fromMs.reset();
    }

    void notice(const QString &text) { m_collector.notice(m_paragraph, text); }

    struct TimeStamp
    {
        QString value; ///< seconds, as the file has them
        QString shown; ///< words that only show them: "0:12"
    };

    TurnCollector m_collector{ImportFormat::OTranscribe};
    TurnReader m_turns{m_collector};
    QString m_words; ///< of the paragraph
    std::optional<qint64> m_fromMs;
    std::optional<TimeStamp> m_stamp; ///< that is being read
    int m_paragraph = 1;
};

} // namespace

Result<ImportedReport> importedOTranscribe(const QString &text)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &fault);
    const QJsonValue html = document.object().value(u"text"_s);
    if (fault.error != QJsonParseError::NoError)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("ReportImport",
                                                 "This oTranscribe file is damaged (%1). Export it from "
                                                 "oTranscribe again.")
                         .arg(fault.errorString())};
    if (!html.isString())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("ReportImport",
                                                 "This file has no \"text\" as oTranscribe writes it. "
                                                 "Export it from oTranscribe again.")};
    return TranscriptReader().read(html.toString());
}

} // namespace relaas
