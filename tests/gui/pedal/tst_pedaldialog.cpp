#include "gui/pedal/pedaldesk.h"
#include "gui/pedal/pedaldialog.h"
#include "gui/settings/settings.h"
#include "gui/widgets/style.h"
#include "gui/widgets/transport.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_pedaldialog {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

/// Pedals that a test plugs in and steps on.
class FakePort : public PedalPort
{
    Q_OBJECT

public:
    bool canRead() const override { return reads; }
    void start() override { }
    void setLearned(const QSet<QString> &ids) override { known = ids; }
    void setLearning(bool on) override { learns = on; }
    void setHolding(bool) override { }

    void step(const PedalIdentity &pedal, quint32 control, bool isDown)
    {
        emit changed(pedal, {control, isDown});
    }

    bool reads = true;
    bool learns = false;
    QSet<QString> known;
};

/// Sound that notes what it was told.
class NotedSound : public Transport
{
public:
    void play(int rewindMs) override { told << u"play %1"_s.arg(rewindMs); }
    void pause() override { told << u"pause"_s; }
    void toggle(int rewindMs) override { told << u"toggle %1"_s.arg(rewindMs); }
    void back() override { told << u"back"_s; }
    void forward() override { told << u"forward"_s; }

    QStringList told;
};

const PedalIdentity infinity{0x05f3, 0x00ff, u"VEC Infinity"_s};
const PedalIdentity nameless{0x1234, 0x5678, u"Pedal of no name"_s};
constexpr quint32 firstButton = 0x100;

} // namespace

class tst_PedalDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void steersTheSound();
    void stepsInTurnInTheOtherMode();
    void jumpsOnWhileItIsHeld();
    void pausesWhenThePlugIsDrawn();
    void letsGoWhenThePageLeaves();
    void toleratesThatThereIsNoSound();
    void tellsWhatIsConnected();
    void learnsAllThreePartsByFoot();
    void learnsOnePartAgain();
    void givesUpLearningByEsc();
    void showsWhatIsDown();
    void remembersItsHabits();
    void saysWhyItMayNotRead();
    void pointsToTheKeysWherePedalsAreNotRead();
    void hasANameForEveryControl();

