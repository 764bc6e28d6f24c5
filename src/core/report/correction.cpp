#include "core/report/correction.h"

#include "core/names.h"
#include "core/shownday.h"
#include "core/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct CorrectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::Correction)
};

constexpr NameTable<CorrectionCategory, 6> categoryNames = {{
    {CorrectionCategory::Unsorted, u"unsorted"},
    {CorrectionCategory::Mistranslation, u"mistranslation"},
    {CorrectionCategory::Misunderstanding, u"misunderstanding"},
    {CorrectionCategory::FactualMistake, u"factual_mistake"},
    {CorrectionCategory::Addition, u"addition"},
    {CorrectionCategory::CourseOfInterview, u"course_of_interview"},
}};

constexpr NameTable<CorrectionChannel, 4> channelNames = {{
    {CorrectionChannel::Letter, u"letter"},
    {CorrectionChannel::Email, u"email"},
    {CorrectionChannel::Telephone, u"telephone"},
    {CorrectionChannel::Spoken, u"spoken"},
}};

constexpr NameTable<Handling, 4> handlingNames = {{
    {Handling::Open, u"open"},
    {Handling::Adopted, u"adopted"},
    {Handling::PartlyAdopted, u"partly_adopted"},
    {Handling::NotAdopted, u"not_adopted"},
}};

Error refusedCorrection(const QString &sentence, Error::Code code = Error::Code::NotAllowed)
{
    return {code, sentence};
}

Result<void> checkTarget(const Correction &correction, const Report &version)
{
    for (const int number : {correction.line, correction.lastLine}) {
        if (number != 0 && !version.lineWithNumber(number)) {
            return refusedCorrection(
                CorrectionTexts::tr("Version %1 of the report has no line %2. Choose a line that it has, or "
                                    "the report as a whole.")
                    .arg(version.version)
                    .arg(number),
                Error::Code::Invalid);
        }
    }
    if (correction.lastLine != 0 && correction.lastLine < correction.line) {
        return refusedCorrection(
            CorrectionTexts::tr("Lines %1 to %2 end before they begin. Give the first line first.")
                .arg(correction.line)
                .arg(correction.lastLine),
            Error::Code::Invalid);
    }
    return {};
}

Result<void> checkSpans(const QList<Anchor> &spans)
{
    if (spans.size() > mostCorrectionSpans) {
        return refusedCorrection(
            CorrectionTexts::tr("A correction takes at most %1 spans of sound. Remove one first.")
                .arg(mostCorrectionSpans),
            Error::Code::Invalid);
    }
    const bool isSound = std::all_of(spans.cbegin(), spans.cend(), [](const Anchor &span) {
        return span.recording.isValid() && span.fromFrame >= 0 && span.toFrame
            && *span.toFrame > span.fromFrame;
    });
    if (!isSound) {
        return refusedCorrection(
            CorrectionTexts::tr("A span of sound must end after it begins. Select it again."),
            Error::Code::Invalid);
    }
    return {};
}

/// As it is entered: nothing decided yet, no more words than it came with.
Correction entered(Correction point, int number)
{
    point.id = {};
    point.number = number;
    point.text = cleaned(point.text);
    point.place = cleanedLine(point.place);
    point.quoted = cleaned(point.quoted).trimmed();
    point.proposed = cleaned(point.proposed).trimmed();
    point.legalBasis = cleanedLine(point.legalBasis);
    if (point.line == 0 || point.lastLine == point.line)
        point.lastLine = 0;
    point.steps.clear();
    point.revision = 0;
    return point;
}

} // namespace

QString correctionCategoryName(CorrectionCategory category)
{
    return nameIn(categoryNames, category);
}

std::optional<CorrectionCategory> correctionCategoryFromName(QStringView name)
{
    return valueIn(categoryNames, name);
}

QString correctionCategoryText(CorrectionCategory category)
{
    switch (category) {
    case CorrectionCategory::Unsorted:
        return CorrectionTexts::tr("not yet said");
    case CorrectionCategory::Mistranslation:
        return CorrectionTexts::tr("mistranslation");
    case CorrectionCategory::Misunderstanding:
        return CorrectionTexts::tr("misunderstanding");
    case CorrectionCategory::FactualMistake:
        return CorrectionTexts::tr("factual mistake");
    case CorrectionCategory::Addition:
        return CorrectionTexts::tr("addition");
    case CorrectionCategory::CourseOfInterview:
        return CorrectionTexts::tr("course of the interview");
    }
    return {};
}

