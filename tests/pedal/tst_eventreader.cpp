#include "pedal/eventreader.h"
#include "pedal/kernelevents.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_eventreader {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

namespace {

QString told(const QList<ControlChange> &changes)
{
    QString text;
    for (const ControlChange &change : changes)
        text += QString::number(change.control, 16) + (change.isDown ? u'+' : u'-');
    return text;
}

} // namespace

class tst_EventReader : public QObject
{
    Q_OBJECT

private slots:
    void readsKeys_data();
    void readsKeys();
    void putsPiecesTogether();
    void standsGarbage();
};

void tst_EventReader::readsKeys_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("changes");

    const auto scan = [](qint32 code) { return eventBytes(EV_MSC, MSC_SCAN, code); };
    QTest::newRow("press and release") << keyBytes(BTN_0, 1) + keyBytes(BTN_0, 0) << u"100+100-"_s;
    QTest::newRow("repetition") << keyBytes(KEY_B, 1) + keyBytes(KEY_B, 2) + keyBytes(KEY_B, 2)
            + keyBytes(KEY_B, 0) << u"30+30-"_s;
    QTest::newRow("release without press") << keyBytes(KEY_B, 0) << QString();
    QTest::newRow("press twice") << keyBytes(KEY_B, 1) + keyBytes(KEY_B, 1) << u"30+"_s;
    QTest::newRow("a key of no name") << scan(0x90002) + keyBytes(KEY_UNKNOWN, 1) + scan(0x90002)
            + keyBytes(KEY_UNKNOWN, 0) << u"190002+190002-"_s;
    QTest::newRow("a scan code before a key with a name") << scan(0x90001) + keyBytes(BTN_0, 1) << u"100+"_s;
    QTest::newRow("a key of no name and no code") << keyBytes(KEY_UNKNOWN, 1) << QString();
    QTest::newRow("a scan code of another report")
        << scan(0x90001) + eventBytes(EV_SYN, SYN_REPORT, 0) + keyBytes(KEY_UNKNOWN, 1) << QString();
    QTest::newRow("the kernel lost some")
        << keyBytes(BTN_1, 1) + eventBytes(EV_SYN, SYN_DROPPED, 0) + keyBytes(BTN_1, 0) << u"101+101-"_s;
    QTest::newRow("a value nobody knows") << keyBytes(BTN_1, 7) + keyBytes(BTN_1, -1) << QString();
    QTest::newRow("a mouse") << eventBytes(EV_REL, REL_X, 5) + eventBytes(EV_ABS, ABS_Y, 1) << QString();
}

void tst_EventReader::readsKeys()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, changes);
    QCOMPARE(told(EventReader().feed(bytes)), changes);
}

void tst_EventReader::putsPiecesTogether()
{
    const QByteArray bytes = keyBytes(BTN_2, 1) + keyBytes(BTN_2, 0);
    EventReader reader;
    QString changes;
    for (const char byte : bytes)
        changes += told(reader.feed(QByteArrayView(&byte, 1)));
    QCOMPARE(changes, u"102+102-"_s);
}

void tst_EventReader::standsGarbage()
{
    quint32 state = 7;
    EventReader reader;
    QSet<quint32> down;
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes;
        state = state * 1664525 + 1013904223;
        const int size = int(state >> 16U) % 60;
        for (int b = 0; b < size; ++b)
            bytes.append(char((state = state * 1664525 + 1013904223) >> 24U));
        for (const ControlChange &change : reader.feed(bytes)) { // in turn, whatever comes
            QCOMPARE(down.contains(change.control), !change.isDown);
            if (change.isDown)
                down.insert(change.control);
            else
                down.remove(change.control);
        }
    }
}

RELAAS_TEST(QCoreApplication, tst_EventReader);

} // namespace tst_eventreader

#include "tst_eventreader.moc"
