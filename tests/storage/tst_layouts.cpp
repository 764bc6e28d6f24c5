#include "storage/correctionstore.h"
#include "support/formerdatabase.h"
#include "support/testprogram.h"
#include "support/why.h"

#include <QCoreApplication>
#include <QTest>

namespace tst_layouts {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Page maps that were kept before there was more than one layout.
class tst_Layouts : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatWasPrintedBefore();
};

void tst_Layouts::knowsWhatWasPrintedBefore()
{
    test::FormerDatabase seven(7);
    for (
        const QString &sql :
        {u"INSERT INTO person VALUES (1, '0000000901', 'Yousif', '', '1996-03-14', 'F', 'SD', 0, 'ara', '')"_s,
         u"INSERT INTO casefile VALUES (1, 'Z26-0000901', 1, 'regular', NULL, 1, '', '', '', '', 0, '', '', "
         u"0, '', '', '')"_s,
         u"INSERT INTO interview VALUES (1, 1, 'substantive', NULL, NULL, '', '', 'ara')"_s,
         u"INSERT INTO report VALUES (1, 1, 1, '2026-11-21T00:00:00.000Z', 6, 4)"_s,
         u"INSERT INTO report_print (report_id, pages, made_at) VALUES (1, 3, '2026-11-21T00:00:00.000Z')"_s})
        seven.run(sql);
    const auto database = seven.opened();
    QVERIFY2(bool(database), qPrintable(why(database)));
    const auto map = CorrectionStore(*database).pageMap(ReportId{1});
    QVERIFY2(bool(map), qPrintable(why(map)));
    QVERIFY(map->has_value());
    QCOMPARE((*map)->pages, 3);
    QCOMPARE((*map)->layout, ReportLayout::Plain);
}

RELAAS_TEST(QCoreApplication, tst_Layouts);

} // namespace tst_layouts

#include "tst_layouts.moc"
