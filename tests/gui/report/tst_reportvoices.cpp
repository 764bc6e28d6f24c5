#include "gui/report/voicedpage.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/reports.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

#include <cmath>

namespace tst_reportvoices {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// The voices of a line are placed and played by keyboard.
class tst_ReportVoices : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_on = std::make_unique<VoicedPage>(); }
    void cleanup() { m_on.reset(); }
    void placesEachVoiceAtTheSelection_data();
    void placesEachVoiceAtTheSelection();
    void placesAVoiceFromPositionToPosition();
    void playsOnlyOneVoice();
    void saysWhatIsMissing();
    void takesAVoiceBack();
    void showsWhereEachVoiceIsHeard();
    void drawsTheVoicesOfTheChosenLine();
    void beginsWithTheTemplate();
    void saysWhatNobodySaidBeforeItFreezes();
    void changesNothingInAFrozenReport();
    void hasKeysOfItsOwn();
    void leavesWordsOfAnotherLanguageAlone();

private:
    QPlainTextEdit &words() const { return m_on->child<QPlainTextEdit>(u"quotation"_s); }
    std::unique_ptr<VoicedPage> m_on;
};

void tst_ReportVoices::placesEachVoiceAtTheSelection_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < 4; ++row)
        QTest::newRow(qPrintable(voiceName(allVoices().at(row)))) << row;
}

void tst_ReportVoices::placesEachVoiceAtTheSelection()
{
    QFETCH(int, row);
    m_on->open();
    m_on->waitForSound();
    const auto [voice, action] = m_on->actions().place.at(row);
    QCOMPARE(voice, allVoices().at(row));
    m_on->wave().select(1000, 3000);
    m_on->press(action);
    QCOMPARE(m_on->line(0).voices, (QList<VoiceSpan>{{voice, {m_on->recording.id, 1000, 3000}}}));
    QCOMPARE(m_on->line(0).anchor, std::optional(Anchor{m_on->recording.id, 0, 6000})); // stays
    m_on->wave().select(1000, 3500);
    m_on->press(action);
    QCOMPARE(m_on->line(0).voices, (QList<VoiceSpan>{{voice, {m_on->recording.id, 1000, 3500}}}));
    QVERIFY(m_on->line(1).voices.isEmpty());
}

void tst_ReportVoices::placesAVoiceFromPositionToPosition()
{
    m_on->open();
    m_on->waitForSound();
    QAction *place = m_on->actions().place.at(2).second;
    m_on->press(m_on->page->actions().forward);
    m_on->press(place);
    QVERIFY(m_on->line(0).voices.isEmpty());
    QVERIFY2(m_on->lastMessage().contains(u"begins at 00:00:05.0"_s), qPrintable(m_on->lastMessage()));
    m_on->press(m_on->page->actions().fineForward);
    m_on->press(place);
    const qint64 from = 5 * ReportDesk::Rate;
    QCOMPARE(m_on->line(0).voices,
             (QList<VoiceSpan>{{Voice::Applicant, {m_on->recording.id, from, from + ReportDesk::Rate / 2}}}));
    // What was begun belongs to its line and its voice.
    m_on->press(place);
    m_on->view().setCurrentLine(m_on->line(1).id);
    m_on->press(m_on->page->actions().fineForward);
    m_on->press(place);
    QVERIFY(m_on->line(1).voices.isEmpty());
    m_on->press(m_on->page->actions().fineBack);
    m_on->press(place); // before its beginning: it begins anew
    QVERIFY(m_on->line(1).voices.isEmpty());
}

