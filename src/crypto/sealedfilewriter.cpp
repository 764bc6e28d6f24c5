#include "crypto/sealedfile.h"
#include "crypto/sealedheader.h"
#include "crypto/sodium.h"
#include "crypto/texts.h"

#include <cstring>
#include <optional>

namespace relaas {

namespace {

constexpr qsizetype chunkBytes = 1024 * 1024; // read from a source at once

class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    ~Sha256() { sodium_memzero(&m_state, sizeof m_state); }
    Q_DISABLE_COPY_MOVE(Sha256)

    void add(const unsigned char *bytes, qint64 count)
    {
        crypto_hash_sha256_update(&m_state, bytes, quint64(count));
    }
    QByteArray sum()
    {
        QByteArray sum(crypto_hash_sha256_BYTES, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, raw(sum));
        return sum;
    }

private:
    crypto_hash_sha256_state m_state{};
};

Error otherLength()
{
    return invalidError(
        CryptoTexts::tr("The file changed its length while it was read; wait until nothing else writes "
                        "to it and add it again."));
}
} // namespace

struct SealedFileWriter::State
{
    State(QIODevice &device, FileKeyPtr fileKey, qint64 plainBytes, qint64 segmentBytes);
    Result<void> began();
    Result<void> take(QByteArrayView plain);
    Result<void> sealSegment();
    Result<void> put(const unsigned char *bytes, qint64 count);
    Result<void> kept(Result<void> result);

    QIODevice &target;
    FileKeyPtr key;
    SealedHeader header;
    QByteArray encodedHeader;
    Secret segment; ///< plain bytes that wait for the rest of their segment
    qint64 waiting = 0; ///< bytes in it
    QByteArray sealedSegment;
    qint64 sealedSegments = 0;
    qint64 sealedBytes = 0;
    Sha256 plainSum;
    Sha256 sealedSum;
    std::optional<Error> failure; ///< the first; nothing is written after it
};

SealedFileWriter::State::State(QIODevice &device, FileKeyPtr fileKey, qint64 plainBytes, qint64 segmentBytes)
    : target(device)
    , key(std::move(fileKey))
    , header{segmentBytes, plainBytes, key->fileId}
{
    needSodium();
    if (!header.isValid() || key->key.size() != FileKey::keyBytes) {
        failure = misused();
        return;
    }
    encodedHeader = header.encoded();
    segment = Secret(header.plainBytesOf(0));
    sealedSegment.resize(header.plainBytesOf(0) + SealedHeader::bytesAroundSegment);
}

Result<void> SealedFileWriter::State::kept(Result<void> result)
{
    if (!result)
        failure = result.error();
    return result;
}

Result<void> SealedFileWriter::State::put(const unsigned char *bytes, qint64 count)
{
    sealedSum.add(bytes, count);
    if (target.write(reinterpret_cast<const char *>(bytes), count) != count)
        return Error{
            Error::Code::File,
            CryptoTexts::tr("The file could not be stored (%1); make room on the disk or look whether it may "
                            "be written to, and try again.")
                .arg(target.errorString())};
    sealedBytes += count;
    return {};
}

Result<void> SealedFileWriter::State::began()
{
    if (failure)
        return *failure;
    return sealedBytes > 0 ? Result<void>() : put(raw(QByteArrayView(encodedHeader)), encodedHeader.size());
}

Result<void> SealedFileWriter::State::sealSegment()
{
    const bool isLast = header.isLast(sealedSegments);
    const QByteArray bound = boundToSegment(encodedHeader, sealedSegments);
    crypto_secretstream_xchacha20poly1305_state stream;
    unsigned char *sealed = raw(sealedSegment);
    crypto_secretstream_xchacha20poly1305_init_push(&stream, sealed, key->key.data());
    crypto_secretstream_xchacha20poly1305_push(
        &stream, sealed + crypto_secretstream_xchacha20poly1305_HEADERBYTES, nullptr, segment.data(),
        quint64(waiting), raw(QByteArrayView(bound)), quint64(bound.size()),
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
               : crypto_secretstream_xchacha20poly1305_TAG_PUSH);
    sodium_memzero(&stream, sizeof stream);
    const qint64 count = waiting + SealedHeader::bytesAroundSegment;
    waiting = 0;
    ++sealedSegments;
    return put(sealed, count);
}

Result<void> SealedFileWriter::State::take(QByteArrayView plain)
{
    const qint64 taken = sealedSegments * header.segmentBytes + waiting;
    if (taken > header.plainBytes || plain.size() > header.plainBytes - taken)
        return otherLength();
    plainSum.add(raw(plain), plain.size());
    while (!plain.isEmpty()) {
        const qint64 wanted = header.plainBytesOf(sealedSegments);
        const qint64 count = qMin<qint64>(wanted - waiting, plain.size());
        std::memcpy(segment.data() + waiting, plain.data(), size_t(count));
        waiting += count;
        plain = plain.sliced(count);
        if (waiting < wanted)
            break;
        if (const auto sealed = sealSegment(); !sealed)
            return sealed;
    }
    return {};
}

SealedFileWriter::SealedFileWriter(QIODevice &target, FileKeyPtr key, qint64 plainBytes, qint64 segmentBytes)
    : m_state(std::make_unique<State>(target, std::move(key), plainBytes, segmentBytes))
{
}

SealedFileWriter::~SealedFileWriter() = default;

Result<void> SealedFileWriter::write(QByteArrayView plain)
{
    const auto begun = m_state->began();
    return m_state->kept(begun ? m_state->take(plain) : begun);
}

Result<SealedSums> SealedFileWriter::finish()
{
    auto done = m_state->began();
    if (done && m_state->header.plainBytes == 0 && m_state->sealedSegments == 0)
        done = m_state->sealSegment();
    if (done && m_state->sealedSegments != m_state->header.segments())
        done = otherLength();
    if (!m_state->kept(done))
        return done.error();
    m_state->failure = misused(); // the sums can be taken once
    return SealedSums{m_state->header.plainBytes, m_state->sealedBytes, m_state->plainSum.sum(),
                      m_state->sealedSum.sum()};
}

Result<SealedSums> sealFile(QIODevice &source, qint64 plainBytes, QIODevice &target, const FileKeyPtr &key,
                            const std::stop_token &stop, const ByteProgress &progress)
{
    SealedFileWriter writer(target, key, plainBytes);
    Secret chunk(chunkBytes);
    for (qint64 done = 0;;) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        const qint64 count = source.read(reinterpret_cast<char *>(chunk.data()), chunk.size());
        if (count < 0)
            return Error{Error::Code::File,
                         CryptoTexts::tr(
                             "The file cannot be read to its end (%1); look at the disk or network drive it "
                             "is on.")
                             .arg(source.errorString())};
        if (count == 0)
            return writer.finish();
        if (const auto written = writer.write(chunk.view().first(count)); !written)
            return written.error();
        done += count;
        if (progress)
            progress(done, plainBytes);
    }
}

} // namespace relaas
