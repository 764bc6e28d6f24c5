#include "core/report/spokenreport.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_checking {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_Checking : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryVerdictAndDiscrepancy();
    void isAFactAboutTheseWordsAndThisSound();
    void wantsANoteWhereAVerdictAloneSaysNothing_data();
    void wantsANoteWhereAVerdictAloneSaysNothing();
    void weighsDiscrepancies_data();
    void weighsDiscrepancies();
    void wantsInaudibleToBeTriedBothWays_data();
    void wantsInaudibleToBeTriedBothWays();
    void comparesOnlyWordsWithSound();
    void checksAFrozenReportToo();
    void takesOnlyBackWhatStands();
    void bindsTheLogToAllItSays_data();
    void bindsTheLogToAllItSays();
    void keepsTheHashOfAPlainCheck();

private:
    const QDateTime m_now{QDate(2026, 11, 22), QTime(10, 0), Qt::UTC};
    const HowHeard m_wholly{1000, 1000, 1000, 800, 1000, {QString(), u"hiss"_s}, {QString()}};

    Result<Check> check(const Report &report, LineId id, const Judgement &found) const
    {
        return checked(report, id, found, m_wholly, 1000, UserId{3}, m_now);
    }
    Report judged(const Report &report, LineId id, const Judgement &found) const
    {
        return judgedBy(report, id, found, m_wholly, m_now);
    }
};

void tst_Checking::namesEveryVerdictAndDiscrepancy()
{
    QSet<QString> names;
    QSet<QString> texts;
    for (const Verdict verdict : allVerdicts) {
        names << verdictName(verdict);
        texts << verdictText(verdict);
        QCOMPARE(verdictFromName(verdictName(verdict)), verdict);
    }
    QCOMPARE(names.size(), 7);
    QCOMPARE(texts.size(), 7);
    QVERIFY(!verdictFromName(u"differs"));
    QCOMPARE(discrepancyTypes().size(), 14);
    for (const DiscrepancyType type : discrepancyTypes()) {
        names << discrepancyTypeName(type);
        texts << discrepancyTypeText(type);
        QCOMPARE(discrepancyTypeFromName(discrepancyTypeName(type)), type);
    }
    QCOMPARE(names.size(), 21);
    QCOMPARE(texts.size(), 21);
    QVERIFY(!names.contains(QString()) && !texts.contains(QString()));
    QCOMPARE(weightFromName(u"material"), Weight::Material);
    QCOMPARE(weightFromName(weightName(Weight::Minor)), Weight::Minor);
    QCOMPARE(discrepanciesText({{DiscrepancyType::DateOrNumber, Weight::Material},
                                {DiscrepancyType::Omission, Weight::Minor}}),
             u"date or number (material), omission (minor)"_s);
}

void tst_Checking::isAFactAboutTheseWordsAndThisSound()
{
    const QList<Discrepancy> discrepancies{{DiscrepancyType::DateOrNumber, Weight::Material}};
    const auto made = check(spoken(), first, {Verdict::Deviates, u" Vier\r\nmannen. "_s, discrepancies});
    QVERIFY(made);
    QCOMPARE(made->line, first);
    QCOMPARE(made->lineNumber, 1);
    QCOMPARE(made->note, u"Vier\nmannen."_s);
    QCOMPARE(made->discrepancies, discrepancies);
    QCOMPARE(made->textSha256, textSha256(u"Het waren drie mannen."_s));
    QCOMPARE(made->anchor, (Anchor{sound, 0, 100}));
    QCOMPARE(made->endFrame, 100);
    QCOMPARE(made->heard, m_wholly);
    QCOMPARE(made->by, UserId{3});
    QCOMPARE(made->at, m_now);
    QCOMPARE(check(spoken(), openEnded, {Verdict::Agrees})->endFrame, 1000); // to the end of the recording
    QCOMPARE(check(spoken(), LineId{9}, {Verdict::Agrees}).error().code, Error::Code::NotFound);
    const Report report = judged(spoken(), first, {Verdict::Deviates, u"Vier."_s});
    QCOMPARE(verdictOf(report.lines.at(0)), Verdict::Deviates);
    QCOMPARE(noteOf(report.lines.at(0)), u"Vier."_s);
    QCOMPARE(checkText(report.lines.at(0)), u"deviates"_s);
    QCOMPARE(checkText(report.lines.at(1)), u"not checked"_s);
}

void tst_Checking::wantsANoteWhereAVerdictAloneSaysNothing_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("needs");
    QTest::newRow("agrees") << Verdict::Agrees << false;
    QTest::newRow("agrees in substance") << Verdict::AgreesInSubstance << false;
    QTest::newRow("deviates") << Verdict::Deviates << true;
    QTest::newRow("not in the recording") << Verdict::NotInRecording << true;
    QTest::newRow("not in the report") << Verdict::NotInReport << true;
    QTest::newRow("inaudible") << Verdict::Inaudible << true;
}

