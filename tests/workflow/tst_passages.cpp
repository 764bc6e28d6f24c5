#include "audio/passagefiles.h"
#include "core/letter/differencecomposition.h"
#include "core/report/reporthash.h"
#include "core/review/auditentry.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/corrections.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/passages.h"
#include "workflow/reportfacts.h"
#include "workflow/reports.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QScopeGuard>
#include <QTest>

#include <time.h> // tzset()

namespace tst_passages {

using namespace relaas;
using namespace Qt::StringLiterals;

/// What leaves the house with a disputed passage, and the prints of a report that name its sound.
class tst_Passages : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<test::DecisionDesk>(); }
    void gathersWhatGoesWithThem();
    void refusesWhatHasNoSound();
    void takesWhatIsCited();
    void takesWhatAPointIsAbout();
    void isLoggedByItsManifest();
    void isOnlyForWhoMayExport();
    void coverNamesTheSumsOfTheFilesAsKept();
    void printsWhatWasSentAsItWasSent();
    void keepsThePagesOfWhatIsExported();
    void putsDifferencesOnPaper();
    void printsThePeriodOfItsOwnVersion();
    void printsAllThatCameInWithItsHandling();
    void datesAHandlingByTheClockOfTheOffice();

private:
    Office &office() { return m_desk->office(); }
    QList<int> numbersOf(const Result<PassageFacts> &facts) const;
    QString coverText(const QString &label, ReportForm form = ReportForm::WithNotes);

    std::unique_ptr<test::DecisionDesk> m_desk;
};

QString tst_Passages::coverText(const QString &label, ReportForm form)
{
    const auto letter = office().reports().document(m_desk->report().id, Language::Dutch, form).value();
    for (const Block &block : letter.blocks) {
        const auto *table = std::get_if<FieldTable>(&block);
        for (const Field &row : table ? table->rows : std::vector<Field>()) {
            if (row.label == label)
                return plainText(row.text);
        }
    }
    return {};
}

void tst_Passages::gathersWhatGoesWithThem()
{
    m_desk->signIn(u"bos"_s);
    const Report report = m_desk->report();
    const auto facts = office().passages().factsOfLines(report, {2, 3}, Language::Dutch);
    QVERIFY2(facts, qPrintable(why(facts)));
    QCOMPARE(facts->caseNumber, u"Z26-0000901"_s);
    QCOMPARE(facts->heldOn, QDate(2026, 10, 12));
    QCOMPARE(facts->reportSha256, reportSha256(report));
    QCOMPARE(facts->exportedBy, u"A. Bos"_s);
    QCOMPARE(facts->exportedAt, m_desk->now());
    QVERIFY(facts->program.startsWith(u"Relaas"_s));
    QVERIFY(!facts->isFrozen);
    QVERIFY(!facts->passages.isEmpty());
    QCOMPARE(facts->passages.constFirst().recording.sha256, m_desk->recording().sha256);
    QStringList numbers;
    for (const SoundPassage &passage : facts->passages) {
        for (const PassageLine &line : passage.lines)
            numbers += QString::number(line.number);
    }
    QVERIFY(numbers.contains(u"2"_s) && numbers.contains(u"3"_s));
}

void tst_Passages::refusesWhatHasNoSound()
{
    m_desk->signIn(u"bos"_s);
    const Report report = m_desk->report();
    QVERIFY(!office().passages().factsOfLines(report, {99}, Language::Dutch));
    QVERIFY(!office().passages().facts(report, {}, Language::Dutch));
    QVERIFY(!office().passages().facts(report, {Anchor{{999}, 0, 10}}, Language::Dutch));
}

/// Of all lines that are heard in the passages.
QList<int> tst_Passages::numbersOf(const Result<PassageFacts> &facts) const
{
    QList<int> numbers;
    for (const SoundPassage &passage : facts ? facts->passages : QList<SoundPassage>()) {
        for (const PassageLine &line : passage.lines)
            numbers += line.number;
    }
    return numbers;
}

