#pragma once

#include "core/report/import/importedreport.h"

#include <QStringList>

namespace relaas::test {

/// The lines of an import for comparing: "V Waar? @1000-2000 <Tolk>|A Daar.", line ends as ⏎; of a refusal
/// its sentence.
inline QString turnsIn(const Result<ImportedReport> &report)
{
    if (!report)
        return QString(u"refused: " + report.error().text);
    QStringList turns;
    for (const ImportedTurn &turn : report->turns) {
        QString text = lineTypeCode(turn.type) + u' ' + QString(turn.text).replace(u'\n', QChar(0x23ce));
        if (turn.span)
            text += QString(u" @" + QString::number(turn.span->fromMs));
        if (turn.span && turn.span->toMs)
            text += u'-' + QString::number(*turn.span->toMs);
        if (!turn.speaker.isEmpty())
            text += QString(u" <" + turn.speaker + u'>');
        turns << text;
    }
    return turns.join(u'|');
}

inline QString noticesIn(const ImportedReport &report)
{
    QStringList notices;
    for (const ImportNotice &notice : report.notices)
        notices << QString::number(notice.line) + u' ' + notice.text;
    return notices.join(u'|');
}

/// Whether the notices are these, as "2 words in it|0 words": one for each, in this order; "*" for any words.
inline bool hasNotices(const ImportedReport &report, const QString &expected)
{
    const QStringList wanted = expected.isEmpty() ? QStringList() : expected.split(u'|');
    if (wanted.size() != report.notices.size())
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const ImportNotice &notice = report.notices.at(i);
        const QString words = wanted.at(i).section(u' ', 1);
        if (wanted.at(i).section(u' ', 0, 0).toInt() != notice.line)
            return false;
        if (words != u'*' && !notice.text.contains(words))
            return false;
    }
    return true;
}

} // namespace relaas::test
