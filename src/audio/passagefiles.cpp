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
    explicit Parts(const QString &target) : path(target), folder(target + u".XXXXXX"_s) { }

    bool isZip() const { return path.endsWith(u".zip", Qt::CaseInsensitive); }
    QString in(const QString &name) const { return folder.filePath(name); }

    QString path;
    QTemporaryDir folder; ///< beside the target, and gone by itself
    QByteArray manifest;
    QStringList names; ///< in the order in which they were written
};

namespace {

const QString pageName = u"passages.html"_s;
const QString manifestName = u"manifest.json"_s;
const QString zipName = u"passages.zip"_s;

Error passageNotWritten(const QString &path)
{
    return fileError(
        AudioTexts::tr("%1 cannot be written. Check that the folder is there, may be written and has "
                       "room, or choose another.")
            .arg(QDir::toNativeSeparators(path)));
}

Error isThereAlready(const QString &path)
{
    return {Error::Code::Conflict,
            AudioTexts::tr("%1 is there already; choose another name.").arg(QDir::toNativeSeparators(path))};
}

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
    return QFileInfo::exists(order.path) ? Result<void>(isThereAlready(order.path)) : Result<void>();
}

/// Writes into a folder that nobody else knows.
class PassageWriter
{
public:
    PassageWriter(const PassageOrder &order, const std::stop_token &stop,
                  const std::function<void(qint64, qint64)> &progress)
        : m_order(order)
        , m_stop(stop)
        , m_progress(progress)
    {
        for (const SoundPassage &passage : order.facts.passages)
            m_total += passage.toFrame - passage.fromFrame;
    }

    /// Gives the manifest, and the names of all that was written.
    Result<QByteArray> write(const QString &folder, QStringList &names);

private:
    Result<PassageClip> writePassage(const QString &folder, const SoundPassage &passage, int number);

    const PassageOrder &m_order;
    const std::stop_token &m_stop;
    const std::function<void(qint64, qint64)> &m_progress;
    qint64 m_done = 0;
    qint64 m_total = 0;
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
                          m_order.format};
    const auto clip = writeClip(sound.source, sound.index, order, path, m_order.facts.exportedAt, m_stop,
                                [this](qint64 done, qint64) {
                                    if (m_progress)
                                        m_progress(m_done + done, m_total);
                                });
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
        return passageNotWritten(m_order.path);
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
        return passageNotWritten(m_order.path);
    names << pageName << manifestName;
    return manifest;
}

/// All of the folder as one file, for which QSaveFile waits until it is on the disk.
Result<void> writeZip(const QTemporaryDir &folder, const QStringList &names, const QString &path)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return passageNotWritten(path);
    ZipWriter zip(target);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return passageNotWritten(path);
        const bool isSound = name.startsWith(u"passage-") && !name.endsWith(u".vtt");
        if (const auto added = isSound ? zip.addStored(name, file) : zip.add(name, file.readAll()); !added)
            return added;
    }
    if (const auto done = zip.finish(); !done)
        return done;
    return target.commit() ? Result<void>() : Result<void>(passageNotWritten(path));
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
    if (!parts->folder.isValid())
        return passageNotWritten(order.path);
    const auto manifest = PassageWriter(order, stop, progress).write(parts->folder.path(), parts->names);
    if (!manifest)
        return manifest.error();
    parts->manifest = *manifest;
    if (parts->isZip()) {
        if (const auto packed = writeZip(parts->folder, parts->names, parts->in(zipName)); !packed)
            return packed.error();
    }
    return PreparedPassages(std::move(parts));
}

Result<void> PreparedPassages::commit()
{
    if (QFileInfo::exists(m_parts->path))
        return isThereAlready(m_parts->path);
    if (m_parts->isZip())
        return QFile::rename(m_parts->in(zipName), m_parts->path)
            ? Result<void>()
            : Result<void>(passageNotWritten(m_parts->path));
    if (!QDir().rename(m_parts->folder.path(), m_parts->path))
        return passageNotWritten(m_parts->path);
    m_parts->folder.setAutoRemove(false);
    return {};
}

} // namespace relaas
