#include "crypto/sealedfile.h"
#include "crypto/sealedheader.h"
#include "crypto/sodium.h"
#include "crypto/texts.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace relaas {

namespace {

Error notOpened(QString text)
{
    return {Error::Code::Invalid, std::move(text)};
}

Error unreadable(const QIODevice &device)
{
    return {Error::Code::File,
            CryptoTexts::tr("A stored file cannot be read (%1); look at the disk it is on.")
                .arg(device.errorString())};
}
} // namespace

struct SealedFileReader::State
{
    struct Decrypted
    {
        qint64 segment = -1;
        quint64 lastUse = 0;
        Secret plain;
    };

    bool decrypt(qint64 segment, Secret &plain);
    const Secret *decrypted(qint64 segment);
    void forget();
    QString damage(qint64 segment) const;

    std::unique_ptr<QIODevice> sealed;
    FileKeyPtr key;
    SealedHeader header;
    QByteArray encodedHeader;
    QByteArray sealedSegment;
    std::array<Decrypted, 4> recent;
    quint64 uses = 0;
    qint64 place = 0; ///< in the plain bytes
};

// Fills `plain`, which has room for a segment, or leaves zeros in it.
bool SealedFileReader::State::decrypt(qint64 segment, Secret &plain)
{
    const qint64 plainCount = header.plainBytesOf(segment);
    const qint64 count = plainCount + SealedHeader::bytesAroundSegment;
    if (!sealed->seek(header.placeOf(segment)) || sealed->read(sealedSegment.data(), count) != count)
        return false;
    const QByteArray bound = boundToSegment(encodedHeader, segment);
    const unsigned char *bytes = raw(sealedSegment);
    crypto_secretstream_xchacha20poly1305_state stream;
    unsigned char tag = 0;
    bool isSound = crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytes, key->key.data()) == 0
        && crypto_secretstream_xchacha20poly1305_pull(
               &stream, plain.data(), nullptr, &tag,
               bytes + crypto_secretstream_xchacha20poly1305_HEADERBYTES,
               quint64(count) - crypto_secretstream_xchacha20poly1305_HEADERBYTES, raw(QByteArrayView(bound)),
               quint64(bound.size()))
            == 0;
    sodium_memzero(&stream, sizeof stream);
    isSound = isSound
        && tag
            == (header.isLast(segment) ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                       : crypto_secretstream_xchacha20poly1305_TAG_PUSH);
    if (!isSound && !plain.isEmpty())
        sodium_memzero(plain.data(), size_t(plain.size()));
    return isSound;
}

// The segment's plain bytes, valid until the next call; null when it is damaged.
const Secret *SealedFileReader::State::decrypted(qint64 segment)
{
    ++uses;
    auto found = std::ranges::find(recent, segment, &Decrypted::segment);
    if (found == recent.end()) {
        found = std::ranges::min_element(recent, {}, &Decrypted::lastUse);
        found->segment = -1;
        if (found->plain.isEmpty())
            found->plain = Secret(header.plainBytesOf(0));
        if (!decrypt(segment, found->plain))
            return nullptr;
        found->segment = segment;
    }
    found->lastUse = uses;
    return &found->plain;
}

void SealedFileReader::State::forget()
{
    recent = {};
}

QString SealedFileReader::State::damage(qint64 segment) const
{
    const qint64 first = segment * header.segmentBytes;
    return CryptoTexts::tr(
               "Bytes %L1 to %L2 of a stored file are damaged and cannot be shown or played; restore the "
               "file from a backup.")
        .arg(first)
        .arg(qMax(first, first + header.plainBytesOf(segment) - 1));
}

SealedFileReader::SealedFileReader(std::unique_ptr<State> state) : m_state(std::move(state)) { }

SealedFileReader::~SealedFileReader() = default;