void tst_Passages::takesWhatIsCited()
{
    m_desk->signIn(u"bos"_s);
    const Report report = m_desk->report();
    const auto none = office().passages().factsOfCited(report, Language::Dutch);
    QVERIFY(!none);
    QVERIFY2(none.error().text.contains(u"cites no line"_s), qPrintable(none.error().text));
    QVERIFY(m_desk->draft().id.isValid());
    const auto facts = office().passages().factsOfCited(report, Language::Dutch);
    QVERIFY2(facts, qPrintable(why(facts)));
    const auto cited = office().decisions().citedLines(report).value();
    QVERIFY(!cited.isEmpty());
    for (const Line &line : report.lines)
        QVERIFY(!cited.contains(line.id) || numbersOf(facts).contains(line.number));
}

void tst_Passages::takesWhatAPointIsAbout()
{
    m_desk->signIn(u"bos"_s);
    QVERIFY(office().reports().freeze(m_desk->report()));
    CorrectionLetter head;
    head.receivedOn = m_desk->now().date();
    head.from = u"mr. T. de Boer"_s;
    const auto taken = [&](const Correction &point) {
        const auto letter = office().corrections().addByHand(m_desk->interview(), head, point);
        return letter ? office().passages().factsOfPoint(*letter, letter->items.constLast(), Language::Dutch)
                      : Result<PassageFacts>(letter.error());
    };
    Correction point;
    point.text = u"Verkeerd verstaan."_s;
    const auto nothing = taken(point);
    QVERIFY(!nothing);
    QVERIFY2(nothing.error().text.contains(u"names no line"_s), qPrintable(nothing.error().text));
    point.line = 6;
    QCOMPARE(numbersOf(taken(point)), QList<int>{6});
    point.lastLine = 8;
    const auto range = taken(point);
    QVERIFY2(range, qPrintable(why(range)));
    QCOMPARE(numbersOf(range), QList<int>({6, 7, 8}));
    QCOMPARE(range->report, m_desk->report().id);
    point.spans = {m_desk->anchorOf(2)};
    QCOMPARE(numbersOf(taken(point)), QList<int>{2}); // what it was compared with goes before
}

void tst_Passages::isLoggedByItsManifest()
{
    m_desk->signIn(u"bos"_s);
    const Report report = m_desk->report();
    const auto facts = office().passages().factsOfLines(report, {8}, Language::Dutch);
    QVERIFY2(facts, qPrintable(why(facts)));
    const ByteSource source = office().interviews().source(m_desk->recording()).value();
    PassageOrder order{*facts, {}, ClipOrder::Format::Flac, m_desk->path(u"stuk.zip"_s)};
    order.sounds.insert(m_desk->recording().id,
                        {source, std::make_shared<const SoundIndex>(indexed(source).value())});
    auto prepared = preparedPassages(order);
    QVERIFY2(prepared, qPrintable(why(prepared)));
    PreparedPassages ready = std::move(prepared).value();
    QVERIFY(office().passages().noteExport(*facts, ready.digest()));
    QVERIFY(ready.commit());
    const auto rows = m_desk->logged(u"export passage"_s);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().digest, ready.digest());
}

void tst_Passages::isOnlyForWhoMayExport()
{
    const Report report = m_desk->report();
    m_desk->signIn(u"bos"_s);
    const PassageFacts facts = office().passages().factsOfLines(report, {2}, Language::Dutch).value();
    m_desk->signIn(u"beheer"_s);
    QCOMPARE(office().passages().factsOfLines(report, {2}, Language::Dutch).error().code,
             Error::Code::NotAllowed);
    QCOMPARE(office().passages().noteExport(facts, "x").error().code, Error::Code::NotAllowed);
    QCOMPARE(office().reports().differences(report, report).error().code, Error::Code::NotAllowed);
}

