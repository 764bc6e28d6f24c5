#include "pedal/devicetree.h"
#include "pedal/kernelevents.h"
#include "pedal/linuxpedalport.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <cerrno>

namespace tst_linuxpedalport {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// The kernel is played by pipes: what a pedal sends comes through them, and its plug is their being there.
class tst_LinuxPedalPort : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hearsAPedalThatIsThere();
    void hearsAPedalThatIsPluggedInLater();
    void tellsThatThePlugWasDrawn();
    void takesSeveralNodesForOnePedal();
    void letsGoOfWhatWasDownInANodeThatGoes();
    void readsReportsWhereThereAreNoKeys();
    void leavesKeyboardsAlone();
    void listensToWhatIsLearned();
    void tellsOnceThatItMayNotRead();
    void standsGarbageAndHalfEvents();

private:
    void begin();
    QString path(const QString &node) const { return m_tree->events() + u'/' + node; }
    int plug(const QString &node)
    {
        m_ends.append(DeviceTree::plug(path(node)));
        return m_ends.last();
    }
    int plugInfinity(const QString &node)
    {
        m_tree->describe(node, u"05f3"_s, u"00ff"_s, u"VEC Infinity"_s, u"7 0 0 0 0"_s);
        return plug(node);
    }

    std::unique_ptr<DeviceTree> m_tree;
    std::unique_ptr<LinuxPedalPort> m_port;
    PedalPlaces m_places;
    QList<int> m_ends;
    QStringList m_told;
};

void tst_LinuxPedalPort::init()
{
    m_tree = std::make_unique<DeviceTree>();
    m_places = {m_tree->events(), m_tree->raws(), m_tree->system(), 20, {}};
    m_told.clear();
}

void tst_LinuxPedalPort::cleanup()
{
    m_port.reset();
    for (const int end : std::exchange(m_ends, {}))
        ::close(end);
}

void tst_LinuxPedalPort::begin()
{
    m_port = std::make_unique<LinuxPedalPort>(m_places);
    connect(m_port.get(), &PedalPort::plugged, this,
            [this](const PedalIdentity &pedal) { m_told << u"in "_s + pedal.name; });
    connect(m_port.get(), &PedalPort::unplugged, this,
            [this](const PedalIdentity &pedal) { m_told << u"out "_s + pedal.name; });
    connect(m_port.get(), &PedalPort::refused, this,
            [this](const PedalIdentity &pedal) { m_told << u"no "_s + pedal.name; });
    connect(m_port.get(), &PedalPort::changed, this, [this](const PedalIdentity &, ControlChange change) {
        m_told << QString::number(change.control, 16) + (change.isDown ? u'+' : u'-');
    });
    m_port->start();
}

void tst_LinuxPedalPort::hearsAPedalThatIsThere()
{
    const int end = plugInfinity(u"event5"_s);
    begin();
    DeviceTree::send(end, keyBytes(BTN_1, 1));
    QTRY_COMPARE(m_told, (QStringList{u"in VEC Infinity"_s, u"101+"_s}));
    DeviceTree::send(end, keyBytes(BTN_1, 2) + keyBytes(BTN_1, 0));
    QTRY_COMPARE(m_told.last(), u"101-"_s);
    m_port->setHolding(true); // a pipe cannot be held: nothing happens
    m_port->setHolding(false);
    QCOMPARE(m_told.size(), 3);
}

void tst_LinuxPedalPort::hearsAPedalThatIsPluggedInLater()
{
    begin();
    QVERIFY(m_told.isEmpty());
    const int end = plugInfinity(u"event7"_s);
    QTRY_COMPARE(m_told, QStringList{u"in VEC Infinity"_s});
    DeviceTree::send(end, keyBytes(BTN_0, 1));
    QTRY_COMPARE(m_told.last(), u"100+"_s);
}

void tst_LinuxPedalPort::tellsThatThePlugWasDrawn()
{
    const int end = plugInfinity(u"event5"_s);
    begin();
    DeviceTree::send(end, keyBytes(BTN_1, 1));
    QTRY_COMPARE(m_told.last(), u"101+"_s);
    m_ends.clear();
    DeviceTree::draw(path(u"event5"_s), end);
    QTRY_COMPARE(m_told.last(), u"out VEC Infinity"_s);
    const int again = plugInfinity(u"event6"_s);
    QTRY_COMPARE(m_told.last(), u"in VEC Infinity"_s);
    DeviceTree::send(again, keyBytes(BTN_1, 1));
    QTRY_COMPARE(m_told.last(), u"101+"_s);
}

void tst_LinuxPedalPort::takesSeveralNodesForOnePedal()
{
    for (const QString &node : {u"event1"_s, u"event2"_s, u"event3"_s}) {
        m_tree->describe(node, u"0c45"_s, u"7403"_s, u"FootSwitch"_s,
                         u"1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe"_s);
        plug(node);
    }
    begin();
    QCOMPARE(m_told, QStringList{u"in FootSwitch"_s});
    DeviceTree::send(m_ends.at(1), keyBytes(KEY_B, 1) + keyBytes(KEY_B, 0));
    QTRY_COMPARE(m_told.last(), u"30-"_s);
    for (const QString &node : {u"event1"_s, u"event2"_s, u"event3"_s})
        QFile::remove(path(node));
    QTRY_COMPARE(m_told.last(), u"out FootSwitch"_s);
    QCOMPARE(m_told.count(u"out FootSwitch"_s), 1);
}

