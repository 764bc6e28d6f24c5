#include "spelling/dictionary.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell.hxx>
#include <optional>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr qsizetype mostSuggestions = 8;
constexpr qsizetype mostLetters = 80; // longer ones are no words of a language, and cost much

Error broken(const QString &path)
{
    return {Error::Code::File,
            QCoreApplication::translate(
                "Dictionary",
                "%1 is not a dictionary for checking spelling, or it is damaged. Install it "
                "again; until then spelling is not checked.")
                .arg(QFileInfo(path).fileName())};
}

/// The whole file; none where it cannot be a text of a dictionary.
std::optional<QByteArray> textIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes || file.size() == 0)
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    return bytes.size() == file.size() && !bytes.contains('\0') ? std::optional(bytes) : std::nullopt;
}

/// What "SET" of the .aff file names; ISO8859-1 where it names nothing (hunspell(5)).
QByteArray encodingIn(const QByteArray &affixes)
{
    static const QRegularExpression set(u"^SET\\s+(\\S+)"_s, QRegularExpression::MultilineOption);
    const auto match = set.match(QString::fromLatin1(affixes));
    return match.hasMatch() ? match.captured(1).toLatin1() : QByteArray("ISO8859-1");
}

/// The first line of a .dic file counts its words, approximately.
bool beginsWithACount(const QByteArray &words)
{
    QByteArray line = words.left(words.indexOf('\n') < 0 ? words.size() : words.indexOf('\n'));
    if (line.startsWith("\xEF\xBB\xBF"))
        line = line.mid(3);
    bool isNumber = false;
    const int count = line.trimmed().split(' ').constFirst().split('\t').constFirst().toInt(&isNumber);
    return isNumber && count > 0 && count < mostBytes;
}

QByteArray knownEncoding(const QByteArray &name)
{
    const QByteArray upper = name.toUpper();
    return upper == "ISO8859-1" || upper == "ISO-8859-1" ? QByteArray("ISO-8859-1") : upper;
}

} // namespace

struct Dictionary::Words
{
    Words(const QString &affixes, const QString &words, QByteArray encoding)
        : spelling(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData())
        , encodingName(std::move(encoding))
    {
    }

    /// None where the word has a letter that the dictionary cannot have.
    std::optional<std::string> encoded(const QString &word) const
    {
        QStringEncoder encoder(encodingName.constData(), QStringConverter::Flag::Stateless);
        const QByteArray bytes = encoder.encode(word);
        return encoder.hasError() ? std::nullopt : std::optional(bytes.toStdString());
    }

    QMutex mutex; // the library keeps what it works with in the object
    Hunspell spelling;
    QByteArray encodingName;
};

Dictionary::Dictionary(std::unique_ptr<Words> words) : m_words(std::move(words)) { }

Dictionary::~Dictionary() = default;

Result<std::shared_ptr<const Dictionary>> Dictionary::opened(const QString &path)
{
    if (path.isEmpty()) {
        return Error{
            Error::Code::NotFound,
            QCoreApplication::translate("Dictionary",
                                        "There is no dictionary for checking spelling on this computer. "
                                        "Install it; until then spelling is not checked.")};
    }
    const QFileInfo file(path);
    const QString affixPath = file.path() + u'/' + file.completeBaseName() + u".aff"_s;
    for (const QString &part : {path, affixPath}) {
        if (!QFileInfo(part).isFile()) {
            return Error{
                Error::Code::NotFound,
                QCoreApplication::translate("Dictionary",
                                            "The dictionary for checking spelling is not there: %1. Install "
                                            "it; until then spelling is not checked.")
                    .arg(QFileInfo(part).fileName())};
        }
    }
    const auto affixes = textIn(affixPath);
    const auto words = textIn(path);
    if (!affixes)
        return broken(affixPath);
    if (!words || !beginsWithACount(*words))
        return broken(path);
    const QByteArray encoding = knownEncoding(encodingIn(*affixes));
    if (!QStringEncoder(encoding.constData()).isValid())
        return broken(affixPath);
    auto made = std::make_unique<Words>(affixPath, path, encoding);
    return std::shared_ptr<const Dictionary>(new Dictionary(std::move(made)));
}

QString Dictionary::pathOf(const QString &language, const QStringList &folders)
{
    const QStringList names{language, language + u'_' + language.toUpper(), language + u"_GB"_s};
    for (const QString &folder : folders) {
        for (const QString &name : names) {
            const QString path = folder + u'/' + name + u".dic"_s;
            if (QFileInfo(path).isFile())
                return path;
        }
    }
    return {};
}

QStringList Dictionary::usualFolders()
{
    return {QCoreApplication::applicationDirPath() + u"/dictionaries"_s, u"/usr/share/hunspell"_s,
            u"/usr/share/myspell/dicts"_s};
}

bool Dictionary::knows(const QString &word) const
{
    const auto encoded = word.size() > mostLetters ? std::nullopt : m_words->encoded(word);
    if (!encoded)
        return false;
    const QMutexLocker lock(&m_words->mutex);
    return m_words->spelling.spell(*encoded);
}

QStringList Dictionary::suggestions(const QString &word) const
{
    const auto encoded = word.size() > mostLetters ? std::nullopt : m_words->encoded(word);
    if (!encoded)
        return {};
    std::vector<std::string> found;
    {
        const QMutexLocker lock(&m_words->mutex);
        found = m_words->spelling.suggest(*encoded);
    }
    QStringDecoder decoder(m_words->encodingName.constData());
    QStringList all;
    for (const std::string &each : found) {
        if (all.size() < mostSuggestions)
            all << QString(decoder.decode(QByteArrayView(each.data(), qsizetype(each.size()))));
    }
    return all;
}

} // namespace relaas
