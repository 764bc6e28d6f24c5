#include "core/report/import/placedimport.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <limits>

namespace tst_placedimport {

using namespace relaas;
using namespace Qt::StringLiterals;

using Span = std::optional<ImportedSpan>;
using Place = std::optional<Anchor>;

constexpr RecordingId Hearing{7};

/// Ten seconds and one frame, which no millisecond can name.
Recording recording()
{
    Recording hearing;
    hearing.id = Hearing;
    hearing.fileName = u"gehoor.wav"_s;
    hearing.sampleRate = 8000;
    hearing.frames = 80001;
    return hearing;
}

ImportedReport textOf(const QList<ImportedTurn> &turns)
{
    ImportedReport text;
    text.turns = turns;
    text.notices = {{3, u"Left out."_s}};
    return text;
}

class tst_PlacedImport : public QObject
{
    Q_OBJECT

private slots:
    void placesByTheRecordingsFrames_data();
    void placesByTheRecordingsFrames();
    void keepsWordsAndNotices();
    void leavesTimesOutWithoutARecording();
    void namesTheSpeakers();
};

void tst_PlacedImport::placesByTheRecordingsFrames_data()
{
    QTest::addColumn<Span>("span");
    QTest::addColumn<Place>("place");
    constexpr qint64 endless = std::numeric_limits<qint64>::max();
    QTest::newRow("no time") << Span() << Place();
    QTest::newRow("a span") << Span({1000, 2500}) << Place(Anchor{Hearing, 8000, 20000});
    QTest::newRow("only a beginning") << Span({1000, {}}) << Place(Anchor{Hearing, 8000, {}});
    QTest::newRow("the last frame") << Span({10000, 10001}) << Place(Anchor{Hearing, 80000, 80001});
    QTest::newRow("ends behind the end") << Span({9000, 10500}) << Place(Anchor{Hearing, 72000, 80001});
    QTest::newRow("never ends") << Span({9000, endless}) << Place(Anchor{Hearing, 72000, 80001});
    QTest::newRow("begins at the end") << Span({10001, 11000}) << Place();
    QTest::newRow("begins far behind it") << Span({endless - 1, endless}) << Place();
}

void tst_PlacedImport::placesByTheRecordingsFrames()
{
    QFETCH(const Span, span);
    QFETCH(const Place, place);
    const auto placed =
        placedImport(textOf({{LineType::Answer, u"In Wad Madani."_s, span, {}}}), recording());
    QCOMPARE(placed.lines.size(), 1);
    QCOMPARE(placed.lines[0].anchor, place);
    QCOMPARE(placed.notices.size(), span && !place ? 2 : 1);
    if (span && !place)
        QVERIFY(placed.notices.last().text.contains(u"gehoor.wav (00:00:10)"_s));
}

void tst_PlacedImport::keepsWordsAndNotices()
{
    const auto placed = placedImport(textOf({{LineType::Question, u"Waar woonde u?"_s, {}, {}},
                                             {LineType::OfficerRemark, u"Pauze."_s, {}, {}}}),
                                     recording());
    QCOMPARE(placed.lines.size(), 2);
    QCOMPARE(placed.lines[0].type, LineType::Question);
    QCOMPARE(placed.lines[0].text, u"Waar woonde u?"_s);
    QCOMPARE(placed.lines[1].type, LineType::OfficerRemark);
    QVERIFY(!placed.lines[0].id.isValid());
    QCOMPARE(placed.lines[0].number, 0);
    QCOMPARE(placed.notices, (QList<ImportNotice>{{3, u"Left out."_s}}));
}

void tst_PlacedImport::leavesTimesOutWithoutARecording()
{
    const ImportedReport text = textOf({{LineType::Answer, u"Ja."_s, ImportedSpan{0, 500}, {}},
                                        {LineType::Answer, u"Nee."_s, ImportedSpan{500, 900}, {}},
                                        {LineType::Answer, u"Misschien."_s, {}, {}}});
    QVERIFY(hasTimes(text));
    QVERIFY(!hasTimes(textOf({{LineType::Answer, u"Ja."_s, {}, {}}})));
    const auto placed = placedImport(text, std::nullopt);
    QCOMPARE(placed.lines.size(), 3);
    for (const Line &line : placed.lines)
        QVERIFY(!line.anchor);
    QCOMPARE(placed.notices.size(), 2);
    QVERIFY2(placed.notices.last().text.startsWith(u"2 "_s), qPrintable(placed.notices.last().text));
}

void tst_PlacedImport::namesTheSpeakers()
{
    QList<ImportedTurn> turns{{LineType::Answer, u"Ja."_s, {}, u"Tolk"_s},
                              {LineType::Answer, u"Nee."_s, {}, u"Tolk"_s},
                              {LineType::Answer, u"Nee."_s, {}, {}}};
    QVERIFY(placedImport(textOf(turns), {}).notices.last().text.contains(u"(Tolk)"_s));
    for (int i = 0; i < 20; ++i)
        turns.append({LineType::Answer, u"Ja."_s, {}, u"Stem %1"_s.arg(i)});
    const QString many = placedImport(textOf(turns), {}).notices.last().text;
    QVERIFY2(many.contains(u"Stem 4, …)"_s) && !many.contains(u"Stem 5"_s), qPrintable(many));
}

RELAAS_TEST(QCoreApplication, tst_PlacedImport);

} // namespace tst_placedimport

#include "tst_placedimport.moc"
