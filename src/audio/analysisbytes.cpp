#include "audio/analysisbytes.h"

namespace relaas {

namespace {
constexpr int mostShift = 63;
}

void ByteWriter::number(quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        m_bytes.append(char(uchar(value | 0x80)));
    m_bytes.append(char(uchar(value)));
}

void ByteWriter::signedNumber(qint64 value)
{
    number((quint64(value) << 1) ^ quint64(value >> 63));
}

void ByteWriter::text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    number(quint64(utf8.size()));
    m_bytes += utf8;
}

void ByteWriter::spans(const QList<FrameSpan> &spans)
{
    number(quint64(spans.size()));
    qint64 end = 0;
    for (const FrameSpan &span : spans) {
        signedNumber(span.from - end);
        signedNumber(span.length());
        end = span.to;
    }
}

quint64 ByteReader::number()
{
    if (m_isSound && m_at != m_end && uchar(*m_at) < 0x80)
        return uchar(*m_at++); // most are small
    quint64 value = 0;
    for (int shift = 0; m_isSound && m_at != m_end && shift <= mostShift; shift += 7) {
        const auto byte = uchar(*m_at++);
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    m_isSound = false;
    return 0;
}

qint64 ByteReader::signedNumber()
{
    const quint64 value = number();
    return qint64((value >> 1) ^ (~(value & 1) + 1));
}

qsizetype ByteReader::count(qsizetype leastBytes)
{
    const quint64 value = number();
    if (value > quint64(m_end - m_at) / quint64(leastBytes))
        m_isSound = false;
    return m_isSound ? qsizetype(value) : 0;
}

QString ByteReader::text()
{
    const qsizetype size = count(1);
    const QString text = QString::fromUtf8(m_at, size);
    m_at += size;
    return text;
}

QList<FrameSpan> ByteReader::spans()
{
    QList<FrameSpan> spans;
    const qsizetype number = count(2);
    spans.reserve(number);
    quint64 end = 0; // unsigned: nonsense may wrap around, and is refused by who checks the spans
    for (qsizetype i = 0; i < number && m_isSound; ++i) {
        const quint64 from = end + quint64(signedNumber());
        end = from + quint64(signedNumber());
        spans.append({qint64(from), qint64(end)});
    }
    return spans;
}

} // namespace relaas