QString correctionChannelName(CorrectionChannel channel)
{
    return nameIn(channelNames, channel);
}

std::optional<CorrectionChannel> correctionChannelFromName(QStringView name)
{
    return valueIn(channelNames, name);
}

QString correctionChannelText(CorrectionChannel channel)
{
    switch (channel) {
    case CorrectionChannel::Letter:
        return CorrectionTexts::tr("letter");
    case CorrectionChannel::Email:
        return CorrectionTexts::tr("e-mail");
    case CorrectionChannel::Telephone:
        return CorrectionTexts::tr("telephone");
    case CorrectionChannel::Spoken:
        return CorrectionTexts::tr("spoken");
    }
    return {};
}

QString handlingName(Handling handling)
{
    return nameIn(handlingNames, handling);
}

std::optional<Handling> handlingFromName(QStringView name)
{
    return valueIn(handlingNames, name);
}

QString handlingText(Handling handling)
{
    switch (handling) {
    case Handling::Open:
        return CorrectionTexts::tr("open");
    case Handling::Adopted:
        return CorrectionTexts::tr("adopted");
    case Handling::PartlyAdopted:
        return CorrectionTexts::tr("partly adopted");
    case Handling::NotAdopted:
        return CorrectionTexts::tr("not adopted");
    }
    return {};
}

bool Correction::isNoted() const
{
    return handling() == Handling::Adopted || handling() == Handling::PartlyAdopted;
}

const Correction *CorrectionLetter::item(CorrectionId wanted) const
{
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [wanted](const Correction &each) { return each.id == wanted; });
    return found == items.cend() ? nullptr : &*found;
}

QString correctionLabel(const CorrectionLetter &letter, const Correction &correction)
{
    return u"%1.%2"_s.arg(letter.number).arg(correction.number);
}

Result<void> mayStillCorrect(const CommentPeriod &period)
{
    if (!period.decisionSentOn.isValid())
        return {};
    return refusedCorrection(
        CorrectionTexts::tr("The decision was sent on %1: the report takes no corrections any more. Put the "
                            "letter in the appeal file.")
            .arg(shownDay(period.decisionSentOn)));
}

Result<CorrectionLetter> receivedLetter(CorrectionLetter letter, const Report &version,
                                        const CommentPeriod &period, QDate today)
{
    if (const auto open = mayStillCorrect(period); !open)
        return open.error();
    if (!version.isFrozen()) {
        return refusedCorrection(
            CorrectionTexts::tr("Version %1 of the report is still a draft. Correct its words, or freeze it "
                                "before corrections to it are entered.")
                .arg(version.version));
    }
    if (!letter.receivedOn.isValid() || letter.receivedOn > today) {
        return refusedCorrection(
            CorrectionTexts::tr("Give the day on which the corrections came in; it cannot be in the future."),
            Error::Code::Invalid);
    }
    letter.from = cleanedLine(letter.from);
    if (letter.from.isEmpty()) {
        return refusedCorrection(CorrectionTexts::tr("Say from whom the corrections come."),
                                 Error::Code::Invalid);
    }
    if (letter.items.isEmpty()) {
        return refusedCorrection(
            CorrectionTexts::tr("There is no point to enter. Choose or write at least one."),
            Error::Code::Invalid);
    }
    letter.interview = version.interview;
    letter.report = version.id;
    letter.version = version.version;
    letter.text = cleaned(letter.text);
    letter.isLate = period.lastDay.isValid() && letter.receivedOn > period.lastDay;
    const QList<Correction> points = std::exchange(letter.items, {});
    for (const Correction &point : points) {
        auto longer = withPoint(std::move(letter), point, version);
        if (!longer)
            return longer;
        letter = std::move(longer).value();
    }
    return letter;
}

Result<CorrectionLetter> withPoint(CorrectionLetter letter, Correction point, const Report &version)
{
    const int number = letter.items.isEmpty() ? 1 : letter.items.constLast().number + 1;
    Correction added = entered(std::move(point), number);
    if (added.text.trimmed().isEmpty()) {
        return refusedCorrection(
            CorrectionTexts::tr("Point %1 has no words. Write down what is remarked.").arg(number),
            Error::Code::Invalid);
    }
    if (const auto target = checkTarget(added, version); !target)
        return target.error();
    if (const auto sound = checkSpans(added.spans); !sound)
        return sound.error();
    letter.items.append(added);
    return letter;
}