void tst_ReportVoices::playsOnlyOneVoice()
{
    const auto set = m_on->reports().setVoice(m_on->desk->report(), m_on->line(1).id,
                                              {Voice::Applicant, {m_on->recording.id, 20000, 24000}});
    QVERIFY2(set, qPrintable(why(set)));
    m_on->open();
    m_on->waitForSound();
    m_on->view().setCurrentLine(m_on->line(1).id);
    m_on->press(m_on->actions().play.at(2).second);
    std::vector<float> heard;
    QTRY_VERIFY([&] {
        const auto more = m_on->desk->heard->taken();
        heard.insert(heard.end(), more.begin(), more.end());
        return heard.size() >= 4000;
    }());
    QTest::qWait(100);
    QVERIFY2(m_on->desk->heard->taken().empty(), "nothing after the end of the voice");
    QCOMPARE(heard.size(), size_t(4000));
    for (size_t i = 0; i < heard.size(); ++i)
        QCOMPARE(int(std::lround(heard[i] * 32768)), int(m_on->sound.samples[20000 + i]));
}

void tst_ReportVoices::saysWhatIsMissing()
{
    m_on->open();
    m_on->waitForSound();
    m_on->press(m_on->actions().play.at(0).second);
    QVERIFY2(m_on->lastMessage().contains(u"Line 1 has no place for the voice \"Officer\" yet"_s),
             qPrintable(m_on->lastMessage()));
}

void tst_ReportVoices::takesAVoiceBack()
{
    m_on->open();
    m_on->waitForSound();
    m_on->wave().select(1000, 3000);
    m_on->press(m_on->actions().place.at(0).second);
    auto &clear = m_on->child<QToolButton>(u"officerClear"_s);
    QVERIFY(clear.isVisible());
    QVERIFY(!m_on->child<QToolButton>(u"applicantClear"_s).isVisible());
    clear.setFocus();
    m_on->key(Qt::Key_Space);
    QVERIFY(m_on->line(0).voices.isEmpty());
    QVERIFY(!clear.isVisible());
    m_on->press(m_on->actions().clear.at(0).second);
    QVERIFY2(m_on->lastMessage().contains(u"could be taken back"_s), qPrintable(m_on->lastMessage()));
}

void tst_ReportVoices::showsWhereEachVoiceIsHeard()
{
    const auto set = m_on->reports().setVoice(
        m_on->desk->report(), m_on->line(1).id,
        {Voice::InterpreterToOfficer, {m_on->recording.id, 2 * ReportDesk::Rate, 3 * ReportDesk::Rate}});
    QVERIFY2(set, qPrintable(why(set)));
    m_on->open();
    auto &place = m_on->child<QLabel>(u"toOfficerPlace"_s);
    QTRY_COMPARE(place.text(), u"not placed"_s);
    m_on->key(Qt::Key_Down);
    QTRY_COMPARE(place.text(), u"00:00:02.0 – 00:00:03.0"_s);
    QCOMPARE(m_on->child<QLabel>(u"officerPlace"_s).text(), u"not placed"_s);
    m_on->key(Qt::Key_Up);
    QCOMPARE(place.text(), u"not placed"_s);
}

void tst_ReportVoices::drawsTheVoicesOfTheChosenLine()
{
    m_on->open();
    m_on->waitForSound();
    const auto drawn = [&] { return m_on->wave().spans().current()->voices; };
    QVERIFY(drawn().isEmpty());
    m_on->wave().select(1000, 5000);
    m_on->press(m_on->actions().place.at(2).second);
    QCOMPARE(drawn(), (QList<WaveVoice>{{{1000, 5000}, u"Applicant"_s}}));
    m_on->wave().select(0, 0);
    QTest::qWait(50);
    const auto barOf = [&](qint64 frame) {
        const QImage image = m_on->wave().grab().toImage();
        const double ratio = image.devicePixelRatio();
        return image.pixelColor(int(m_on->wave().scale().pixelOf(frame) * ratio),
                                int((m_on->wave().laneHeight() + 2.5) * ratio));
    };
    QVERIFY(barOf(3000) != barOf(5300)); // within the line, outside the voice
    QCOMPARE(barOf(3000), barOf(2000));
    m_on->view().setCurrentLine(m_on->line(1).id);
    QVERIFY(drawn().isEmpty()); // its own, and only these
}

