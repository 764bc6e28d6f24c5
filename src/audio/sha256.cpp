#include "audio/sha256.h"

#include "audio/texts.h"

#include <array>
#include <openssl/evp.h>
#include <vector>

namespace relaas {

namespace {

constexpr size_t blockBytes = 256 * 1024;

struct DigestFree
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};
} // namespace

Result<QByteArray> sha256Of(const ByteSource &source, const std::stop_token &stop)
{
    const auto device = source ? source() : nullptr;
    if (!device)
        return unreadable();
    const std::unique_ptr<EVP_MD_CTX, DigestFree> context(EVP_MD_CTX_new());
    bool works = EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    std::vector<char> block(blockBytes);
    while (works) {
        if (stop.stop_requested())
            return stopped();
        const qint64 read = device->read(block.data(), qint64(block.size()));
        if (read == 0)
            break;
        works = read > 0 && EVP_DigestUpdate(context.get(), block.data(), size_t(read)) == 1;
    }
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned size = 0;
    if (!works
        || EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size) != 1)
        return unreadable();
    return digest.first(size).toHex();
}

} // namespace relaas
