#pragma once

// Private to this module: its errors.

#include "core/result.h"

#include <QCoreApplication>
#include <QDir>

#include <string_view>

namespace relaas {

struct AudioTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::AudioTexts)
};

inline Error fileError(QString text)
{
    return {Error::Code::File, std::move(text)};
}

inline Error unreadable()
{
    return fileError(
        AudioTexts::tr("The file cannot be read to its end; check the disk or network drive it is on."));
}

inline Error unopened()
{
    return fileError(AudioTexts::tr("It cannot be opened; check that it is still there and may be read."));
}

inline Error changedMeanwhile()
{
    return fileError(AudioTexts::tr("The file is no longer the one that was opened; open it again."));
}

inline QString rightsManaged()
{
    return AudioTexts::tr(
        "The sound is locked by digital rights management, which the program cannot open; ask "
        "for a copy without it.");
}

inline Error notWritten(const QString &path)
{
    return fileError(
        AudioTexts::tr("%1 cannot be written. Check that the folder is there, may be written and has "
                       "room, or choose another.")
            .arg(QDir::toNativeSeparators(path)));
}

inline Error isThereAlready(const QString &path)
{
    return {Error::Code::Conflict,
            AudioTexts::tr("%1 is there already; choose another name.").arg(QDir::toNativeSeparators(path))};
}

/// By whoever asked: they know it, so it has no sentence.
inline Error stopped()
{
    return {Error::Code::Cancelled, {}};
}

/// "mov,mp4,m4a,…" is shown as "mp4", other names by their first part.
inline QString shortName(std::string_view libavName)
{
    using namespace Qt::StringLiterals;
    const auto first = libavName.substr(0, libavName.find(','));
    return first == "mov" ? u"mp4"_s : QString::fromLatin1(first.data(), qsizetype(first.size()));
}

} // namespace relaas
