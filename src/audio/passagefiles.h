#pragma once

#include "audio/clip.h"
#include "core/report/passagetext.h"

#include <QHash>

#include <memory>

namespace relaas {

/// What passages are taken from, and where they go.
struct PassageOrder
{
    struct Sound
    {
        ByteSource source;
        SoundIndexPtr index;
    };

    PassageFacts facts;
    QHash<RecordingId, Sound> sounds; ///< of every recording that is named
    ClipOrder::Format format = ClipOrder::Format::Wav;
    QString path; ///< a ZIP file where it ends in ".zip", else a folder
};

/// Passages that are written beside where they go, and not there yet: so that their leaving can be logged
/// before they do. What is not put in its place goes with it; only a program that is killed meanwhile leaves
/// a folder "F.zip.XXXXXX" behind.
class PreparedPassages
{
public:
    PreparedPassages(PreparedPassages &&) noexcept;
    PreparedPassages &operator=(PreparedPassages &&) noexcept;
    ~PreparedPassages();

    /// SHA-256 of the manifest, which names the sums of all else; lower-case hexadecimal.
    QByteArray digest() const;
    QByteArray manifest() const;

    /// Puts all of it in its place, whole or not at all. Conflict where something of that name is there by
    /// now.
    Result<void> commit();

private:
    friend Result<PreparedPassages> preparedPassages(const PassageOrder &order, const std::stop_token &stop,
                                                     const std::function<void(qint64, qint64)> &progress);
    struct Parts;
    explicit PreparedPassages(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

/// Writes for each passage "passage-1.wav" (exact to the sample, with its origin in its tags), its words
/// "passage-1.vtt", and for all of them "passages.html" and "manifest.json". Progress counts frames, and
/// packing as a quarter more of them. Errors as writeClip(), and Invalid for Opus (what is disputed must be
/// the same samples) and for more than a ZIP file holds.
Result<PreparedPassages>
preparedPassages(const PassageOrder &order, const std::stop_token &stop = {},
                 const std::function<void(qint64 done, qint64 total)> &progress = {});

} // namespace relaas
