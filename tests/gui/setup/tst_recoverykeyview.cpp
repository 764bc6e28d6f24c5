#include "gui/setup/recoverykeycheck.h"
#include "gui/setup/recoverykeyview.h"
#include "gui/setup/recoverysheet.h"
#include "gui/widgets/style.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_recoverykeyview {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// The recovery key on the screen, on paper and typed back.
class tst_RecoveryKeyView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsEveryGroupWithItsNumber();
    void prints();
    void offersNoFile();
    void isTypedBack_data();
    void isTypedBack();
    void asksForAnyOfTheGroups();
    void isReachableByTabAndNamed();

private:
    const RecoverySheet m_sheet{u"0A1B2C-111111-222222-333333-444444-555555-666666-777777-88888Z"_s,
                                u"/srv/<relaas>"_s, QDate(2026, 11, 22)};
};

void tst_RecoveryKeyView::initTestCase()
{
    applyStyle(*qApp);
}

void tst_RecoveryKeyView::showsEveryGroupWithItsNumber()
{
    RecoveryKeyView view;
    view.show();
    view.setSheet(m_sheet);
    QStringList texts;
    for (const QLabel *label : view.findChild<QWidget *>(u"groups"_s)->findChildren<QLabel *>())
        texts << label->text();
    QCOMPARE(texts.size(), 18);
    QVERIFY(texts.contains(u"0A1B2C"_s) && texts.contains(u"88888Z"_s) && texts.contains(u"9"_s));
    QVERIFY(view.findChild<QWidget *>(u"groups"_s)->accessibleName().contains(u"0A1B2C, 111111"_s));
    shoot(view, u"recoverykey"_s);
}

void tst_RecoveryKeyView::prints()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        paintSheet(m_sheet, writer);
    }
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString &group : groupsOf(m_sheet))
        QVERIFY2(text.contains(group), qPrintable(text));
    QVERIFY(text.contains(u"/srv/<relaas>"_s));
    QCOMPARE(text.count(u'\f'), 1); // one page
}

void tst_RecoveryKeyView::offersNoFile()
{
    RecoveryKeyView view;
    view.setSheet(m_sheet);
    QCOMPARE(view.findChildren<QPushButton *>().size(), 1);
    QVERIFY(view.findChild<QLabel *>(u"noFile"_s)->text().contains(u"not saved as a file"_s));
    QCOMPARE(view.findChild<QPushButton *>()->isEnabled(), hasPrinter());
    QCOMPARE(view.findChild<QLabel *>(u"printNote"_s)->text().isEmpty(), hasPrinter());
}

void tst_RecoveryKeyView::isTypedBack_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("passes");
    QTest::newRow("exactly") << u"0A1B2C"_s << true;
    QTest::newRow("small, with a space") << u" 0a1 b2c"_s << true;
    QTest::newRow("letters that look like figures") << u"oAlb2c"_s << true;
    QTest::newRow("another group") << u"111111"_s << false;
    QTest::newRow("half of it") << u"0A1"_s << false;
    QTest::newRow("too much") << u"0A1B2C1"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_RecoveryKeyView::isTypedBack()
{
    QFETCH(QString, typed);
    QFETCH(bool, passes);
    RecoveryKeyCheck check;
    check.ask(groupsOf(m_sheet), 0);
    QSignalSpy passed(&check, &RecoveryKeyCheck::passedChanged);
    check.findChild<QLineEdit *>()->setText(typed);
    QCOMPARE(check.hasPassed(), passes);
    if (!typed.isEmpty())
        QCOMPARE(passed.last().first().toBool(), passes);
    const QString remark = check.findChild<QLabel *>(u"remark"_s)->text();
    QCOMPARE(!remark.isEmpty(), typed.size() >= 6);
}

void tst_RecoveryKeyView::asksForAnyOfTheGroups()
{
    QSet<QString> asked;
    RecoveryKeyCheck check;
    for (int i = 0; i < 300; ++i) {
        check.ask(groupsOf(m_sheet));
        asked.insert(check.findChild<QLabel *>(u"groupLabel"_s)->text());
    }
    QCOMPARE(asked.size(), 9);
}

void tst_RecoveryKeyView::isReachableByTabAndNamed()
{
    RecoveryKeyView view;
    view.setSheet(m_sheet);
    view.show();
    view.activateWindow();
    view.findChild<QWidget *>(u"groups"_s)->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QCOMPARE(namelessWidgets(view), QStringList());
    QCOMPARE(unreachableByTab(view), QStringList());
}

RELAAS_TEST(QApplication, tst_RecoveryKeyView);

} // namespace tst_recoverykeyview

#include "tst_recoverykeyview.moc"
