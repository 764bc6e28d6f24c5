#include "gui/report/correctedpage.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tst_reportpageoutputs {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// What goes out of the page of a report: disputed passages with their words, and Word documents, by key.
class tst_ReportPageOutputs : public QObject, private CorrectedPage
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { end(); }

    void savesTheLineWithItsWords();
    void savesWhatAPointWasComparedWith();
    void saysWhatCannotBeSaved();
    void leavesWhatIsThere();
    void writesAWordDocument();

private:
    QString place(const QString &name) const { return m_folder->filePath(name); }
    /// Answers the question for a place, and presses the key.
    void save(QAction *action, const QString &name)
    {
        m_desk->prompts.files.push_back(place(name));
        press(action);
    }
    QJsonObject manifestIn(const QString &name) const
    {
        QFile file(place(name) + u"/manifest.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    QJsonArray linesIn(const QString &name) const
    {
        return manifestIn(name).value(u"passages"_s).toArray().at(0).toObject().value(u"lines"_s).toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ReportPageOutputs::savesTheLineWithItsWords()
{
    open();
    view().setCurrentLine(m_desk->report().lines.at(1).id);
    save(m_page->actions().savePassage, u"stuk"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QDir(place(u"stuk"_s)).exists(), 10000);
    QCOMPARE(QDir(place(u"stuk"_s)).entryList(QDir::Files, QDir::Name),
             QStringList({u"manifest.json"_s, u"passage-1.vtt"_s, u"passage-1.wav"_s, u"passages.html"_s}));
    QVERIFY(linesIn(u"stuk"_s).contains(2));
    QVERIFY2(m_desk->messages.constLast().contains(u"with its words"_s),
             qPrintable(m_desk->messages.constLast()));
    save(m_page->actions().savePassage, u"stuk.zip"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(place(u"stuk.zip"_s)), 10000);
}

void tst_ReportPageOutputs::savesWhatAPointWasComparedWith()
{
    enterLetter(u"1. Regel 2 is verkeerd vertaald.\n2. Algemeen: het was onrustig."_s);
    open();
    press(actions().show);
    save(actions().savePassage, u"regel"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QDir(place(u"regel"_s)).exists(), 10000);
    QVERIFY(linesIn(u"regel"_s).contains(2));

    view().setCurrentLine(m_desk->report().lines.at(3).id);
    press(actions().compare);
    QTRY_VERIFY(!point(0).spans.isEmpty());
    save(actions().savePassage, u"vergeleken"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QDir(place(u"vergeleken"_s)).exists(), 10000);
    QVERIFY(linesIn(u"vergeleken"_s).contains(4));
    const QJsonObject origin = manifestIn(u"vergeleken"_s)
                                   .value(u"passages"_s)
                                   .toArray()
                                   .at(0)
                                   .toObject()
                                   .value(u"origin"_s)
                                   .toObject();
    QCOMPARE(origin.value(u"from_frame"_s).toInteger(), point(0).spans.constFirst().fromFrame);
    QVERIFY(manifestIn(u"vergeleken"_s).value(u"report"_s).toObject().value(u"frozen"_s).toBool());
}

void tst_ReportPageOutputs::saysWhatCannotBeSaved()
{
    enterLetter(u"1. Algemeen: het was onrustig."_s);
    open();
    press(m_page->actions().saveCited);
    QVERIFY2(m_desk->messages.constLast().contains(u"cites no line"_s),
             qPrintable(m_desk->messages.constLast()));
    press(actions().show);
    press(actions().savePassage);
    QVERIFY2(m_desk->messages.constLast().contains(u"names no line"_s),
             qPrintable(m_desk->messages.constLast()));
    QVERIFY(m_desk->prompts.asked.isEmpty()); // before a place was asked
}

void tst_ReportPageOutputs::leavesWhatIsThere()
{
    open();
    view().setCurrentLine(m_desk->report().lines.at(1).id);
    QFile other(place(u"stuk.zip"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("van een ander") > 0);
    other.close();
    save(m_page->actions().savePassage, u"stuk.zip"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_desk->messages.isEmpty() && m_desk->messages.constLast().contains(u"there already"_s), 10000);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), "van een ander");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(),
             1);
}

void tst_ReportPageOutputs::writesAWordDocument()
{
    open();
    for (QAction *action : {m_page->actions().exportDutch, m_page->actions().exportAsSent}) {
        const QString name = action->shortcut().toString().remove(u'+') + u".docx"_s;
        save(action, name);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(place(name)), 10000);
        QFile file(place(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(4) == "PK\x03\x04");
    }
}

RELAAS_TEST(QApplication, tst_ReportPageOutputs);

} // namespace tst_reportpageoutputs

#include "tst_reportpageoutputs.moc"
