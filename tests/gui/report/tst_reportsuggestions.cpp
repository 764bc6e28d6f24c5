#include "core/report/suggestion.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdesk.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportview.h"
#include "gui/report/waveformview.h"
#include "support/spokensound.h"
#include "support/testprogram.h"
#include "workflow/office.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTest>

namespace tst_reportsuggestions {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Places for lines that have none, told by where somebody speaks; by keyboard.
class tst_ReportSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_spoken = spokenSound(16000, 60, 20); }
    void init();
    void cleanup();
    void suggestsTakesOverAndPlays();
    void saysWhereNothingCanBeSuggested();
    void leavesAFrozenReportAlone();

private:
    Line line(int number) const { return *m_desk->report().lineWithNumber(number); }
    const QHash<LineId, Anchor> &suggestions() const { return model()->suggestions(); }
    ReportModel *model() const { return m_page->findChild<ReportModel *>(); }
    ReportView *view() const { return m_page->findChild<ReportView *>(); }
    bool isNear(int number, qint64 frame) const
    {
        return std::abs(m_spoken.turns.at(number - 1).from - frame) <= 16000;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(view(), key, modifiers); }

    SpokenSound m_spoken;
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportPage> m_page;
};

void tst_ReportSuggestions::init()
{
    m_desk = std::make_unique<ReportDesk>();
    QList<Line> lines;
    for (const Turn &turn : m_spoken.turns) {
        Line spoken;
        spoken.type = lines.size() % 2 ? LineType::Answer : LineType::Question;
        spoken.text = QString(qsizetype((turn.to - turn.from) * 14 / 16000), u'a');
        lines << spoken;
    }
    QVERIFY(m_desk->office->reports().addLines(m_desk->report(), lines));
}

void tst_ReportSuggestions::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

void tst_ReportSuggestions::suggestsTakesOverAndPlays()
{
    const Recording recording = m_desk->attached(u"gehoor.wav"_s, m_spoken.sound);
    m_page = m_desk->page();
    view()->setFocus();
    view()->setCurrentLine(line(1).id);
    press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(!suggestions().isEmpty());
    int near = 0;
    for (int number = 1; number <= m_spoken.turns.size(); ++number)
        near += isNear(number, suggestions().value(line(number).id).fromFrame);
    QVERIFY2(near >= m_spoken.turns.size() * 9 / 10, qPrintable(QString::number(near)));
    QTRY_VERIFY(m_desk->messages.last().contains(u"suggested"_s));
    const QModelIndex time = model()->indexOf(line(3).id).siblingAtColumn(ReportModel::Time);
    QVERIFY(time.data().toString().startsWith(u"≈ "_s));
    QVERIFY(
        model()->indexOf(line(3).id).data(Qt::AccessibleDescriptionRole).toString().contains(u"probably"_s));
    QVERIFY2(!line(3).anchor, "a suggestion is not kept");
    const auto *wave = m_page->findChild<WaveformView *>();
    const WaveSpan *marked = wave->spans().span(line(3).id.value);
    QVERIFY(marked);
    QCOMPARE(marked->label, u"≈ 3"_s);
    QCOMPARE(marked->frames.from, suggestions().value(line(3).id).fromFrame);
    view()->setCurrentLine(line(3).id);
    QVERIFY(m_page->findChild<QLabel *>(u"place"_s)->text().startsWith(u"probably "_s));

    // It can be heard before it is taken over.
    const Anchor third = suggestions().value(line(3).id);
    view()->setCurrentLine(line(3).id);
    m_desk->heard->taken();
    press(Qt::Key_F4, Qt::ShiftModifier);
    std::vector<float> heard;
    const auto hasAll = [&] {
        const auto more = m_desk->heard->taken();
        heard.insert(heard.end(), more.begin(), more.end());
        return qint64(heard.size()) >= *third.toFrame - third.fromFrame;
    };
    QTRY_VERIFY(hasAll());
    QCOMPARE(qint64(heard.size()), *third.toFrame - third.fromFrame);
    for (qint64 i = 0; i < qint64(heard.size()); ++i)
        QCOMPARE(int(std::lround(heard[size_t(i)] * 32768)),
                 int(m_spoken.sound.samples[size_t(third.fromFrame + i)]));

    press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(line(3).anchor, third);
    QTRY_VERIFY(!suggestions().contains(line(3).id));
    QVERIFY(!time.data().toString().contains(u"≈"_s));
    QVERIFY(suggestions().contains(line(4).id));

    // In a row: up to the next line with a place.
    const Line sixth = line(6);
    QVERIFY(m_desk->office->reports().setAnchor(
        m_desk->report(), sixth.id, Anchor{recording.id, m_spoken.turns.at(5).from, std::nullopt}));
    QTRY_VERIFY(!suggestions().contains(sixth.id));
    const int revision = m_desk->report().revision;
    press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->report().revision, revision + 1); // in one go
    for (const int number : {4, 5})
        QVERIFY(line(number).anchor && isNear(number, line(number).anchor->fromFrame));
    QVERIFY(!line(2).anchor && !line(7).anchor);
    QVERIFY2(m_desk->messages.last().contains(u"2 "_s), qPrintable(m_desk->messages.last()));

    press(Qt::Key_G, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(suggestions().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(m_desk->messages.last().contains(u"Ctrl+Alt+G"_s));
}

void tst_ReportSuggestions::saysWhereNothingCanBeSuggested()
{
    m_page = m_desk->page();
    m_page->actions().suggest->trigger();
    QVERIFY(m_desk->messages.last().contains(u"Attach a recording"_s));
    QVERIFY(suggestions().isEmpty());

    // Once there is sound it is done.
    m_desk->prompts.files = {m_desk->soundFile(u"gehoor.wav"_s, m_spoken.sound)};
    m_page->actions().attach->trigger();
    QTRY_VERIFY(!suggestions().isEmpty());
}

void tst_ReportSuggestions::leavesAFrozenReportAlone()
{
    m_desk->attached(u"gehoor.wav"_s, m_spoken.sound);
    QVERIFY(m_desk->office->reports().freeze(m_desk->report()));
    m_page = m_desk->page();
    m_page->actions().suggest->trigger(); // to hear them
    QTRY_VERIFY(!suggestions().isEmpty());
    QVERIFY(!m_page->actions().acceptPlace->isEnabled());
    QVERIFY(!m_page->actions().acceptPlaces->isEnabled());
}

RELAAS_TEST(QApplication, tst_ReportSuggestions);

} // namespace tst_reportsuggestions

#include "tst_reportsuggestions.moc"
