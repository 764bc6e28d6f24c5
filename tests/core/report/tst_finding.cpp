#include "core/report/finding.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_finding {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Finding : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsInReadingOrder();
    void findsNothingWhereNothingIsSought();
    void replacesEachMatch_data();
    void replacesEachMatch();
    void countsLinesWhoseVerdictGoes();
    void findsInAVeryLongLine();
};

namespace {

Line lineOf(int number, const QString &text)
{
    Line line;
    line.id = LineId{number};
    line.number = number;
    line.text = text;
    line.anchor = Anchor{RecordingId{7}, 0, 100};
    return line;
}

/// "een [twee] drie": the matches in brackets.
QString marked(const QString &text, const QList<Match> &matches)
{
    QString shown;
    qsizetype done = 0;
    for (const Match &match : matches) {
        shown += text.mid(done, match.from - done) + u'[' + text.mid(match.from, match.length) + u']';
        done = match.from + match.length;
    }
    return shown + text.mid(done);
}

} // namespace

void tst_Finding::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<bool>("isExact");
    QTest::addColumn<bool>("isWholeWords");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, const QString &sought, const QString &exact,
                        const QString &any, const QString &word) {
        QTest::addRow("%s, exact", name) << text << sought << true << false << exact;
        QTest::addRow("%s", name) << text << sought << false << false << any;
        QTest::addRow("%s, whole words", name) << text << sought << false << true << word;
    };
    row("capitals", u"De zwager en de Zwager."_s, u"zwager"_s, u"De [zwager] en de Zwager."_s,
        u"De [zwager] en de [Zwager]."_s, u"De [zwager] en de [Zwager]."_s);
    row("part of a word", u"schoonzwager zwagers"_s, u"zwager"_s, u"schoon[zwager] [zwager]s"_s,
        u"schoon[zwager] [zwager]s"_s, u"schoonzwager zwagers"_s);
    row("accents", u"Gebrešlase en Gebreslase"_s, u"gebreslase"_s, u"Gebrešlase en Gebreslase"_s,
        u"[Gebrešlase] en [Gebreslase]"_s, u"[Gebrešlase] en [Gebreslase]"_s);
    row("accents stored apart", u"één e\u0301e\u0301n"_s, u"één"_s, u"[één] [e\u0301e\u0301n]"_s,
        u"[één] [e\u0301e\u0301n]"_s, u"[één] [e\u0301e\u0301n]"_s);
    row("never half a character", u"e\u0301"_s, u"e"_s, u"e\u0301"_s, u"[e\u0301]"_s, u"[e\u0301]"_s);
    row("one sign that reads as two", u"Straße"_s, u"strasse"_s, u"Straße"_s, u"[Straße]"_s, u"[Straße]"_s);
    row("never half of such a sign", u"Maße"_s, u"mas"_s, u"Maße"_s, u"Maße"_s, u"Maße"_s);
    row("overlapping", u"aaaa"_s, u"aa"_s, u"[aa][aa]"_s, u"[aa][aa]"_s, u"aaaa"_s);
    row("beside signs", u"(zwager) zwager's zwager-zwager"_s, u"zwager"_s,
        u"([zwager]) [zwager]'s [zwager]-[zwager]"_s, u"([zwager]) [zwager]'s [zwager]-[zwager]"_s,
        u"([zwager]) [zwager]'s [zwager]-[zwager]"_s);
    row("beside digits", u"lijn1 lijn 1"_s, u"lijn"_s, u"[lijn]1 [lijn] 1"_s, u"[lijn]1 [lijn] 1"_s,
        u"lijn1 [lijn] 1"_s);
    row("beside letters of two units", u"𐐷a a"_s, u"a"_s, u"𐐷[a] [a]"_s, u"𐐷[a] [a]"_s, u"𐐷a [a]"_s);
    row("from right to left", u"הוא אמר הוא"_s, u"הוא"_s, u"[הוא] אמר [הוא]"_s, u"[הוא] אמר [הוא]"_s,
        u"[הוא] אמר [הוא]"_s);
    row("several words", u"in maart 2024"_s, u"maart 2024"_s, u"in [maart 2024]"_s, u"in [maart 2024]"_s,
        u"in [maart 2024]"_s);
    row("signs of patterns", u"a.b (a+b) \\d*"_s, u"(a+b) \\d*"_s, u"a.b [(a+b) \\d*]"_s,
        u"a.b [(a+b) \\d*]"_s, u"a.b [(a+b) \\d*]"_s);
    row("broken text", QString(u"a"_s + QChar(0xd800) + u"b"), u"b"_s,
        QString(u"a"_s + QChar(0xd800) + u"[b]"), QString(u"a"_s + QChar(0xd800) + u"[b]"),
        QString(u"a"_s + QChar(0xd800) + u"[b]"));
}

