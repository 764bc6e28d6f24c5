#include "audio/passagefiles.h"

#include "audio/texts.h"
#include "zip/zipwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <optional>

namespace relaas {

using namespace Qt::StringLiterals;

struct PreparedPassages::Parts
{
    /// A folder may be named with a "/" at its end.
    explicit Parts(const QString &target) : path(QDir::cleanPath(target)), folder(path + u".XXXXXX"_s) { }

    bool isZip() const { return path.endsWith(u".zip", Qt::CaseInsensitive); }
    QString in(const QString &name) const { return folder.filePath(name); }

    QString path;
    QTemporaryDir folder; ///< beside the target; removes itself, but not where the program is killed
    QByteArray manifest;
    QStringList names; ///< in the order in which they were written
};

namespace {

const QString pageName = u"passages.html"_s;
const QString manifestName = u"manifest.json"_s;
const QString zipName = u"passages.zip"_s;
constexpr qint64 mostZipBytes = 0xffffffff; // without ZIP64, which not every reader has
constexpr qint64 framesPerPackedFrame = 4; // decoding takes longer

QByteArray hexSum(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

bool wasWritten(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

Result<void> checkPassages(const PassageOrder &order)
{
    if (order.format == ClipOrder::Format::Opus)
        return Error{
            Error::Code::Invalid,
            AudioTexts::tr("Opus does not keep the very samples; save disputed passages as WAV or FLAC.")};
    if (order.facts.passages.isEmpty() || order.path.isEmpty())
        return Error{Error::Code::Invalid, AudioTexts::tr("There is no passage to save.")};
    for (const SoundPassage &passage : order.facts.passages) {
        if (!order.sounds.value(passage.recording.id).index)
            return Error{Error::Code::NotFound,
                         AudioTexts::tr("%1 is not open, so nothing can be taken from it.")
                             .arg(passage.recording.fileName)};
    }
    return QFileInfo::exists(QDir::cleanPath(order.path)) ? Result<void>(isThereAlready(order.path))
                                                          : Result<void>();
}

/// Before hours are decoded for nothing. Of other formats nobody knows how large they become.
Result<void> checkFits(const PassageOrder &order)
{
    qint64 bytes = 0;
    for (const SoundPassage &passage : order.facts.passages)
        bytes += wavBytes(order.sounds.value(passage.recording.id).index->info,
                          passage.toFrame - passage.fromFrame);
    if (order.format != ClipOrder::Format::Wav || bytes < mostZipBytes)
        return {};
    return Error{Error::Code::Invalid,
                 AudioTexts::tr("These passages are more than the 4 GB that a ZIP file holds. Save them as a "
                                "folder, or take fewer of them.")};
}

qint64 allFrames(const PassageFacts &facts)
{
    qint64 frames = 0;
    for (const SoundPassage &passage : facts.passages)
        frames += passage.toFrame - passage.fromFrame;
    return frames;
}

/// Writes into a folder that nobody else knows.
class PassageWriter
{
public:
    PassageWriter(const PassageOrder &order, const std::stop_token &stop,
                  const std::function<void(qint64)> &progress)
        : m_order(order)
        , m_stop(stop)
        , m_progress(progress)
    {
    }

    /// Gives the manifest, and the names of all that was written.
    Result<QByteArray> write(const QString &folder, QStringList &names);

private:
    Result<PassageClip> writePassage(const QString &folder, const SoundPassage &passage, int number);

    const PassageOrder &m_order;
    const std::stop_token &m_stop;
    const std::function<void(qint64)> &m_progress; ///< in frames
    qint64 m_done = 0;
};

Result<PassageClip> PassageWriter::writePassage(const QString &folder, const SoundPassage &passage,
                                                int number)
{
    const auto sound = m_order.sounds.value(passage.recording.id);
    const QString base = u"passage-%1"_s.arg(number);
    const QString name = base + u'.' + clipFormatName(m_order.format);
    const QString path = folder + u'/' + name;
    const ClipOrder order{passage.recording.fileName,
                          passage.recording.sha256,
                          {passage.fromFrame, passage.toFrame},
                          m_order.format,
                          m_order.path};
    const auto clip = writeClip(sound.source, sound.index, order, path, m_order.facts.exportedAt, m_stop,
                                [this](qint64 done, qint64) { m_progress(m_done + done); });
    if (!clip)
        return clip.error();
    QFile::remove(path + u".json"_s); // one manifest tells of all
    m_done += passage.toFrame - passage.fromFrame;
    PassageClip made{name, clip->sha256, clipFormatName(m_order.format), clip->channels, {}, base + u".vtt"_s,
                     {}};
    for (const FrameSpan &span : clip->damaged)
        made.damaged.append({span.from, span.to});
    const QByteArray words = passageWebVtt(passage);
    made.wordsSha256 = hexSum(words);
    if (!wasWritten(folder + u'/' + made.wordsName, words))
        return notWritten(m_order.path);
    return made;
}

Result<QByteArray> PassageWriter::write(const QString &folder, QStringList &names)
{
    QList<PassageClip> clips;
    for (const SoundPassage &passage : m_order.facts.passages) {
        const auto clip = writePassage(folder, passage, int(clips.size()) + 1);
        if (!clip)
            return clip.error();
        clips.append(*clip);
        names << clip->fileName << clip->wordsName;
    }
    const QByteArray page = passagePage(m_order.facts, clips);
    const QByteArray manifest = passageManifest(m_order.facts, clips, {pageName, hexSum(page)});
    if (!wasWritten(folder + u'/' + pageName, page) || !wasWritten(folder + u'/' + manifestName, manifest))
        return notWritten(m_order.path);
    names << pageName << manifestName;
    return manifest;
}

/// All of the folder as one file, for which QSaveFile waits until it is on the disk.
class Packer
{
public:
    /// Progress is the share that is done, from 0 to 1.
    Packer(const QDir &folder, const QStringList &names, const std::stop_token &stop,
           const std::function<void(double)> &progress)
        : m_folder(folder)
        , m_names(names)
        , m_stop(stop)
        , m_progress(progress)
    {
        for (const QString &name : names)
            m_total += isSound(name) ? 2 * QFileInfo(folder.filePath(name)).size() : 0; // read twice
    }

    Result<void> pack(const QString &path, const QString &shownPath);

private:
    static bool isSound(const QString &name)
    {
        return name.startsWith(u"passage-") && !name.endsWith(u".vtt");
    }
    Result<void> add(ZipWriter &zip, const QString &name, QFile &file);

    const QDir m_folder;
    const QStringList m_names;
    const std::stop_token &m_stop;
    const std::function<void(double)> &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<void> Packer::add(ZipWriter &zip, const QString &name, QFile &file)
{
    if (!isSound(name))
        return zip.add(name, file.readAll());
    return zip.addStored(name, file, m_stop, [this](qint64 bytes) {
        m_done += bytes;
        m_progress(double(m_done) / double(m_total));
    });
}

Result<void> Packer::pack(const QString &path, const QString &shownPath)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return notWritten(shownPath);
    ZipWriter zip(target);
    for (const QString &name : m_names) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return notWritten(shownPath);
        if (const auto added = add(zip, name, file); !added)
            return added;
    }
    if (const auto done = zip.finish(); !done)
        return done;
    return target.commit() ? Result<void>() : Result<void>(notWritten(shownPath));
}

} // namespace

PreparedPassages::PreparedPassages(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }
PreparedPassages::PreparedPassages(PreparedPassages &&) noexcept = default;
PreparedPassages &PreparedPassages::operator=(PreparedPassages &&) noexcept = default;
PreparedPassages::~PreparedPassages() = default;

QByteArray PreparedPassages::manifest() const
{
    return m_parts->manifest;
}

QByteArray PreparedPassages::digest() const
{
    return hexSum(m_parts->manifest);
}

Result<PreparedPassages> preparedPassages(const PassageOrder &order, const std::stop_token &stop,
                                          const std::function<void(qint64, qint64)> &progress)
{
    if (const auto checked = checkPassages(order); !checked)
        return checked.error();
    auto parts = std::make_unique<PreparedPassages::Parts>(order.path);
    if (const auto fits = parts->isZip() ? checkFits(order) : Result<void>(); !fits)
        return fits.error();
    if (!parts->folder.isValid())
        return notWritten(order.path);
    const qint64 frames = allFrames(order.facts);
    const qint64 toPack = parts->isZip() ? frames / framesPerPackedFrame : 0;
    const std::function tell = [&](qint64 done) {
        if (progress)
            progress(done, frames + toPack);
    };
    const auto manifest = PassageWriter(order, stop, tell).write(parts->folder.path(), parts->names);
    if (!manifest)
        return manifest.error();
    parts->manifest = *manifest;
    if (parts->isZip()) {
        const std::function packing = [&](double share) { tell(frames + qint64(share * double(toPack))); };
        Packer packer(QDir(parts->folder.path()), parts->names, stop, packing);
        if (const auto packed = packer.pack(parts->in(zipName), order.path); !packed)
            return packed.error();
    }
    return PreparedPassages(std::move(parts));
}

Result<void> PreparedPassages::commit()
{
    if (QFileInfo::exists(m_parts->path))
        return isThereAlready(m_parts->path);
    if (m_parts->isZip())
        return QFile::rename(m_parts->in(zipName), m_parts->path) ? Result<void>()
                                                                  : Result<void>(notWritten(m_parts->path));
    if (!QDir().rename(m_parts->folder.path(), m_parts->path))
        return notWritten(m_parts->path);
    m_parts->folder.setAutoRemove(false);
    return {};
}

} // namespace relaas
