#pragma once

// Private to this module: its errors.

#include "core/result.h"

#include <QCoreApplication>

namespace relaas {

struct CryptoTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::CryptoTexts)
};

inline Error invalidError(QString text)
{
    return {Error::Code::Invalid, std::move(text)};
}

/// What the program itself did wrong; nobody can do anything about it but tell us.
inline Error misused()
{
    return invalidError(
        CryptoTexts::tr("A key was used that does not belong here; nothing was written. Please "
                        "report this to your administrator."));
}

/// One sentence for a wrong password and for a user who does not exist.
inline Error notSignedIn()
{
    return {Error::Code::NotAllowed,
            CryptoTexts::tr("The user name or the password is not right; try again.")};
}

inline Error damagedSlot()
{
    return invalidError(CryptoTexts::tr("The key file of this office was changed outside the program, so it "
                                        "cannot be opened; put back the key file of the last backup."));
}

} // namespace relaas