void tst_Passages::coverNamesTheSumsOfTheFilesAsKept()
{
    m_desk->signIn(u"bos"_s);
    QVERIFY(office().reports().freeze(m_desk->report()));
    const auto source = office().interviews().source(m_desk->recording());
    QVERIFY2(source, qPrintable(why(source)));
    const auto device = (*source)();
    QVERIFY(device);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QVERIFY(hash.addData(device.get()));
    const QString kept = QString::fromLatin1(hash.result().toHex());
    for (const ReportForm form : {ReportForm::WithNotes, ReportForm::AsSent, ReportForm::Words})
        QCOMPARE(coverText(u"Opname 1"_s, form), u"interview.wav, duur 00:00:33\nSHA-256 %1"_s.arg(kept));
    QCOMPARE(coverText(u"SHA-256 van de tekst"_s), QString::fromLatin1(reportSha256(m_desk->report())));
    QCOMPARE(coverText(u"Versie"_s), u"1, vastgesteld op 24 november 2026"_s);
}

void tst_Passages::printsWhatWasSentAsItWasSent()
{
    m_desk->signIn(u"bos"_s);
    const Report report = m_desk->report();
    PageMap first{1, {{1, 1, 20, 1, 1}}, ReportLayout::Plain};
    const auto frozen = office().reports().freeze(report, first);
    QVERIFY2(frozen, qPrintable(why(frozen)));
    const auto sent = office().reports().document(m_desk->report().id, Language::Dutch, ReportForm::AsSent);
    QVERIFY2(sent, qPrintable(why(sent)));
    QVERIFY(!sent->numbersRows);
    QVERIFY(std::find(sent->blocks.begin(), sent->blocks.end(), Block(PageBreak{})) == sent->blocks.end());
    const auto withNotes = office().reports().document(m_desk->report().id, Language::Dutch);
    QVERIFY(std::find(withNotes->blocks.begin(), withNotes->blocks.end(), Block(PageBreak{}))
            != withNotes->blocks.end());
}

void tst_Passages::keepsThePagesOfWhatIsExported()
{
    m_desk->signIn(u"bos"_s);
    const auto frozen = office().reports().freeze(m_desk->report());
    QVERIFY2(frozen, qPrintable(why(frozen)));
    QVERIFY(!*office().reports().keptPageMap(*frozen));
    for (const ReportForm form : {ReportForm::WithNotes, ReportForm::Words}) {
        QVERIFY(office().reports().document(m_desk->report().id, Language::Dutch, form));
        QVERIFY(!*office().reports().keptPageMap(*frozen)); // its pages are named by nobody
    }
    const auto sent = office().reports().document(m_desk->report().id, Language::Dutch, ReportForm::AsSent);
    QVERIFY2(sent, qPrintable(why(sent)));
    const auto kept = office().reports().keptPageMap(*frozen).value();
    QVERIFY(kept);
    QCOMPARE(kept->layout, newestReportLayout);
    QCOMPARE(*kept, Reports::pageMapOf(*sent)); // what was printed and what is kept say the same
    QCOMPARE(kept->pageOf(1), 2);
    // Sending it makes the period known, which moves nothing.
    QVERIFY(office().reports().markSent(*frozen, m_desk->now().date(), u"mr. B"_s));
    const auto again = office().reports().document(m_desk->report().id, Language::Dutch, ReportForm::AsSent);
    QVERIFY(coverText(u"Correcties en aanvullingen tot en met"_s, ReportForm::AsSent).contains(u"2026"_s));
    QCOMPARE(Reports::pageMapOf(*again), *kept);
}

void tst_Passages::putsDifferencesOnPaper()
{
    m_desk->signIn(u"bos"_s);
    const Report older = m_desk->report();
    Report newer = older;
    newer.version = 2;
    newer.lines[1].text = u"Andere woorden."_s;
    const qsizetype before = m_desk->logged(u"export"_s).size();
    const auto facts = office().reports().differences(older, newer);
    QVERIFY2(facts, qPrintable(why(facts)));
    QCOMPARE(m_desk->logged(u"export"_s).size(), before + 1);
    const auto letter = Reports::composedDifferences(*facts, Language::Dutch);
    QVERIFY2(letter, qPrintable(why(letter)));
    const auto isHeading = [](const Block &block) { return std::holds_alternative<Heading>(block); };
    QCOMPARE(std::count_if(letter->blocks.begin(), letter->blocks.end(), isHeading), 1);
    QVERIFY(Reports::writePdf(*letter, m_desk->path(u"verschil.pdf"_s)));
}

