#include "core/report/voices.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

namespace tst_voices {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Voices : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryVoice();
    void keepsEachVoiceOnceAndInOrder();
    void refusesSpansThatAreNone_data();
    void refusesSpansThatAreNone();
    void givesALineWithoutAPlaceTheHull();
    void neverChangesAPlaceThatIsThere();
    void goesAlongWithItsLine_data();
    void goesAlongWithItsLine();
    void doesNotGoBeforeTheBeginning();
    void takesAVoiceBack();
    void changesNothingInAFrozenReport();
    void refusesALineThatIsGone();
    void ordersTheVoicesOfAnImport();

    void keepsTheOriginalWordsClean();
    void readsFromTheRight_data();
    void readsFromTheRight();
    void spellsLanguages_data();
    void spellsLanguages();
};

namespace {

const RecordingId day{7};
const RecordingId nextDay{8};
const LineId placed{101};
const LineId unplaced{102};

QList<Recording> bothDays()
{
    Recording first;
    first.id = day;
    first.frames = 1000;
    Recording second = first;
    second.id = nextDay;
    return {first, second};
}

/// A line that lies at 100 to 500, and one that lies nowhere.
Report interpreted()
{
    Report report;
    report.id = ReportId{1};
    report.lastNumber = 2;
    Line line;
    line.id = placed;
    line.number = 1;
    line.text = u"Waar woonde u?"_s;
    line.anchor = Anchor{day, 100, 500};
    report.lines.append(line);
    line.id = unplaced;
    line.number = 2;
    line.anchor.reset();
    report.lines.append(line);
    return report;
}

VoiceSpan heardAt(Voice voice, qint64 from, qint64 to, RecordingId recording = day)
{
    return {voice, Anchor{recording, from, to}};
}

Report withAll(Report report, LineId id, const QList<VoiceSpan> &voices)
{
    for (const VoiceSpan &span : voices) {
        auto next = withVoice(report, id, span, bothDays());
        if (!next)
            qFatal("%s", qPrintable(next.error().text));
        report = *next;
    }
    return report;
}

const QList<VoiceSpan> fourVoices{
    heardAt(Voice::Officer, 100, 180), heardAt(Voice::InterpreterToApplicant, 180, 290),
    heardAt(Voice::Applicant, 300, 400), heardAt(Voice::InterpreterToOfficer, 400, 500)};

} // namespace

void tst_Voices::namesEveryVoice()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (const Voice voice : allVoices()) {
        names << voiceName(voice);
        texts << voiceText(voice);
        QCOMPARE(voiceFromName(voiceName(voice)), voice);
    }
    QCOMPARE(names.size(), 4);
    QCOMPARE(texts.size(), 4);
    QVERIFY(!names.contains(QString()) && !texts.contains(QString()));
    QVERIFY(!voiceFromName(u"lawyer"));
    QVERIFY(!voiceFromName({}));
}

void tst_Voices::keepsEachVoiceOnceAndInOrder()
{
    const Report report = withAll(interpreted(), placed,
                                  {fourVoices.at(3), fourVoices.at(1), fourVoices.at(0), fourVoices.at(2)});
    QCOMPARE(report.lines.at(0).voices, fourVoices);
    const VoiceSpan later = heardAt(Voice::Applicant, 310, 390, nextDay);
    const Report again = withAll(report, placed, {later});
    QCOMPARE(again.lines.at(0).voices.size(), 4);
    QCOMPARE(*spanOf(again.lines.at(0).voices, Voice::Applicant), later);
    QVERIFY(!spanOf(again.lines.at(1).voices, Voice::Applicant));
}

