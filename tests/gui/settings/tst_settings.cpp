#include "gui/settings/settings.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_settings {

using namespace relaas;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void remembersWhatWasChosen();
    void beginsWithAListOfAbbreviations();
    void readsNonsenseAsTheDefault();
};

void tst_Settings::remembersWhatWasChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"relaas.ini"_s);
    {
        Settings settings(path);
        settings.setLanguage(u"nl"_s);
        settings.setTheme(Theme::Dark);
        settings.setTextScale(130);
        settings.setLockAfter(25min);
        settings.setStoreFolder(u"/srv/relaas"_s);
        settings.setWindowGeometry("geometry");
        settings.setLastLogin(u"bos"_s);
        settings.setRewindMs(2000);
        settings.setWaveformHeight(240);
        settings.setReactionMs(1350);
        settings.setPlacesWhileTyping(true);
        settings.setShowsVoices(false);
        settings.setAbbreviations({{u"btrk"_s, u"één, twee; \\ \"drie\" = %4"_s}, {u"zz"_s, u"zz"_s}});
    }
    const Settings settings(path);
    QCOMPARE(settings.language(), u"nl"_s);
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(settings.textScale(), 130);
    QCOMPARE(settings.lockAfter(), 25min);
    QCOMPARE(settings.storeFolder(), u"/srv/relaas"_s);
    QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
    QCOMPARE(settings.lastLogin(), u"bos"_s);
    QCOMPARE(settings.rewindMs(), 2000);
    QCOMPARE(settings.waveformHeight(), 240);
    QCOMPARE(settings.reactionMs(), 1350);
    QVERIFY(settings.placesWhileTyping());
    QVERIFY(!settings.showsVoices());
    const QList<Abbreviation> wanted{{u"btrk"_s, u"één, twee; \\ \"drie\" = %4"_s}, {u"zz"_s, u"zz"_s}};
    QCOMPARE(settings.abbreviations(), wanted);
}

void tst_Settings::beginsWithAListOfAbbreviations()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"relaas.ini"_s);
    Settings settings(path);
    QCOMPARE(settings.abbreviations(), startingAbbreviations());
    settings.setAbbreviations({});
    QVERIFY(Settings(path).abbreviations().isEmpty()); // taken away on purpose
}

void tst_Settings::readsNonsenseAsTheDefault()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"relaas.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=klingon\ntheme=7\ntextScale=huge\nlockAfter=never\nrewindMs=-"
               "3\nwaveformHeight=tall\nreactionMs=slow\n");
    file.close();
    Settings settings(path);
    QVERIFY(settings.language() == u"nl"_s || settings.language() == u"en"_s);
    QCOMPARE(settings.theme(), Theme::System);
    QCOMPARE(settings.textScale(), 100);
    QCOMPARE(settings.lockAfter(), 10min);
    QCOMPARE(settings.rewindMs(), 0);
    QCOMPARE(settings.waveformHeight(), 0);
    QCOMPARE(settings.reactionMs(), 1000);
    QVERIFY(!settings.placesWhileTyping());
    QVERIFY(settings.showsVoices());
    settings.setReactionMs(-1);
    QCOMPARE(settings.reactionMs(), 0);
    settings.setReactionMs(5001);
    QCOMPARE(settings.reactionMs(), 5000);
    settings.setLockAfter(0min); // it cannot be switched off
    QCOMPARE(settings.lockAfter(), 1min);
    settings.setLockAfter(600min);
    QCOMPARE(settings.lockAfter(), 60min);
    settings.setTextScale(9000);
    QCOMPARE(settings.textScale(), 200);
}

RELAAS_TEST(QCoreApplication, tst_Settings);

} // namespace tst_settings

#include "tst_settings.moc"