private:
    void openDialog();
    void plug(const PedalIdentity &pedal) { emit m_port->plugged(pedal); }
    QString text(const QString &label) const { return m_dialog->findChild<QLabel *>(label)->text(); }
    void click(const QString &button) const { m_dialog->findChild<QPushButton *>(button)->click(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    NotedSound m_sound;
    Transport *m_front = nullptr;
    FakePort *m_port = nullptr;
    std::unique_ptr<PedalDesk> m_desk;
    std::unique_ptr<PedalDialog> m_dialog;
};

void tst_PedalDialog::init()
{
    m_settings =
        std::make_unique<Settings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    m_sound.told.clear();
    m_front = &m_sound;
    auto port = std::make_unique<FakePort>();
    m_port = port.get();
    m_desk = std::make_unique<PedalDesk>(std::move(port), *m_settings, [this] { return m_front; });
    m_desk->start();
}

void tst_PedalDialog::cleanup()
{
    m_dialog.reset();
    m_desk.reset();
}

void tst_PedalDialog::openDialog()
{
    m_dialog = std::make_unique<PedalDialog>(*m_desk, *m_settings, u"F3, F4, F5"_s);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_PedalDialog::steersTheSound()
{
    plug(infinity);
    m_port->step(infinity, firstButton + 1, true);
    m_port->step(infinity, firstButton + 1, true);
    QTest::qWait(PedalMachine::settleMs + 5);
    m_port->step(infinity, firstButton + 1, false);
    QCOMPARE(m_sound.told, (QStringList{u"play 1000"_s, u"pause"_s}));
    m_port->step(infinity, firstButton, true);
    QTest::qWait(PedalMachine::settleMs + 5);
    m_port->step(infinity, firstButton, false);
    m_port->step(infinity, firstButton + 2, true);
    QCOMPARE(m_sound.told.mid(2), (QStringList{u"back"_s, u"forward"_s}));
    m_port->step(infinity, 0x999, true); // no part of it
    QCOMPARE(m_sound.told.size(), 4);
}

void tst_PedalDialog::stepsInTurnInTheOtherMode()
{
    m_desk->setMode(PedalMode::Toggle);
    plug(infinity);
    m_port->step(infinity, firstButton + 1, true);
    QTest::qWait(PedalMachine::settleMs + 5);
    m_port->step(infinity, firstButton + 1, false);
    QCOMPARE(m_sound.told, QStringList{u"toggle 1000"_s});
    QCOMPARE(m_settings->pedalMode(), PedalMode::Toggle);
}

void tst_PedalDialog::jumpsOnWhileItIsHeld()
{
    plug(infinity);
    m_port->step(infinity, firstButton, true);
    QTRY_VERIFY(m_sound.told.size() >= 3);
    m_port->step(infinity, firstButton, false);
    const qsizetype jumps = m_sound.told.count(u"back"_s);
    QCOMPARE(jumps, m_sound.told.size());
}

void tst_PedalDialog::pausesWhenThePlugIsDrawn()
{
    plug(infinity);
    m_port->step(infinity, firstButton + 1, true);
    emit m_port->unplugged(infinity);
    QCOMPARE(m_sound.told, (QStringList{u"play 1000"_s, u"pause"_s}));
    QVERIFY(m_desk->pedals().isEmpty());
    QVERIFY(!m_desk->isDown(PedalRole::Play));
}

void tst_PedalDialog::letsGoWhenThePageLeaves()
{
    plug(infinity);
    m_port->step(infinity, firstButton + 1, true);
    m_desk->letGo();
    QCOMPARE(m_sound.told, (QStringList{u"play 1000"_s, u"pause"_s}));
    QTest::qWait(PedalMachine::settleMs + 5);
    m_port->step(infinity, firstButton + 1, false); // of the step before
    QCOMPARE(m_sound.told.size(), 2);
}

void tst_PedalDialog::toleratesThatThereIsNoSound()
{
    m_front = nullptr;
    plug(infinity);
    m_port->step(infinity, firstButton + 1, true);
    m_front = &m_sound;
    QTest::qWait(PedalMachine::settleMs + 5);
    m_port->step(infinity, firstButton + 1, false);
    QCOMPARE(m_sound.told, QStringList{u"pause"_s});
}

void tst_PedalDialog::tellsWhatIsConnected()
{
    QSignalSpy told(m_desk.get(), &PedalDesk::statusChanged);
    plug(infinity);
    QCOMPARE(told.last().constFirst().toString(), u"Pedal connected: VEC Infinity"_s);
    plug(nameless); // nobody knows what its parts are for
    QCOMPARE(m_desk->statusText(), u"Pedal connected: VEC Infinity"_s);
    emit m_port->unplugged(infinity);
    QCOMPARE(told.last().constFirst().toString(), QString());
}

void tst_PedalDialog::learnsAllThreePartsByFoot()
{
    openDialog();
    QVERIFY(m_port->learns);
    QVERIFY(text(u"status"_s).contains(u"F3, F4, F5"_s));
    plug(nameless);
    QTest::keyClick(m_dialog.get(), Qt::Key_A, Qt::AltModifier);
    for (const auto &[control, wish] :
         {std::pair(183U, u"left"_s), std::pair(184U, u"middle"_s), std::pair(185U, u"right"_s)}) {
        QTRY_VERIFY2(text(u"message"_s).contains(wish), qPrintable(text(u"message"_s)));
        m_port->step(nameless, control, true);
        m_port->step(nameless, control, false);
    }
    QVERIFY(text(u"message"_s).contains(u"goes forward"_s));
    QCOMPARE(m_sound.told, QStringList()); // while it learns, the sound is left alone
    QCOMPARE(text(u"status"_s), u"Pedal connected: Pedal of no name"_s);
    QCOMPARE(m_port->known, QSet{nameless.id()});
    const PedalMap map{{183, PedalRole::Back}, {184, PedalRole::Play}, {185, PedalRole::Forward}};
    QCOMPARE(m_settings->pedals().value(nameless.id()), map);

    m_dialog->close();
    QVERIFY(!m_port->learns);
    m_port->step(nameless, 184, true);
    QCOMPARE(m_sound.told, QStringList{u"play 1000"_s});
}

void tst_PedalDialog::learnsOnePartAgain()
{
    plug(infinity);
    openDialog();
    click(u"learnPlay"_s);
    m_port->step(infinity, firstButton, true);
    QCOMPARE(m_desk->map(infinity).value(firstButton), PedalRole::Play);
    QVERIFY(!m_desk->map(infinity).contains(firstButton + 1)); // what played before does nothing now
    QCOMPARE(m_desk->map(infinity).value(firstButton + 2), PedalRole::Forward);
    click(u"forget"_s);
    QCOMPARE(m_desk->map(infinity).value(firstButton), PedalRole::Back);
    QVERIFY(m_settings->pedals().isEmpty());
}

void tst_PedalDialog::givesUpLearningByEsc()
{
    plug(infinity);
    openDialog();
    click(u"learnBack"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(text(u"message"_s), u"Nothing was learned."_s);
    m_port->step(infinity, 0x999, true);
    QVERIFY(!m_desk->map(infinity).contains(0x999));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void tst_PedalDialog::showsWhatIsDown()
{
    plug(infinity);
    openDialog();
    const QString up = text(u"lampPlay"_s);
    m_port->step(infinity, firstButton + 1, true);
    QVERIFY(text(u"lampPlay"_s) != up);
    QCOMPARE(text(u"lampBack"_s), up);
    m_port->step(infinity, firstButton + 1, false);
    QCOMPARE(text(u"lampPlay"_s), up);
}

void tst_PedalDialog::remembersItsHabits()
{
    openDialog();
    m_dialog->findChild<QComboBox *>(u"mode"_s)->setCurrentIndex(1);
    m_dialog->findChild<QDoubleSpinBox *>(u"rewind"_s)->setValue(2.5);
    QCOMPARE(m_settings->pedalMode(), PedalMode::Toggle);
    QCOMPARE(m_settings->pedalRewindMs(), 2500);
    m_settings->setPedalRewindMs(99999);
    QCOMPARE(m_settings->pedalRewindMs(), 10000);
}

void tst_PedalDialog::saysWhyItMayNotRead()
{
    QSignalSpy warned(m_desk.get(), &PedalDesk::warned);
    emit m_port->refused(infinity);
    const QString sentence = warned.value(0).value(0).toString();
    QVERIFY2(sentence.contains(u"VEC Infinity"_s) && sentence.contains(u"70-relaas-pedal.rules"_s),
             qPrintable(sentence));
}

void tst_PedalDialog::pointsToTheKeysWherePedalsAreNotRead()
{
    m_port->reads = false;
    openDialog();
    QVERIFY(text(u"status"_s).contains(u"F3, F4, F5"_s));
    QVERIFY(!m_dialog->findChild<QPushButton *>(u"learnAll"_s)->isEnabled());
}

void tst_PedalDialog::hasANameForEveryControl()
{
    plug(infinity);
    openDialog();
    QCOMPARE(namelessWidgets(*m_dialog).join(u' '), QString());
    shoot(*m_dialog, u"pedaldialog"_s);
}

RELAAS_TEST(QApplication, tst_PedalDialog);

} // namespace tst_pedaldialog

#include "tst_pedaldialog.moc"
