#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_demoresources {

using namespace Qt::StringLiterals;

/// What the build puts into the program, as the program finds it.
class tst_DemoResources : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheRecordingAsOggOpus();
    void holdsALineForEverySpanInOrder();
    void holdsTheCasesThatAreInTheTree();
    void holdsAUserForEveryRole();

private:
    static QByteArray read(const QString &name);
};

QByteArray tst_DemoResources::read(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_DemoResources::holdsTheRecordingAsOggOpus()
{
    const QByteArray bytes = read(u"interview.opus"_s);
    QVERIFY(bytes.startsWith("OggS"));
    QCOMPARE(bytes.indexOf("OpusHead"), 28);
}

void tst_DemoResources::holdsALineForEverySpanInOrder()
{
    const QJsonObject report = QJsonDocument::fromJson(read(u"interview.lines.json"_s)).object();
    const QJsonArray lines = report.value("lines"_L1).toArray();
    QVERIFY(lines.size() >= 40);
    qint64 lastFrame = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject line = lines.at(i).toObject();
        QCOMPARE(line.value("number"_L1).toInt(), int(i) + 1);
        QVERIFY(!line.value("text"_L1).toString().isEmpty());
        if (line.value("type"_L1) == u"K"_s)
            continue;
        QVERIFY(line.value("fromFrame"_L1).toInteger() > lastFrame);
        QVERIFY(line.value("toFrame"_L1).toInteger() > line.value("fromFrame"_L1).toInteger());
        lastFrame = line.value("toFrame"_L1).toInteger();
    }
    QVERIFY(lastFrame < report.value("frames"_L1).toInteger());
}

void tst_DemoResources::holdsTheCasesThatAreInTheTree()
{
    int count = 0;
    for (QDirIterator it(u":/demo/cases"_s); it.hasNext(); ++count) {
        const QString name = it.next().section(u'/', -2);
        QCOMPARE(QJsonDocument::fromJson(read(name)).object().value("format"_L1), u"relaas.case"_s);
    }
    QVERIFY(count >= 12);
}

void tst_DemoResources::holdsAUserForEveryRole()
{
    QStringList roles;
    for (const auto user : QJsonDocument::fromJson(read(u"users.json"_s)).array())
        roles.append(user.toObject().value("role"_L1).toString());
    for (const QString &role : {u"caseworker"_s, u"interviewer"_s, u"supervisor"_s, u"administrator"_s})
        QVERIFY2(roles.contains(role), qPrintable(role));
}

RELAAS_TEST(QCoreApplication, tst_DemoResources);

} // namespace tst_demoresources

#include "tst_demoresources.moc"
