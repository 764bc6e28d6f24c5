#include "gui/settings/settings.h"
#include "gui/widgets/abbreviationtyping.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

namespace tst_abbreviationtyping {

using namespace relaas;
using namespace Qt::StringLiterals;

/// Abbreviations typed by a person into fields of text.
class tst_AbbreviationTyping : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void writesOut_data();
    void writesOut();
    void isTakenBackByOneStep();
    void worksInRichFields();
    void knowsAChangedListAtOnce();
    void leavesAFieldThatOnlyShows();
    void typesOverASelection();
    void tellsBeforeAndAfter();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
};

void tst_AbbreviationTyping::initTestCase()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"relaas.ini"_s));
    m_settings->setAbbreviations({{u"btrk"_s, u"betrokkene"_s}, {u"ivm"_s, u"in verband met"_s}});
}

void tst_AbbreviationTyping::writesOut_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("text");
    QTest::newRow("a space") << u"Dat btrk er was"_s << u"Dat betrokkene er was"_s;
    QTest::newRow("signs") << u"btrk, btrk. (btrk)"_s << u"betrokkene, betrokkene. (betrokkene)"_s;
    QTest::newRow("capitals") << u"Btrk BTRK "_s << u"Betrokkene BETROKKENE "_s;
    QTest::newRow("not ended") << u"btrk"_s << u"btrk"_s;
    QTest::newRow("another word") << u"btrks xbtrk "_s << u"btrks xbtrk "_s;
    QTest::newRow("behind one another") << u"ivm btrk "_s << u"in verband met betrokkene "_s;
    QTest::newRow("a line end") << u"btrk\nbtrk\n"_s << u"betrokkene\nbetrokkene\n"_s;
}

void tst_AbbreviationTyping::writesOut()
{
    QFETCH(QString, keys);
    QFETCH(QString, text);
    QPlainTextEdit field;
    new AbbreviationTyping(field, *m_settings);
    for (const QChar key : keys) {
        if (key == u'\n')
            QTest::keyClick(&field, Qt::Key_Return);
        else
            QTest::keyClicks(&field, key);
    }
    QCOMPARE(field.toPlainText(), text);
    QVERIFY(field.textCursor().atEnd());
}

void tst_AbbreviationTyping::isTakenBackByOneStep()
{
    QPlainTextEdit field;
    new AbbreviationTyping(field, *m_settings);
    QTest::keyClicks(&field, u"Dat btrk "_s);
    QCOMPARE(field.toPlainText(), u"Dat betrokkene "_s);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(field.toPlainText(), u"Dat btrk "_s);
    QTest::keyClicks(&field, u"er "_s); // it is not written out again
    QCOMPARE(field.toPlainText().count(u"btrk"_s), 1);
}

void tst_AbbreviationTyping::worksInRichFields()
{
    QTextEdit field;
    new AbbreviationTyping(field, *m_settings);
    QTest::keyClicks(&field, u"btrk "_s);
    QCOMPARE(field.toPlainText(), u"betrokkene "_s);
}

void tst_AbbreviationTyping::knowsAChangedListAtOnce()
{
    QPlainTextEdit field;
    Settings other(m_folder.filePath(u"other.ini"_s));
    other.setAbbreviations({});
    new AbbreviationTyping(field, other);
    QTest::keyClicks(&field, u"btrk "_s);
    other.setAbbreviations({{u"btrk"_s, u"betrokkene"_s}});
    QTest::keyClicks(&field, u"btrk "_s);
    QCOMPARE(field.toPlainText(), u"btrk betrokkene "_s);
}

void tst_AbbreviationTyping::leavesAFieldThatOnlyShows()
{
    QPlainTextEdit field(u"btrk"_s);
    new AbbreviationTyping(field, *m_settings);
    field.moveCursor(QTextCursor::End);
    field.setReadOnly(true);
    QTest::keyClicks(&field, u" "_s);
    QCOMPARE(field.toPlainText(), u"btrk"_s);
}

void tst_AbbreviationTyping::typesOverASelection()
{
    QPlainTextEdit field(u"btrk daar"_s);
    new AbbreviationTyping(field, *m_settings);
    field.moveCursor(QTextCursor::End);
    field.moveCursor(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
    QTest::keyClicks(&field, u"."_s);
    QCOMPARE(field.toPlainText(), u"btrk ."_s);
}

void tst_AbbreviationTyping::tellsBeforeAndAfter()
{
    QPlainTextEdit field;
    AbbreviationTyping typing(field, *m_settings);
    QStringList seen;
    connect(&typing, &AbbreviationTyping::expanding, this, [&] { seen << field.toPlainText(); });
    connect(&typing, &AbbreviationTyping::expanded, this, [&] { seen << field.toPlainText(); });
    QTest::keyClicks(&field, u"btrk."_s);
    QCOMPARE(seen, (QStringList{u"btrk."_s, u"betrokkene."_s}));
}

RELAAS_TEST(QApplication, tst_AbbreviationTyping);

} // namespace tst_abbreviationtyping

#include "tst_abbreviationtyping.moc"
