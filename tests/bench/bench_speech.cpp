// How well the starts of turns are found:
//   bench_speech            in voices made here, with noise 20 and 10 dB below
//   bench_speech FILE.wav…  in recordings with known turns: FILE.json beside each, a list of {"start", "end"}
//   in samples
#include "audio/analysis.h"
#include "support/soundfiles.h"
#include "support/spokensound.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int nearMs = 300;

struct Figures
{
    qsizetype turns = 0;
    qsizetype found = 0; ///< a span begins within nearMs of the turn
    qsizetype spans = 0;
    qsizetype falseStarts = 0; ///< a span begins neither in a turn nor within nearMs of its start
    double minutes = 0;
};

Figures compared(const QList<Turn> &turns, const QList<FrameSpan> &spans, qint64 near)
{
    Figures figures{turns.size(), 0, spans.size(), 0, 0};
    for (const Turn &turn : turns)
        figures.found += std::ranges::any_of(
            spans, [&](const FrameSpan &span) { return std::abs(span.from - turn.from) <= near; });
    for (const FrameSpan &span : spans)
        figures.falseStarts += std::ranges::none_of(
            turns, [&](const Turn &turn) { return span.from >= turn.from - near && span.from < turn.to; });
    return figures;
}

// The share of turn starts found, or a negative number.
double measure(const QString &name, const ByteSource &source, const QList<Turn> &turns)
{
    auto index = indexed(source);
    if (!index || turns.isEmpty())
        return -1;
    QElapsedTimer timer;
    timer.start();
    const auto analysis = analysed(source, std::make_shared<const SoundIndex>(std::move(index).value()));
    if (!analysis)
        return -1;
    const qint64 near = qint64(analysis->peaks.sampleRate) * nearMs / 1000;
    QList<FrameSpan> spans; // of all channels: a turn is found where its own channel tells it
    for (const QList<FrameSpan> &channel : analysis->activity.speech)
        spans += channel;
    const Figures figures = compared(turns, spans, near);
    const double minutes = double(analysis->peaks.frames) / analysis->peaks.sampleRate / 60;
    const double share = double(figures.found) / double(figures.turns);
    std::printf(
        "%-24s %5.1f min | %4lld turns, %5.1f %% of their starts within %d ms | %5lld spans, %3lld false "
        "starts (%.1f an hour) | %lld ms\n",
        qPrintable(name), minutes, qint64(figures.turns), share * 100, nearMs, qint64(figures.spans),
        qint64(figures.falseStarts), double(figures.falseStarts) / minutes * 60, timer.elapsed());
    return share;
}

QList<Turn> turnsBeside(const QString &path)
{
    const QFileInfo info(path);
    QFile file(info.path() + u'/' + info.completeBaseName() + u".json"_s);
    QList<Turn> turns;
    if (!file.open(QIODevice::ReadOnly))
        return turns;
    for (const QJsonValue &turn : QJsonDocument::fromJson(file.readAll()).array())
        turns.append({turn[u"start"_s].toInteger(), turn[u"end"_s].toInteger()});
    return turns;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    double worst = 1;
    const QStringList paths = QCoreApplication::arguments().mid(1);
    for (const QString &path : paths)
        worst = std::min(worst, measure(QFileInfo(path).fileName(), fileSource(path), turnsBeside(path)));
    for (const double decibels : paths.isEmpty() ? QList<double>{20, 10} : QList<double>{}) {
        const SpokenSound spoken = spokenSound(16000, 120, decibels);
        worst = std::min(
            worst,
            measure(u"made here, %1 dB"_s.arg(decibels), memorySource(wavFile(spoken.sound)), spoken.turns));
    }
    return worst >= 0.95 ? 0 : 1;
}
