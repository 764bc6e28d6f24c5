#include "audio/aidfilter.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace tst_aids {

using namespace relaas;

namespace {

using Samples = std::vector<float>;

Samples noise(size_t count, double level, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> values(0.0F, float(level));
    Samples samples(count);
    std::ranges::generate(samples, [&] { return values(random); });
    return samples;
}

Samples sine(int rate, size_t count, double hertz, double amplitude)
{
    Samples samples(count);
    for (size_t i = 0; i < count; ++i)
        samples[i] = float(amplitude * std::sin(2 * std::numbers::pi * hertz * double(i) / rate));
    return samples;
}

double levelDb(std::span<const float> samples)
{
    double sum = 0;
    for (const float sample : samples)
        sum += double(sample) * double(sample);
    return 10 * std::log10(sum / double(samples.size()) + 1e-20);
}

// As the player does it: in blocks, and on until the delay is out.
Samples through(Aids aids, bool isLimited, const Samples &sound, int rate, int channels = 1)
{
    AidChain chain(aids, isLimited, rate, channels);
    Samples in = sound;
    in.resize(sound.size() + size_t(chain.delayFrames() * channels));
    Samples out;
    for (size_t at = 0; at < in.size();) {
        const size_t count = std::min(size_t(777 * channels), in.size() - at);
        const auto part = chain.process(std::span(in).subspan(at, count));
        out.insert(out.end(), part.begin(), part.end());
        at += count;
    }
    return out;
}

// Speech is loud and soft by turns; under it white noise, in which every moment is another.
Samples syllables(int rate, double seconds, double level, unsigned seed = 1)
{
    Samples samples = noise(size_t(seconds * rate), level, seed);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] *= i % (size_t(rate) / 4) < size_t(rate) / 6 ? 1.0F : 0.01F;
    return samples;
}

int lagOf(const Samples &out, const Samples &in)
{
    int best = 0;
    double most = -1;
    for (int lag = -40; lag <= 40; ++lag) {
        double sum = 0;
        for (size_t i = in.size() / 2; i < in.size() / 2 + 3000 && i + 40 < in.size(); ++i)
            sum += double(out[i + size_t(40 + lag) - 40]) * double(in[i]);
        if (sum > most) {
            most = sum;
            best = lag;
        }
    }
    return best;
}
} // namespace

class tst_Aids : public QObject
{
    Q_OBJECT

private slots:
    void isNothingAtTheStart();
    void keepsEverySampleInItsPlace_data();
    void keepsEverySampleInItsPlace();
    void takesAwayRumble_data();
    void takesAwayRumble();
    void softensKeyStrokes();
    void leavesSpeechSoundsAlone();
    void lowersSteadyNoiseAndKeepsTones();
    void bringsFaintAndLoudSpeechTogether();
    void neverExceedsItsLimit();
};

void tst_Aids::isNothingAtTheStart()
{
    AidChain chain({}, false, 44100, 2);
    QVERIFY(chain.isEmpty());
    QCOMPARE(chain.delayFrames(), 0);
    Samples sound{0.1F, 0.2F};
    QCOMPARE(chain.process(sound).size(), size_t(2));
    QCOMPARE(sound, (Samples{0.1F, 0.2F}));
}

void tst_Aids::keepsEverySampleInItsPlace_data()
{
    QTest::addColumn<int>("aids");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    for (const int rate : {8000, 11025, 16000, 44100, 48000})
        for (const int aids : {1, 2, 4, 8, 15})
            QTest::addRow("aids %d at %d Hz", aids, rate) << aids << rate << 1 + aids % 2;
    QTest::addRow("eight channels at 96 kHz") << 15 << 96000 << 8;
}

void tst_Aids::keepsEverySampleInItsPlace()
{
    QFETCH(int, aids);
    QFETCH(int, rate);
    QFETCH(int, channels);
    const Samples in = syllables(rate, 1, 0.1);
    Samples interleaved;
    for (const float sample : in)
        interleaved.insert(interleaved.end(), size_t(channels), sample);
    const Samples out = through(Aids(aids), false, interleaved, rate, channels);
    QCOMPARE(out.size(), interleaved.size());
    for (int channel = 0; channel < channels; channel += 7) {
        Samples one;
        for (size_t i = size_t(channel); i < out.size(); i += size_t(channels))
            one.push_back(out[i]);
        QVERIFY(std::ranges::all_of(one, [](float sample) { return std::isfinite(sample); }));
        QCOMPARE(lagOf(one, in), 0);
    }
}

void tst_Aids::takesAwayRumble_data()
{
    QTest::addColumn<double>("hertz");
    QTest::addColumn<double>("leastDb");
    QTest::addColumn<double>("mostDb");
    QTest::newRow("rumble") << 25.0 << -60.0 << -36.0;
    QTest::newRow("mains hum") << 50.0 << -20.0 << -14.0;
    QTest::newRow("the corner") << 80.0 << -3.2 << -2.8;
    QTest::newRow("a deep voice") << 120.0 << -0.5 << 0.1;
    QTest::newRow("speech") << 1000.0 << -0.01 << 0.01;
}

void tst_Aids::takesAwayRumble()
{
    QFETCH(double, hertz);
    QFETCH(double, leastDb);
    QFETCH(double, mostDb);
    const Samples in = sine(48000, 96000, hertz, 0.5);
    const Samples out = through(Aid::HighPass, false, in, 48000);
    const double changed = levelDb(std::span(out).subspan(48000)) - levelDb(std::span(in).subspan(48000));
    QVERIFY2(changed >= leastDb && changed <= mostDb, qPrintable(QString::number(changed)));
}

