#include "gui/settings/abbreviationsdialog.h"
#include "gui/settings/settings.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace tst_abbreviationsdialog {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_AbbreviationsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void keepsWhatWasWritten();
    void staysOpenWithAListThatDoesNotRead();
    void beginsAgainWithTheUsualOnes();
    void changesNothingWhenGivenUp();

private:
    QPlainTextEdit &list() const { return *m_dialog->findChild<QPlainTextEdit *>(u"list"_s); }
    void save() const { m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AbbreviationsDialog> m_dialog;
};

void tst_AbbreviationsDialog::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"relaas.ini"_s));
    m_settings->setAbbreviations({{u"btrk"_s, u"betrokkene"_s}});
    m_dialog = std::make_unique<AbbreviationsDialog>(*m_settings);
    m_dialog->show();
}

void tst_AbbreviationsDialog::keepsWhatWasWritten()
{
    QCOMPARE(list().toPlainText(), u"btrk = betrokkene"_s);
    list().moveCursor(QTextCursor::End);
    QTest::keyClick(&list(), Qt::Key_Return);
    QTest::keyClicks(&list(), u"ivm=in verband met"_s);
    save();
    QVERIFY(!m_dialog->isVisible());
    const QList<Abbreviation> wanted{{u"btrk"_s, u"betrokkene"_s}, {u"ivm"_s, u"in verband met"_s}};
    QCOMPARE(m_settings->abbreviations(), wanted);
}

void tst_AbbreviationsDialog::staysOpenWithAListThatDoesNotRead()
{
    const QLabel &fault = *m_dialog->findChild<QLabel *>(u"fault"_s);
    QVERIFY(!fault.isVisible());
    list().setPlainText(u"btrk = betrokkene\nzonder teken"_s);
    save();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(fault.isVisible());
    QVERIFY2(fault.text().startsWith(u"Line 2"_s), qPrintable(fault.text()));
    QCOMPARE(m_settings->abbreviations().size(), 1);
}

void tst_AbbreviationsDialog::beginsAgainWithTheUsualOnes()
{
    m_dialog->findChild<QPushButton *>(u"starting"_s)->click();
    save();
    QCOMPARE(m_settings->abbreviations(), startingAbbreviations());
}

void tst_AbbreviationsDialog::changesNothingWhenGivenUp()
{
    list().setPlainText(u"x1 = iets"_s);
    QTest::keyClick(&list(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_settings->abbreviations().constFirst().shortForm, u"btrk"_s);
}

RELAAS_TEST(QApplication, tst_AbbreviationsDialog);

} // namespace tst_abbreviationsdialog

#include "tst_abbreviationsdialog.moc"
