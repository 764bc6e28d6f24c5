#include "storage/backupfolder.h"
#include "storage/cipher.h"
#include "storage/databasecopy.h"
#include "storage/statement.h"
#include "storage/store.h"
#include "support/decisiondesk.h"
#include "support/testprogram.h"
#include "support/why.h"
#include "workflow/casefiles.h"
#include "workflow/decisions.h"
#include "workflow/interviews.h"
#include "workflow/retentions.h"
#include "workflow/reviews.h"
#include "workflow/users.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QTest>

namespace tst_retentions {

using namespace relaas;
using namespace relaas::test;
using namespace Qt::StringLiterals;

/// How a case is held, and how nothing of it remains.
class tst_Retentions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsWhatIsDueByNumberOnly();
    void refusesBeforeTheTimeIsOver();
    void holdsACaseBack();
    void refusesAHoldWithoutAReason();
    void letsEachOnlyDoTheirOwnPart();
    void leavesNothingOfAnErasedCase();
    void keepsWhatAnotherCaseUses();
    void erasesAllOrNothing();
    void certifiesWhatWasErased();
    void findsACertificateThatWasChanged();
    void dropsOlderBackupsInTime();

private:
    DecisionDesk &desk() { return *m_desk; }
    Retentions &retentions() { return desk().office().retentions(); }
    CaseFileId caseFile() { return desk().caseFile(); }
    void toTheEndOfItsTime() { desk().moveTo(QDateTime({2037, 2, 2}, {9, 0}, Qt::UTC)); }
    Result<BackupInfo> backUp()
    {
        auto made = (*desk().office().backups().toMake(Backups::Occasion::Automatic))({}, {});
        wanted(desk().office().backups().made(made));
        return made;
    }
    Result<ErasureCertificate> erase()
    {
        desk().signIn(u"beheer"_s);
        return retentions().erase(caseFile(), u"its time is over"_s);
    }

    std::unique_ptr<DecisionDesk> m_desk;
};

namespace {

/// Words of the case, from every kind of row that holds any.
const QList<QByteArray> canaries{
    "Tesfay",          "Hiwot",          "0000000901",     "militaire dienst", "container",
    "zwager",          "interview.wav",  "Dienstplicht",   "opgehaald",        "gedetailleerd",
    "detentie",        "gegronde vrees", "papier-kanarie", "notitie-kanarie",  "opmerking-kanarie",
    "concept-kanarie", "vast-kanarie",   "regel-kanarie",
};

/// The pages of a copy of the database without their encryption, unused ones too.
QByteArray plainPages(const QString &path, const KeysPtr &keys)
{
    const QString copy = path + u".copy"_s;
    QFile::remove(copy);
    const auto source = Database::open(path, keys->databaseKey(), Database::Mode::ReadOnly);
    if (!source || !copyDatabase(*source, copy, keys->databaseKey()))
        qFatal("the database cannot be copied");
    {
        QSqlDatabase past = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
        past.setDatabaseName(copy);
        if (!past.open() || !giveKey(past, keys->databaseKey()))
            qFatal("the copy cannot be opened");
        QSqlQuery query(past);
        for (const QString &statement : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA rekey = ''"_s}) {
            if (!query.exec(statement))
                qFatal("the copy cannot be decrypted");
        }
    }
    QSqlDatabase::removeDatabase(u"past"_s);
    QFile file(copy);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the copy is gone");
    const QByteArray bytes = file.readAll();
    file.remove();
    if (!bytes.startsWith("SQLite format 3"))
        qFatal("the copy is not decrypted");
    return bytes;
}

QByteArrayList found(const QByteArray &in)
{
    QByteArrayList words;
    for (const QByteArray &canary : canaries) {
        if (in.contains(canary))
            words += canary;
    }
    return words;
}

} // namespace

