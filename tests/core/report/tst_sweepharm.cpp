#include "core/report/sweep.h"
#include "support/hang.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <random>

namespace tst_sweepharm {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

Report reportOf(const QStringList &texts)
{
    Report report;
    for (const QString &text : texts) {
        Line line;
        line.id = LineId{report.lines.size() + 1};
        line.text = text;
        report.lines << line;
    }
    return report;
}

/// The words of one kind, or of all with the initial of their kind: "F 14 jaar|N Kabul".
QString found(const QList<SweepFind> &finds)
{
    QStringList parts;
    for (const SweepFind &find : finds)
        parts << u"FDN-"_s.at(int(find.kind)) + u' ' + find.words;
    return parts.join(u'|');
}

void row(const char *text, const char *expected)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

/// Finds stand in order, within the text, hold its words, and begin and end between characters.
bool isSound(const QList<SweepFind> &finds, const Report &report)
{
    qint64 line = 0;
    qsizetype end = 0;
    for (const SweepFind &find : finds) {
        const Line *of = report.line(find.line);
        if (!of || find.line.value < line || find.length <= 0)
            return false;
        if (find.line.value > line)
            end = 0;
        const QString &text = of->text;
        const qsizetype behind = find.from + find.length;
        if (find.from < end || behind > text.size() || text.mid(find.from, find.length) != find.words)
            return false;
        for (const qsizetype edge : {find.from, behind}) {
            const bool isInside = edge > 0 && edge < text.size();
            if (isInside && text.at(edge).isLowSurrogate() && text.at(edge - 1).isHighSurrogate())
                return false;
            if (isInside && text.at(edge).isMark())
                return false;
        }
        line = find.line.value;
        end = behind;
    }
    return true;
}

} // namespace

class tst_SweepHarm : public QObject
{
    Q_OBJECT

private slots:
    void partsNoCharacter_data();
    void partsNoCharacter();
    void takesWhateverIsWritten();
    void takesLongTexts_data();
    void takesLongTexts();
    void takesAsManyLinesAsAReportMayHave();
};

void tst_SweepHarm::partsNoCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    row("Ik zag 3\u0301 man.", "F 3\u0301");
    row("Ik zag 3\uFE0F\u20E3 man.", "F 3\uFE0F\u20E3");
    row("Ik zag Ahme\u0301d niet\u0308.", "N Ahme\u0301d|- niet\u0308");
    row("In Besanc\u0327on.", "N Besanc\u0327on");
    row("Ik zag 5€\u0301 liggen.", "F 5€\u0301");
    row("Ik zag 7\u200D meer.", "F 7\u200D");
    row("Naar \U0001F600Kabul\U0001F600.", "N Kabul");
    QTest::newRow("lone surrogates") << u"\xd83dNaar\xde00 Kabul\xd83d"_s << u"N Kabul"_s;
    QTest::newRow("control characters")
        << u"Naar\u0000 Kabul\u0007 \u202eniet\u202c"_s << u"N Kabul|- niet"_s;
}

void tst_SweepHarm::partsNoCharacter()
{
    QFETCH(QString, text);
    const Report report = reportOf({text});
    const QList<SweepFind> finds = sweep(report);
    QVERIFY(isSound(finds, report));
    QTEST(found(finds), "expected");
}

void tst_SweepHarm::takesWhateverIsWritten()
{
    const QStringList pieces{u"12"_s,      u"3"_s,      u"2019"_s, u"-"_s,    u"."_s,      u" "_s,
                             u" "_s,       u" "_s,      u"/"_s,    u":"_s,    u"maart"_s,  u"Asad"_s,
                             u"een"_s,     u"half"_s,   u"drie"_s, u"voor"_s, u"om"_s,     u"uur"_s,
                             u"in"_s,      u"Kabul"_s,  u"bin"_s,  u"al"_s,   u"van"_s,    u"niet"_s,
                             u"A"_s,       u"'"_s,      u"’"_s,    u"\n"_s,   u"\u0301"_s, u"\xd83d"_s,
                             u"\xde00"_s,  u"\u200d"_s, u"€"_s,    u"+"_s,    u"۱"_s,      u"کابل"_s,
                             u"honderd"_s, u"kwart"_s,  u"over"_s, u"en"_s,   u","_s,      u"\u0000"_s};
    std::mt19937 random(5);
    for (int round = 0; round < 4000; ++round) {
        QStringList texts(3);
        for (QString &text : texts)
            for (auto count = random() % 14; count > 0; --count)
                text += pieces.at(qsizetype(random() % size_t(pieces.size())));
        const Report report = reportOf(texts);
        const QList<SweepFind> finds = sweep(report, {u"Kabul van Asad"_s});
        QVERIFY2(isSound(finds, report), qPrintable(texts.join(u'|')));
    }
}

void tst_SweepHarm::takesLongTexts_data()
{
    QTest::addColumn<QString>("text");

    const auto filled = [](const QString &piece) {
        return piece.repeated(500'000 / test::slowness / piece.size());
    }; // 1 MB
    QTest::newRow("sentences") << filled(u"Op 12 maart 2019 ging ik niet met Ahmad naar Kabul. "_s);
    QTest::newRow("one word") << filled(u"Kabul"_s);
    QTest::newRow("one number") << filled(u"7"_s);
    QTest::newRow("groups of digits") << filled(u"06 12 "_s);
    QTest::newRow("numbers with points") << filled(u"1."_s);
    QTest::newRow("number words") << filled(u"honderd "_s);
    QTest::newRow("one number word") << filled(u"honderd"_s);
    QTest::newRow("een") << filled(u"een of een half "_s);
    QTest::newRow("parts of names") << filled(u"bin al van "_s);
    QTest::newRow("a name and its parts") << filled(u"Ahmad van de "_s);
    QTest::newRow("hyphens") << filled(u"al-"_s);
    QTest::newRow("initials") << filled(u"A."_s);
    QTest::newRow("marks") << filled(u"\u0301\u0323"_s);
    QTest::newRow("a word of marks") << QString(u"Kabul"_s + filled(u"\u0301\u0323"_s));
    QTest::newRow("blanks") << filled(u" "_s);
    QTest::newRow("lone surrogates") << filled(u"\xd83d"_s);
    QTest::newRow("apostrophes") << filled(u"a'"_s);
    QTest::newRow("years") << filled(u"in 2019, 2020 en "_s);
    QTest::newRow("weekdays") << filled(u"maandag 12 "_s);
}

void tst_SweepHarm::takesLongTexts()
{
    QFETCH(QString, text);
    const Report report = reportOf({text});
    QElapsedTimer timer;
    timer.start();
    const QList<SweepFind> finds = sweep(report);
    QVERIFY2(timer.elapsed() < test::hangMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(isSound(finds, report));
}

void tst_SweepHarm::takesAsManyLinesAsAReportMayHave()
{
    Report report = reportOf(QStringList(1, u"Met Ahmad niet 3."_s));
    const Line line = report.lines.constFirst();
    report.lines.fill(line, 200'000 / test::slowness);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(sweep(report).size(), 600'000 / test::slowness);
    QVERIFY2(timer.elapsed() < test::hangMs, qPrintable(QString::number(timer.elapsed())));
}

RELAAS_TEST(QCoreApplication, tst_SweepHarm);

} // namespace tst_sweepharm

#include "tst_sweepharm.moc"
