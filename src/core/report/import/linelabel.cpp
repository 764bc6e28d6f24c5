#include "core/report/import/linelabel.h"

#include "core/text.h"
#include "core/timecode.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace relaas {

namespace {

constexpr qsizetype longestLabel = 40;
constexpr qsizetype longestNumber = 7;

using LabelName = std::pair<QStringView, LineType>;

constexpr std::array<LabelName, 15> labelNames = {
    {{u"vraag", LineType::Question},
     {u"antwoord", LineType::Answer},
     {u"opmerking rapporteur", LineType::OfficerRemark},
     {u"opmerking hoormedewerker", LineType::OfficerRemark},
     {u"pauze", LineType::Pause},
     {u"tolkwissel", LineType::InterpreterChange},
     {u"wisseling van tolk", LineType::InterpreterChange},
     {u"document getoond", LineType::DocumentShown},
     {u"getoond document", LineType::DocumentShown},
     {u"technische onderbreking", LineType::TechnicalInterruption},
     {u"technische storing", LineType::TechnicalInterruption},
     {u"opmerking gemachtigde", LineType::LawyerRemark},
     {u"opmerking advocaat", LineType::LawyerRemark},
     {u"kop", LineType::Heading},
     {u"kopje", LineType::Heading}}};

constexpr std::array<LabelName, 11> speakerNames = {{{u"hoormedewerker", LineType::Question},
                                                     {u"gehoormedewerker", LineType::Question},
                                                     {u"hoor- en beslismedewerker", LineType::Question},
                                                     {u"ambtenaar", LineType::Question},
                                                     {u"officer", LineType::Question},
                                                     {u"interviewer", LineType::Question},
                                                     {u"gemachtigde", LineType::LawyerRemark},
                                                     {u"advocaat", LineType::LawyerRemark},
                                                     {u"lawyer", LineType::LawyerRemark},
                                                     {u"betrokkene", LineType::Answer},
                                                     {u"applicant", LineType::Answer}}};

template<size_t Count>
std::optional<LineType> typeNamed(const std::array<LabelName, Count> &names, QStringView name)
{
    const auto found = std::ranges::find(names, name, &LabelName::first);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

QStringView withoutBlanks(QStringView text)
{
    while (!text.isEmpty() && text.front().isSpace())
        text = text.mid(1);
    return text;
}

qsizetype digitsAt(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return std::ranges::find_if_not(text, isDigit) - text.begin();
}

/// Behind "131.", "131)" and "r. 131"; the text itself where it has no number.
QStringView behindNumber(QStringView text)
{
    const bool isMarked =
        text.startsWith(u"r.", Qt::CaseInsensitive) || text.startsWith(u"r ", Qt::CaseInsensitive);
    QStringView rest = isMarked ? withoutBlanks(text.mid(2)) : text;
    const qsizetype digits = digitsAt(rest);
    if (digits == 0 || digits > longestNumber)
        return text;
    rest = rest.mid(digits);
    const bool hasSign = rest.startsWith(u'.') || rest.startsWith(u')') || rest.startsWith(u':');
    if (hasSign)
        rest = rest.mid(1);
    const bool isNumber = hasSign || isMarked || rest.startsWith(u'\t') || rest.startsWith(u' ');
    return isNumber ? withoutBlanks(rest) : text;
}

/// "[00:41:12]" and "[00:41:12.400]" at the beginning; hours, minutes and seconds, so that "[10:42]" stays
/// words.
std::optional<qint64> takeTime(QStringView &text)
{
    constexpr qsizetype longestTime = 16;
    const qsizetype end = text.startsWith(u'[') ? text.left(longestTime).indexOf(u']') : -1;
    if (end < 0 || text.left(end).count(u':') != 2)
        return std::nullopt;
    const auto ms = parsedTimecode(text.mid(1, end - 1));
    if (ms)
        text = withoutBlanks(text.mid(end + 1));
    return ms;
}

std::optional<LineType> takeLabel(QStringView &text)
{
    const qsizetype colon = text.left(longestLabel).indexOf(u':');
    if (colon > 0) {
        const QStringView name = text.left(colon).trimmed();
        auto type = lineTypeFromCode(name.toString().toUpper());
        if (!type)
            type = typeNamed(labelNames, folded(name.toString()));
        if (type) {
            text = withoutBlanks(text.mid(colon + 1));
            return type;
        }
    }
    // As events are noted: "OR Betrokkene huilt.", "P 10:42–10:58".
    const qsizetype blank = text.left(3).indexOf(u' ');
    const auto type = blank > 0 ? lineTypeFromCode(text.left(blank)) : std::nullopt;
    const bool isEvent =
        type && (blank == 2 || (*type == LineType::Pause || *type == LineType::InterpreterChange));
    if (!isEvent || (blank == 1 && digitsAt(text.mid(blank + 1)) == 0))
        return std::nullopt;
    text = withoutBlanks(text.mid(blank + 1));
    return type;
}

} // namespace

LineHead lineHead(QStringView line)
{
    const QStringView whole = withoutBlanks(line);
    LineHead head;
    QStringView rest = whole;
    head.fromMs = takeTime(rest);
    const QStringView timed = rest;
    rest = behindNumber(rest);
    if (!head.fromMs)
        head.fromMs = takeTime(rest);
    const QStringView numbered = rest;
    head.type = takeLabel(rest);
    if (head.type)
        head.words = rest;
    else
        head.words = head.fromMs && timed.data() == whole.data() ? numbered : timed;
    return head;
}

std::optional<LineType> typeOfSpeaker(const QString &speaker)
{
    return typeNamed(speakerNames, folded(speaker.left(longestLabel)));
}

} // namespace relaas
