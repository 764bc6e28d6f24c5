#include "audio/wavheader.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace relaas {

namespace {

constexpr int mostChunks = 64; // before the sound
constexpr quint32 unknown32 = std::numeric_limits<quint32>::max();
constexpr std::array<int, 5> uncompressed{1, 3, 6, 7, 0xfffe}; // integer, float, A-law, µ-law, extended

// Wave64 names chunks by 16 bytes, of which the first four tell, and counts the head into the size.
struct Chunk
{
    QByteArray name;
    qint64 size = 0;
};

class Reader
{
public:
    explicit Reader(QIODevice &device) : m_device(device) { }
    qint64 promisedFrames();

private:
    bool begin();
    bool next(Chunk &chunk);
    qint64 dataLength(const Chunk &data) const;
    void readBody(const Chunk &chunk);

    QIODevice &m_device;
    bool m_isWave64 = false;
    qint64 m_length64 = 0; ///< bytes, from RF64's own chunk
    qint64 m_nextChunk = 0;
    int m_bytesPerFrame = 0;
};

bool Reader::begin()
{
    const QByteArray head = m_device.read(40);
    if (head.size() < 12)
        return false;
    m_isWave64 = head.startsWith("riff") && head.mid(24, 4) == "wave";
    m_nextChunk = m_isWave64 ? 40 : 12;
    return m_isWave64 || ((head.startsWith("RIFF") || head.startsWith("RF64")) && head.mid(8, 4) == "WAVE");
}

bool Reader::next(Chunk &chunk)
{
    const int headBytes = m_isWave64 ? 24 : 8;
    if (m_nextChunk >= m_device.size() || !m_device.seek(m_nextChunk))
        return false;
    const QByteArray head = m_device.read(headBytes);
    if (head.size() < headBytes)
        return false;
    chunk.name = head.first(4);
    chunk.size = m_isWave64 ? qFromLittleEndian<qint64>(head.constData() + 16) - headBytes
                            : qint64(qFromLittleEndian<quint32>(head.constData() + 4));
    const qint64 alignment = m_isWave64 ? 8 : 2;
    if (chunk.size < 0 || chunk.size > std::numeric_limits<qint64>::max() / 2)
        return false;
    m_nextChunk += headBytes + (chunk.size + alignment - 1) / alignment * alignment;
    return true;
}

void Reader::readBody(const Chunk &chunk)
{
    const QByteArray body = m_device.read(qMin<qint64>(chunk.size, 28));
    if (chunk.name == "ds64" && body.size() >= 16)
        m_length64 = qFromLittleEndian<qint64>(body.constData() + 8);
    if (chunk.name != "fmt " || body.size() < 16)
        return;
    const int tag = qFromLittleEndian<quint16>(body.constData());
    if (std::find(uncompressed.begin(), uncompressed.end(), tag) != uncompressed.end())
        m_bytesPerFrame = qFromLittleEndian<quint16>(body.constData() + 12);
}

qint64 Reader::dataLength(const Chunk &data) const
{
    return !m_isWave64 && data.size == unknown32 ? m_length64 : data.size;
}

qint64 Reader::promisedFrames()
{
    Chunk chunk;
    if (!begin())
        return 0;
    for (int i = 0; i < mostChunks && next(chunk); ++i) {
        if (chunk.name == "data")
            return m_bytesPerFrame > 0 ? qMax<qint64>(0, dataLength(chunk)) / m_bytesPerFrame : 0;
        readBody(chunk);
    }
    return 0;
}
} // namespace

qint64 framesPromisedByWav(QIODevice &device)
{
    const qint64 frames = Reader(device).promisedFrames();
    device.seek(0);
    return frames;
}

} // namespace relaas
