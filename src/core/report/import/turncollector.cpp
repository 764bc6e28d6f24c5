#include "core/report/import/turncollector.h"

#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace relaas {

namespace {

constexpr qsizetype mostNotices = 500; // more than anybody reads
constexpr qsizetype farthestBack = 10'000; // a word is not longer: where to cut is looked for so far

/// Where a text is cut: behind a blank near the limit, else before a whole character.
qsizetype cutBefore(QStringView text)
{
    for (qsizetype at = longestImportedText; at > longestImportedText - farthestBack; --at)
        if (text.at(at - 1).isSpace())
            return at;
    qsizetype at = longestImportedText;
    while (at > longestImportedText - farthestBack && (text.at(at).isMark() || text.at(at).isLowSurrogate()))
        --at;
    return at;
}

} // namespace

QString importCount(const char *text, qsizetype count)
{
    const auto number = int(std::min<qsizetype>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("ReportImport", text, nullptr, number);
}

UncleanCharacters uncleanCharacters(QStringView text)
{
    UncleanCharacters found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            ++found.surrogates;
        else if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r')
            ++found.controls;
    }
    return found;
}

QString controlsNotice(qsizetype count)
{
    return importCount(QT_TRANSLATE_N_NOOP("ReportImport",
                                           "%Ln control character(s) that nobody can see were left "
                                           "out."),
                       count);
}

QString surrogatesNotice(qsizetype count)
{
    return importCount(
        QT_TRANSLATE_N_NOOP("ReportImport",
                            "%Ln broken character(s) were replaced by the sign for an unknown one."),
        count);
}

TurnCollector::TurnCollector(ImportFormat format)
{
    m_report.format = format;
}

void TurnCollector::add(ImportedTurn turn, int line, bool isLabelled)
{
    if (isFull())
        return;
    const UncleanCharacters unclean = uncleanCharacters(turn.text);
    m_controls += unclean.controls;
    m_surrogates += unclean.surrogates;
    turn.text = cleaned(turn.text).trimmed();
    turn.speaker = cleanedLine(turn.speaker);
    if (turn.text.isEmpty()) {
        notice(line,
               QCoreApplication::translate("ReportImport", "There are no words here, so no line was made."));
        return;
    }
    if (!isLabelled)
        countUntyped();
    if (turn.span && turn.span->toMs && *turn.span->toMs < turn.span->fromMs) {
        notice(line,
               QCoreApplication::translate("ReportImport",
                                           "The time ends before it begins. The words came in "
                                           "without it."));
        turn.span.reset();
    } else if (turn.span && turn.span->toMs == turn.span->fromMs) {
        notice(line,
               QCoreApplication::translate("ReportImport",
                                           "The time ends where it begins. Only its beginning "
                                           "was kept."));
        turn.span->toMs.reset();
    }
    if (turn.span)
        checkTimes(*turn.span, line);
    addPieces(turn, line);
}

void TurnCollector::notice(int line, const QString &text)
{
    if (m_report.notices.size() < mostNotices)
        m_report.notices.append({line, text});
    else
        ++m_moreNotices;
}

void TurnCollector::checkTimes(const ImportedSpan &span, int line)
{
    if (m_last && span.fromMs < m_last->fromMs)
        notice(line,
               QCoreApplication::translate("ReportImport",
                                           "The time lies before that of the line above. It was "
                                           "kept; listen there."));
    else if (m_last && span.fromMs < m_latestEnd && span != *m_last)
        notice(line,
               QCoreApplication::translate("ReportImport",
                                           "The time begins before that of the line above ends. "
                                           "Both were kept; listen there."));
    m_last = span;
    m_latestEnd = std::max(m_latestEnd, span.toMs.value_or(span.fromMs));
}

void TurnCollector::addPieces(const ImportedTurn &turn, int line)
{
    ImportedTurn piece = turn;
    QStringView rest = turn.text;
    qsizetype pieces = 1;
    for (; rest.size() > longestImportedText && !isFull(); ++pieces) {
        const qsizetype cut = cutBefore(rest);
        piece.text = rest.left(cut).trimmed().toString();
        if (piece.span)
            piece.span->toMs.reset();
        m_report.turns.append(piece);
        piece.span.reset(); // where the pieces behind the first lie nobody knows
        rest = rest.mid(cut).trimmed();
    }
    piece.text = rest.toString();
    if (!piece.text.isEmpty())
        m_report.turns.append(piece);
    if (pieces > 1)
        notice(line,
               importCount(QT_TRANSLATE_N_NOOP("ReportImport",
                                               "This line is longer than 1 MB. It was cut between "
                                               "words into %Ln line(s)."),
                           pieces));
}

void TurnCollector::addCounts()
{
    QList<ImportNotice> &notices = m_report.notices;
    if (m_moreNotices > 0)
        notices.append({0,
                        importCount(QT_TRANSLATE_N_NOOP("ReportImport",
                                                        "%Ln more notice(s) are not "
                                                        "shown."),
                                    m_moreNotices)});
    if (m_untyped > 0)
        notices.append({0,
                        importCount(QT_TRANSLATE_N_NOOP("ReportImport",
                                                        "%Ln line(s) without a label such as V: or A: "
                                                        "came in as answers. Look at their type."),
                                    m_untyped)});
    if (m_settings > 0)
        notices.append({0,
                        importCount(QT_TRANSLATE_N_NOOP("ReportImport",
                                                        "Where on the picture %Ln text(s) would be shown "
                                                        "was left out."),
                                    m_settings)});
    if (m_identifiers > 0)
        notices.append(
            {0,
             importCount(QT_TRANSLATE_N_NOOP("ReportImport", "%Ln name(s) of single texts were left out."),
                         m_identifiers)});
    if (m_controls > 0)
        notices.append({0, controlsNotice(m_controls)});
    if (m_surrogates > 0)
        notices.append({0, surrogatesNotice(m_surrogates)});
}

Result<ImportedReport> TurnCollector::taken() &&
{
    if (isFull())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("ReportImport",
                                                 "This text has more than %L1 lines. Split it and import "
                                                 "its parts.")
                         .arg(mostImportedTurns)};
    if (m_report.turns.isEmpty())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("ReportImport",
                                                 "There are no words in this text. Choose another file.")};
    // What is told of a line, is told once it is read to its end.
    std::ranges::stable_sort(m_report.notices, {}, &ImportNotice::line);
    addCounts();
    return std::move(m_report);
}

} // namespace relaas