void tst_ReportVoices::beginsWithTheTemplate()
{
    m_on->desk = std::make_unique<ReportDesk>();
    m_on->open();
    QVERIFY(m_on->desk->report().lines.isEmpty());
    m_on->press(m_on->actions().fill);
    QCOMPARE(m_on->line(0).text, u"1 Opening"_s);
    QVERIFY(m_on->desk->report().lines.size() > 30);
    const auto size = m_on->desk->report().lines.size();
    m_on->press(m_on->actions().fill);
    QVERIFY2(m_on->lastMessage().contains(u"has lines already"_s), qPrintable(m_on->lastMessage()));
    QCOMPARE(m_on->desk->report().lines.size(), size);
}

void tst_ReportVoices::saysWhatNobodySaidBeforeItFreezes()
{
    m_on->desk = std::make_unique<ReportDesk>();
    m_on->open();
    m_on->press(m_on->actions().fill);
    const QList<int> unsaid = m_on->reports().unsaid(m_on->desk->report());
    QVERIFY(unsaid.size() > 12);
    m_on->press(m_on->page->actions().freeze); // nobody confirms
    const QString asked = m_on->desk->prompts.asked.constLast();
    QVERIFY2(asked.startsWith(u"%1 standard sentence"_s.arg(unsaid.size())), qPrintable(asked));
    QVERIFY(asked.contains(u" %1, %2, "_s.arg(unsaid.at(0)).arg(unsaid.at(1))) && asked.contains(u"…"_s));
    QVERIFY(!m_on->desk->report().isFrozen());
    m_on->desk->prompts.confirmations = {true};
    m_on->press(m_on->page->actions().freeze);
    QTRY_VERIFY(m_on->desk->report().isFrozen());
}

void tst_ReportVoices::changesNothingInAFrozenReport()
{
    QVERIFY(m_on->reports().freeze(m_on->desk->report()));
    m_on->open();
    m_on->waitForSound();
    for (QAction *action : m_on->actions().editing()) {
        QVERIFY(!action->isEnabled());
        QVERIFY2(action->toolTip().contains(u"frozen"_s), qPrintable(action->toolTip()));
    }
    for (const auto &[voice, action] : m_on->actions().play)
        QVERIFY(action->isEnabled());
    QVERIFY(words().isReadOnly());
    QVERIFY(m_on->child<QLineEdit>(u"grounds"_s).isReadOnly());
    QVERIFY(!m_on->child<QComboBox>(u"section"_s).isEnabled());
    QVERIFY(!m_on->child<QCheckBox>(u"refused"_s).isEnabled());
    m_on->press(m_on->actions().quote);
    m_on->key(Qt::Key_Return);
    QVERIFY(m_on->page->mayLeave());
}

/// No key of the page does two things.
void tst_ReportVoices::hasKeysOfItsOwn()
{
    m_on->open();
    QHash<QString, QString> known;
    for (const QAction *action : m_on->page->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString name = key.toString(QKeySequence::PortableText);
            QVERIFY2(!known.contains(name),
                     qPrintable(name + u": "_s + action->text() + u", "_s + known.value(name)));
            known.insert(name, action->text());
        }
    }
    QVERIFY(known.contains(u"Ctrl+Shift+5"_s));
    QVERIFY(known.contains(u"Ctrl+Alt+Shift+8"_s));
    QVERIFY(known.size() > 60);
}

void tst_ReportVoices::leavesWordsOfAnotherLanguageAlone()
{
    m_on->open();
    words().setFocus();
    QTest::keyClicks(&words(), u"tav min nav "_s); // Dutch offices have words for these
    QCOMPARE(words().toPlainText(), u"tav min nav "_s);
}

RELAAS_TEST(QApplication, tst_ReportVoices);

} // namespace tst_reportvoices

#include "tst_reportvoices.moc"
