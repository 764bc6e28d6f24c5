#include "core/letter/readbackclose.h"

#include "core/letter/cleantext.h"
#include "core/letter/wording.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

class ReadBackClose
{
public:
    ReadBackClose(const ReadBackFacts &facts, int version, Language language)
        : m_facts(facts)
        , m_version(version)
        , m_language(language)
    {
    }

    std::vector<Block> blocks() &&;

private:
    QString in(QStringView nl, QStringView en) const
    {
        return (m_language == Language::Dutch ? nl : en).toString();
    }
    QString linesText(QList<int> numbers) const;
    QString readingText() const;
    QString howText() const;
    QString confirmationText() const;
    QString withReasons(const QString &sentence, const QString &reasons) const;
    void add(const QString &text);
    void addLines();
    void addReactions();

    const ReadBackFacts &m_facts;
    int m_version;
    Language m_language;
    std::vector<Block> m_blocks;
};

void ReadBackClose::add(const QString &text)
{
    if (!text.isEmpty())
        m_blocks.emplace_back(Paragraph{{{text, Run::Style::Plain}}});
}

/// "line 4", "lines 4, 7 to 9 and 12".
QString ReadBackClose::linesText(QList<int> numbers) const
{
    std::sort(numbers.begin(), numbers.end());
    QStringList spans;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype end = i + 1;
        while (end < numbers.size() && numbers.at(end) == numbers.at(end - 1) + 1)
            ++end;
        const int first = numbers.at(i);
        const int last = numbers.at(end - 1);
        if (last - first > 1) {
            spans << in(u"%1 tot en met %2", u"%1 to %2").arg(first).arg(last);
        } else {
            for (int number = first; number <= last; ++number)
                spans << QString::number(number);
        }
        i = end;
    }
    const QString word = numbers.size() == 1 ? in(u"regel", u"line") : in(u"regels", u"lines");
    return word + u' ' + enumerated(spans, m_language);
}

QString ReadBackClose::withReasons(const QString &sentence, const QString &reasons) const
{
    const QString why = cleanText(reasons).trimmed();
    return why.isEmpty() ? sentence : in(u"%1 Reden: %2", u"%1 Reason: %2").arg(sentence, why);
}

/// "on 12 October 2026, 15:10 to 16:02, by A. Bos, in Arabic, with interpreter 10234".
QString ReadBackClose::howText() const
{
    QStringList parts;
    if (m_facts.day.isValid())
        parts << in(u"op %1", u"on %1").arg(dateInWords(m_facts.day, m_language));
    if (m_facts.beganAt.isValid() && m_facts.endedAt.isValid())
        parts << in(u"van %1 tot %2", u"from %1 to %2")
                     .arg(m_facts.beganAt.toString(u"HH:mm"_s), m_facts.endedAt.toString(u"HH:mm"_s));
    if (const QString reader = cleanLine(m_facts.reader); !reader.isEmpty())
        parts << in(u"door %1", u"by %1").arg(reader);
    const QString language =
        cleanLine(m_language == Language::Dutch ? m_facts.languageNl : m_facts.languageEn);
    if (!language.isEmpty())
        parts << in(u"in het %1", u"in %1").arg(language);
    const QString interpreter = cleanLine(m_facts.interpreter);
    parts << (interpreter.isEmpty() ? in(u"zonder tolk", u"without an interpreter")
                                    : in(u"met tolk: %1", u"with interpreter: %1").arg(interpreter));
    return parts.join(u", "_s);
}

QString ReadBackClose::readingText() const
{
    const QString what = m_facts.version < m_version
        ? in(u"Versie %1 van dit rapport", u"Version %1 of this report").arg(m_facts.version)
        : in(u"Dit rapport", u"This report");
    if (m_facts.extent == u"whole")
        return in(u"%1 is in zijn geheel aan betrokkene voorgelezen: %2.",
                  u"%1 was read back to the applicant as a whole: %2.")
            .arg(what, howText());
    if (m_facts.extent == u"partly")
        return withReasons(in(u"%1 is voor een deel aan betrokkene voorgelezen: %2.",
                              u"%1 was read back to the applicant in part: %2.")
                               .arg(what, howText()),
                           m_facts.why);
    if (m_facts.extent == u"not")
        return withReasons(
            in(u"%1 is niet aan betrokkene voorgelezen.", u"%1 was not read back to the applicant.")
                .arg(what),
            m_facts.why);
    return {};
}