void tst_Retentions::init()
{
    m_desk = std::make_unique<DecisionDesk>();
    const Decision decision = desk().submitted();
    desk().signIn(u"visser"_s);
    wanted(desk().office().reviews().addRemark(decision.id, u"opmerking-kanarie"_s));
    const QList<Remark> remarks = wanted(desk().office().decisions().remarks(decision.id));
    wanted(desk().office().reviews().withdrawRemark(remarks.constFirst()));
    const auto signedOff = desk().office().reviews().sign(decision.id);
    QVERIFY2(signedOff, qPrintable(why(signedOff)));
    desk().signIn(u"bos"_s);
    CaseFiles &cases = desk().office().caseFiles();
    wanted(cases.addDocument(
        {{}, caseFile(), u"papier-kanarie"_s, u"identity"_s, u"tir"_s, {2026, 8, 1}, true}));
    wanted(cases.addEvent(
        caseFile(),
        {{}, EventType::DecisionNotified, {2026, 11, 24}, u"notitie-kanarie"_s, {{u"outcome"_s, u"G1"_s}}}));
    desk().moveTo(QDateTime({2027, 1, 20}, {9, 0}, Qt::UTC));
    wanted(cases.addEvent(caseFile(), {{}, EventType::DecisionFinal, {2027, 1, 11}, {}, {}}));
    // What somebody once typed and never saved.
    const auto store = std::move(Store::open(desk().folder(), desk().keysOf(u"bos"_s))).value();
    Statement draft(store->database(),
                    u"INSERT INTO draft (user_id, object, object_id, base, content, kept_at) VALUES (1, "
                    "'decision.2', ?, '', 'concept-kanarie', '')"_s);
    wanted(draft.run(decision.id));
    Statement line(
        store->database(),
        u"INSERT INTO draft (user_id, object, object_id, base, content, kept_at) SELECT 1, 'line:2', id, "
        "'{\"interview\":' || id || ',\"number\":2}', 'regel-kanarie', '' FROM interview "
        "WHERE casefile_id = ?"_s);
    wanted(line.run(caseFile()));
}

void tst_Retentions::listsWhatIsDueByNumberOnly()
{
    desk().signIn(u"beheer"_s);
    QVERIFY(retentions().due()->isEmpty());
    desk().moveTo(QDateTime({2037, 1, 12}, {9, 0}, Qt::UTC)); // the 11th is a Sunday
    QVERIFY(retentions().due()->isEmpty());
    const auto soon = retentions().due(30);
    QCOMPARE(soon->size(), 1);
    QCOMPARE(soon->constFirst().number, u"Z26-0000901"_s);
    QCOMPARE(soon->constFirst().eraseOn, QDate(2037, 1, 13));
    QVERIFY(!soon->constFirst().explanation.contains(u"Tesfay"_s));
    QVERIFY(!soon->constFirst().hold);
    desk().moveTo(QDateTime({2037, 1, 13}, {9, 0}, Qt::UTC));
    QCOMPARE(retentions().due()->size(), 1);
    QCOMPARE(retentions().withNumber(u"Z26-0000901"_s).value(), caseFile());
    QCOMPARE(retentions().withNumber(u"Z26-0000902"_s).error().code, Error::Code::NotFound);
}

void tst_Retentions::refusesBeforeTheTimeIsOver()
{
    desk().moveTo(QDateTime({2037, 1, 12}, {9, 0}, Qt::UTC));
    const auto early = erase();
    QVERIFY(!early);
    QCOMPARE(early.error().code, Error::Code::NotAllowed);
    desk().signIn(u"bos"_s);
    QVERIFY(desk().office().caseFiles().caseFile(caseFile()));
}

void tst_Retentions::holdsACaseBack()
{
    toTheEndOfItsTime();
    desk().signIn(u"visser"_s);
    wanted(retentions().hold(caseFile(), u"vast-kanarie"_s));
    QCOMPARE(retentions().hold(caseFile(), u"again"_s).error().code, Error::Code::Conflict);
    QCOMPARE(retentions().due()->constFirst().hold->byName, u"M. Visser"_s);
    const auto held = erase();
    QCOMPARE(held.error().code, Error::Code::NotAllowed);
    QVERIFY(held.error().text.contains(u"M. Visser"_s));
    desk().signIn(u"jansen"_s);
    wanted(retentions().lift(caseFile(), u"the court has decided"_s));
    QCOMPARE(retentions().lift(caseFile(), u"again"_s).error().code, Error::Code::NotFound);
    QVERIFY(erase());
}

void tst_Retentions::refusesAHoldWithoutAReason()
{
    desk().signIn(u"visser"_s);
    QCOMPARE(retentions().hold(caseFile(), u"  "_s).error().code, Error::Code::Invalid);
    QCOMPARE(retentions().hold(CaseFileId{999}, u"a court"_s).error().code, Error::Code::NotFound);
    QCOMPARE(retentions().lift(caseFile(), {}).error().code, Error::Code::Invalid);
    toTheEndOfItsTime();
    desk().signIn(u"beheer"_s);
    QCOMPARE(retentions().erase(caseFile(), u" "_s).error().code, Error::Code::Invalid);
}