Result<std::unique_ptr<SealedFileReader>> SealedFileReader::opened(std::unique_ptr<QIODevice> sealed,
                                                                   FileKeyPtr key)
{
    needSodium();
    auto state = std::make_unique<State>();
    if (!sealed->seek(0))
        return unreadable(*sealed);
    state->encodedHeader = sealed->read(SealedHeader::bytes);
    auto header = SealedHeader::decoded(state->encodedHeader);
    if (!header)
        return header.error();
    state->header = std::move(header).value();
    if (state->header.fileId != key->fileId || key->key.size() != FileKey::keyBytes)
        return notOpened(
            CryptoTexts::tr("A stored file lies in the place of another one; restore it from a backup."));
    if (sealed->size() != state->header.sealedBytes())
        return notOpened(
            CryptoTexts::tr("A stored file has %L1 bytes and should have %L2; restore it from a backup.")
                .arg(sealed->size())
                .arg(state->header.sealedBytes()));
    state->sealedSegment.resize(state->header.plainBytesOf(0) + SealedHeader::bytesAroundSegment);
    state->sealed = std::move(sealed);
    state->key = std::move(key);
    // Of a long recording with a damaged beginning the rest can be saved: one sound segment vouches for the
    // header.
    const qint64 last = state->header.segments() - 1;
    if (!state->decrypted(0) && (last == 0 || !state->decrypted(last)))
        return notOpened(state->damage(0));
    std::unique_ptr<SealedFileReader> reader(new SealedFileReader(std::move(state)));
    reader->open(ReadOnly);
    return reader;
}

bool SealedFileReader::open(OpenMode mode)
{
    if ((mode & WriteOnly) != 0 || isOpen())
        return false;
    m_state->place = 0;
    return QIODevice::open(mode | Unbuffered);
}

void SealedFileReader::close()
{
    QIODevice::close();
    m_state->forget();
}

qint64 SealedFileReader::size() const
{
    return m_state->header.plainBytes;
}

bool SealedFileReader::seek(qint64 place)
{
    if (place < 0 || place > size() || !QIODevice::seek(place))
        return false;
    m_state->place = place;
    return true;
}

qint64 SealedFileReader::readData(char *data, qint64 mostBytes)
{
    const qint64 wanted = qMin(mostBytes, size() - m_state->place);
    const qint64 segmentBytes = m_state->header.segmentBytes;
    for (qint64 done = 0; done < wanted;) {
        const qint64 place = m_state->place + done;
        const qint64 segment = place / segmentBytes;
        const qint64 within = place % segmentBytes;
        const qint64 count = qMin(wanted - done, m_state->header.plainBytesOf(segment) - within);
        const Secret *plain = m_state->decrypted(segment);
        if (!plain) {
            sodium_memzero(data, size_t(done));
            setErrorString(m_state->damage(segment));
            return -1;
        }
        std::memcpy(data + done, plain->data() + within, size_t(count));
        done += count;
    }
    m_state->place += qMax<qint64>(0, wanted);
    return qMax<qint64>(0, wanted);
}

qint64 SealedFileReader::writeData(const char *data, qint64 bytes)
{
    Q_UNUSED(data);
    Q_UNUSED(bytes);
    return -1;
}

Result<void> SealedFileReader::verifyAll(const std::stop_token &stop, const ByteProgress &progress)
{
    const SealedHeader &header = m_state->header;
    Secret plain(header.plainBytesOf(0));
    for (qint64 segment = 0; segment < header.segments(); ++segment) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, {}};
        if (!m_state->decrypt(segment, plain))
            return Error{Error::Code::File, m_state->damage(segment)};
        if (progress)
            progress(qMin(header.plainBytes, (segment + 1) * header.segmentBytes), header.plainBytes);
    }
    if (m_state->sealed->size() != header.sealedBytes())
        return Error{Error::Code::File,
                     CryptoTexts::tr("Something was appended to a stored file; restore it from a backup.")};
    return {};
}

} // namespace relaas
