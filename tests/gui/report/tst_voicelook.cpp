#include "gui/report/reportgutter.h"
#include "gui/report/reportmodel.h"
#include "gui/report/voicedpage.h"
#include "gui/report/voicelook.h"
#include "support/looks.h"
#include "support/testprogram.h"
#include "workflow/reports.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

namespace tst_voicelook {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// Which voices of a line are placed stands beside it.
class tst_VoiceLook : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_on = std::make_unique<VoicedPage>(); }
    void cleanup() { m_on.reset(); }
    void saysWhichVoicesArePlaced_data();
    void saysWhichVoicesArePlaced();
    void tellsThemApartWithoutColour_data();
    void tellsThemApartWithoutColour();
    void staysWithinItsWidth_data();
    void staysWithinItsWidth();
    void standsInTheGutter();
    void goesAndComesByKey();
    void leavesRoomForTheWords();

private:
    void placeAVoice()
    {
        const Report report = m_on->desk->report();
        QVERIFY(m_on->reports().setVoice(report, report.lines.at(0).id,
                                         {Voice::Applicant, Anchor{m_on->recording.id, 0, 100}}));
    }

    std::unique_ptr<VoicedPage> m_on;
};

namespace {

Line lineWith(const QList<Voice> &voices)
{
    Line line;
    for (const Voice voice : voices)
        line.voices.append({voice, {RecordingId{1}, 0, 10}});
    return line;
}

/// In one colour, on a ground of its own.
QImage painted(const Line &line, const QFont &font, bool isNarrow)
{
    QPalette oneColour;
    oneColour.setColor(QPalette::Text, Qt::black);
    oneColour.setColor(QPalette::PlaceholderText, Qt::black);
    const int width = voicesWidth(font, isNarrow);
    QImage image(width + 40, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintVoices(painter, QRect(20, 0, width, 60), line, font, oneColour, isNarrow);
    return image;
}

} // namespace

void tst_VoiceLook::saysWhichVoicesArePlaced_data()
{
    QTest::addColumn<QList<Voice>>("voices");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << QList<Voice>() << u"No voice is placed in the sound yet"_s;
    QTest::newRow("all") << allVoices() << u"All four voices are placed in the sound"_s;
    QTest::newRow("two") << QList<Voice>{Voice::Officer, Voice::Applicant}
                         << u"Voices placed: %1, %2. Without a place: %3, %4"_s.arg(
                                voiceText(Voice::Officer), voiceText(Voice::Applicant),
                                voiceText(Voice::InterpreterToApplicant),
                                voiceText(Voice::InterpreterToOfficer));
}

void tst_VoiceLook::saysWhichVoicesArePlaced()
{
    QFETCH(QList<Voice>, voices);
    QFETCH(QString, says);
    QCOMPARE(voicesText(lineWith(voices)), says);
}

void tst_VoiceLook::tellsThemApartWithoutColour_data()
{
    QTest::addColumn<bool>("isNarrow");
    QTest::newRow("with room") << false;
    QTest::newRow("narrow") << true;
}

void tst_VoiceLook::tellsThemApartWithoutColour()
{
    QFETCH(bool, isNarrow);
    QList<QImage> looks;
    for (int mask = 0; mask < 16; ++mask) {
        QList<Voice> voices;
        for (int i = 0; i < 4; ++i) {
            if (mask & (1 << i))
                voices.append(allVoices().at(i));
        }
        const QImage look = painted(lineWith(voices), QApplication::font(), isNarrow);
        QVERIFY2(!looks.contains(look), qPrintable(QString::number(mask)));
        looks.append(look);
    }
}

void tst_VoiceLook::staysWithinItsWidth_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isNarrow");
    for (const int percent : {80, 100, 200}) {
        QTest::addRow("%d", percent) << percent << false;
        QTest::addRow("%d, narrow", percent) << percent << true;
    }
}

