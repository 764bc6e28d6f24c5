#include "app/passwordjudge.h"

#include "crypto/password.h"

#include <QCoreApplication>

namespace relaas {

namespace {

constexpr int fairBits = 30;
constexpr int strongBits = 65;

QString strengthText(int bits)
{
    if (bits < fairBits)
        return QCoreApplication::translate("PasswordStrength", "weak");
    if (bits < leastPasswordBits)
        return QCoreApplication::translate("PasswordStrength", "fair");
    if (bits < strongBits)
        return QCoreApplication::translate("PasswordStrength", "good");
    return QCoreApplication::translate("PasswordStrength", "strong");
}

} // namespace

PasswordVerdict judgedPassword(const QString &password, const QStringList &ownWords)
{
    const auto accepted = acceptablePassword(password, ownWords);
    const int bits = passwordBits(password, ownWords);
    // What is refused for its length is never called good.
    return {strengthText(accepted ? bits : std::min(bits, leastPasswordBits - 1)),
            accepted ? QString() : accepted.error().text};
}

} // namespace relaas
