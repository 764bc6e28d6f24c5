#include "core/retention/erasurecertificate.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_erasurecertificate {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_ErasureCertificate : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatItWrote();
    void writesTheSameBytesEachTime();
    void takesNothingForACertificateThatIsNone_data();
    void takesNothingForACertificateThatIsNone();
    void tellsWhereTheCaseStillIs();
    void hasAWordForEachKind_data();
    void hasAWordForEachKind();

private:
    static ErasureCertificate sample()
    {
        ErasureCertificate certificate;
        certificate.caseNumber = u"Z26-0000901"_s;
        certificate.caseFile = CaseFileId{7};
        certificate.rule = u"article 72(1)"_s;
        certificate.dueOn = {2037, 1, 13};
        certificate.reason = u"its time is over"_s;
        certificate.erasedBy = u"beheer"_s;
        certificate.erasedAt = QDateTime({2037, 2, 2}, {9, 0}, Qt::UTC);
        certificate.kinds = {{u"recording"_s, 2}, {u"person"_s, 1}};
        certificate.fileSums = {QString(64, u'a')};
        certificate.backups = {QDateTime({2037, 2, 1}, {9, 0}, Qt::UTC)};
        certificate.backupsUntil = {2037, 3, 4};
        certificate.keptAside = {u"damaged-20361231T090000000Z"_s};
        return certificate;
    }
};

void tst_ErasureCertificate::readsWhatItWrote()
{
    QCOMPARE(erasureCertificateFrom(jsonOf(sample())).value(), sample());
}

void tst_ErasureCertificate::writesTheSameBytesEachTime()
{
    QCOMPARE(jsonOf(sample()), jsonOf(erasureCertificateFrom(jsonOf(sample())).value()));
}

void tst_ErasureCertificate::takesNothingForACertificateThatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("erased");
    QTest::newRow("another object") << QByteArray("{\"case\": \"Z26-0000901\"}");
    QTest::newRow("a newer format") << jsonOf(sample()).replace("\"format\":1", "\"format\":2");
    QTest::newRow("no case") << jsonOf(sample()).replace("\"caseId\":7", "\"caseId\":0");
    QTest::newRow("half of it") << jsonOf(sample()).first(60);
}

void tst_ErasureCertificate::takesNothingForACertificateThatIsNone()
{
    QFETCH(QByteArray, json);
    QVERIFY(!erasureCertificateFrom(json));
}

void tst_ErasureCertificate::tellsWhereTheCaseStillIs()
{
    QVERIFY(textOf(sample()).contains(u"damaged-20361231T090000000Z"_s));
    QVERIFY(textOf(sample()).contains(u"2037-02-01 09:00 UTC"_s));
    ErasureCertificate alone = sample();
    alone.backups.clear();
    alone.backupsUntil = {};
    alone.keptAside.clear();
    QVERIFY(textOf(alone).contains(u"No backup"_s));
}

void tst_ErasureCertificate::hasAWordForEachKind_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"person",          "casefile",        "event",           "document",
                             "interview",       "recording",       "report",          "report_line",
                             "line_check",      "discrepancy",     "heard",           "decision",
                             "decision_writer", "ground",          "finding",         "citation",
                             "remark",          "draft",           "legal_hold",      "stored_file",
                             "report_piece",    "report_print",    "report_sent",     "correction_letter",
                             "correction",      "correction_span", "correction_step", "line_voice",
                             "check_voice"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_ErasureCertificate::hasAWordForEachKind()
{
    QFETCH(QString, kind);
    const QString text = countedText({kind, 12});
    QVERIFY2(text.contains(u"12"_s) && !text.startsWith(kind + u':'), qPrintable(text));
}

RELAAS_TEST(QCoreApplication, tst_ErasureCertificate);

} // namespace tst_erasurecertificate

#include "tst_erasurecertificate.moc"
