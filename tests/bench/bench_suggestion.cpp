// How near the suggested beginnings of lines come to the truth, with every tenth line firm and with none:
//   bench_suggestion            on voices made here, whose texts are as long as they take, give or take a
//   quarter bench_suggestion FILE.wav…  on recordings with known turns: FILE.json beside each, a list of
//   {"type", "start", "end", "text"} in samples
#include "audio/analysis.h"
#include "core/report/suggestion.h"
#include "support/soundfiles.h"
#include "support/spokensound.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int nearMs = 1000;
constexpr double charactersASecond = 14;

struct SpokenTurn
{
    qint64 from = 0;
    qsizetype characters = 0;
    bool isAnswer = false;
};

QList<SpokenTurn> turnsBeside(const QString &path)
{
    const QFileInfo info(path);
    QFile file(info.path() + u'/' + info.completeBaseName() + u".json"_s);
    QList<SpokenTurn> turns;
    if (!file.open(QIODevice::ReadOnly))
        return turns;
    for (const QJsonValue &turn : QJsonDocument::fromJson(file.readAll()).array())
        turns.append({turn[u"start"_s].toInteger(), turn[u"text"_s].toString().size(),
                      turn[u"type"_s].toString() == u"A"_s});
    return turns;
}

QList<SpokenTurn> turnsOf(const SpokenSound &spoken)
{
    QRandomGenerator random(20261122);
    QList<SpokenTurn> turns;
    for (const Turn &turn : spoken.turns) {
        const double seconds = double(turn.to - turn.from) / spoken.sound.sampleRate;
        turns.append({turn.from, qsizetype(seconds * charactersASecond * (0.75 + random.bounded(0.5))),
                      turns.size() % 2 == 1});
    }
    return turns;
}

// The share of suggestions within nearMs of the truth.
double measure(const char *what, const QList<SpokenTurn> &turns, const Analysis &analysis,
               qsizetype firmEvery)
{
    QList<SpokenLine> lines;
    for (const SpokenTurn &turn : turns) {
        lines.append({LineId{lines.size() + 1}, turn.characters, turn.isAnswer, {}});
        if (firmEvery > 0 && (lines.size() - 1) % firmEvery == 0)
            lines.last().firmFrom = turn.from;
    }
    QList<SpokenStretch> speech;
    for (const FrameSpan &span : analysis.activity.anySpeech())
        speech.append({span.from, span.to});
    QElapsedTimer timer;
    timer.start();
    const auto spans = suggestedSpans(lines, speech, analysis.peaks.sampleRate);
    const qint64 tookMs = timer.elapsed();
    const qint64 near = qint64(analysis.peaks.sampleRate) * nearMs / 1000;
    const auto isNear = [&](const SuggestedSpan &span) {
        return std::abs(span.fromFrame - turns.at(span.line.value - 1).from) <= near;
    };
    const auto found = std::ranges::count_if(spans, isNear);
    const double share = double(found) / double(std::max<qsizetype>(1, spans.size()));
    std::printf("  %-22s %5lld lines, %5lld suggestions, %5.1f %% within %d ms | %lld ms\n", what,
                qint64(lines.size()), qint64(spans.size()), share * 100, nearMs, tookMs);
    return share;
}

double measure(const QString &name, const ByteSource &source, const QList<SpokenTurn> &turns)
{
    auto index = indexed(source);
    if (!index || turns.isEmpty())
        return 0;
    const auto analysis = analysed(source, std::make_shared<const SoundIndex>(std::move(index).value()));
    if (!analysis)
        return 0;
    std::printf("%s, %.1f min\n", qPrintable(name),
                double(analysis->peaks.frames) / analysis->peaks.sampleRate / 60);
    const double share = measure("every tenth line firm", turns, *analysis, 10);
    measure("no line firm", turns, *analysis, 0);
    return share;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    double worst = 1;
    const QStringList paths = QCoreApplication::arguments().mid(1);
    for (const QString &path : paths)
        worst = std::min(worst, measure(QFileInfo(path).fileName(), fileSource(path), turnsBeside(path)));
    if (paths.isEmpty()) {
        const SpokenSound spoken = spokenSound(16000, 120, 20);
        worst = measure(u"made here"_s, memorySource(wavFile(spoken.sound)), turnsOf(spoken));
    }
    return worst >= 0.9 ? 0 : 1;
}
