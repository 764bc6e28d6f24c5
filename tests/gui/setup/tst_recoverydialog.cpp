#include "gui/setup/recoverydialog.h"
#include "gui/widgets/style.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace tst_recoverydialog {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_RecoveryDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void tellsFirstToAskAnAdministrator();
    void takesTheRecoveryKey();
    void keepsWhatWasTypedWhenRefused();
    void isReachableByTabAndNamed();

private:
    void fillIn();

    std::unique_ptr<RecoveryDialog> m_dialog;
};

void tst_RecoveryDialog::initTestCase()
{
    applyStyle(*qApp);
    qRegisterMetaType<RecoveryDraft>();
}

void tst_RecoveryDialog::init()
{
    m_dialog = std::make_unique<RecoveryDialog>(
        [](const QString &password, const QStringList &) {
            return PasswordVerdict{u"good"_s, password.size() < 12 ? u"Too short."_s : QString()};
        },
        u"beheer"_s);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_RecoveryDialog::fillIn()
{
    pressLetter(Qt::Key_R);
    type(u"0A1B2C-111111"_s);
    m_dialog->findChild<QWidget *>(u"newPassword"_s)->setFocus();
    type(u"vier groene lampen"_s);
    press(Qt::Key_Return);
    type(u"vier groene lampen"_s);
}

void tst_RecoveryDialog::tellsFirstToAskAnAdministrator()
{
    QVERIFY(m_dialog->findChild<QWidget *>(u"askPart"_s)->isVisible());
    QVERIFY(!m_dialog->findChild<QWidget *>(u"keyPart"_s)->isVisible());
    shoot(*m_dialog, u"forgotten"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void tst_RecoveryDialog::takesTheRecoveryKey()
{
    QSignalSpy asked(m_dialog.get(), &RecoveryDialog::recoverRequested);
    fillIn();
    shoot(*m_dialog, u"recovery"_s);
    press(Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto draft = asked.first().first().value<RecoveryDraft>();
    QCOMPARE(draft.key, u"0A1B2C-111111"_s);
    QCOMPARE(draft.login, u"beheer"_s);
    QCOMPARE(draft.password, u"vier groene lampen"_s);
    QVERIFY(!m_dialog->findChild<QWidget *>(u"fields"_s)->isEnabled());
}

void tst_RecoveryDialog::keepsWhatWasTypedWhenRefused()
{
    QSignalSpy asked(m_dialog.get(), &RecoveryDialog::recoverRequested);
    fillIn();
    press(Qt::Key_Return);
    m_dialog->refuse(u"There is a typing error in the recovery key."_s);
    QVERIFY(m_dialog->findChild<QLineEdit *>(u"key"_s)->hasFocus());
    QVERIFY(m_dialog->findChild<QLabel *>(u"state"_s)->text().contains(u"typing error"_s));
    pressLetter(Qt::Key_S);
    QCOMPARE(asked.size(), 2);
}

void tst_RecoveryDialog::isReachableByTabAndNamed()
{
    QCOMPARE(namelessWidgets(*m_dialog), QStringList());
    QCOMPARE(unreachableByTab(*m_dialog), QStringList());
    fillIn();
    QCOMPARE(namelessWidgets(*m_dialog), QStringList());
    QCOMPARE(unreachableByTab(*m_dialog), QStringList());
}

RELAAS_TEST(QApplication, tst_RecoveryDialog);

} // namespace tst_recoverydialog

#include "tst_recoverydialog.moc"
