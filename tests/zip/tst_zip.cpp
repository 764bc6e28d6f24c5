#include "support/testprogram.h"
#include "support/why.h"
#include "zip/zipreader.h"
#include "zip/zipwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <functional>

namespace tst_zip {

using namespace relaas;
using namespace Qt::StringLiterals;

using Files = QList<std::pair<QString, QByteArray>>;
using Harm = std::function<QByteArray()>;

class tst_Zip : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasWritten();
    void isReadByOthers();
    void writesTheSameBytesAgain();
    void refusesToWrite();
    void readsACommentAndDescriptors();
    void refusesHarm_data();
    void refusesHarm();
    void refusesToUnpack_data();
    void refusesToUnpack();
    void readsBesideWhatIsTooLarge();
    void findsDamageWhenItIsRead_data();
    void findsDamageWhenItIsRead();
    void survivesEveryCut();
};

namespace {

const Files someFiles{{u"een.txt"_s, "een"},
                      {u"map/twee.xml"_s, QByteArray("<w>twee</w>").repeated(500)},
                      {u"leeg"_s, {}},
                      {u"ťřĩ قبل.txt"_s, QByteArray(3, '\0')}};

QByteArray zipOf(const Files &files)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter writer(buffer);
    for (const auto &[name, content] : files) {
        if (!writer.add(name, content))
            qFatal("A file could not be added.");
    }
    if (!writer.finish())
        qFatal("The ZIP file could not be finished.");
    return buffer.data();
}

/// Where the n-th record of the directory begins.
qsizetype recordAt(const QByteArray &zip, int n)
{
    qsizetype at = -1;
    for (int i = 0; i <= n; ++i)
        at = zip.indexOf("PK\x01\x02", at + 1);
    return at;
}

void set16(QByteArray &bytes, qsizetype at, quint16 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

void set32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

QByteArray changed(const Files &files, const std::function<void(QByteArray &zip, qsizetype record)> &change)
{
    QByteArray zip = zipOf(files);
    change(zip, recordAt(zip, 0));
    return zip;
}

/// The second entry lies within the bytes of the first.
QByteArray overlapping()
{
    QByteArray inner = zipOf({{u"b"_s, "x"}});
    inner.truncate(recordAt(inner, 0));
    QBuffer content(&inner);
    content.open(QIODevice::ReadOnly);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ZipWriter writer(buffer);
    if (!writer.addStored(u"a"_s, content) || !writer.add(u"b"_s, "x") || !writer.finish())
        qFatal("The ZIP file could not be made.");
    QByteArray zip = buffer.data();
    set32(zip, recordAt(zip, 1) + 42, 31);
    return zip;
}

ZipLimits small()
{
    ZipLimits limits;
    limits.entries = 4;
    limits.entryBytes = 3'000'000;
    return limits;
}

} // namespace

void tst_Zip::givesBackWhatWasWritten()
{
    const auto reader = ZipReader::open(zipOf(someFiles));
    QVERIFY2(reader, qPrintable(why(reader)));
    QCOMPARE(reader->names().size(), someFiles.size());
    for (const auto &[name, content] : someFiles) {
        QVERIFY(reader->contains(name));
        const auto read = reader->read(name);
        QVERIFY2(read, qPrintable(why(read)));
        QCOMPARE(*read, content);
    }
    QCOMPARE(reader->read(u"nergens"_s).error().code, Error::Code::NotFound);
    QVERIFY(ZipReader::open(zipOf({}))->names().isEmpty());
    QVERIFY(zipOf(someFiles).size() < 1200); // what can be smaller is
}

void tst_Zip::isReadByOthers()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipOf(someFiles));
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-t"_s, file.fileName()});
    QVERIFY(python.waitForFinished(60000));
    QCOMPARE(python.exitCode(), 0);
    QVERIFY(python.readAllStandardOutput().contains("Done"));
}

void tst_Zip::writesTheSameBytesAgain()
{
    QCOMPARE(zipOf(someFiles), zipOf(someFiles));
}