void tst_Voices::refusesSpansThatAreNone_data()
{
    QTest::addColumn<Anchor>("span");
    QTest::addColumn<QString>("says");
    QTest::newRow("backwards") << Anchor{day, 300, 200} << u"must end after it begins"_s;
    QTest::newRow("of no length") << Anchor{day, 300, 300} << u"must end after it begins"_s;
    QTest::newRow("without an end") << Anchor{day, 300, {}} << u"needs an end as well"_s;
    QTest::newRow("before the recording") << Anchor{day, -1, 200} << u"outside its recording"_s;
    QTest::newRow("behind the recording") << Anchor{day, 900, 1001} << u"outside its recording"_s;
    QTest::newRow("very far behind it")
        << Anchor{day, 0, std::numeric_limits<qint64>::max()} << u"outside its recording"_s;
    QTest::newRow("of another interview") << Anchor{RecordingId{9}, 0, 10} << u"of this interview"_s;
    QTest::newRow("of nothing") << Anchor{{}, 0, 10} << u"of this interview"_s;
}

void tst_Voices::refusesSpansThatAreNone()
{
    QFETCH(Anchor, span);
    QFETCH(QString, says);
    const auto refused = withVoice(interpreted(), placed, {Voice::Applicant, span}, bothDays());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QVERIFY2(refused.error().text.contains(says), qPrintable(refused.error().text));
    QVERIFY2(refused.error().text.contains(u"\"Applicant\""_s), qPrintable(refused.error().text));
    QCOMPARE(why(orderedVoices({{Voice::Applicant, span}}, bothDays())), refused.error().text);
}

void tst_Voices::givesALineWithoutAPlaceTheHull()
{
    const Report first = withAll(interpreted(), unplaced, {fourVoices.at(2)});
    QCOMPARE(first.lines.at(1).anchor, std::optional(fourVoices.at(2).anchor));
    // The second voice finds a place there already.
    const Report second = withAll(first, unplaced, {fourVoices.at(0)});
    QCOMPARE(second.lines.at(1).anchor, std::optional(fourVoices.at(2).anchor));
    // Where the place was taken away, the voices stayed, and the next one set makes it anew.
    const Report without = withAnchor(second, unplaced, {}).value();
    QCOMPARE(without.lines.at(1).voices, second.lines.at(1).voices);
    const Report again =
        withAll(without, unplaced, {fourVoices.at(3), heardAt(Voice::Applicant, 0, 5, nextDay)});
    QCOMPARE(again.lines.at(1).anchor, std::optional(Anchor{day, 100, 500}));
    QVERIFY(!hullOf({}, day));
}

void tst_Voices::neverChangesAPlaceThatIsThere()
{
    const auto place = interpreted().lines.at(0).anchor;
    Report report = withAll(interpreted(), placed,
                            {heardAt(Voice::Officer, 0, 50), heardAt(Voice::Applicant, 600, 700),
                             heardAt(Voice::InterpreterToOfficer, 0, 9, nextDay)});
    QCOMPARE(report.lines.at(0).anchor, place);
    report = withoutVoice(report, placed, Voice::Officer).value();
    QCOMPARE(report.lines.at(0).anchor, place);
}

void tst_Voices::goesAlongWithItsLine_data()
{
    using Place = std::optional<Anchor>;
    QTest::addColumn<Place>("from");
    QTest::addColumn<Place>("to");
    QTest::addColumn<qint64>("moved");
    const Place whole = Anchor{day, 100, 500};
    const auto row = [&](const char *name, const Place &from, const Place &to, qint64 moved) {
        QTest::newRow(name) << from << to << moved;
    };
    row("later as a whole", whole, Anchor{day, 150, 550}, 50);
    row("earlier as a whole", whole, Anchor{day, 90, 490}, -10);
    row("not at all", whole, whole, 0);
    row("begins earlier", whole, Anchor{day, 50, 500}, 0);
    row("ends later", whole, Anchor{day, 100, 600}, 0);
    row("longer at both ends", whole, Anchor{day, 90, 510}, 0);
    row("open from now on", whole, Anchor{day, 150, {}}, 0);
    row("open before", Anchor{day, 100, {}}, Anchor{day, 150, 550}, 0);
    row("open before and after", Anchor{day, 100, {}}, Anchor{day, 150, {}}, 0);
    row("in another recording", whole, Anchor{nextDay, 150, 550}, 0);
    row("taken away", whole, {}, 0);
    row("given", {}, Anchor{day, 150, 550}, 0);
}

