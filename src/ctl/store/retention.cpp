#include "ctl/desk.h"
#include "ctl/json.h"
#include "ctl/store/commands.h"
#include "ctl/store/work.h"
#include "ctl/texts.h"
#include "workflow/retentions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace relaas::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOfDue(const DueCase &due)
{
    QJsonObject object{{u"id"_s, due.id.value},
                       {u"case"_s, due.number},
                       {u"erase_on"_s, jsonDay(due.eraseOn)},
                       {u"rule"_s, due.explanation}};
    if (due.hold) {
        object.insert(u"hold"_s,
                      QJsonObject{{u"reason"_s, due.hold->reason},
                                  {u"by"_s, due.hold->byName},
                                  {u"since"_s, jsonDay(due.hold->since)}});
    }
    return object;
}

Result<Answer> list(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto due = (*office)->retentions().due(request.options.value(u"within"_s, u"0"_s).toInt());
    if (!due)
        return due.error();
    QList<QStringList> rows;
    QJsonArray cases;
    for (const DueCase &one : *due) {
        rows.append({one.number, jsonDay(one.eraseOn), one.hold ? one.hold->reason : QString()});
        cases.append(jsonOfDue(one));
    }
    const QString text = due->isEmpty()
        ? Texts::tr("No case is to be erased.")
        : table({Texts::tr("Case"), Texts::tr("Erase from"), Texts::tr("Held because")}, rows);
    return Answer{text, {{u"cases"_s, cases}}};
}

/// A case for who may not read it: by its number only, or by its id in the log.
Result<CaseFileId> caseIn(const Retentions &retentions, const QString &word)
{
    if (const auto id = idIn(word))
        return CaseFileId{*id};
    return retentions.withNumber(word);
}

Result<Answer> changeHold(const Request &request, bool isHeld)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    Retentions &retentions = (*office)->retentions();
    const QString word = request.operands.constFirst();
    const auto id = caseIn(retentions, word);
    if (!id)
        return id.error();
    const QString reason = request.options.value(u"reason"_s);
    const auto done = isHeld ? retentions.hold(*id, reason) : retentions.lift(*id, reason);
    if (!done)
        return done.error();
    return Answer{isHeld ? Texts::tr("Case %1 is held and will not be erased.").arg(word)
                         : Texts::tr("Case %1 is no longer held.").arg(word),
                  {{u"id"_s, id->value}, {u"held"_s, isHeld}}};
}

Result<Answer> erase(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    Retentions &retentions = (*office)->retentions();
    const auto id = caseIn(retentions, request.operands.constFirst());
    if (!id)
        return id.error();
    const auto certificate = retentions.erase(*id, request.options.value(u"reason"_s));
    if (!certificate)
        return certificate.error();
    QString text = textOf(*certificate);
    // From now on the newest backup does not hold the case.
    const auto work = (*office)->backups().toMake(Backups::Occasion::Automatic);
    const auto made = work ? runWork(*work) : Result<BackupInfo>(work.error());
    static_cast<void>((*office)->backups().made(made));
    if (!made) {
        const bool isStopped = made.error().code == Error::Code::Cancelled;
        text += u"\n\n"_s
            + Texts::tr("No new backup was made: %1")
                  .arg(isStopped ? stoppedByUser().text : made.error().text);
    }
    return Answer{text,
                  {{u"certificate"_s, QJsonDocument::fromJson(relaas::jsonOf(*certificate)).object()},
                   {u"backed_up"_s, bool(made)}}};
}

Result<Answer> certificates(const Request &request)
{
    const auto office = openedDesk(request);
    if (!office)
        return office.error();
    const auto kept = (*office)->retentions().certificates();
    if (!kept)
        return kept.error();
    QStringList texts;
    QJsonArray list;
    for (const CheckedCertificate &one : *kept) {
        texts += textOf(one.certificate) + u'\n'
            + (one.isGenuine ? Texts::tr("The signature is genuine.")
                             : Texts::tr("The signature is NOT genuine: report this."));
        list.append(QJsonObject{{u"signed"_s, QString::fromUtf8(one.json)},
                                {u"signature"_s, QString::fromLatin1(one.signature.toHex())},
                                {u"public_key"_s, QString::fromLatin1(one.publicKey.toHex())},
                                {u"genuine"_s, one.isGenuine}});
    }
    return Answer{texts.isEmpty() ? Texts::tr("No case was erased.") : texts.join(u"\n\n"_s),
                  {{u"certificates"_s, list}}};
}

QString needsReason(const Request &request)
{
    return request.options.contains(u"reason"_s) ? QString() : Texts::tr("Give a reason with --reason TEXT.");
}

QString listMisuse(const Request &request)
{
    bool isNumber = false;
    const int days = request.options.value(u"within"_s, u"0"_s).toInt(&isNumber);
    return isNumber && days >= 0 ? QString() : Texts::tr("--within takes a number of days.");
}

} // namespace

QList<Command> retentionCommands()
{
    const QCommandLineOption reason(u"reason"_s, Texts::tr("Why; kept with the case or in its certificate."),
                                    u"TEXT"_s);
    return {
        {u"retention list"_s,
         Texts::tr("lists the cases whose time of storing is over, by number only"),
         {},
         {{u"within"_s, Texts::tr("Also those whose time is over within so many days."), u"DAYS"_s}},
         list,
         listMisuse},
        {u"retention hold"_s,
         Texts::tr("keeps a case from being erased"),
         {u"CASE"_s},
         {reason},
         [](const Request &request) { return changeHold(request, true); },
         needsReason},
        {u"retention lift"_s,
         Texts::tr("ends that"),
         {u"CASE"_s},
         {reason},
         [](const Request &request) { return changeHold(request, false); },
         needsReason},
        {u"retention erase"_s,
         Texts::tr("erases a case whose time is over, prints the certificate and makes a backup"),
         {u"CASE"_s},
         {reason},
         erase,
         needsReason},
        {u"retention certificates"_s,
         Texts::tr("shows what was erased, with signatures verified"),
         {},
         {},
         certificates},
    };
}

} // namespace relaas::ctl