void tst_Checking::wantsANoteWhereAVerdictAloneSaysNothing()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, needs);
    QCOMPARE(needsNote(verdict), needs);
    const auto without = check(spoken(), first, {verdict, u" \n"_s});
    QCOMPARE(bool(without), !needs);
    if (needs) {
        QCOMPARE(without.error().code, Error::Code::Invalid);
        QVERIFY(without.error().text.contains(u"line 1"_s));
    }
    const auto noted = check(spoken(), first, {verdict, u"Anders."_s});
    QVERIFY(noted);
    QCOMPARE(noted->note, u"Anders."_s); // also one that is not needed stays
}

void tst_Checking::weighsDiscrepancies_data()
{
    using Type = DiscrepancyType;
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QList<Discrepancy>>("discrepancies");
    QTest::addColumn<QString>("says"); // empty: accepted
    const auto row = [](const char *name, Verdict verdict, const QList<Discrepancy> &list,
                        const QString &says = {}) { QTest::newRow(name) << verdict << list << says; };
    row("several", Verdict::Deviates,
        {{Type::NegationLost, Weight::Material},
         {Type::Omission, Weight::Minor},
         {Type::Addition, Weight::Material}});
    row("a minor one in substance", Verdict::AgreesInSubstance, {{Type::OrderChanged, Weight::Minor}});
    row("with what the report has not", Verdict::NotInReport, {{Type::OffRecord, Weight::Minor}});
    row("a lost negation is never minor", Verdict::Deviates, {{Type::NegationLost, Weight::Minor}},
        u"negation lost"_s);
    row("nor a number", Verdict::AgreesInSubstance, {{Type::DateOrNumber, Weight::Minor}},
        u"always material"_s);
    row("a material one is no matter of wording", Verdict::AgreesInSubstance,
        {{Type::NameOrPlace, Weight::Material}}, u"agrees in substance"_s);
    row("agrees all the same", Verdict::Agrees, {{Type::Omission, Weight::Minor}}, u"omission"_s);
    row("twice", Verdict::Deviates, {{Type::Omission, Weight::Minor}, {Type::Omission, Weight::Material}},
        u"twice"_s);
}

void tst_Checking::weighsDiscrepancies()
{
    QFETCH(Verdict, verdict);
    QFETCH(QList<Discrepancy>, discrepancies);
    QFETCH(QString, says);
    const auto made = check(spoken(), first, {verdict, u"Anders."_s, discrepancies});
    QCOMPARE(bool(made), says.isEmpty());
    if (made) {
        QCOMPARE(made->discrepancies, discrepancies);
        return;
    }
    QCOMPARE(made.error().code, Error::Code::Invalid);
    QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
    QVERIFY(made.error().text.contains(u"ine 1"_s) && !made.error().text.contains(u'%'));
}

void tst_Checking::wantsInaudibleToBeTriedBothWays_data()
{
    QTest::addColumn<int>("unaided");
    QTest::addColumn<int>("aided");
    QTest::addColumn<QString>("says"); // empty: accepted
    QTest::newRow("both") << 900 << 1000 << QString();
    QTest::newRow("only as recorded") << 1000 << 0 << u"with a listening aid"_s;
    QTest::newRow("only with help") << 0 << 1000 << u"without listening aids"_s;
    QTest::newRow("neither") << 0 << 0 << u"without listening aids"_s;
    QTest::newRow("not all of it as recorded") << 899 << 1000 << u"without listening aids"_s;
    QTest::newRow("not all of it with help") << 1000 << 899 << u"with a listening aid"_s;
}

void tst_Checking::wantsInaudibleToBeTriedBothWays()
{
    QFETCH(int, unaided);
    QFETCH(int, aided);
    QFETCH(QString, says);
    HowHeard heard;
    heard.permille = std::max(unaided, aided);
    heard.unaidedPermille = unaided;
    heard.aidedPermille = aided;
    const auto asked = [&](Verdict verdict, const std::optional<HowHeard> &how) {
        return checked(spoken(), first, {verdict, u"Gekraak."_s}, how, 1000, UserId{3}, m_now);
    };
    const auto made = asked(Verdict::Inaudible, heard);
    QCOMPARE(bool(made), says.isEmpty());
    if (!made) {
        QCOMPARE(made.error().code, Error::Code::NotAllowed);
        QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
    }
    QVERIFY(asked(Verdict::Deviates, heard));
    QVERIFY(asked(Verdict::Inaudible, {})); // found elsewhere: it says that nobody knows how it was heard
    QVERIFY(!isHeard(*asked(Verdict::Inaudible, {})));
}