void tst_Passages::printsThePeriodOfItsOwnVersion()
{
    m_desk->signIn(u"bos"_s);
    const QString label = u"Correcties en aanvullingen tot en met"_s;
    const QString unknown = u"de dag in de aanbiedingsbrief"_s;
    QCOMPARE(coverText(label), unknown);
    const auto first = office().reports().freeze(m_desk->report());
    QVERIFY(first && office().reports().markSent(*first, m_desk->now().date(), u"mr. B"_s));
    const QString until = coverText(label);
    QVERIFY2(until != unknown && until.contains(u"2026"_s), qPrintable(until));
    QVERIFY(office().reports().beginVersion(*first, u"Correctie 1.1 is overgenomen."_s));
    QCOMPARE(coverText(label), unknown); // nobody was sent this one
}

void tst_Passages::printsAllThatCameInWithItsHandling()
{
    m_desk->signIn(u"bos"_s);
    QVERIFY(office().reports().freeze(m_desk->report()));
    CorrectionLetter head;
    head.receivedOn = m_desk->now().date();
    head.from = u"mr. T. de Boer"_s;
    Correction open;
    open.text = u"Het waren drie weken."_s;
    open.line = 8;
    Correction general;
    general.text = u"Het was onrustig."_s;
    QVERIFY(office().corrections().addByHand(m_desk->interview(), head, open));
    const auto added = office().corrections().addByHand(m_desk->interview(), head, general);
    QVERIFY2(added, qPrintable(why(added)));
    Correction point = added->items.constLast();
    point.category = CorrectionCategory::CourseOfInterview;
    point.legalBasis = u"artikel 14, derde lid"_s;
    const auto described = office().corrections().describe(point);
    QVERIFY2(described, qPrintable(why(described)));
    QVERIFY(office().corrections().handle(*described, Handling::NotAdopted, u"Er was rust."_s, {}));
    const auto said = [&](ReportForm form) {
        QStringList words;
        const auto letter = office().reports().document(m_desk->report().id, Language::Dutch, form).value();
        for (const Block &block : letter.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                words += plainText(heading->runs);
            const auto *table = std::get_if<FieldTable>(&block);
            for (const Field &row : table ? table->rows : std::vector<Field>())
                words += row.label + u": "_s + plainText(row.text);
        }
        return words.join(u'\n');
    };
    const QString all = said(ReportForm::WithNotes);
    for (const QString &words :
         {u"Correcties en aanvullingen: wat ermee is gedaan"_s,
          u"1. brief, ontvangen op 24 november 2026 van mr. T. de Boer"_s, u"Punt 1.1 – regel 8"_s,
          u"Uitkomst: open"_s, u"Punt 1.2 – het rapport als geheel"_s,
          u"Uitkomst: niet overgenomen, 24 november 2026, A. Bos"_s, u"Reden: Er was rust."_s,
          u"Grondslag: artikel 14, derde lid"_s, u"Gevolg voor de beoordeling: geen"_s})
        QVERIFY2(all.contains(words), qPrintable(words + u"\nis not in\n"_s + all));
    for (const ReportForm form : {ReportForm::AsSent, ReportForm::Words})
        QVERIFY(!said(form).contains(u"wat ermee is gedaan"_s));
}

/// Also on a computer that is set to another part of the world.
void tst_Passages::datesAHandlingByTheClockOfTheOffice()
{
    const QByteArray zone = qgetenv("TZ");
    const auto reset = qScopeGuard([&] {
        qputenv("TZ", zone);
        tzset();
    });
    qputenv("TZ", "Pacific/Honolulu");
    tzset();
    Correction point;
    const QDateTime at(QDate(2026, 11, 22), QTime(23, 30), Qt::UTC); // half past midnight in Amsterdam
    QCOMPARE(at.toLocalTime().date(), QDate(2026, 11, 22));
    point.steps = {{Handling::NotAdopted, u"nee"_s, {}, UserId{3}, u"A. Bos"_s, at}};
    QCOMPARE(correctionFacts(CorrectionLetter(), point, {}, {}).handledOn, QDate(2026, 11, 23));
}

RELAAS_TEST(QGuiApplication, tst_Passages);

} // namespace tst_passages

#include "tst_passages.moc"
