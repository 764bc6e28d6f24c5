#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace relaas {

/// Bytes that must not stay behind: keys, passwords, plain text of a sealed file. They lie in memory of
/// libsodium's sodium_malloc: kept out of swap and core dumps where the system allows it, between guard
/// pages, overwritten when the object goes. Move-only, so that a copy is always written out (`copyOf`). Costs
/// some pages each: for keys and buffers, not for many small things. Out of memory throws std::bad_alloc,
/// like any container.
class Secret
{
public:
    Secret() = default;
    explicit Secret(qsizetype size); ///< zeros
    static Secret random(qsizetype size); ///< randombytes_buf
    static Secret copyOf(QByteArrayView bytes);

    /// A typed password, in UTF-8 after Unicode normalisation NFKC (NIST SP 800-63B, 5.1.1.2; Unicode 14, so
    /// that a newer Qt does not change it): typed on another keyboard it is the same bytes.
    static Secret fromUtf8(const QString &typed);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret() = default;

    unsigned char *data() { return m_bytes.get(); } ///< null when empty
    const unsigned char *data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; } ///< bytes
    bool isEmpty() const { return m_size == 0; }
    QByteArrayView view() const { return {m_bytes.get(), m_size}; } ///< valid as long as this object

    /// Takes the same time wherever the bytes differ (sodium_memcmp); only the sizes show.
    friend bool operator==(const Secret &one, const Secret &other);

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char[], Free> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites and empties. Best effort: bytes shared with another QString or QByteArray are left to it, and
/// what Qt or an input method copied before is out of reach.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace relaas