QString ReadBackClose::confirmationText() const
{
    if (m_facts.extent.isEmpty())
        return {};
    if (m_facts.confirmation == u"confirmed")
        return in(
            u"Betrokkene heeft bevestigd dat de inhoud het gehoor juist weergeeft (artikel 14, vierde "
            u"lid, van Verordening (EU) 2024/1348).",
            u"The applicant has confirmed that the content correctly reflects the interview (Regulation "
            u"(EU) 2024/1348, article 14(4)).");
    if (m_facts.confirmation == u"refused")
        return withReasons(
            in(u"Betrokkene heeft geweigerd te bevestigen dat de inhoud het gehoor juist weergeeft (artikel "
               u"14, vierde lid, van Verordening (EU) 2024/1348).",
               u"The applicant has refused to confirm that the content correctly reflects the interview "
               u"(Regulation (EU) 2024/1348, article 14(4))."),
            m_facts.reasons);
    if (m_facts.confirmation == u"recording_is_evidence")
        return withReasons(
            in(u"Betrokkene is niet om een bevestiging gevraagd, omdat de opname in beroep als bewijs kan "
               u"dienen (artikel 14, vijfde lid, onder a, van Verordening (EU) 2024/1348).",
               u"The applicant was not asked to confirm it, because the recording may be admitted as "
               u"evidence "
               u"in the appeal (Regulation (EU) 2024/1348, article 14(5)(a))."),
            m_facts.reasons);
    if (m_facts.confirmation == u"status_is_clear")
        return withReasons(
            in(u"Betrokkene is niet om een bevestiging gevraagd, omdat duidelijk is dat bescherming wordt "
               u"verleend (artikel 14, vijfde lid, onder b, van Verordening (EU) 2024/1348).",
               u"The applicant was not asked to confirm it, because it is clear that protection will be "
               u"granted (Regulation (EU) 2024/1348, article 14(5)(b))."),
            m_facts.reasons);
    return withReasons(in(u"Betrokkene is nog niet gevraagd de inhoud te bevestigen.",
                          u"The applicant has not been asked yet to confirm the content."),
                       m_facts.reasons);
}

void ReadBackClose::addLines()
{
    if (m_facts.extent.isEmpty() && m_facts.read > 0)
        add(in(u"Van dit rapport zijn %1 van %2 regels aan betrokkene voorgelezen.",
               u"Of this report, %1 of %2 lines were read back to the applicant.")
                .arg(m_facts.read)
                .arg(m_facts.lines));
    if (!m_facts.notRead.isEmpty())
        add(in(u"Niet voorgelezen: %1.", u"Not read back: %1.").arg(linesText(m_facts.notRead)));
    if (!m_facts.otherWords.isEmpty())
        add(in(u"Na het voorlezen gewijzigd: %1.", u"Changed after it was read back: %1.")
                .arg(linesText(m_facts.otherWords)));
}

void ReadBackClose::addReactions()
{
    if (m_facts.reactions.empty())
        return;
    add(in(u"Wat betrokkene bij het voorlezen heeft gecorrigeerd of geweigerd:",
           u"What the applicant corrected or refused when it was read back:"));
    List list;
    for (const ReadBackFactsLine &each : m_facts.reactions) {
        const QString reaction =
            each.reaction == u"refused" ? in(u"geweigerd", u"refused") : in(u"gecorrigeerd", u"corrected");
        list.items.push_back(
            {{in(u"Regel %1, %2: ", u"Line %1, %2: ").arg(QString::number(each.number), reaction),
              Run::Style::Strong},
             {cleanText(each.note).trimmed(), Run::Style::Plain}});
    }
    m_blocks.emplace_back(std::move(list));
}

std::vector<Block> ReadBackClose::blocks() &&
{
    if (m_facts.isEmpty())
        return {};
    m_blocks.emplace_back(
        Heading{2, {{in(u"Voorlezen en bevestiging", u"Read-back and confirmation"), Run::Style::Plain}}});
    add(readingText());
    add(confirmationText());
    if (!m_facts.extent.isEmpty() && !m_facts.isOfTheseWords)
        add(in(u"De tekst is daarna gewijzigd.", u"The words were changed since."));
    addLines();
    addReactions();
    return std::move(m_blocks);
}

} // namespace

std::vector<Block> readBackClose(const ReadBackFacts &facts, int version, Language language)
{
    return ReadBackClose(facts, version, language).blocks();
}

} // namespace relaas