void tst_Voices::goesAlongWithItsLine()
{
    QFETCH(std::optional<Anchor>, from);
    QFETCH(std::optional<Anchor>, to);
    QFETCH(qint64, moved);
    Report report = interpreted();
    report.lines[0].anchor = from;
    report.lines[0].voices = fourVoices;
    report.lines[0].voices[1].anchor.recording = nextDay; // does not go along
    const auto placedAnew = withAnchor(report, placed, to);
    QVERIFY2(placedAnew, qPrintable(why(placedAnew)));
    QCOMPARE(placedAnew->lines.at(0).anchor, to);
    QList<VoiceSpan> expected = report.lines.at(0).voices;
    for (auto &[voice, span] : expected) {
        if (span.recording != day)
            continue;
        span.fromFrame += moved;
        *span.toFrame += moved;
    }
    QCOMPARE(placedAnew->lines.at(0).voices, expected);
    const auto back = withAnchor(*placedAnew, placed, from);
    QCOMPARE(back->lines.at(0), report.lines.at(0)); // there and back
}

void tst_Voices::doesNotGoBeforeTheBeginning()
{
    const Report report = withAll(interpreted(), placed, {heardAt(Voice::Officer, 20, 90)});
    const auto refused = withAnchor(report, placed, Anchor{day, 70, 470});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Invalid);
    QVERIFY2(refused.error().text.contains(u"\"Officer\""_s), qPrintable(refused.error().text));
    // Beyond the end is told by who knows how long the recording is.
    const auto far = withAnchor(report, placed, Anchor{day, 1050, 1450});
    QVERIFY(!orderedVoices(far->lines.at(0).voices, bothDays()));
}

void tst_Voices::takesAVoiceBack()
{
    const Report report = withAll(interpreted(), placed, fourVoices);
    const auto without = withoutVoice(report, placed, Voice::InterpreterToApplicant);
    QCOMPARE(without->lines.at(0).voices, (QList{fourVoices.at(0), fourVoices.at(2), fourVoices.at(3)}));
    const auto twice = withoutVoice(*without, placed, Voice::InterpreterToApplicant);
    QVERIFY(!twice);
    QCOMPARE(twice.error().text,
             u"Line 1 has no place for the voice \"Interpreter to applicant\" that could be taken back."_s);
}

void tst_Voices::changesNothingInAFrozenReport()
{
    const Report report =
        frozen(withAll(interpreted(), placed, fourVoices), QDateTime::fromSecsSinceEpoch(1, Qt::UTC)).value();
    for (const auto &refused :
         {withVoice(report, placed, fourVoices.at(0), bothDays()),
          withoutVoice(report, placed, Voice::Applicant), withQuotation(report, placed, {u"x"_s, {}})}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotAllowed);
    }
}

void tst_Voices::refusesALineThatIsGone()
{
    const LineId gone{9};
    for (const auto &refused : {withVoice(interpreted(), gone, fourVoices.at(0), bothDays()),
                                withoutVoice(interpreted(), gone, Voice::Applicant),
                                withQuotation(interpreted(), gone, {u"x"_s, {}})}) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotFound);
    }
}

void tst_Voices::ordersTheVoicesOfAnImport()
{
    const auto ordered =
        orderedVoices({fourVoices.at(2), fourVoices.at(3), fourVoices.at(1), fourVoices.at(0)}, bothDays());
    QVERIFY2(ordered, qPrintable(why(ordered)));
    QCOMPARE(*ordered, fourVoices);
    QVERIFY(orderedVoices({}, bothDays())->isEmpty());
    const auto twice = orderedVoices({fourVoices.at(2), fourVoices.at(0), fourVoices.at(2)}, bothDays());
    QCOMPARE(why(twice), u"A line has the voice \"Applicant\" twice. Name each voice once."_s);
}