void tst_Aids::softensKeyStrokes()
{
    constexpr int rate = 44100;
    Samples in = noise(rate * 6, 0.001);
    const Samples strokes = noise(rate * 6, 0.1, 2);
    double before = 0;
    double after = 0;
    int count = 0;
    for (size_t at = rate; at + rate < in.size(); at += rate / 3)
        for (size_t i = 0; i < rate / 50; ++i)
            in[at + i] += strokes[at + i] * float(std::exp(-double(i) / (rate * 0.003)));
    const Samples out = through(Aid::Typing, false, in, rate);
    for (size_t at = rate; at + rate < in.size(); at += rate / 3, ++count) {
        before += levelDb(std::span(in).subspan(at, rate / 100));
        after += levelDb(std::span(out).subspan(at, rate / 100));
    }
    const double changed = (after - before) / count;
    qInfo("key strokes: %.1f dB", changed);
    QVERIFY2(changed < -7, qPrintable(QString::number(changed)));
    const double room = levelDb(std::span(out).subspan(rate / 2, rate / 4))
        - levelDb(std::span(in).subspan(rate / 2, rate / 4));
    QVERIFY2(std::abs(room) < 0.3, qPrintable(QString::number(room)));
}

void tst_Aids::leavesSpeechSoundsAlone()
{
    constexpr int rate = 44100;
    Samples in = noise(rate * 4, 0.001);
    const Samples hissing = noise(rate * 4, 0.1, 3);
    for (size_t at = rate; at + rate < in.size(); at += rate / 3)
        for (size_t i = 0; i < rate / 10; ++i) // an s lasts a tenth of a second
            in[at + i] += hissing[at + i];
    const Samples out = through(Aid::Typing, false, in, rate);
    const double sounds = levelDb(std::span(out).subspan(rate)) - levelDb(std::span(in).subspan(rate));
    QVERIFY2(std::abs(sounds) < 0.3, qPrintable(QString::number(sounds)));
    const Samples voice = sine(rate, rate * 2, 180, 0.3);
    const Samples spoken = through(Aid::Typing, false, voice, rate);
    const double tone = levelDb(std::span(spoken).subspan(rate)) - levelDb(std::span(voice).subspan(rate));
    QVERIFY2(std::abs(tone) < 0.1, qPrintable(QString::number(tone)));
}

void tst_Aids::lowersSteadyNoiseAndKeepsTones()
{
    constexpr int rate = 16000;
    Samples in = noise(rate * 8, 0.003); // -50 dBFS
    const Samples tone = sine(rate, in.size(), 700, 0.1);
    const auto isTone = [](size_t i) { return i / (rate / 2) % 3 == 2; };
    for (size_t i = 0; i < in.size(); ++i)
        in[i] += isTone(i) ? tone[i] : 0.0F;
    const Samples out = through(Aid::Hiss, false, in, rate);
    const auto change = [&](size_t from) {
        const size_t count = rate / 4;
        return levelDb(std::span(out).subspan(from, count)) - levelDb(std::span(in).subspan(from, count));
    };
    const double noiseDb = change(rate * 6 + rate / 8); // second 6.1: noise alone
    const double toneDb = change(rate * 4 + rate / 8);
    qInfo("noise: %.1f dB, tone: %.2f dB", noiseDb, toneDb);
    QVERIFY2(noiseDb < -8, qPrintable(QString::number(noiseDb)));
    QVERIFY2(std::abs(toneDb) < 1, qPrintable(QString::number(toneDb)));
}

void tst_Aids::bringsFaintAndLoudSpeechTogether()
{
    constexpr int rate = 16000;
    Samples in = syllables(rate, 4, 0.01); // -40 dBFS
    const Samples loud = syllables(rate, 4, 0.3, 2);
    in.insert(in.end(), loud.begin(), loud.end());
    const Samples out = through(Aid::Levelling, false, in, rate);
    const auto level = [](const Samples &sound, double second) {
        return levelDb(std::span(sound).subspan(size_t(second * rate), rate * 3 / 2));
    };
    const double before = level(in, 6.4) - level(in, 2.4);
    const double after = level(out, 6.4) - level(out, 2.4);
    qInfo("between loud and faint: %.1f dB, levelled %.1f dB", before, after);
    QVERIFY2(before > 25 && after < 8, qPrintable(QString::number(after)));
    QVERIFY(std::ranges::max(out) <= 0.8914F);
}

void tst_Aids::neverExceedsItsLimit()
{
    constexpr int rate = 44100;
    Samples in = sine(rate, rate * 2, 300, 0.5);
    for (size_t i = rate / 2; i < rate; ++i)
        in[i] *= 8;
    in[rate + rate / 2] = -30; // one lonely peak
    const Samples out = through({}, true, in, rate);
    QCOMPARE(out.size(), in.size());
    for (size_t i = 0; i < out.size(); ++i) {
        QVERIFY(std::abs(out[i]) <= 0.8914F);
        if (i < rate / 2 - rate / 100)
            QVERIFY(std::abs(out[i] - in[i]) < 1e-5F);
    }
    QVERIFY(out[rate + rate / 2] < -0.88F);
}

RELAAS_TEST(QCoreApplication, tst_Aids);

} // namespace tst_aids

#include "tst_aids.moc"
