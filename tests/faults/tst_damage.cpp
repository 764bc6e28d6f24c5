#include "faults/counts.h"
#include "faults/day.h"
#include "support/testkeys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace relaas;
using namespace Qt::StringLiterals;

/// A database whose bytes are not what was written: it must be refused with the way out, and stay as it is.
class tst_Damage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { write(m_sound); }
    void seesEveryByteOfTheFirstPage();
    void seesAnyByte();
    void seesEveryTruncation();
    void seesPagesOfZeros();
    void seesPagesThatChangedPlaces();
    void opensTheSoundOne();

private:
    QString path() const { return m_folder.filePath(u"relaas.db"_s); }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for test files");
        file.close();
        QFile::remove(path() + u"-wal"_s);
        QFile::remove(path() + u"-shm"_s);
    }

    /// Opens, looks at every page, and tells what was wrong with how the damage was met; empty where nothing
    /// was.
    QString faultWith(const QByteArray &damaged) const
    {
        write(damaged);
        const auto met = [this]() -> Result<void> {
            const auto store = Store::open(m_folder.path(), m_keys);
            if (!store)
                return store.error();
            return Store::check(m_folder.path(), m_keys);
        }();
        if (met)
            return u"not seen"_s;
        if (met.error().code != Error::Code::Damaged)
            return u"taken for something else: "_s + met.error().text;
        if (!met.error().text.contains(u"backup"_s))
            return u"no way out: "_s + met.error().text;
        return read() == damaged ? QString() : u"the file was changed"_s;
    }

    QTemporaryDir m_folder;
    KeysPtr m_keys = test::someKeys();
    QByteArray m_sound;
};

namespace {

constexpr qsizetype pageBytes = 4096;

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ 0x10);
    return bytes;
}

} // namespace

void tst_Damage::initTestCase()
{
    QVERIFY(test::Day::prepare(m_folder.path(), m_keys));
    {
        const auto store = Store::open(m_folder.path(), m_keys).value();
        const test::Day day(*store);
        for (int step = 1; step <= 40; ++step)
            QVERIFY(day.step(step));
    }
    m_sound = read();
    qInfo("a database of %lld pages", static_cast<long long>(m_sound.size() / pageBytes));
    QVERIFY(m_sound.size() > 40 * pageBytes);
}

void tst_Damage::seesEveryByteOfTheFirstPage()
{
    int seen = 0;
    for (qsizetype at = 0; at < pageBytes; ++at) {
        const QString fault = faultWith(flipped(m_sound, at));
        QVERIFY2(fault.isEmpty(), qPrintable(u"byte %1: %2"_s.arg(at).arg(fault)));
        ++seen;
    }
    qInfo("%d of %d bytes of the first page", seen, int(pageBytes));
}

void tst_Damage::seesAnyByte()
{
    std::mt19937 random = test::seeded();
    const int count = test::times(300);
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(m_sound.size()));
        const QString fault = faultWith(flipped(m_sound, at));
        QVERIFY2(fault.isEmpty(), qPrintable(u"byte %1: %2"_s.arg(at).arg(fault)));
    }
    qInfo("%d of %d random bytes", count, count);
}

void tst_Damage::seesEveryTruncation()
{
    int seen = 0;
    for (qsizetype size = 0; size < m_sound.size(); size += pageBytes) {
        for (const qsizetype cut : {size, size + 1, size + pageBytes - 1}) {
            const QString fault = faultWith(m_sound.first(cut));
            QVERIFY2(fault.isEmpty(), qPrintable(u"%1 bytes left: %2"_s.arg(cut).arg(fault)));
            ++seen;
        }
    }
    qInfo("%d truncations", seen);
}

void tst_Damage::seesPagesOfZeros()
{
    int seen = 0;
    for (qsizetype at = 0; at < m_sound.size(); at += pageBytes) {
        QByteArray bytes = m_sound;
        bytes.replace(at, pageBytes, QByteArray(pageBytes, '\0'));
        const QString fault = faultWith(bytes);
        QVERIFY2(fault.isEmpty(), qPrintable(u"page at %1: %2"_s.arg(at).arg(fault)));
        ++seen;
    }
    qInfo("%d pages", seen);
}

void tst_Damage::seesPagesThatChangedPlaces()
{
    for (qsizetype at = pageBytes; at + 2 * pageBytes <= m_sound.size(); at += pageBytes) {
        const QByteArray bytes = m_sound.first(at) + m_sound.sliced(at + pageBytes, pageBytes)
            + m_sound.sliced(at, pageBytes) + m_sound.sliced(at + 2 * pageBytes);
        const QString fault = faultWith(bytes);
        QVERIFY2(fault.isEmpty(), qPrintable(u"pages at %1: %2"_s.arg(at).arg(fault)));
    }
}

/// The negative control: without damage none is found.
void tst_Damage::opensTheSoundOne()
{
    QCOMPARE(faultWith(m_sound), u"not seen"_s);
    QVERIFY(read() == m_sound);
}

QTEST_GUILESS_MAIN(tst_Damage)
#include "tst_damage.moc"
