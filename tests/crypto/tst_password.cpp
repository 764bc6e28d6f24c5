#include "crypto/password.h"
#include "support/hang.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

namespace tst_password {

using namespace relaas;
using namespace Qt::StringLiterals;

namespace {

const QStringList own{u"s.bakker"_s, u"Sanne Bakker"_s};

} // namespace

class tst_Password : public QObject
{
    Q_OBJECT

private slots:
    void acceptsWhatIsHardToGuess_data();
    void acceptsWhatIsHardToGuess();
    void refusesWithOneHelpfulSentence_data();
    void refusesWithOneHelpfulSentence();
    void countsCharactersAsTheyAreKept();
    void estimatesMoreForMore();
    void judgesALongOne();
};

void tst_Password::acceptsWhatIsHardToGuess_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("four words") << u"tulip anchor velvet marble"_s;
    QTest::newRow("four Dutch words") << u"fiets kaas molen regen"_s;
    QTest::newRow("twelve random letters") << u"xkvqpzmwtrfh"_s;
    QTest::newRow("letters only, no rule on others") << u"lantaarngordijnvissen"_s;
    QTest::newRow("with accents") << u"gro\u00dfe kr\u00e4he \u00fcber den d\u00e4chern"_s;
    QTest::newRow("Arabic")
        << u"\u0645\u0631\u062d\u0628\u0627 \u0634\u0645\u0633 \u0643\u062a\u0627\u0628 \u0628\u062d\u0631"_s;
    QTest::newRow("128 characters") << u"tulip anchor velvet marble "_s.repeated(5).left(128);
    QTest::newRow("own name among others") << u"Sanne velvet marble copper window"_s;
}

void tst_Password::acceptsWhatIsHardToGuess()
{
    QFETCH(QString, password);
    const auto verdict = acceptablePassword(password, own);
    QVERIFY2(verdict,
             qPrintable(QString::number(passwordBits(password, own)) + u": "_s
                        + (verdict ? QString() : verdict.error().text)));
    QVERIFY(passwordBits(password, own) >= leastPasswordBits);
}

void tst_Password::refusesWithOneHelpfulSentence_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("said");
    const QString shortOne = u"at least 12"_s;
    const QString easy = u"is easy to guess"_s;
    const QString ones = u"Your name"_s;
    QTest::newRow("nothing") << QString() << shortOne;
    QTest::newRow("eleven random characters") << u"x9$kQ!v2#mZ"_s << shortOne;
    QTest::newRow("129 characters") << QString(129, u'x') << u"at most 128"_s;
    QTest::newRow("common") << u"password1234"_s << easy;
    QTest::newRow("common here") << u"Wachtwoord2026!"_s << easy;
    QTest::newRow("welcome and the year") << u"Welkom2026!Welkom"_s << easy;
    QTest::newRow("season") << u"Zomer2026Zomer2026"_s << easy;
    QTest::newRow("one letter") << u"aaaaaaaaaaaaaaaaaaaaaa"_s << easy;
    QTest::newRow("repeated") << u"abcabcabcabcabcabc"_s << easy;
    QTest::newRow("digits in a row") << u"123456789012345"_s << easy;
    QTest::newRow("along the keyboard") << u"qwertyuiop[]1234"_s << easy;
    QTest::newRow("the program's name") << u"relaasrelaasrelaas"_s << easy;
    QTest::newRow("own name") << u"sannebakkersannebakker"_s << ones;
    QTest::newRow("own name and a year") << u"Sanne Bakker 1984"_s << ones;
    QTest::newRow("ends where C strings do") << u"ab"_s + QChar(u'\0') + u"xkvqpzmwtrfh"_s << easy;
}

void tst_Password::refusesWithOneHelpfulSentence()
{
    QFETCH(QString, password);
    QFETCH(QString, said);
    const auto verdict = acceptablePassword(password, own);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().code, Error::Code::Invalid);
    QVERIFY2(verdict.error().text.contains(said), qPrintable(verdict.error().text));
}

void tst_Password::countsCharactersAsTheyAreKept()
{
    const QString smileys =
        u"\U0001F600\U0001F680\U0001F34E\U0001F431\U0001F697\U0001F3E0"_s; // six, in 12 QChars
    QCOMPARE(smileys.size(), 12);
    QVERIFY(!acceptablePassword(smileys, {}));
    QVERIFY(!acceptablePassword(u"e\u0301"_s.repeated(11), {})); // eleven, in 22
    QVERIFY(acceptablePassword(smileys + u" velvet window"_s, {}));
}

void tst_Password::estimatesMoreForMore()
{
    QCOMPARE(passwordBits({}, {}), 0);
    QVERIFY(passwordBits(u"tulip"_s, {}) < passwordBits(u"tulip anchor"_s, {}));
    QVERIFY(passwordBits(u"tulip anchor"_s, {}) < passwordBits(u"tulip anchor velvet"_s, {}));
    QVERIFY(passwordBits(u"tulip anchor"_s, {u"Tulip"_s}) < passwordBits(u"tulip anchor"_s, {}));
    QVERIFY(passwordBits(u"T\u00dbLIP anchor"_s, {u"t\u00fblip"_s})
            < passwordBits(u"T\u00dbLIP anchor"_s, {}));
}

void tst_Password::judgesALongOne()
{
    QElapsedTimer timer;
    timer.start();
    passwordBits(u"a1!B"_s.repeated(25'000), own);
    qInfo("100,000 characters in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < test::hangMs);
}

RELAAS_TEST(QCoreApplication, tst_Password);

} // namespace tst_password

#include "tst_password.moc"