void tst_Retentions::letsEachOnlyDoTheirOwnPart()
{
    toTheEndOfItsTime();
    for (const QString &login : {u"bos"_s, u"smit"_s, u"visser"_s}) {
        desk().signIn(login);
        QCOMPARE(retentions().erase(caseFile(), u"why not"_s).error().code, Error::Code::NotAllowed);
        QCOMPARE(bool(retentions().due()), login == u"visser"_s);
    }
    desk().signIn(u"beheer"_s);
    QCOMPARE(retentions().hold(caseFile(), u"why not"_s).error().code, Error::Code::NotAllowed);
}

void tst_Retentions::leavesNothingOfAnErasedCase()
{
    desk().signIn(u"visser"_s);
    wanted(retentions().hold(caseFile(), u"vast-kanarie"_s));
    wanted(retentions().lift(caseFile(), u"over"_s));
    const KeysPtr keys = desk().keysOf(u"beheer"_s);
    const QString path = databasePath(desk().folder());
    QCOMPARE(found(plainPages(path, keys)).size(), canaries.size()); // this is how they would be found
    const auto before = backUp();
    QVERIFY2(before, qPrintable(why(before)));
    QCOMPARE(before->files, 2); // the recording and the letter

    toTheEndOfItsTime();
    const auto certificate = erase();
    QVERIFY2(certificate, qPrintable(why(certificate)));
    const QByteArrayList left = found(plainPages(path, keys));
    QVERIFY2(left.isEmpty(), left.join(", ").constData());
    int files = 0;
    for (QDirIterator all(desk().folder() + u"/files"_s, QDir::Files, QDirIterator::Subdirectories);
         all.hasNext(); all.next())
        ++files;
    QCOMPARE(files, 0);
    const auto after = backUp();
    QVERIFY2(after, qPrintable(why(after)));
    QCOMPARE(after->files, 0);
    QVERIFY(found(plainPages(databasePath(after->folder), keys)).isEmpty());
    QCOMPARE(found(plainPages(databasePath(before->folder), keys)).size(), canaries.size());
    qInfo("%d words of the case: none left in the database and in the backup after it", int(canaries.size()));

    desk().signIn(u"bos"_s);
    QVERIFY(desk().office().caseFiles().ids({})->isEmpty());
    const auto store = std::move(Store::open(desk().folder(), keys)).value();
    QVERIFY(store->files.rows()->isEmpty()); // the keys are gone
    QVERIFY(store->database().check(false));
    QVERIFY(store->audit.checkChain());
    desk().signIn(u"visser"_s);
    const auto rows = desk().office().log(caseFile(), 100);
    QVERIFY(rows->size() > 5); // what was done is still told
    QCOMPARE(rows->constFirst().action, u"erase"_s);
    QCOMPARE(rows->constFirst().login, u"beheer"_s);
}

void tst_Retentions::keepsWhatAnotherCaseUses()
{
    desk().signIn(u"bos"_s);
    CaseFile other = desk().office().caseFiles().caseFile(caseFile()).value();
    other.id = {};
    other.number = u"Z27-0000902"_s;
    other.events = {{{}, EventType::Made, {2027, 1, 2}, {}, {}},
                    {{}, EventType::Lodged, {2027, 1, 4}, {}, {}}};
    const CaseFileId second = wanted(desk().office().caseFiles().add(other, {}));
    Interview interview;
    interview.caseFile = second;
    interview.kind = u"substantive"_s;
    const InterviewId id = wanted(desk().office().interviews().add(interview));
    Recording copy = wanted(desk().office().interviews().copyIn(desk().path(u"interview.wav"_s), {}, {}));
    copy.codec = desk().recording().codec;
    copy.sampleRate = desk().recording().sampleRate;
    copy.channels = desk().recording().channels;
    copy.frames = desk().recording().frames;
    const Recording shared = wanted(desk().office().interviews().attach(id, copy));
    QCOMPARE(shared.sha256, desk().recording().sha256);

    toTheEndOfItsTime();
    const auto certificate = erase();
    QVERIFY2(certificate, qPrintable(why(certificate)));
    QCOMPARE(certificate->fileSums.size(), 1); // the letter; the recording is also the other's
    for (const ErasedKind &kind : certificate->kinds)
        QVERIFY(kind.kind != u"person"_s);
    desk().signIn(u"bos"_s);
    QCOMPARE(desk().office().caseFiles().caseFile(second)->person.familyName, u"Tesfay"_s);
    const auto source = desk().office().interviews().source(shared);
    QVERIFY(source);
    const auto device = (*source)();
    QVERIFY(device && device->readAll().size() == device->size());
}

