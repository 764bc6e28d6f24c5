#include "gui/report/readbacklook.h"

#include <QCoreApplication>
#include <QStringList>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct ReadBackLookTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::ReadBackLook)
};

} // namespace

BadgeContent readBackBadge(const Line &line, const NewestMarks &marks)
{
    if (readBackStateOf(line, marks) == ReadBackState::OtherWords)
        return {u"clock-history"_s, ReadBackLookTexts::tr("other words"), Tone::Warning};
    const ReadBackMark *mark = standingMark(line, marks);
    switch (mark ? mark->reaction : Reaction::TakenBack) {
    case Reaction::Confirmed:
        return {u"check-lg"_s, ReadBackLookTexts::tr("confirmed"), Tone::Success};
    case Reaction::Corrected:
        return {u"pencil"_s, ReadBackLookTexts::tr("corrected"), Tone::Warning};
    case Reaction::Refused:
        return {u"slash-circle"_s, ReadBackLookTexts::tr("refused"), Tone::Danger};
    case Reaction::TakenBack:
        break;
    }
    return {u"square"_s, ReadBackLookTexts::tr("not read back"), Tone::Neutral};
}

QString readBackProgressText(const ReadBackCoverage &done)
{
    if (done.lines == 0)
        return ReadBackLookTexts::tr("There is nothing to read back yet");
    QStringList parts{
        ReadBackLookTexts::tr("%1 of %n line(s) read back", nullptr, done.lines).arg(done.read)};
    if (done.corrected > 0)
        parts << ReadBackLookTexts::tr("%n corrected", nullptr, done.corrected);
    if (done.refused > 0)
        parts << ReadBackLookTexts::tr("%n refused", nullptr, done.refused);
    if (const qsizetype other = done.otherWords.size(); other > 0)
        parts << ReadBackLookTexts::tr("%n in other words", nullptr, int(other));
    if (done.earlier > 0)
        parts << ReadBackLookTexts::tr("%n in an earlier version", nullptr, done.earlier);
    return parts.join(u" · "_s);
}

} // namespace relaas
