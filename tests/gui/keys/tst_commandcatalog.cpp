#include "gui/decision/decisionactions.h"
#include "gui/keys/commandcatalog.h"
#include "gui/keys/keycard.h"
#include "gui/keys/keyrules.h"
#include "gui/keys/keytable.h"
#include "gui/report/hearingactions.h"
#include "gui/report/reportactions.h"
#include "gui/review/reviewactions.h"
#include "support/testprogram.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

namespace tst_commandcatalog {

using namespace relaas;
using namespace Qt::StringLiterals;

class tst_CommandCatalog : public QObject
{
    Q_OBJECT

private slots:
    void listsEveryCommandOnce();
    void namesEveryActionThatHasAKey();
    void hasNoKeyForTwoCommandsThatCanMeet();
    void knowsTheKeysOfTheField();
    void fitsOnOnePage();
    void leavesOutWhatHasNoKey();
    void writesTheCardAsAFile();
};

void tst_CommandCatalog::listsEveryCommandOnce()
{
    const QList<Command> all = pageCommands();
    QVERIFY(all.size() > 150);
    QSet<QString> ids;
    for (const Command &command : all) {
        QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
        ids.insert(command.id);
        QVERIFY2(!command.name.isEmpty() && !command.name.contains(u'&'), qPrintable(command.id));
        QVERIFY2(!command.page.isEmpty(), qPrintable(command.id));
        QVERIFY2(!command.keys.isEmpty(), qPrintable(command.id));
        QVERIFY2(!scopeOf(command.id).isEmpty(), qPrintable(command.id));
    }
    for (const QString &scope : {u"cases"_s, u"dossier"_s, u"report"_s, u"decision"_s, u"reviews"_s,
                                 u"review"_s, u"users"_s, u"log"_s, u"store"_s}) {
        QVERIFY2(
            std::ranges::any_of(all, [&scope](const Command &each) { return scopeOf(each.id) == scope; }),
            qPrintable(scope));
    }
}

/// An action without a name cannot be given another key: name it in reportcommands.cpp, or where it is made.
void tst_CommandCatalog::namesEveryActionThatHasAKey()
{
    QWidget page;
    const ReportActions report(page);
    report.hearing->setChannels(HearingActions::channelsWithKey);
    const DecisionActions decision(&page);
    const ReviewActions review(&page);
    QSet<QString> listed;
    for (const Command &command : pageCommands())
        listed.insert(command.id);
    int count = 0;
    for (const QAction *action : page.findChildren<QAction *>()) {
        if (action->shortcuts().isEmpty())
            continue;
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(u"no name: "_s + action->text()));
        QVERIFY2(listed.contains(action->objectName()), qPrintable(u"not listed: "_s + action->objectName()));
        ++count;
    }
    QVERIFY(count > 130);
}

void tst_CommandCatalog::hasNoKeyForTwoCommandsThatCanMeet()
{
    const KeyTable table(pageCommands(), {});
    for (const Command &command : table.commands()) {
        QVERIFY2(table.keys(command.id) == command.keys, qPrintable(command.id)); // nobody lost one
        for (const QKeySequence &key : command.keys)
            QVERIFY2(!table.holder(key, command.id), qPrintable(command.id + u' ' + key.toString()));
    }
}

void tst_CommandCatalog::knowsTheKeysOfTheField()
{
    const KeyTable table(pageCommands(), {});
    const QList<std::pair<QString, QStringList>> wanted{
        {u"report.play"_s, {u"F4"_s, u"Ctrl+Space"_s, u"Media Play"_s}},
        {u"report.pause"_s, {u"Media Pause"_s, u"Media Stop"_s}},
        {u"report.back"_s, {u"F3"_s, u"Media Previous"_s}},
        {u"report.forward"_s, {u"F5"_s, u"Media Next"_s}},
        {u"report.hearSlowly"_s, {u"Shift+F3"_s}},
        {u"report.goTo"_s, {u"Ctrl+G"_s}}};
    for (const auto &[id, keys] : wanted) {
        for (const QString &key : keys)
            QVERIFY2(table.keys(id).contains(QKeySequence(key)), qPrintable(id + u' ' + key));
    }
    for (const Command &command : table.commands()) {
        for (const QKeySequence &key : command.keys)
            QVERIFY2(keyFrom(key.toString(QKeySequence::PortableText)) == key,
                     qPrintable(command.id + key.toString()));
    }
}

void tst_CommandCatalog::fitsOnOnePage()
{
    const KeyCard card = keyCard(KeyTable(pageCommands(), {}), QDate(2026, 11, 23));
    QVERIFY(card.groups.size() > 12);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    QVERIFY(paintCard(card, writer) >= 5.5); // of a size that can be read
    QCOMPARE(buffer.data().count("/Type /Page\n"), 1);

    KeyCard wordy = card;
    for (KeyCard::Group &group : wordy.groups) {
        for (auto &row : group.rows)
            row.first = row.first.repeated(4);
    }
    QBuffer more;
    more.open(QIODevice::WriteOnly);
    QPdfWriter other(&more);
    other.setResolution(600);
    QVERIFY(paintCard(wordy, other) > 2);
    QCOMPARE(more.data().count("/Type /Page\n"), 1);
}

void tst_CommandCatalog::leavesOutWhatHasNoKey()
{
    const KeyTable table(pageCommands(),
                         {{u"log.refresh"_s, {}}, {u"report.play"_s, {QKeySequence(u"F9"_s)}}});
    const KeyCard card = keyCard(table, QDate(2026, 11, 23));
    bool isPlayThere = false;
    for (const KeyCard::Group &group : card.groups) {
        QVERIFY(group.title != u"Log"_s); // nothing is left of it
        isPlayThere = isPlayThere || group.rows.contains(std::pair(u"Play or pause"_s, u"F9"_s));
    }
    QVERIFY(isPlayThere);
}

void tst_CommandCatalog::writesTheCardAsAFile()
{
    const QTemporaryDir folder;
    const KeyCard card = keyCard(KeyTable(pageCommands(), {}), QDate(2026, 11, 23));
    const QString path = folder.filePath(u"keys.pdf"_s);
    QVERIFY(writeCard(card, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.4"));
    QVERIFY(bytes.contains("pdfaid:part"));
    const auto refused = writeCard(card, folder.filePath(u"none/keys.pdf"_s));
    QCOMPARE(refused.error().code, Error::Code::File);
}

RELAAS_TEST(QApplication, tst_CommandCatalog);

} // namespace tst_commandcatalog

#include "tst_commandcatalog.moc"
