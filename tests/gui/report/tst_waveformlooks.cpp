#include "gui/report/overviewstrip.h"
#include "gui/report/waveformpane.h"
#include "gui/widgets/style.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

namespace tst_waveformlooks {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

constexpr int rate = 2000; // a low one: the test makes an hour of it
constexpr qint64 length = rate * 3600LL;

/// An interview in outline: two voices in turn, each on its channel, softly heard on the other one.
struct Talk
{
    Peaks peaks;
    Activity activity;
    QList<WaveSpan> lines;
};

Talk talk()
{
    Talk result;
    result.activity.speech.resize(2);
    result.activity.clipping.resize(2);
    PeaksBuilder builder(rate, 2);
    QRandomGenerator random(7);
    std::vector<float> samples;
    qint64 at = 0;
    for (int turn = 0; at < length; ++turn) {
        const qint64 pause = rate / 2 + random.bounded(rate * 3);
        const qint64 spoken = rate * 4LL + random.bounded(rate * 30);
        const FrameSpan span{std::min(at + pause, length), std::min(at + pause + spoken, length)};
        const int voice = turn % 2;
        samples.clear();
        for (qint64 i = at; i < span.to; ++i) {
            const double syllable = 0.5 + 0.5 * std::sin(double(i) / 175) * std::sin(double(i) / 1275);
            const double loud = i < span.from ? 0.004 : 0.75 * syllable;
            const double value = loud * (random.generateDouble() * 2 - 1);
            samples.push_back(float(voice == 0 ? value : value * 0.12));
            samples.push_back(float(voice == 1 ? value : value * 0.12));
        }
        builder.add(samples);
        result.activity.speech[voice].append(span);
        if (turn % 9 == 4)
            result.activity.clipping[voice].append({span.from + rate, span.from + rate + 50});
        const auto state = turn % 11 == 3 ? WaveSpan::State::Deviates
            : span.from < length / 2      ? WaveSpan::State::Agrees
                                          : WaveSpan::State::Open;
        const int number = turn + 1;
        result.lines.append(
            {span, number, state, number == 6, QString::number(number), u"line %1"_s.arg(number)});
        at = span.to;
    }
    result.activity.outages = {{rate * 1500, rate * 1560}};
    result.peaks = std::move(builder).finished({{rate * 2400, rate * 2460}});
    return result;
}

} // namespace

/// Draws overview and waveform as they are in use, for eyes to look at (RELAAS_SHOTS names a folder), and
/// holds what a program can judge of it.
class tst_WaveformLooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void looksWell_data();
    void looksWell();
    void keepsEnoughContrast_data();
    void keepsEnoughContrast();
    void namesItsControls();
    void cleanup();

private:
    Talk m_talk;
};

void tst_WaveformLooks::initTestCase()
{
    applyStyle(*qApp);
    m_talk = talk();
}

void tst_WaveformLooks::cleanup()
{
    setTheme(Theme::Light);
    setTextScale(100);
}

void tst_WaveformLooks::looksWell_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("textScale");
    for (const int scale : {100, 200}) {
        QTest::addRow("light-%d", scale) << Theme::Light << scale;
        QTest::addRow("dark-%d", scale) << Theme::Dark << scale;
    }
}

void tst_WaveformLooks::looksWell()
{
    QFETCH(const Theme, theme);
    QFETCH(const int, textScale);
    setTheme(theme);
    setTextScale(textScale);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *overview = new OverviewStrip(&window);
    auto *pane = new WaveformPane(&window);
    layout->addWidget(overview);
    layout->addWidget(pane, 1);
    window.resize(1280, textScale == 100 ? 360 : 480);
    const QDateTime nine(QDate(2026, 10, 12), QTime(9, 2, 11));
    overview->setParts({{u"gehoor ochtend.wav"_s, length, rate, nine},
                        {u"gehoor middag.wav"_s, length, rate, nine.addSecs(3600 + 900)}});
    overview->setOutline(0, m_talk.peaks);
    overview->setSpans(0, m_talk.lines);
    overview->setListened(0, {{0, rate * 900}, {rate * 1200, rate * 1300}});
    overview->setMarks({{{0, rate * 700}, u"doubt"_s}});
    WaveformView &wave = pane->view();
    wave.setRecording(length, rate);
    wave.setPeaks(m_talk.peaks);
    wave.setActivity(m_talk.activity);
    wave.setSpans(m_talk.lines);
    wave.setSpansMovable(true);
    pane->setStartedAt(nine);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto show = [&](const TimeScale &scale, qint64 playhead, const QString &what) {
        wave.setPlayhead(playhead);
        wave.setScale(scale);
        overview->setPlayhead(0, playhead);
        overview->setWindow(0, {wave.scale().firstFrame, wave.scale().frameAt(wave.width())});
        shoot(window, u"wave-%1-%2"_s.arg(what, name));
    };
    show(wave.scale(), rate * 1000, u"whole"_s);
    const FrameSpan current = m_talk.lines[5].frames;
    wave.select(current.to + rate * 8, current.to + rate * 14);
    wave.setFocus();
    show(TimeScale{125, current.from - rate * 12}, current.from + rate * 3, u"line"_s);
    wave.hold(SpanEdge{6, SpanEdge::Side::To});
    show(TimeScale{2, current.to - 1250}, current.to - 750, u"close"_s);
    show(TimeScale{400, rate * 2380}, rate * 2390, u"damaged"_s);
    Peaks growing = m_talk.peaks;
    growing.complete = false;
    growing.known = {{0, rate * 600}, {rate * 1800, rate * 2600}};
    wave.setPeaks(growing);
    overview->setOutline(0, growing);
    wave.select(0, 0);
    show(TimeScale::whole(length, wave.width()), rate * 2000, u"growing"_s);
}

void tst_WaveformLooks::keepsEnoughContrast_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

/// 3:1 for drawings that carry a meaning (WCAG 2.1, 1.4.11), 4.5:1 for text (1.4.3).
void tst_WaveformLooks::keepsEnoughContrast()
{
    QFETCH(const Theme, theme);
    setTheme(theme);
    const WaveformColors colors = WaveformColors::of(QApplication::palette());
    for (const QColor &ink : {colors.peak, colors.power, colors.speechLine, colors.hatch, colors.clipping,
                              colors.accent, colors.open, colors.agrees, colors.deviates})
        QVERIFY2(contrastRatio(ink, colors.ground) >= 3, qPrintable(ink.name()));
    QVERIFY(contrastRatio(colors.power, colors.peak) >= 2);
    QVERIFY(contrastRatio(colors.peak, colors.speech) >= 2.5);
    QVERIFY(contrastRatio(colors.text, colors.agreesFill) >= 4.5); // numbers of lines on it
    QVERIFY(contrastRatio(colors.accent, colors.agreesFill) >= 4.5);
    QVERIFY(contrastRatio(colors.text, colors.ground) >= 4.5);
}

void tst_WaveformLooks::namesItsControls()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new OverviewStrip(&window));
    layout->addWidget(new WaveformPane(&window));
    window.show();
    QCOMPARE(namelessWidgets(window), QStringList());
}

RELAAS_TEST(QApplication, tst_WaveformLooks);

} // namespace tst_waveformlooks

#include "tst_waveformlooks.moc"
