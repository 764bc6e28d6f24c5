#include "audio/manner.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_manner {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_Manner : public QObject
{
    Q_OBJECT

private slots:
    void hasWordsForItsAids();
    void hasWordsForItsChannels();
};

void tst_Manner::hasWordsForItsAids()
{
    QCOMPARE(codeOf(Aids()), QString());
    QCOMPARE(codeOf(Aid::Levelling | Aid::HighPass), u"highpass levelling"_s);
    QCOMPARE(codeOf(Aid::HighPass | Aid::Typing | Aid::Hiss | Aid::Levelling),
             u"highpass typing hiss levelling"_s);
}

void tst_Manner::hasWordsForItsChannels()
{
    ChannelMix mix;
    QCOMPARE(codeOf(mix), QString());
    mix.channels = {{1, true, false}, {0.5, false, true}, {1, false, false}};
    QCOMPARE(codeOf(mix), u"1:muted 2:solo 2:x0.5"_s);
    mix.isSwapped = true;
    QCOMPARE(codeOf(mix), u"1:muted 2:solo 2:x0.5 swapped"_s);
}

RELAAS_TEST(QCoreApplication, tst_Manner);

} // namespace tst_manner

#include "tst_manner.moc"