void tst_Finding::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, sought);
    QFETCH(bool, isExact);
    QFETCH(bool, isWholeWords);
    QFETCH(QString, found);
    QCOMPARE(marked(text, matchesIn(lineOf(1, text), {sought, isExact, isWholeWords})), found);
}

void tst_Finding::findsInReadingOrder()
{
    Report report;
    report.lines = {lineOf(3, u"een twee een"_s), lineOf(1, u"twee"_s), lineOf(2, u"een"_s)};
    const QList<Match> wanted{{LineId{3}, 0, 3}, {LineId{3}, 9, 3}, {LineId{2}, 0, 3}};
    QCOMPARE(matchesIn(report, {u"een"_s}), wanted);
    QVERIFY(matchesIn(report, {u"een twee"_s}).size() == 1);
    QVERIFY(matchesIn(report, {u"een\ntwee"_s}).isEmpty()); // never across lines
}

void tst_Finding::findsNothingWhereNothingIsSought()
{
    QVERIFY(matchesIn(lineOf(1, u"een"_s), {}).isEmpty());
    QVERIFY(matchesIn(lineOf(1, {}), {u"een"_s}).isEmpty());
    QVERIFY(matchesIn(lineOf(1, u"een"_s), {u"\u0301"_s}).isEmpty()); // nothing is left of it
}

void tst_Finding::replacesEachMatch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("after");
    QTest::newRow("one") << u"een zwager"_s << u"broer"_s << u"een broer"_s;
    QTest::newRow("several") << u"zwager, Zwager"_s << u"broer"_s << u"broer, broer"_s;
    QTest::newRow("away") << u"de zwager daar"_s << QString() << u"de  daar"_s;
    QTest::newRow("itself in it") << u"zwager"_s << u"zwagerzwager"_s << u"zwagerzwager"_s;
    QTest::newRow("signs of patterns") << u"zwager"_s << u"\\1$&"_s << u"\\1$&"_s;
}

void tst_Finding::replacesEachMatch()
{
    QFETCH(QString, text);
    QFETCH(QString, by);
    QFETCH(QString, after);
    Report report;
    report.lines = {lineOf(1, u"niets"_s), lineOf(2, text)};
    const auto texts = replaced(report, matchesIn(report, {u"zwager"_s}), by);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.value(LineId{2}), after);
    QVERIFY(replaced(report, {}, by).isEmpty());
    QVERIFY(replaced(report, matchesIn(report, {u"niets"_s}), u"niets"_s).isEmpty()); // reads the same
}

void tst_Finding::countsLinesWhoseVerdictGoes()
{
    Report report;
    report.lines = {lineOf(1, u"een"_s), lineOf(2, u"een"_s), lineOf(3, u"een"_s)};
    report.lines[0].check = test::checkOf(report.lines.at(0), Verdict::Agrees);
    report.lines[1].check = test::checkOf(lineOf(2, u"anders"_s), Verdict::Agrees); // stale already
    const auto texts = replaced(report, matchesIn(report, {u"een"_s}), u"twee"_s);
    QCOMPARE(texts.size(), 3);
    QCOMPARE(judgedLines(report, texts), 1);
}

void tst_Finding::findsInAVeryLongLine()
{
    const QString text = u"woord naald "_s + u"hooi "_s.repeated(200'000 / test::slowness) + u"naald"_s;
    QCOMPARE(matchesIn(lineOf(1, text), {u"NAALD"_s, false, true}).size(), 2);
}

RELAAS_TEST(QCoreApplication, tst_Finding);

} // namespace tst_finding

#include "tst_finding.moc"