void tst_Zip::refusesToWrite()
{
    QBuffer target;
    QVERIFY(target.open(QIODevice::WriteOnly));
    ZipWriter writer(target);
    QVERIFY(writer.add(u"a"_s, "x"));
    QCOMPARE(writer.add(u"a"_s, "y").error().code, Error::Code::Invalid);
    QCOMPARE(writer.add({}, "y").error().code, Error::Code::Invalid);
    QCOMPARE(writer.add(QString(70'000, u'n'), "y").error().code, Error::Code::Invalid);
    target.close();
    QVERIFY(target.open(QIODevice::ReadOnly));
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QCOMPARE(writer.add(u"b"_s, "y").error().code, Error::Code::File);
}

void tst_Zip::readsACommentAndDescriptors()
{
    QByteArray zip = changed({{u"a"_s, "inhoud"}}, [](QByteArray &bytes, qsizetype record) {
        set16(bytes, 6, 0x0808); // its sums stand behind it, not in its local header
        set16(bytes, record + 8, 0x0808);
        set32(bytes, 14, 0);
        set32(bytes, 18, 0);
        set32(bytes, 22, 0);
        set16(bytes, bytes.size() - 2, 5);
    });
    zip += "hallo";
    const auto reader = ZipReader::open(zip);
    QVERIFY2(reader, qPrintable(why(reader)));
    QCOMPARE(reader->read(u"a"_s).value(), "inhoud");
}

void tst_Zip::refusesHarm_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Harm &harm, const QString &says) {
        QTest::newRow(name) << harm << says;
    };
    const auto record = [&row](const char *name, const std::function<void(QByteArray &, qsizetype)> &change,
                               const QString &says) {
        row(
            name, [change] { return changed(someFiles, change); }, says);
    };
    const QString isDamaged = u"damaged"_s;
    row(
        "nothing", [] { return QByteArray(); }, isDamaged);
    row(
        "no ZIP file", [] { return QByteArray(5000, 'x'); }, isDamaged);
    row(
        "cut off", [] { return zipOf(someFiles).chopped(5); }, isDamaged);
    row(
        "something behind it", [] { return QByteArray(zipOf(someFiles) + "x"); }, isDamaged);
    row(
        "something before it", [] { return QByteArray("x" + zipOf(someFiles)); }, isDamaged);
    record(
        "fewer than there are",
        [](QByteArray &b, qsizetype) {
            set16(b, b.size() - 14, 3);
            set16(b, b.size() - 12, 3);
        },
        isDamaged);
    record(
        "another disk", [](QByteArray &b, qsizetype) { set16(b, b.size() - 18, 1); }, isDamaged);
    record(
        "ZIP64", [](QByteArray &b, qsizetype) { set32(b, b.size() - 6, 0xffffffff); }, u"larger than"_s);
    record(
        "password", [](QByteArray &b, qsizetype at) { set16(b, at + 8, 0x0801); }, u"password"_s);
    record(
        "another packing", [](QByteArray &b, qsizetype at) { set16(b, at + 10, 12); }, u"packed in a way"_s);
    record(
        "an offset beyond", [](QByteArray &b, qsizetype at) { set32(b, at + 42, 0x7fffffff); }, isDamaged);
    record(
        "a size beyond",
        [](QByteArray &b, qsizetype at) {
            set32(b, at + 20, 9999);
            set32(b, at + 24, 9999);
        },
        isDamaged);
    record(
        "a name of its own in the entry", [](QByteArray &b, qsizetype) { b[30] = 'x'; }, isDamaged);
    for (const QString &name : {u"../a"_s, u"/a"_s, u"a/../../b"_s, u"C:a"_s, u"a\\b"_s, u"./a"_s, u"a\0b"_s})
        row(
            qPrintable(u"name "_s + name),
            [name] {
                return zipOf({{name, "x"}});
            },
            u"lead elsewhere"_s);
    row(
        "the same name in other case",
        [] {
            return zipOf({{u"a/B"_s, "x"}, {u"A/b"_s, "y"}});
        },
        u"same name"_s);
    row("parts that overlap", overlapping, u"overlap"_s);
    row(
        "many",
        [] {
            return zipOf({{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}, {u"d"_s, {}}, {u"e"_s, {}}});
        },
        u"more parts"_s);
}

void tst_Zip::refusesHarm()
{
    QFETCH(Harm, harm);
    QFETCH(QString, says);
    const auto reader = ZipReader::open(harm(), small());
    QVERIFY(!reader);
    QVERIFY2(reader.error().text.contains(says), qPrintable(reader.error().text));
}

void tst_Zip::refusesToUnpack_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a bomb") << QByteArray(2'000'000, '\0');
    QTest::newRow("much of a size") << QByteArray(3'000'001, 'x');
}

