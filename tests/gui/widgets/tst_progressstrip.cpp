#include "gui/widgets/progressstrip.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QThread>

namespace tst_progressstrip {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

Result<int> untilStopped(const std::stop_token &stop, const Progress &progress)
{
    progress.report(0.5, u"Half way"_s);
    while (!stop.stop_requested())
        QThread::msleep(2);
    return Error{Error::Code::Invalid, u"The import was stopped."_s};
}

} // namespace

class tst_ProgressStrip : public QObject
{
    Q_OBJECT

private slots:
    void appearsOnlyForLongWorkAndCancelsIt();
    void staysAwayFromShortWork();
    void goesWithTheObjectThatAsked();
};

void tst_ProgressStrip::appearsOnlyForLongWorkAndCancelsIt()
{
    ProgressStrip strip;
    QObject context;
    QString said;
    strip.follow(
        runInBackground(&context, untilStopped, [&](const Result<int> &r) { said = r.error().text; }),
        u"Importing"_s);
    QTest::qWait(200);
    QVERIFY(!strip.isVisible());
    QTRY_VERIFY(strip.isVisible());
    QCOMPARE(strip.findChild<QProgressBar *>()->value(), 500);
    strip.findChild<QPushButton *>()->click();
    QTRY_VERIFY(!strip.isVisible());
    QCOMPARE(said, u"The import was stopped."_s);
}

void tst_ProgressStrip::staysAwayFromShortWork()
{
    ProgressStrip strip;
    QObject context;
    bool isDone = false;
    strip.follow(runInBackground(
                     &context, [](const std::stop_token &, const Progress &) { return Result<int>(1); },
                     [&](const Result<int> &) { isDone = true; }),
                 u"Quick"_s);
    QTRY_VERIFY(isDone);
    QTest::qWait(600);
    QVERIFY(!strip.isVisible());
}

void tst_ProgressStrip::goesWithTheObjectThatAsked()
{
    ProgressStrip strip;
    auto context = std::make_unique<QObject>();
    strip.follow(runInBackground(context.get(), untilStopped, [](const Result<int> &) {}), u"Importing"_s);
    QTRY_VERIFY(strip.isVisible());
    context.reset();
    QVERIFY(!strip.isVisible());
}

RELAAS_TEST(QApplication, tst_ProgressStrip);

} // namespace tst_progressstrip

#include "tst_progressstrip.moc"
