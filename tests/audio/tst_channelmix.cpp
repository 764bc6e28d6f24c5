#include "audio/channelmix.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_channelmix {

using namespace relaas;

class tst_ChannelMix : public QObject
{
    Q_OBJECT

private slots:
    void changesNothingAtTheStart();
    void letsThroughWhatIsWanted_data();
    void letsThroughWhatIsWanted();
    void keepsGainsWithinBounds();
    void leavesOneChannelAloneWhenSwapped();
};

void tst_ChannelMix::changesNothingAtTheStart()
{
    ChannelMix mix;
    QVERIFY(mix.isPlain());
    mix.channels.resize(2);
    QVERIFY(mix.isPlain());
    QVERIFY(!mix.amplifies());
    std::vector<float> sound{0.1F, -0.2F, 1.0F, -1.0F};
    Mixer(mix, 2).apply(sound);
    QCOMPARE(sound, (std::vector<float>{0.1F, -0.2F, 1.0F, -1.0F}));
}

void tst_ChannelMix::letsThroughWhatIsWanted_data()
{
    QTest::addColumn<QList<ChannelMix::Channel>>("channels");
    QTest::addColumn<bool>("isSwapped");
    QTest::addColumn<float>("left"); // of 0.5 and 0.25
    QTest::addColumn<float>("right");
    using Channels = QList<ChannelMix::Channel>;
    QTest::newRow("plain") << Channels{} << false << 0.5F << 0.25F;
    QTest::newRow("swapped") << Channels{} << true << 0.25F << 0.5F;
    QTest::newRow("left muted") << Channels{{1, true, false}} << false << 0.0F << 0.25F;
    QTest::newRow("left muted, swapped") << Channels{{1, true, false}} << true << 0.25F << 0.0F;
    QTest::newRow("right louder") << Channels{{}, {2, false, false}} << false << 0.5F << 0.5F;
    QTest::newRow("left alone, on both ears") << Channels{{1, false, true}} << false << 0.5F << 0.5F;
    QTest::newRow("right alone, half as loud")
        << Channels{{}, {0.5, false, true}} << false << 0.125F << 0.125F;
    QTest::newRow("both alone are one voice")
        << Channels{{1, false, true}, {1, false, true}} << false << 0.375F << 0.375F;
    QTest::newRow("alone, but muted") << Channels{{1, true, true}} << false << 0.0F << 0.0F;
    QTest::newRow("more channels than there are") << Channels(5) << false << 0.5F << 0.25F;
}

void tst_ChannelMix::letsThroughWhatIsWanted()
{
    QFETCH(QList<ChannelMix::Channel>, channels);
    QFETCH(bool, isSwapped);
    QFETCH(float, left);
    QFETCH(float, right);
    std::vector<float> sound{0.5F, 0.25F, 0.5F, 0.25F};
    Mixer({channels, isSwapped}, 2).apply(sound);
    QCOMPARE(sound, (std::vector<float>{left, right, left, right}));
}

void tst_ChannelMix::keepsGainsWithinBounds()
{
    std::vector<float> sound{0.125F, 0.125F};
    Mixer({{{100, false, false}, {-3, false, false}}, false}, 2).apply(sound);
    QCOMPARE(sound, (std::vector<float>{0.125F * float(ChannelMix::loudest), 0.0F}));
}

void tst_ChannelMix::leavesOneChannelAloneWhenSwapped()
{
    std::vector<float> sound{0.125F, 0.5F};
    Mixer({{}, true}, 1).apply(sound);
    QCOMPARE(sound, (std::vector<float>{0.125F, 0.5F}));
}

RELAAS_TEST(QCoreApplication, tst_ChannelMix);

} // namespace tst_channelmix

#include "tst_channelmix.moc"
