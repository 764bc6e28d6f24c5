#include "gui/setup/newpassword.h"
#include "gui/widgets/style.h"
#include "support/keys.h"
#include "support/looks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

namespace tst_newpassword {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

class tst_NewPassword : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void isReadyWhenItIsGoodAndTypedTwice();
    void saysWhyItIsNotGoodEnough();
    void saysWhenTheTwoDiffer();
    void judgesAgainWhenTheNameChanges();
    void emptiesBothFields();
    void isReachableByTabAndNamed();

private:
    QString remark(int index) const
    {
        return m_fields->findChildren<QLabel *>(u"remark"_s).at(index)->text();
    }

    QString rule() const { return m_fields->findChild<QLabel *>(u"rule"_s)->text(); }

    std::unique_ptr<NewPassword> m_fields;
};

void tst_NewPassword::initTestCase()
{
    applyStyle(*qApp);
}

void tst_NewPassword::init()
{
    m_fields = std::make_unique<NewPassword>();
    m_fields->setJudge([](const QString &password, const QStringList &ownWords) -> PasswordVerdict {
        if (ownWords.contains(password))
            return {u"weak"_s, u"Your name makes it easy to guess."_s};
        return password.size() < 12 ? PasswordVerdict{u"weak"_s, u"It needs 12 characters."_s}
                                    : PasswordVerdict{u"strong"_s, {}};
    });
    m_fields->show();
    m_fields->activateWindow();
    m_fields->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_fields.get()));
}

void tst_NewPassword::isReadyWhenItIsGoodAndTypedTwice()
{
    QSignalSpy ready(m_fields.get(), &NewPassword::readyChanged);
    QSignalSpy entered(m_fields.get(), &NewPassword::entered);
    type(u"vier groene lampen"_s);
    QVERIFY(remark(0).contains(u"strong"_s));
    QCOMPARE(remark(1), QString());
    QVERIFY(!m_fields->isReady());
    press(Qt::Key_Return);
    type(u"vier groene lampe"_s);
    QCOMPARE(remark(1), QString()); // right so far
    type(u"n"_s);
    QVERIFY(m_fields->isReady());
    QCOMPARE(ready.size(), 1);
    QCOMPARE(m_fields->password(), u"vier groene lampen"_s);
    press(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    shoot(*m_fields, u"newpassword"_s);
    press(Qt::Key_Backspace);
    QVERIFY(!m_fields->isReady());
    QCOMPARE(ready.size(), 2);
}

void tst_NewPassword::saysWhyItIsNotGoodEnough()
{
    type(u"kort"_s);
    QVERIFY(remark(0).contains(u"weak"_s));
    QCOMPARE(rule(), u"It needs 12 characters."_s);
    press(Qt::Key_Return);
    type(u"kort"_s);
    QCOMPARE(rule(), u"It needs 12 characters."_s);
    QCOMPARE(remark(1), u"Both are the same."_s);
    QVERIFY(!m_fields->isReady());
}

void tst_NewPassword::saysWhenTheTwoDiffer()
{
    type(u"vier groene lampen"_s);
    press(Qt::Key_Return);
    type(u"vijf"_s);
    QVERIFY(remark(1).contains(u"not the same"_s));
    QVERIFY(!m_fields->isReady());
}

void tst_NewPassword::judgesAgainWhenTheNameChanges()
{
    type(u"johanna de wit"_s);
    press(Qt::Key_Return);
    type(u"johanna de wit"_s);
    QVERIFY(m_fields->isReady());
    m_fields->setOwnWords({u"johanna de wit"_s});
    QVERIFY(!m_fields->isReady());
    QVERIFY(rule().contains(u"easy to guess"_s));
}

void tst_NewPassword::emptiesBothFields()
{
    type(u"vier groene lampen"_s);
    press(Qt::Key_Return);
    type(u"vier groene lampen"_s);
    m_fields->clear();
    QVERIFY(m_fields->password().isEmpty());
    QVERIFY(!m_fields->isReady());
    QCOMPARE(remark(0) + remark(1), QString());
    QVERIFY(rule().contains(u"sentence of several words"_s));
}

void tst_NewPassword::isReachableByTabAndNamed()
{
    QCOMPARE(namelessWidgets(*m_fields), QStringList());
    QCOMPARE(unreachableByTab(*m_fields), QStringList());
}

RELAAS_TEST(QApplication, tst_NewPassword);

} // namespace tst_newpassword

#include "tst_newpassword.moc"
