#pragma once

#include "core/letter/letterfacts.h"
#include "core/letter/reportcomposition.h"

/// Invented people only.
namespace relaas::sample {

/// Facts with everything a letter on this outcome can ask for.
inline LetterFacts factsFor(const Outcome &outcome)
{
    using namespace Qt::StringLiterals;
    LetterFacts facts;
    facts.documentId = u"Z26-0000431-B1"_s;
    facts.caseNumber = u"Z26-0000431"_s;
    facts.vNumber = u"000.412.7719"_s;
    facts.applicantName = u"Selam Tesfay"_s;
    facts.birthDate = QDate(1994, 3, 8);
    facts.nationalityNl = u"Eritrese"_s;
    facts.nationalityEn = u"Eritrean"_s;
    facts.countryNl = u"Eritrea"_s;
    facts.countryEn = u"Eritrea"_s;
    facts.procedure = outcome.procedures.empty() ? Procedure::Regular : outcome.procedures.front();
    facts.regime = outcome.regimes.value(0);
    facts.lodgedOn = QDate(2026, 7, 6);
    facts.interviews = {QDate(2026, 9, 14), QDate(2026, 10, 12)};
    facts.outcome = outcome;
    facts.appealTerm = RemedyTerm{4, RemedyTerm::Unit::Weeks};
    facts.stayTerm = RemedyTerm{5, RemedyTerm::Unit::Days};
    facts.departureTerm = RemedyTerm{4, RemedyTerm::Unit::Weeks};
    facts.grounds = {
        {u"Onttrekking aan de nationale dienst"_s,
         u"U hebt verteld dat u in 2019 bent opgeroepen voor de nationale dienst en dat u na acht maanden "
         u"uit het "
         "kamp bent gevlucht. Daarna hebt u zich verborgen bij een oom."_s,
         LetterGround::Conclusion::CredibleByBenefitOfDoubt,
         {{LetterFinding::Direction::For,
           u"U hebt het kamp en de dagindeling uitgebreid en uit uzelf beschreven."_s,
           {{QDate(2026, 10, 12), 131, 2472000, u"Wij stonden om vier uur op, nog voor het licht was."_s},
            {QDate(2026, 10, 12), 133, 2490000, u"ካብ መዓስከር ብለይቲ ሃዲመ።"_s}}},
          {LetterFinding::Direction::Against,
           u"U hebt over de datum van uw vertrek eerst april en later juni genoemd."_s,
           {{QDate(2026, 9, 14), 58, std::nullopt, u"Het was in april, voor het feest."_s}}}}},
        {u"Bedreiging door een familielid"_s,
         u"U hebt verteld dat een neef u heeft bedreigd omdat u met hem niet wilde trouwen."_s,
         LetterGround::Conclusion::NotCredible,
         {{LetterFinding::Direction::Against,
           u"U hebt niet kunnen uitleggen hoe de neef wist waar u verbleef."_s,
           {{QDate(2026, 10, 12), 201, 4105000, u"قال إنه سيجدني أينما ذهبت."_s}}}}}};
    facts.reasons =
        u"In Eritrea wordt dienstontwijking zwaar bestraft. Dat volgt uit het landenbericht van mei 2026.\n\n"
        "Wij hebben daarbij uw persoonlijke omstandigheden betrokken."_s;
    facts.lawyerName = u"mr. J. de Boer"_s;
    facts.officerName = u"A. Visser"_s;
    facts.signerName = u"M. Jansen"_s;
    facts.decidedOn = QDate(2026, 11, 16);
    facts.withdrawnOn = QDate(2026, 11, 2);
    return facts;
}

inline ReportFacts reportOf(int lines)
{
    using namespace Qt::StringLiterals;
    ReportFacts facts;
    facts.caseNumber = u"Z26-0000431"_s;
    facts.documentId = u"Z26-0000431-R2"_s;
    facts.vNumber = u"000.412.7719"_s;
    facts.applicantName = u"Selam Tesfay"_s;
    facts.birthDate = QDate(1994, 3, 8);
    facts.nationalityNl = u"Eritrese"_s;
    facts.nationalityEn = u"Eritrean"_s;
    facts.spokenLanguage = u"Tigrinya"_s;
    facts.interviewKindNl = u"inhoudelijk gehoor"_s;
    facts.interviewKindEn = u"substantive interview"_s;
    facts.heldOn = QDate(2026, 10, 12);
    facts.startedAt = QTime(9, 5);
    facts.endedAt = QTime(12, 40);
    facts.place = u"Zevenaar"_s;
    facts.officer = u"A. Visser"_s;
    facts.interpreter = u"4711, Rbtv C1"_s;
    facts.commentsUntil = QDate(2026, 10, 19);
    facts.recordings = {{u"gehoor-1.flac"_s, QString(64, u'a')}};
    for (int i = 1; i <= lines; ++i) {
        ReportFactsLine line;
        line.number = i;
        line.type = i % 40 == 1 ? u"K"_s : i % 25 == 0 ? u"OR"_s : i % 2 == 0 ? u"V"_s : u"A"_s;
        line.text = line.type == u"K" ? u"Vrij relaas"_s
            : line.type == u"V"       ? u"Kunt u mij vertellen wat er die ochtend gebeurde?"_s
            : line.type == u"OR" ? u"Betrokkene vraagt om water. Het gehoor gaat na twee minuten verder."_s
                                 : u"Ik was thuis met mijn moeder. Er werd op de deur geklopt en twee mannen "
                                   u"vroegen naar mijn broer. Zij "
                                   "bleven lang en doorzochten het huis."_s;
        line.atMs = i * 7000;
        line.verdict = i % 9 == 0 ? u"agrees"_s : QString();
        facts.lines.push_back(line);
    }
    return facts;
}

} // namespace relaas::sample
