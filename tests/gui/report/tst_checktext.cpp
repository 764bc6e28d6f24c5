#include "gui/report/checktext.h"
#include "gui/report/discrepancylist.h"
#include "gui/report/verdictlook.h"
#include "support/checks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QTest>

namespace tst_checktext {

using namespace relaas;
using namespace Qt::StringLiterals;

/// What a check looks and reads like, without a page.
class tst_CheckText : public QObject
{
    Q_OBJECT

private slots:
    void offersOnlyWhatGoesWithTheVerdict();
    void tellsStatesByIconAndWord();
    void saysHowItWasHeardInWords_data();
    void saysHowItWasHeardInWords();
    void sumsACheckUp();
};

void tst_CheckText::offersOnlyWhatGoesWithTheVerdict()
{
    DiscrepancyList kinds;
    kinds.begin(Verdict::AgreesInSubstance,
                {{DiscrepancyType::Omission, Weight::Minor}, {DiscrepancyType::Addition, Weight::Material}});
    QCOMPARE(kinds.chosen(), QList<Discrepancy>({{DiscrepancyType::Omission, Weight::Minor}}));
    for (int row = 0; row < kinds.count(); ++row) {
        const bool isOffered = kinds.item(row)->flags().testFlag(Qt::ItemIsEnabled);
        QCOMPARE(isOffered, !isAlwaysMaterial(discrepancyTypes().at(row)));
        kinds.setCurrentRow(row);
        QTest::keyClick(&kinds, Qt::Key_Space);
    }
    for (const Discrepancy &each : kinds.chosen())
        QCOMPARE(each.weight, Weight::Minor);
    kinds.begin(Verdict::Deviates, {});
    QVERIFY(kinds.chosen().isEmpty());
}

void tst_CheckText::tellsStatesByIconAndWord()
{
    QSet<QString> icons;
    QSet<QString> words;
    for (const BadgeContent &each : checkBadges()) {
        icons << each.iconName;
        words << each.text;
    }
    QCOMPARE(icons.size(), 8);
    QCOMPARE(words.size(), 8);
}

void tst_CheckText::saysHowItWasHeardInWords_data()
{
    QTest::addColumn<HowHeard>("heard");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("manner");
    const QStringList plain{QString()};
    QTest::newRow("as recorded") << HowHeard{1000, 1000, 0, 1000, 1000, plain, plain} << u"all of it heard"_s
                                 << QString();
    QTest::newRow("hardly") << HowHeard{4, 4, 0, 1000, 1000, plain, plain} << u"1 % of it heard"_s
                            << QString();
    QTest::newRow("nearly all") << HowHeard{999, 999, 0, 800, 800, plain, plain} << u"99 % of it heard"_s
                                << u"0.80×"_s;
    QTest::newRow("both ways")
        << HowHeard{1000, 1000, 900, 750, 1500, {QString(), u"highpass hiss"_s}, plain}
        << u"all of it heard"_s
        << u"0.75× to 1.50×, without and with listening aids (without rumble, less hiss)"_s;
    QTest::newRow("one channel") << HowHeard{1000, 0, 1000, 1000, 1000, {u"levelling"_s}, {u"2:solo"_s}}
                                 << u"all of it heard"_s
                                 << u"only with listening aids (voices alike), only channel 2"_s;
    QTest::newRow("not at all") << HowHeard() << u"nothing of it heard"_s << QString();
    QTest::newRow("nonsense is no channel")
        << HowHeard{500, 500, 0, 1000, 1000, plain, {u"99999999:solo x:y"_s}} << u"50 % of it heard"_s
        << QString();
}

void tst_CheckText::saysHowItWasHeardInWords()
{
    QFETCH(HowHeard, heard);
    QFETCH(QString, share);
    QFETCH(QString, manner);
    Check check;
    check.heard = heard;
    QCOMPARE(heardText(check), share);
    QCOMPARE(mannerText(heard), manner);
    check.heard.reset();
    QCOMPARE(heardText(check), u"how it was heard is not known"_s);
}

void tst_CheckText::sumsACheckUp()
{
    Line line;
    line.number = 3;
    line.text = u"Drie mannen."_s;
    line.anchor = Anchor{RecordingId{7}, 0, 100};
    QCOMPARE(checkSummary(line), u"not checked"_s);
    line.check = test::checkOf(line, Verdict::Deviates, u"Vier."_s);
    line.check->discrepancies = {{DiscrepancyType::DateOrNumber, Weight::Material}};
    line.check->heard->permille = 450;
    QCOMPARE(checkSummary(line),
             u"deviates\nHeard: Vier.\nDiscrepancies: date or number (material)\n45 % of it heard"_s);
    line.text += u'!';
    QVERIFY(checkSummary(line).startsWith(u"deviated before the text was changed\n"_s));
    QCOMPARE(checkBadge(line).text, u"out of date"_s);
    Check back = *line.check;
    back.verdict = Verdict::NotChecked;
    back.byName = u"A. Bos"_s;
    QVERIFY(historyText(back).contains(u"A. Bos · verdict taken back"_s));
    QVERIFY(!historyText(back).contains(u"% of it"_s));
}

RELAAS_TEST(QApplication, tst_CheckText);

} // namespace tst_checktext

#include "tst_checktext.moc"
