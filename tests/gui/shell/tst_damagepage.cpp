#include "gui/shell/damagepage.h"
#include "gui/widgets/style.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/scriptedprompts.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

namespace tst_damagepage {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_DamagePage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void saysWhatIsWrongAndWhatWasNotTouched();
    void offersTheNewestBackupFirst();
    void restoresOnlyWhenAsked();
    void offersTheWaysAgainAfterARefusal();
    void opensReadOnlyAndQuits();
    void hasAWayOutWithoutBackups();
    void isReachableByTabAndNamed();

private:
    void open(const QList<BackupChoice> &backups);
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }

    const QList<BackupChoice> m_backups{
        {QDateTime({2026, 11, 20}, {18, 0}), 41 << 20, u"/srv/relaas/backups/20"_s},
        {QDateTime({2026, 11, 21}, {18, 0}), 42 << 20, u"/srv/relaas/backups/21"_s},
        {QDateTime({2026, 11, 1}, {18, 0}), 30 << 20, u"/srv/relaas/backups/1"_s}};
    ScriptedPrompts m_prompts;
    std::unique_ptr<DamagePage> m_page;
};

void tst_DamagePage::initTestCase()
{
    applyStyle(*qApp);
}

void tst_DamagePage::init()
{
    m_prompts = {};
    open(m_backups);
}

void tst_DamagePage::open(const QList<BackupChoice> &backups)
{
    m_page =
        std::make_unique<DamagePage>(u"The case file is damaged: its first page is not what was written."_s,
                                     u"/srv/relaas"_s, backups, m_prompts);
    m_page->resize(880, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_DamagePage::saysWhatIsWrongAndWhatWasNotTouched()
{
    QVERIFY(m_page->findChild<QLabel *>(u"problem"_s)->text().contains(u"first page"_s));
    QVERIFY(m_page->findChild<QLabel *>(u"untouched"_s)->text().contains(u"/srv/relaas"_s));
    shoot(*m_page, u"damage"_s);
}

void tst_DamagePage::offersTheNewestBackupFirst()
{
    const auto *table = m_page->findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(0, 2)->text(), u"/srv/relaas/backups/21"_s);
    QCOMPARE(table->item(2, 2)->text(), u"/srv/relaas/backups/1"_s);
    QCOMPARE(table->currentRow(), 0);
}

void tst_DamagePage::restoresOnlyWhenAsked()
{
    QSignalSpy asked(m_page.get(), &DamagePage::restoreRequested);
    press(Qt::Key_Down);
    m_prompts.confirmations = {false, true};
    pressLetter(Qt::Key_R);
    QCOMPARE(asked.size(), 0);
    pressLetter(Qt::Key_R);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"/srv/relaas/backups/20"_s);
    QVERIFY(m_prompts.asked.last().contains(u"20 Nov 2026"_s));
    QVERIFY(!button(u"restoreButton"_s)->isEnabled());
    QVERIFY(!button(u"readOnlyButton"_s)->isEnabled());
}

void tst_DamagePage::offersTheWaysAgainAfterARefusal()
{
    m_prompts.confirmations = {true};
    button(u"restoreButton"_s)->click();
    m_page->refuse(u"The backup cannot be read. Choose another."_s);
    QVERIFY(button(u"restoreButton"_s)->isEnabled());
    QVERIFY(m_page->findChild<QLabel *>(u"problem"_s)->text().startsWith(u"The backup cannot"_s));
}

void tst_DamagePage::opensReadOnlyAndQuits()
{
    QSignalSpy readOnly(m_page.get(), &DamagePage::readOnlyRequested);
    QSignalSpy quit(m_page.get(), &DamagePage::quitRequested);
    pressLetter(Qt::Key_Q);
    QCOMPARE(quit.size(), 1);
    pressLetter(Qt::Key_O);
    QCOMPARE(readOnly.size(), 1);
}

void tst_DamagePage::hasAWayOutWithoutBackups()
{
    open({});
    m_page->offerReadOnly(false);
    QVERIFY(!button(u"restoreButton"_s)->isEnabled());
    QVERIFY(!button(u"readOnlyButton"_s)->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(u"backupsLabel"_s)->text().contains(u"no verified backup"_s));
    QSignalSpy quit(m_page.get(), &DamagePage::quitRequested);
    pressLetter(Qt::Key_Q);
    QCOMPARE(quit.size(), 1);
}

void tst_DamagePage::isReachableByTabAndNamed()
{
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    QCOMPARE(unreachableByTab(*m_page), QStringList());
}

RELAAS_TEST(QApplication, tst_DamagePage);

} // namespace tst_damagepage

#include "tst_damagepage.moc"
