#pragma once

#include "core/result.h"
#include "crypto/filekey.h"

#include <QIODevice>

#include <functional>
#include <stop_token>

namespace relaas {

// A sealed file holds a recording or document of any size, readable at any place without a decrypted copy.
//
//   header    36 bytes: "RLSF" ‖ version 1 (4) ‖ plain bytes in a segment (4) ‖ plain bytes in all (8) ‖ file
//   id (16) segments  each 24 bytes of secretstream header ‖ plain bytes and 17 more
//
// Numbers have their least significant byte first. Every segment is a stream of its own with one message
// (libsodium crypto_secretstream_xchacha20poly1305) under the file's key, tagged FINAL when it is the last
// and PUSH otherwise, and bound to the whole header ‖ its number from 0 (8 bytes). All but the last are full;
// an empty file has one empty segment. So no segment can be changed, moved, doubled, left out or taken from
// another file, nor the end be cut off.

inline constexpr qint64 usualSegmentBytes = 64 * 1024;

/// Called now and then with plain bytes done and in all, on the thread that does the work.
using ByteProgress = std::function<void(qint64 done, qint64 total)>;

/// What a sealed file was made of, and what it is: with the second sum anyone can verify the file, without a
/// key.
struct SealedSums
{
    qint64 plainBytes = 0;
    qint64 sealedBytes = 0;
    QByteArray plainSha256; ///< 32 bytes (libsodium crypto_hash_sha256)
    QByteArray sealedSha256; ///< 32 bytes
};

/// Seals bytes as they come, from the first to the last, to a device that is open for writing and outlives
/// it. The number of plain bytes stands in the header and must be told beforehand. After an error every later
/// call gives one too: the target is then no sealed file and must be thrown away. Flushing and syncing is the
/// owner's.
class SealedFileWriter
{
public:
    SealedFileWriter(QIODevice &target, FileKeyPtr key, qint64 plainBytes,
                     qint64 segmentBytes = usualSegmentBytes);
    ~SealedFileWriter();

    /// Error Invalid: more bytes than were told, or sizes out of bounds; File: the target took not all.
    Result<void> write(QByteArrayView plain);

    /// Once, at the end. Error Invalid: fewer bytes came than were told.
    Result<SealedSums> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Seals all that a device (a file, not a pipe) still has to read. Error Invalid: that is not exactly
/// `plainBytes`; File: one of the two failed; Cancelled: stopped. The target is then no sealed file.
Result<SealedSums> sealFile(QIODevice &source, qint64 plainBytes, QIODevice &target, const FileKeyPtr &key,
                            const std::stop_token &stop = {}, const ByteProgress &progress = {});

/// Reads the plain bytes of a sealed file at any place. A read gives verified bytes only: when one segment it
/// touches is damaged, moved, cut off or unreadable, all of it fails with -1, the place stays, and
/// errorString() tells which plain bytes cannot be had; what lies in other segments can still be read. Note
/// that QIODevice::read(n) and readAll() tell an error from the end by errorString() only, read(data, n) by
/// -1.
///
/// The last four segments stay decrypted in memory that is wiped (crypto/secret.h); it is unbuffered, so that
/// QIODevice keeps no copy. One reader belongs to one thread; many may read one file.
class SealedFileReader : public QIODevice
{
    Q_OBJECT

public:
    /// Takes a device that is open for reading and can seek, and gives a reader that is open. Error Invalid:
    /// no sealed file, a newer format, another file's key, a length the header does not tell, or neither the
    /// first nor the last segment is sound; File: it cannot be read.
    static Result<std::unique_ptr<SealedFileReader>> opened(std::unique_ptr<QIODevice> sealed,
                                                            FileKeyPtr key);
    ~SealedFileReader() override;

    bool open(OpenMode mode) override; ///< again after close(); for reading only
    void close() override; ///< wipes what is decrypted
    bool isSequential() const override { return false; }
    qint64 size() const override; ///< plain bytes
    bool seek(qint64 place) override; ///< 0 to size()

    /// Reads and verifies everything, from the first segment to the last, without moving. Error File names
    /// the first bytes that are damaged; Cancelled: stopped.
    Result<void> verifyAll(const std::stop_token &stop = {}, const ByteProgress &progress = {});

protected:
    qint64 readData(char *data, qint64 mostBytes) override;
    qint64 writeData(const char *data, qint64 bytes) override; ///< always -1

private:
    struct State;
    explicit SealedFileReader(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace relaas
