#include "crypto/secret.h"

#include "crypto/sodium.h"

#include <cstring>
#include <new>
#include <utility>

namespace relaas {

Secret::Secret(qsizetype size)
{
    needSodium();
    if (size <= 0)
        return;
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size_t(size))));
    if (!m_bytes)
        throw std::bad_alloc();
    m_size = size;
    sodium_memzero(data(), size_t(size));
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    if (!secret.isEmpty())
        randombytes_buf(secret.data(), size_t(size));
    return secret;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    if (!secret.isEmpty())
        std::memcpy(secret.data(), bytes.data(), size_t(bytes.size()));
    return secret;
}

Secret Secret::fromUtf8(const QString &typed)
{
    QString normal = typed.normalized(QString::NormalizationForm_KC, QChar::Unicode_14_0);
    QByteArray utf8 = normal.toUtf8();
    Secret secret = copyOf(utf8);
    wipe(utf8);
    wipe(normal);
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

bool operator==(const Secret &one, const Secret &other)
{
    return one.m_size == other.m_size
        && (one.isEmpty() || sodium_memcmp(one.data(), other.data(), size_t(one.m_size)) == 0);
}

void Secret::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // overwrites first
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace relaas
