#include "audio/stretcher.h"
#include "playerrig.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <cmath>

namespace tst_stretcher {

using namespace relaas;
using namespace relaas::test;

namespace {

constexpr int rate = 16000;

// Of the first of so many channels.
std::vector<float> stretched(const std::vector<float> &sound, double speed, int channels)
{
    Stretcher stretcher(rate, channels, speed);
    std::vector<float> out;
    const auto put = [&](std::span<const float> part) {
        std::vector<float> interleaved;
        for (const float sample : part)
            interleaved.insert(interleaved.end(), size_t(channels), sample);
        stretcher.put(interleaved);
        const auto ready = stretcher.take();
        for (size_t i = 0; i < ready.size(); i += size_t(channels))
            out.push_back(ready[i]);
    };
    put(std::vector<float>(size_t(stretcher.leadFrames())));
    for (size_t at = 0; at < sound.size(); at += 1000)
        put(std::span(sound).subspan(at, std::min<size_t>(1000, sound.size() - at)));
    const auto due = size_t(std::llround(double(sound.size()) / speed));
    const std::vector<float> silence(1000);
    for (int i = 0; i < 100 && out.size() < due; ++i)
        put(silence);
    out.resize(std::min(out.size(), due));
    return out;
}

// Where the energy of a short sound lies, between two frames.
double centreOf(std::span<const float> sound, qint64 from, qint64 to)
{
    double weight = 0;
    double moment = 0;
    for (qint64 i = from; i < to; ++i) {
        const double power = std::pow(double(sound[size_t(i)]), 2);
        weight += power;
        moment += power * double(i);
    }
    return moment / weight;
}
} // namespace

class tst_Stretcher : public QObject
{
    Q_OBJECT

private slots:
    void staysInTime_data();
    void staysInTime();
    void keepsThePitch_data();
    void keepsThePitch();
};

void tst_Stretcher::staysInTime_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("channels"); // one and several are stretched in different ways
    for (const double speed : {0.25, 0.5, 0.75, 0.85, 1.25, 1.5, 2.0, 3.0})
        for (const int channels : {1, 2})
            QTest::addRow("%g, %d channels", speed, channels) << speed << channels;
}

// A word each second; bench_stretch does it for ten minutes.
void tst_Stretcher::staysInTime()
{
    QFETCH(double, speed);
    QFETCH(int, channels);
    std::vector<float> in(rate * 15);
    for (size_t at = rate / 2; at < in.size(); at += rate)
        for (size_t i = 0; i < rate / 10; ++i)
            in[at + i] = 0.3F * float(std::sin(double(i) * 0.2) * std::sin(double(i) * 0.05));
    const auto out = stretched(in, speed, channels);
    QCOMPARE(qint64(out.size()), std::llround(double(in.size()) / speed));
    double worstMs = 0;
    for (qint64 at = 0; at < qint64(in.size()); at += rate) {
        const double expected = centreOf(in, at, at + rate) / speed;
        const double found =
            centreOf(out, std::llround(double(at) / speed), std::llround(double(at + rate) / speed));
        worstMs = std::max(worstMs, std::abs(found - expected) * 1000 / rate);
    }
    qInfo("farthest from its place: %.1f ms", worstMs);
    QVERIFY2(worstMs <= 20, qPrintable(QString::number(worstMs)));
}

void tst_Stretcher::keepsThePitch_data()
{
    staysInTime_data();
}

void tst_Stretcher::keepsThePitch()
{
    QFETCH(double, speed);
    QFETCH(int, channels);
    const Sound sound = tone(rate, rate * 3, 440);
    std::vector<float> in;
    for (const qint16 sample : sound.samples)
        in.push_back(float(sample) / 32768);
    const auto out = stretched(in, speed, channels);
    const double pitch = pitchOf(std::span(out).subspan(out.size() / 4, out.size() / 2), rate);
    QVERIFY2(std::abs(pitch - 440) <= 1, qPrintable(QString::number(pitch)));
}

RELAAS_TEST(QCoreApplication, tst_Stretcher);

} // namespace tst_stretcher

#include "tst_stretcher.moc"