void tst_Zip::refusesToUnpack()
{
    QFETCH(QByteArray, content);
    const auto reader = ZipReader::open(zipOf({{u"a"_s, content}}), small());
    QVERIFY2(reader, qPrintable(why(reader)));
    const auto read = reader->read(u"a"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"far more"_s), qPrintable(read.error().text));
}

/// A picture of gigabytes is no reason to refuse the words beside it.
void tst_Zip::readsBesideWhatIsTooLarge()
{
    const QByteArray zip =
        changed({{u"groot"_s, "x"}, {u"tekst"_s, "woorden"}}, [](QByteArray &b, qsizetype at) {
            set16(b, at + 10, 8);
            set16(b, 8, 8);
            set32(b, at + 24, 0xfffffff0);
        });
    const auto reader = ZipReader::open(zip, small());
    QVERIFY2(reader, qPrintable(why(reader)));
    QCOMPARE(reader->read(u"tekst"_s).value(), "woorden");
    QVERIFY(!reader->read(u"groot"_s));
}

void tst_Zip::findsDamageWhenItIsRead_data()
{
    QTest::addColumn<Harm>("harm");
    const auto row = [](const char *name, const QByteArray &content,
                        const std::function<void(QByteArray &, qsizetype)> &change) {
        QTest::newRow(name) << Harm([=] { return changed({{u"a"_s, content}}, change); });
    };
    const QByteArray words = QByteArray("woorden ").repeated(100);
    row("a byte of stored words", "abc", [](QByteArray &b, qsizetype) { b[32] = 'x'; });
    row("a byte of packed words", words, [](QByteArray &b, qsizetype) { b[35] = char(b[35] ^ 0x55); });
    row("another sum", words, [](QByteArray &b, qsizetype at) { set32(b, at + 16, 1); });
    row("less than it says", words, [](QByteArray &b, qsizetype at) { set32(b, at + 24, 801); });
    row("more than it says", words, [](QByteArray &b, qsizetype at) { set32(b, at + 24, 799); });
    row("nothing, it says", words, [](QByteArray &b, qsizetype at) {
        set32(b, at + 16, 0);
        set32(b, at + 24, 0);
    });
    row("less packed than it says", words, [](QByteArray &b, qsizetype at) { set32(b, at + 20, 8); });
}

void tst_Zip::findsDamageWhenItIsRead()
{
    QFETCH(Harm, harm);
    const auto reader = ZipReader::open(harm());
    QVERIFY2(reader, qPrintable(why(reader)));
    const auto read = reader->read(u"a"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Invalid);
}

/// Whatever is missing or turned over, it is refused or read; nothing else happens.
void tst_Zip::survivesEveryCut()
{
    const QByteArray whole = zipOf(someFiles);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QVERIFY(!ZipReader::open(whole.first(i)));
        QByteArray turned = whole;
        turned[i] = char(~turned[i]);
        if (const auto reader = ZipReader::open(turned, small())) {
            for (const QString &name : reader->names()) {
                const auto read = reader->read(name);
                QVERIFY(read || !read.error().text.isEmpty());
            }
        }
    }
}

RELAAS_TEST(QCoreApplication, tst_Zip);

} // namespace tst_zip

#include "tst_zip.moc"