void tst_LinuxPedalPort::letsGoOfWhatWasDownInANodeThatGoes()
{
    plugInfinity(u"event1"_s);
    const int second = plugInfinity(u"event2"_s);
    begin();
    DeviceTree::send(second, keyBytes(BTN_1, 1));
    QTRY_COMPARE(m_told.last(), u"101+"_s);
    QFile::remove(path(u"event2"_s));
    QTRY_COMPARE(m_told.last(), u"101-"_s);
}

void tst_LinuxPedalPort::readsReportsWhereThereAreNoKeys()
{
    m_tree->describeRaw(u"hidraw0"_s, u"HID_ID=0003:000005F3:000000FF\nHID_NAME=VEC raw\n"_s);
    m_ends << DeviceTree::plug(m_tree->raws() + u"/hidraw0"_s);
    begin();
    QCOMPARE(m_told, QStringList{u"in VEC raw"_s});
    DeviceTree::send(m_ends.constFirst(), QByteArray::fromHex("02"));
    QTRY_COMPARE(m_told.last(), u"80000001+"_s);
    DeviceTree::send(m_ends.constFirst(), QByteArray::fromHex("00"));
    QTRY_COMPARE(m_told.last(), u"80000001-"_s);

    plugInfinity(u"event4"_s); // the same pedal has keys after all: from now on only these count
    DeviceTree::send(m_ends.last(), keyBytes(BTN_1, 1));
    QTRY_COMPARE(m_told.last(), u"101+"_s);
    QVERIFY(!m_told.contains(u"out VEC raw"_s));
}

void tst_LinuxPedalPort::leavesKeyboardsAlone()
{
    m_tree->describe(u"event0"_s, u"046d"_s, u"c31c"_s, u"Keyboard"_s,
                     u"1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe"_s);
    plug(u"event0"_s);
    QStringList opened;
    m_places.open = [&opened](const QString &path) {
        opened << path;
        return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    };
    begin();
    m_port->setLearning(true);
    m_port->setLearned({u"046d:c31c"_s});
    QCOMPARE(opened, QStringList());
    QVERIFY(m_told.isEmpty());
}

void tst_LinuxPedalPort::listensToWhatIsLearned()
{
    m_tree->describe(u"event4"_s, u"1234"_s, u"5678"_s, u"Pedal of no name"_s, u"3800000 0 0 0"_s);
    const int end = plug(u"event4"_s);
    begin();
    QVERIFY(m_told.isEmpty());
    m_port->setLearning(true);
    QCOMPARE(m_told, QStringList{u"in Pedal of no name"_s});
    DeviceTree::send(end, keyBytes(KEY_F14, 1) + keyBytes(KEY_F14, 0));
    QTRY_COMPARE(m_told.last(), u"b8-"_s);
    m_port->setLearning(false);
    QCOMPARE(m_told.last(), u"out Pedal of no name"_s);
    m_port->setLearned({u"1234:5678"_s});
    QCOMPARE(m_told.last(), u"in Pedal of no name"_s);
}

void tst_LinuxPedalPort::tellsOnceThatItMayNotRead()
{
    plugInfinity(u"event5"_s);
    int asked = 0;
    bool isOpen = false;
    m_places.open = [&](const QString &path) {
        ++asked;
        if (isOpen)
            return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        errno = EACCES;
        return -1;
    };
    begin();
    QVERIFY(m_told.isEmpty()); // it may be opened to us in a moment
    QTRY_COMPARE(m_told, QStringList{u"no VEC Infinity"_s});
    QVERIFY(asked >= 2);
    m_port->setLearning(true);
    QTest::qWait(100);
    QCOMPARE(m_told, QStringList{u"no VEC Infinity"_s});
    isOpen = true;
    m_port->setLearning(false);
    QCOMPARE(m_told.last(), u"in VEC Infinity"_s);
}

void tst_LinuxPedalPort::standsGarbageAndHalfEvents()
{
    const int end = plugInfinity(u"event5"_s);
    begin();
    DeviceTree::send(end, QByteArray(500, '\xff'));
    const qsizetype off = 500 % qsizetype(sizeof(input_event));
    DeviceTree::send(end,
                     QByteArray(off == 0 ? 0 : qsizetype(sizeof(input_event)) - off, '\0')); // to its end
    const QByteArray press = keyBytes(BTN_2, 1);
    DeviceTree::send(end, press.left(11));
    QTest::qWait(50);
    QCOMPARE(m_told, QStringList{u"in VEC Infinity"_s});
    DeviceTree::send(end, press.mid(11));
    QTRY_COMPARE(m_told.last(), u"102+"_s);
}

RELAAS_TEST(QCoreApplication, tst_LinuxPedalPort);

} // namespace tst_linuxpedalport

#include "tst_linuxpedalport.moc"
