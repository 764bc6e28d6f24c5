// Figures for sealed bytes: bench_crypto [MiB of plain bytes, default 1024]
#include "crypto/keyslot.h"
#include "crypto/password.h"
#include "crypto/sealedfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
constexpr int seeks = 2000;

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// By the clock, and by the processor time it took: on a busy computer only the latter can be compared.
class Rate
{
public:
    Rate() { m_timer.start(); }
    void print(const char *what, qint64 bytes) const
    {
        const double size = double(bytes) / double(mebibyte);
        const double processorMs = double(std::clock() - m_processor) * 1000 / CLOCKS_PER_SEC;
        std::printf("%-28s %8.0f MiB/s, by processor time %.0f\n", what, size / elapsedMs(m_timer) * 1000,
                    size / processorMs * 1000);
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_processor = std::clock();
};

bool seal(const QString &path, qint64 plainBytes, const FileKeyPtr &key)
{
    QFile file(path);
    QByteArray chunk(mebibyte, Qt::Uninitialized);
    QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(chunk.data()), chunk.size() / 4);
    const Rate rate;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    SealedFileWriter writer(file, key, plainBytes);
    for (qint64 done = 0; done < plainBytes; done += chunk.size()) {
        if (!writer.write(chunk))
            return false;
    }
    const bool ok = bool(writer.finish());
    rate.print("seal, with both sums", plainBytes);
    return ok;
}

std::unique_ptr<SealedFileReader> reader(const QString &path, const FileKeyPtr &key)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return nullptr;
    auto opened = SealedFileReader::opened(std::move(file), key);
    return opened ? std::move(opened).value() : nullptr;
}

bool readThrough(SealedFileReader &sealed, qint64 pieceBytes, const char *what)
{
    std::vector<char> piece(static_cast<size_t>(pieceBytes));
    const Rate rate;
    sealed.seek(0);
    qint64 total = 0;
    for (qint64 count = 1; count > 0; total += count) {
        count = sealed.read(piece.data(), pieceBytes);
        if (count < 0)
            return false;
    }
    rate.print(what, total);
    return total == sealed.size();
}

bool readAnywhere(SealedFileReader &sealed)
{
    QRandomGenerator random(2);
    std::vector<char> piece(4096);
    std::vector<double> times;
    for (int i = 0; i < seeks; ++i) {
        const qint64 place = random.bounded(sealed.size() - 4096);
        QElapsedTimer timer;
        timer.start();
        if (!sealed.seek(place) || sealed.read(piece.data(), 4096) != 4096)
            return false;
        times.push_back(elapsedMs(timer));
    }
    std::ranges::sort(times);
    std::printf("%-28s %8.3f ms, 99 of 100 under %.3f, worst %.3f\n", "4 KiB anywhere",
                times[times.size() / 2], times[times.size() * 99 / 100], times.back());
    return true;
}

bool openSlots(PasswordCost cost, const char *what)
{
    const QByteArray id(32, 'a');
    const Secret password = Secret::fromUtf8(u"tulip anchor velvet"_s);
    const auto slot = sealSlot(id, id, u"s.bakker"_s, password, cost, Secret::random(32), Secret::random(32));
    QElapsedTimer timer;
    timer.start();
    const bool ok = slot && openSlot(id, *slot, password);
    std::printf("%-28s %8.0f ms\n", what, elapsedMs(timer));
    return ok;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const qint64 bytes = (argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 1024) * mebibyte;
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"sealed"_s);
    const FileKeyPtr key = FileKey::random();
    std::printf("%lld MiB\n", static_cast<long long>(bytes / mebibyte));
    bool ok = seal(path, bytes, key);
    const auto sealed = reader(path, key);
    ok = ok && sealed && readThrough(*sealed, mebibyte, "read, 1 MiB at once")
        && readThrough(*sealed, 4096, "read, 4 KiB at once") && readAnywhere(*sealed);
    const Rate rate;
    ok = ok && sealed->verifyAll();
    rate.print("verify", bytes);
    QElapsedTimer timer;
    timer.start();
    ok = ok && reader(path, key);
    std::printf("%-28s %8.3f ms\n", "open", elapsedMs(timer));
    ok = openSlots(PasswordCost::floor(), "password at the least cost") && ok;
    ok = openSlots(PasswordCost::usual(), "password at the usual cost") && ok;
    return ok ? 0 : 1;
}