Result<Correction> described(const Correction &stored, const Correction &wanted, const Report &version)
{
    if (!stored.isOpen()) {
        return refusedCorrection(CorrectionTexts::tr("Point %1 is %2. Open it again before you change it.")
                                     .arg(stored.number)
                                     .arg(handlingText(stored.handling())));
    }
    Correction changed = stored;
    changed.revision = wanted.revision;
    changed.line = wanted.line;
    changed.lastLine = wanted.line == 0 || wanted.lastLine == wanted.line ? 0 : wanted.lastLine;
    changed.category = wanted.category;
    changed.quoted = cleaned(wanted.quoted).trimmed();
    changed.proposed = cleaned(wanted.proposed).trimmed();
    changed.legalBasis = cleanedLine(wanted.legalBasis);
    changed.spans = wanted.spans;
    if (const auto target = checkTarget(changed, version); !target)
        return target.error();
    if (const auto sound = checkSpans(changed.spans); !sound)
        return sound.error();
    return changed;
}

Result<Correction> settled(Correction correction, Handling handling, const QString &reason,
                           const QString &effect, UserId by, const QDateTime &now)
{
    if (handling == Handling::Open)
        return reopened(std::move(correction), reason, by, now);
    if (!correction.isOpen()) {
        return refusedCorrection(
            CorrectionTexts::tr("Point %1 is already %2. Open it again, with the reason, to decide anew.")
                .arg(correction.number)
                .arg(handlingText(correction.handling())));
    }
    if (correction.category == CorrectionCategory::Unsorted) {
        return refusedCorrection(
            CorrectionTexts::tr("Say first what kind of remark point %1 is, such as a mistranslation or an "
                                "addition.")
                .arg(correction.number),
            Error::Code::Invalid);
    }
    const QString words = cleaned(reason).trimmed();
    if (handling != Handling::Adopted && words.isEmpty()) {
        return refusedCorrection(
            CorrectionTexts::tr("Point %1 needs a reason: write why it is not, or not wholly, adopted.")
                .arg(correction.number),
            Error::Code::Invalid);
    }
    if (correction.category == CorrectionCategory::Mistranslation && correction.spans.isEmpty()) {
        return refusedCorrection(
            CorrectionTexts::tr("Point %1 is about the translation: listen to the recording and give the "
                                "span of sound it was compared with.")
                .arg(correction.number));
    }
    correction.steps.append({handling, words, cleaned(effect).trimmed(), by, {}, now});
    return correction;
}

Result<Correction> reopened(Correction correction, const QString &reason, UserId by, const QDateTime &now)
{
    if (correction.isOpen()) {
        return refusedCorrection(CorrectionTexts::tr("Point %1 is open already.").arg(correction.number));
    }
    const QString words = cleaned(reason).trimmed();
    if (words.isEmpty()) {
        return refusedCorrection(
            CorrectionTexts::tr("Write why point %1 is opened again.").arg(correction.number),
            Error::Code::Invalid);
    }
    correction.steps.append({Handling::Open, words, {}, by, {}, now});
    return correction;
}

const Correction *nextOpenCorrection(const QList<CorrectionLetter> &letters, CorrectionId after)
{
    const Correction *first = nullptr;
    bool isBehind = !after.isValid();
    for (const CorrectionLetter &letter : letters) {
        for (const Correction &each : letter.items) {
            if (each.isOpen() && isBehind)
                return &each;
            if (each.isOpen() && !first)
                first = &each;
            isBehind = isBehind || each.id == after;
        }
    }
    return first;
}

int openCorrections(const QList<CorrectionLetter> &letters)
{
    qsizetype count = 0;
    for (const CorrectionLetter &letter : letters)
        count += std::count_if(letter.items.cbegin(), letter.items.cend(),
                               [](const Correction &each) { return each.isOpen(); });
    return static_cast<int>(count);
}

Result<void> mayBeNotified(const QList<CorrectionLetter> &letters)
{
    const int open = openCorrections(letters);
    if (open == 0)
        return {};
    return refusedCorrection(CorrectionTexts::tr("%n point(s) of the corrections to a report are still open. "
                                                 "Say what is done with them before the decision is sent.",
                                                 nullptr, open));
}

} // namespace relaas
