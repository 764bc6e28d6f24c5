#include "support/testprogram.h"
#include "support/why.h"
#include "zip/zipreader.h"
#include "zip/zipwriter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTest>

#include <algorithm>

namespace tst_zipstoring {

using namespace relaas;
using namespace Qt::StringLiterals;

/// What is large goes into a ZIP file from a device, as it is.
class tst_ZipStoring : public QObject
{
    Q_OBJECT

private slots:
    void storesWhatIsReadFromADevice();
    void tellsWhatItStoresAndStops();
    void refusesADeviceThatFails_data();
    void refusesADeviceThatFails();
};

namespace {

/// A file on a drive that goes wrong while it is packed.
class FailingDevice : public QIODevice
{
public:
    enum class Fault { CannotRead, CannotGoBack, EndsEarly, Changes };

    explicit FailingDevice(Fault fault) : m_fault(fault) { }

    qint64 size() const override { return 1000; }
    bool seek(qint64 place) override
    {
        ++m_times;
        return (m_fault != Fault::CannotGoBack || m_times == 1) && QIODevice::seek(place);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_fault == Fault::CannotRead)
            return -1;
        const bool isSecond = m_times > 1;
        const qint64 end = isSecond && m_fault == Fault::EndsEarly ? 500 : size();
        const qint64 count = std::clamp<qint64>(end - pos(), 0, most);
        std::fill_n(data, count, isSecond && m_fault == Fault::Changes ? 'b' : 'a');
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Fault m_fault;
    int m_times = 0;
};

} // namespace

void tst_ZipStoring::storesWhatIsReadFromADevice()
{
    QByteArray content = QByteArray(3'000'000, 'a');
    QBuffer source(&content);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QBuffer target;
    QVERIFY(target.open(QIODevice::WriteOnly));
    ZipWriter writer(target);
    QVERIFY(writer.addStored(u"klank.wav"_s, source));
    QVERIFY(writer.finish());
    QVERIFY(target.size() > 3'000'000);
    const auto reader = ZipReader::open(target.data());
    QVERIFY2(reader, qPrintable(why(reader)));
    QCOMPARE(reader->read(u"klank.wav"_s).value(), content);
}

void tst_ZipStoring::tellsWhatItStoresAndStops()
{
    QByteArray content = QByteArray(3'000'000, 'a');
    QBuffer source(&content);
    QVERIFY(source.open(QIODevice::ReadOnly));
    for (const qint64 atMost : {qint64(6'000'000), qint64(5'000'000), qint64(1)}) {
        QBuffer target;
        QVERIFY(target.open(QIODevice::WriteOnly));
        ZipWriter writer(target);
        std::stop_source stop;
        qint64 told = 0;
        const auto stored = writer.addStored(u"klank.wav"_s, source, stop.get_token(), [&](qint64 bytes) {
            told += bytes;
            if (told > atMost)
                stop.request_stop();
        });
        QCOMPARE(bool(stored), atMost == 6'000'000);
        if (stored)
            QCOMPARE(told, qint64(6'000'000)); // read twice
        else
            QCOMPARE(stored.error().code, Error::Code::Cancelled);
        QVERIFY(told <= atMost + 2'000'000); // it stops soon
    }
}

void tst_ZipStoring::refusesADeviceThatFails_data()
{
    QTest::addColumn<FailingDevice::Fault>("fault");
    QTest::newRow("cannot be read") << FailingDevice::Fault::CannotRead;
    QTest::newRow("cannot go back") << FailingDevice::Fault::CannotGoBack;
    QTest::newRow("ends early the second time") << FailingDevice::Fault::EndsEarly;
    QTest::newRow("other bytes the second time") << FailingDevice::Fault::Changes;
}

void tst_ZipStoring::refusesADeviceThatFails()
{
    QFETCH(FailingDevice::Fault, fault);
    FailingDevice source(fault);
    QVERIFY(source.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    QBuffer target;
    QVERIFY(target.open(QIODevice::WriteOnly));
    ZipWriter writer(target);
    const auto stored = writer.addStored(u"klank.wav"_s, source);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, Error::Code::File);
    QVERIFY2(stored.error().text.contains(u"klank.wav"_s), qPrintable(stored.error().text));
}

RELAAS_TEST(QCoreApplication, tst_ZipStoring);

} // namespace tst_zipstoring

#include "tst_zipstoring.moc"