void tst_Voices::keepsTheOriginalWordsClean()
{
    const Quotation harmful{u" \u0628\u0644\u0627\r\nx\u0000y\u0007"_s + QChar(0xD800), u"PRS-arab"_s};
    const auto quoted = withQuotation(interpreted(), placed, harmful);
    QVERIFY2(quoted, qPrintable(why(quoted)));
    const Quotation kept = quoted->lines.at(0).quotation;
    QCOMPARE(kept.text, u"\u0628\u0644\u0627\nxy\uFFFD"_s);
    QCOMPARE(kept.language, u"prs-Arab"_s);
    const auto emptied = withQuotation(*quoted, placed, {u" \n"_s, u"prs"_s});
    QCOMPARE(emptied->lines.at(0).quotation, Quotation());
    const auto refused = withQuotation(*quoted, placed, {u"x"_s, u"Dari"_s});
    QCOMPARE(why(refused),
             u"\"Dari\" is no code of a language. Write one such as \"prs\" or \"kmr-Latn\"."_s);
}

void tst_Voices::readsFromTheRight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("fromTheRight");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("Latin") << u"Ez nizanim."_s << u"kmr"_s << false;
    QTest::newRow("Persian") << u"\u0646\u0645\u06CC\u062F\u0627\u0646\u0645"_s << QString() << true;
    QTest::newRow("figures first") << u"12 (3) \u0646\u0645\u06CC"_s << u"eng"_s << true;
    QTest::newRow("Hebrew") << u"\u05DC\u05D0"_s << QString() << true;
    QTest::newRow("Fulah in Adlam") << u"\U0001E900\U0001E901"_s << QString() << true;
    QTest::newRow("Cyrillic in a language of Arabic script")
        << u"\u043D\u0435\u0442"_s << u"tgk-Arab"_s << false;
    QTest::newRow("told by a mark") << u"\u200FUNHCR"_s << QString() << true;
    QTest::newRow("figures in Arabic script") << u"12.5"_s << u"prs-Arab"_s << true;
    QTest::newRow("figures in Syriac script") << u"1"_s << u"aii-Syrc-IQ"_s << true;
    QTest::newRow("figures") << u"12.5"_s << u"prs"_s << false;
    QTest::newRow("half a pair") << QString(QChar(0xD83A)) << QString() << false;
}

void tst_Voices::readsFromTheRight()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(bool, fromTheRight);
    QCOMPARE((Quotation{text, language}).isRightToLeft(), fromTheRight);
}

void tst_Voices::spellsLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("spelled"); // null: refused
    QTest::newRow("none") << QString() << u""_s;
    QTest::newRow("ISO 639-3") << u"prs"_s << u"prs"_s;
    QTest::newRow("ISO 639-1") << u"FA"_s << u"fa"_s;
    QTest::newRow("script") << u" KMR-latn "_s << u"kmr-Latn"_s;
    QTest::newRow("region") << u"ara-sd"_s << u"ara-SD"_s;
    QTest::newRow("all") << u"UZB-ARAB-af-1994"_s << u"uzb-Arab-AF-1994"_s;
    QTest::newRow("region by number") << u"spa-419"_s << u"spa-419"_s;
    QTest::newRow("variant") << u"sl-Nedis"_s << u"sl-nedis"_s;
    QTest::newRow("a name") << u"Dari"_s << QString();
    QTest::newRow("one letter") << u"p"_s << QString();
    QTest::newRow("private use") << u"prs-x-dorp"_s << QString();
    QTest::newRow("no end") << u"prs-"_s << QString();
    QTest::newRow("two lines") << u"prs\nara"_s << QString();
    QTest::newRow("letters of another script") << u"\u0440rs"_s << QString();
    QTest::newRow("very long") << u"prs"_s + u"-abcde"_s.repeated(20000) << QString();
}

void tst_Voices::spellsLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, spelled);
    const auto tag = languageTag(code);
    QCOMPARE(bool(tag), !spelled.isNull());
    if (tag)
        QCOMPARE(*tag, spelled);
    else
        QVERIFY(tag.error().text.size() < 200);
}

RELAAS_TEST(QCoreApplication, tst_Voices);

} // namespace tst_voices

#include "tst_voices.moc"
