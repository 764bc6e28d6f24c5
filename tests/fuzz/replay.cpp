// Where there is no libFuzzer: damaged copies of the seeds, the same ones on every run.

#include "fuzz/fuzztarget.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

void damage(QByteArray &bytes, QRandomGenerator &random)
{
    const auto place = [&] { return qsizetype(random.bounded(quint32(bytes.size()))); };
    switch (random.bounded(6)) {
    case 0:
        bytes[place()] = char(bytes.at(place()) ^ (1 << random.bounded(8)));
        break;
    case 1:
        bytes[place()] = char(random.bounded(256));
        break;
    case 2: // the greatest and smallest numbers
        bytes.replace(place(), 4, QByteArray(4, random.bounded(2) ? '\xff' : '\0'));
        break;
    case 3:
        bytes.truncate(place());
        break;
    case 4:
        bytes.insert(place(), bytes.mid(place(), 64));
        break;
    default:
        bytes.remove(place(), 1 + random.bounded(64));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const int times = argc > 1 ? std::atoi(argv[1]) : 1000;
    const QByteArrayList seeds = relaas::test::seeds();
    QRandomGenerator random(20261122);
    qint64 slowestMs = 0;
    for (int i = 0; i < times; ++i) {
        QByteArray bytes = seeds.at(i % seeds.size());
        for (int change = random.bounded(8); change >= 0 && !bytes.isEmpty(); --change)
            damage(bytes, random);
        QElapsedTimer timer;
        timer.start();
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
        slowestMs = std::max(slowestMs, timer.elapsed());
    }
    std::printf("%d damaged files of %d kinds, the slowest took %lld ms\n", times, int(seeds.size()),
                static_cast<long long>(slowestMs));
    return 0;
}