void tst_VoiceLook::staysWithinItsWidth()
{
    QFETCH(int, percent);
    QFETCH(bool, isNarrow);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    const QImage look = painted(lineWith(allVoices()), font, isNarrow);
    for (int y = 0; y < look.height(); ++y) {
        for (int x = 0; x < look.width(); ++x) {
            const bool isInside = x >= 20 && x < look.width() - 20;
            QVERIFY2(isInside || look.pixelColor(x, y) == Qt::white, "a sign is cut off by its neighbour");
        }
    }
}

void tst_VoiceLook::standsInTheGutter()
{
    const LineId id = m_on->line(0).id;
    const Anchor place{m_on->recording.id, 0, 100};
    QVERIFY(m_on->reports().setVoice(m_on->desk->report(), id, {Voice::Applicant, place}));
    m_on->open();
    const QModelIndex voices = m_on->view().model()->index(0, ReportModel::Voices);
    QVERIFY(voices.data(Qt::ToolTipRole).toString().startsWith(u"Voices placed: "_s));
    QCOMPARE(voices.data(Qt::AccessibleTextRole), voices.data(Qt::ToolTipRole));
    QVERIFY(voices.data(Qt::AccessibleDescriptionRole).toString().contains(u"Voices placed: "_s));
    const int width = m_on->view().gutter().fittedWidth();
    QVERIFY(m_on->reports().setVoice(m_on->desk->report(), id, {Voice::Officer, place}));
    QCOMPARE(m_on->view().gutter().fittedWidth(), width); // steady
    const Report report = m_on->desk->report();
    QVERIFY(m_on->reports().clearVoice(report, id, Voice::Officer));
    QVERIFY(m_on->reports().clearVoice(m_on->desk->report(), id, Voice::Applicant));
    QCOMPARE(m_on->view().gutter().fittedWidth(), width); // also once the last is gone
}

void tst_VoiceLook::goesAndComesByKey()
{
    m_on->open();
    QVERIFY(m_on->actions().showColumn->isChecked());
    QCOMPARE(m_on->view().gutter().columnRect(ReportModel::Voices, 0, 10).width(), 0); // nothing to tell
    placeAVoice();
    const int width = m_on->view().gutter().fittedWidth();
    const QPoint middle = m_on->view().gutter().columnRect(ReportModel::Voices, 0, 10).center();
    QCOMPARE(m_on->view().gutter().columnAt(middle.x()), std::optional<int>(ReportModel::Voices));
    m_on->press(m_on->actions().showColumn);
    QVERIFY(m_on->view().gutter().fittedWidth() < width);
    for (int x = 0; x < m_on->view().gutter().width(); ++x)
        QVERIFY(m_on->view().gutter().columnAt(x) != ReportModel::Voices);
    m_on->page.reset();
    m_on->open(); // as it was chosen
    QVERIFY(!m_on->actions().showColumn->isChecked());
    QVERIFY(m_on->view().gutter().fittedWidth() < width);
    m_on->press(m_on->actions().showColumn);
    QCOMPARE(m_on->view().gutter().fittedWidth(), width);
}

/// At 200 % the words keep room: what stands beside them gives way first.
void tst_VoiceLook::leavesRoomForTheWords()
{
    placeAVoice();
    m_on->open();
    QFont larger = m_on->view().font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    m_on->view().setFont(larger);
    QTRY_COMPARE(m_on->view().gutter().columnRect(ReportModel::Voices, 0, 10).width(),
                 voicesWidth(larger, true));
    QVERIFY(m_on->view().gutter().columnRect(ReportModel::Checked, 0, 10).right()
            < m_on->view().gutter().fittedWidth());
    shoot(*m_on->page, u"report-voices-200"_s);
    m_on->view().setFont(QApplication::font());
    shoot(*m_on->page, u"report-voices"_s);
}

RELAAS_TEST(QApplication, tst_VoiceLook);

} // namespace tst_voicelook

#include "tst_voicelook.moc"