void tst_Retentions::erasesAllOrNothing()
{
    toTheEndOfItsTime();
    desk().signIn(u"beheer"_s);
    const auto stopped = desk().office().together([&]() -> Result<void> {
        const auto erased = retentions().erase(caseFile(), u"its time is over"_s);
        if (!erased)
            return erased.error();
        return Error{Error::Code::Cancelled, u"something else went wrong"_s};
    });
    QVERIFY(!stopped);
    desk().signIn(u"bos"_s);
    QVERIFY(desk().office().caseFiles().caseFile(caseFile()));
    QCOMPARE(desk().report().lines.size(), 10);
    const auto source = desk().office().interviews().source(desk().recording());
    QVERIFY(source && (*source)());
    desk().signIn(u"beheer"_s);
    QVERIFY(retentions().certificates()->isEmpty());
    QVERIFY(erase());
}

void tst_Retentions::certifiesWhatWasErased()
{
    const auto backup = backUp();
    QVERIFY(backup);
    toTheEndOfItsTime();
    const auto made = erase();
    QVERIFY2(made, qPrintable(why(made)));
    QCOMPARE(made->caseNumber, u"Z26-0000901"_s);
    QCOMPARE(made->erasedBy, u"beheer"_s);
    QCOMPARE(made->dueOn, QDate(2037, 1, 13));
    QVERIFY(made->rule.contains(u"72(1)"_s) && made->rule.contains(u"2027-01-11"_s));
    QVERIFY(made->kinds.contains(ErasedKind{u"report_line"_s, 10}));
    QVERIFY(made->kinds.contains(ErasedKind{u"line_check"_s, 1}));
    QVERIFY(made->kinds.contains(ErasedKind{u"recording"_s, 1}));
    QVERIFY(made->kinds.contains(ErasedKind{u"person"_s, 1}));
    QVERIFY(made->kinds.contains(ErasedKind{u"draft"_s, 2}));
    QCOMPARE(made->fileSums.size(), 2);
    QCOMPARE(made->backups, QList<QDateTime>{backup->madeAt});
    QCOMPARE(made->backupsUntil, desk().now().date().addDays(Backups::daysWithErased));
    QCOMPARE(erasureCertificateFrom(jsonOf(*made)).value(), *made);
    QVERIFY(found(jsonOf(*made)).isEmpty());
    const QString text = textOf(*made);
    QVERIFY2(text.contains(u"Z26-0000901"_s) && text.contains(u"beheer"_s), qPrintable(text));

    const auto kept = retentions().certificates();
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->constFirst().certificate, *made);
    QVERIFY(kept->constFirst().isGenuine);
    // Anyone can verify it without the program, by Ed25519 over the bytes.
    QVERIFY(isSignedBy(desk().keysOf(u"beheer"_s)->publicKey(), kept->constFirst().json,
                       kept->constFirst().signature));
}

void tst_Retentions::findsACertificateThatWasChanged()
{
    toTheEndOfItsTime();
    QVERIFY(erase());
    const auto store = std::move(Store::open(desk().folder(), desk().keysOf(u"bos"_s))).value();
    {
        auto transaction = Transaction::begin(store->database());
        Statement change(
            store->database(),
            u"UPDATE erasure SET certificate = replace(certificate, 'time is over', 'friend')"_s);
        wanted(change.run());
        AuditEntry entry;
        entry.at = desk().now();
        wanted(store->audit.append(entry));
        wanted(std::move(transaction).value().commit());
    }
    QCOMPARE(retentions().certificates()->size(), 1);
    QVERIFY(!retentions().certificates()->constFirst().isGenuine);
}

void tst_Retentions::dropsOlderBackupsInTime()
{
    const auto old = backUp();
    QVERIFY(old);
    toTheEndOfItsTime();
    QVERIFY(erase());
    const auto after = backUp();
    QVERIFY(after && after->files == 0);
    QVERIFY(QFileInfo::exists(old->folder));
    desk().moveTo(desk().now().addDays(Backups::daysWithErased - 1));
    QVERIFY(backUp());
    QVERIFY(QFileInfo::exists(old->folder));
    desk().moveTo(desk().now().addDays(1));
    QVERIFY(backUp());
    QVERIFY(!QFileInfo::exists(old->folder));
    const BackupFolder folder(desk().office().backups().place().folder);
    QStringList sealed;
    for (QDirIterator all(folder.path() + u"/relaas-files"_s, QDir::Files, QDirIterator::Subdirectories);
         all.hasNext();)
        sealed += all.next();
    QVERIFY(sealed.isEmpty());
}

RELAAS_TEST(QGuiApplication, tst_Retentions);

} // namespace tst_retentions

#include "tst_retentions.moc"
