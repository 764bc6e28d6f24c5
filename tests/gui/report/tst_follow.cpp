#include "gui/report/follow.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_follow {

using namespace relaas;

class tst_Follow : public QObject
{
    Q_OBJECT

private slots:
    void yieldsToTheHandAndComesBackWhenAsked_data();
    void yieldsToTheHandAndComesBackWhenAsked();
};

void tst_Follow::yieldsToTheHandAndComesBackWhenAsked_data()
{
    using State = Follow::State;
    using Event = Follow::Event;
    QTest::addColumn<QList<Event>>("before");
    QTest::addColumn<Event>("event");
    QTest::addColumn<State>("after");
    QTest::addColumn<bool>("changes");

    const QList<Event> none;
    const QList<Event> away{Event::Scrolled};
    QTest::newRow("scrolling") << none << Event::Scrolled << State::Suspended << true;
    QTest::newRow("typing") << none << Event::Typed << State::Suspended << true;
    QTest::newRow("choosing a line") << none << Event::Selected << State::Suspended << true;
    QTest::newRow("back, already there") << none << Event::Returned << State::Following << false;
    QTest::newRow("playing a line") << none << Event::PlayedFromLine << State::Following << false;
    QTest::newRow("scrolling on") << away << Event::Scrolled << State::Suspended << false;
    QTest::newRow("typing while away") << away << Event::Typed << State::Suspended << false;
    QTest::newRow("back to the sound") << away << Event::Returned << State::Following << true;
    QTest::newRow("playing a line while away") << away << Event::PlayedFromLine << State::Following << true;
}

void tst_Follow::yieldsToTheHandAndComesBackWhenAsked()
{
    QFETCH(const QList<Follow::Event>, before);
    QFETCH(const Follow::Event, event);
    QFETCH(const Follow::State, after);
    QFETCH(const bool, changes);
    Follow follow;
    for (const Follow::Event each : before)
        follow.handle(each);
    QCOMPARE(follow.handle(event), changes);
    QCOMPARE(follow.state(), after);
}

RELAAS_TEST(QCoreApplication, tst_Follow);

} // namespace tst_follow

#include "tst_follow.moc"