void tst_Checking::comparesOnlyWordsWithSound()
{
    QCOMPARE(check(spoken(), soundless, {Verdict::Agrees}).error().code, Error::Code::NotAllowed);
    const auto wordless = withLineChanged(spoken(), first, LineType::Question, u" "_s);
    QCOMPARE(check(*wordless, first, {Verdict::Agrees}).error().code, Error::Code::NotAllowed);
}

void tst_Checking::checksAFrozenReportToo()
{
    const auto done = frozen(spoken(), m_now);
    QVERIFY(check(*done, first, {Verdict::Agrees}));
}

void tst_Checking::takesOnlyBackWhatStands()
{
    QCOMPARE(check(spoken(), first, {}).error().code, Error::Code::NotAllowed);
    const Report report = judged(judged(spoken(), first, {Verdict::Agrees}), first, {});
    QCOMPARE(verdictOf(report.lines.at(0)), Verdict::NotChecked);
    QCOMPARE(checkStateOf(report.lines.at(0)), CheckState::None);
    QVERIFY(report.lines.at(0).check); // that it was taken back is a fact as well
    QVERIFY(!check(report, first, {}));
}

void tst_Checking::bindsTheLogToAllItSays_data()
{
    using Change = std::function<void(Check &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("number", [](Check &c) { c.lineNumber = 2; });
    row("verdict", [](Check &c) { c.verdict = Verdict::AgreesInSubstance; });
    row("note", [](Check &c) { c.note += u'.'; });
    row("discrepancy", [](Check &c) { c.discrepancies.clear(); });
    row("weight", [](Check &c) { c.discrepancies[0].weight = Weight::Minor; });
    row("words", [](Check &c) { c.textSha256 = textSha256(u"x"_s); });
    row("recording", [](Check &c) { c.anchor.recording = RecordingId{8}; });
    row("place", [](Check &c) { c.anchor.fromFrame = 1; });
    row("end", [](Check &c) { c.endFrame = 99; });
    row("open end", [](Check &c) { c.anchor.toFrame.reset(); });
    row("heard", [](Check &c) { c.heard->permille = 999; });
    row("how", [](Check &c) { c.heard->aids = {u"typing"_s}; });
    row("not known how", [](Check &c) { c.heard.reset(); });
    row("who", [](Check &c) { c.by = UserId{4}; });
    row("when", [](Check &c) { c.at = c.at.addMSecs(1); });
    row("original words", [](Check &c) { c.quotationSha256 = textSha256(u"x"_s); });
    row("voices", [](Check &c) { c.voices = interpretedLine().lines.at(0).voices; });
}

void tst_Checking::bindsTheLogToAllItSays()
{
    QFETCH(std::function<void(Check &)>, change);
    const Check before =
        check(spoken(), first,
              {Verdict::Deviates, u"Vier."_s, {{DiscrepancyType::Omission, Weight::Material}}})
            .value();
    Check after = before;
    QCOMPARE(checkSha256(after), checkSha256(before));
    QCOMPARE(checkSha256(after).size(), 64);
    change(after);
    QVERIFY(checkSha256(after) != checkSha256(before));
}

/// What stands in logs from before there were voices must verify for good.
void tst_Checking::keepsTheHashOfAPlainCheck()
{
    Check plain = check(spoken(), first, {Verdict::Agrees}).value();
    plain.by = UserId{3};
    QCOMPARE(checkSha256(plain),
             QByteArray("0cd90c0ddcd63f5758f88f713047c806a9d40c17ee8f11f7eb51d6d0c3202651"));
    const Check whole = check(interpretedLine(), first, {Verdict::Agrees}).value();
    QCOMPARE(whole.voices, interpretedLine().lines.at(0).voices);
    using Change = std::function<void(Check &)>;
    const QList<Change> changes{[](Check &c) { c.voices[0].voice = Voice::Officer; },
                                [](Check &c) { c.voices[1].anchor.toFrame = 91; },
                                [](Check &c) { c.voices[1].anchor.fromFrame = 41; },
                                [](Check &c) { c.voices[0].anchor.recording = RecordingId{8}; },
                                [](Check &c) { c.voices.removeLast(); },
                                [](Check &c) { c.quotationSha256.clear(); }};
    for (const Change &change : changes) {
        Check other = whole;
        change(other);
        QVERIFY(checkSha256(other) != checkSha256(whole));
    }
}

RELAAS_TEST(QCoreApplication, tst_Checking);

} // namespace tst_checking

#include "tst_checking.moc"
