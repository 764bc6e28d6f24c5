#include "support/programrun.h"
#include "support/soundfiles.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_clipcommand {

using namespace relaas::test;
using namespace Qt::StringLiterals;

/// `recording clip`, which needs no case file.
class tst_ClipCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAPassageWithItsOrigin();
    void refusesAPassage_data();
    void refusesAPassage();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    relaas::test::Outcome ctl(const QStringList &arguments) const
    {
        return run(QStringLiteral(RELAASCTL), QStringList{u"--json"_s} + arguments);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ClipCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const auto &[name, bytes] : {std::pair(u"hearing.wav"_s, wavFile(uniqueSound(8000, 1, 40000))),
                                      std::pair(u"letter.pdf"_s, QByteArray("%PDF-1.7 no sound"))}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
}

void tst_ClipCommand::writesAPassageWithItsOrigin()
{
    const auto made = ctl({u"recording"_s, u"clip"_s, path(u"hearing.wav"_s), u"--from"_s, u"00:00:01.500"_s,
                           u"--to"_s, u"2.25"_s, u"--out"_s, path(u"passage.wav"_s)});
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    const QJsonObject origin = made.json().value(u"origin"_s).toObject();
    QCOMPARE(origin.value(u"from_frame"_s).toInteger(), 12000);
    QCOMPARE(origin.value(u"to_frame"_s).toInteger(), 18000);
    QFile clip(path(u"passage.wav"_s));
    QFile recording(path(u"hearing.wav"_s));
    QVERIFY(clip.open(QIODevice::ReadOnly) && recording.open(QIODevice::ReadOnly));
    QVERIFY(clip.readAll().contains(recording.readAll().mid(44 + 2 * 12000, 2 * 6000)));
    QFile manifest(path(u"passage.wav.json"_s));
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(manifest.readAll()).object(), made.json());
}

void tst_ClipCommand::refusesAPassage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("out");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("beyond the end") << u"hearing.wav"_s << u"1"_s << u"6"_s << u"a.wav"_s << 1;
    QTest::newRow("no sound") << u"letter.pdf"_s << u"1"_s << u"2"_s << u"a.wav"_s << 1;
    QTest::newRow("no file") << u"none.wav"_s << u"1"_s << u"2"_s << u"a.wav"_s << 1;
    QTest::newRow("no time") << u"hearing.wav"_s << u"soon"_s << u"2"_s << u"a.wav"_s << 2;
    QTest::newRow("no format") << u"hearing.wav"_s << u"1"_s << u"2"_s << u"a.mp3"_s << 2;
}

void tst_ClipCommand::refusesAPassage()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, out);
    QFETCH(int, exitCode);
    const auto refused =
        ctl({u"recording"_s, u"clip"_s, path(file), u"--from"_s, from, u"--to"_s, to, u"--out"_s, path(out)});
    QCOMPARE(refused.exitCode, exitCode);
    QVERIFY(!refused.err.isEmpty() || !refused.json().isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

RELAAS_TEST(QCoreApplication, tst_ClipCommand);

} // namespace tst_clipcommand

#include "tst_clipcommand.moc"
