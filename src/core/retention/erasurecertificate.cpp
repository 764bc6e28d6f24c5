#include "core/retention/erasurecertificate.h"

#include "core/shownday.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatNumber = 1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::ErasureCertificate)
};

QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString shownMoment(const QDateTime &moment)
{
    return QLocale().toString(moment.toUTC(), u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts += text.toString();
    return texts;
}

} // namespace

QByteArray jsonOf(const ErasureCertificate &certificate)
{
    QJsonArray kinds;
    for (const ErasedKind &kind : certificate.kinds)
        kinds.append(QJsonObject{{u"kind"_s, kind.kind}, {u"count"_s, kind.count}});
    QJsonArray backups;
    for (const QDateTime &moment : certificate.backups)
        backups.append(momentText(moment));
    const QJsonObject root{
        {u"format"_s, formatNumber},
        {u"case"_s, certificate.caseNumber},
        {u"caseId"_s, certificate.caseFile.value},
        {u"rule"_s, certificate.rule},
        {u"dueOn"_s, certificate.dueOn.toString(Qt::ISODate)},
        {u"reason"_s, certificate.reason},
        {u"erasedBy"_s, certificate.erasedBy},
        {u"erasedAt"_s, momentText(certificate.erasedAt)},
        {u"erased"_s, kinds},
        {u"files"_s, QJsonArray::fromStringList(certificate.fileSums)},
        {u"backups"_s, backups},
        {u"backupsUntil"_s, certificate.backupsUntil.toString(Qt::ISODate)},
        {u"keptAside"_s, QJsonArray::fromStringList(certificate.keptAside)},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::optional<ErasureCertificate> erasureCertificateFrom(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ErasureCertificate certificate;
    certificate.caseNumber = root.value(u"case"_s).toString();
    certificate.caseFile.value = root.value(u"caseId"_s).toInteger();
    certificate.rule = root.value(u"rule"_s).toString();
    certificate.dueOn = QDate::fromString(root.value(u"dueOn"_s).toString(), Qt::ISODate);
    certificate.reason = root.value(u"reason"_s).toString();
    certificate.erasedBy = root.value(u"erasedBy"_s).toString();
    certificate.erasedAt = momentIn(root.value(u"erasedAt"_s));
    for (const QJsonValue &kind : root.value(u"erased"_s).toArray())
        certificate.kinds.append({kind[u"kind"_s].toString(), kind[u"count"_s].toInt()});
    certificate.fileSums = textsIn(root.value(u"files"_s));
    for (const QJsonValue &moment : root.value(u"backups"_s).toArray())
        certificate.backups.append(momentIn(moment));
    certificate.backupsUntil = QDate::fromString(root.value(u"backupsUntil"_s).toString(), Qt::ISODate);
    certificate.keptAside = textsIn(root.value(u"keptAside"_s));
    if (root.value(u"format"_s).toInt() != formatNumber || !certificate.caseFile.isValid()
        || !certificate.erasedAt.isValid())
        return std::nullopt;
    return certificate;
}

QString countedText(const ErasedKind &kind)
{
    const int n = kind.count;
    if (kind.kind == u"person")
        return Texts::tr("%Ln person(s)", nullptr, n);
    if (kind.kind == u"casefile")
        return Texts::tr("%Ln case file(s)", nullptr, n);
    if (kind.kind == u"event")
        return Texts::tr("%Ln event(s)", nullptr, n);
    if (kind.kind == u"document")
        return Texts::tr("%Ln document(s)", nullptr, n);
    if (kind.kind == u"interview")
        return Texts::tr("%Ln interview(s)", nullptr, n);
    if (kind.kind == u"recording")
        return Texts::tr("%Ln recording(s)", nullptr, n);
    if (kind.kind == u"report")
        return Texts::tr("%Ln report(s)", nullptr, n);
    if (kind.kind == u"report_line")
        return Texts::tr("%Ln line(s) of reports", nullptr, n);
    if (kind.kind == u"line_voice")
        return Texts::tr("%Ln place(s) of voices", nullptr, n);
    if (kind.kind == u"check_voice")
        return Texts::tr("%Ln place(s) of voices in checks", nullptr, n);
    if (kind.kind == u"line_check")
        return Texts::tr("%Ln check(s) of lines", nullptr, n);
    if (kind.kind == u"discrepancy")
        return Texts::tr("%Ln discrepancy(ies)", nullptr, n);
    if (kind.kind == u"heard")
        return Texts::tr("%Ln passage(s) that were listened to", nullptr, n);
    if (kind.kind == u"report_piece")
        return Texts::tr("%Ln place(s) of lines in print", nullptr, n);
    if (kind.kind == u"report_print")
        return Texts::tr("%Ln print(s) of reports", nullptr, n);
    if (kind.kind == u"report_origin")
        return Texts::tr("%Ln reason(s) why a version was begun", nullptr, n);
    if (kind.kind == u"sweep_check")
        return Texts::tr("%Ln check(s) of figures, dates, names and negations", nullptr, n);
    if (kind.kind == u"read_back_mark")
        return Texts::tr("%Ln mark(s) of lines that were read back", nullptr, n);
    if (kind.kind == u"read_back_statement")
        return Texts::tr("%Ln note(s) of how a report was read back", nullptr, n);
    if (kind.kind == u"recording_finding")
        return Texts::tr("%Ln finding(s) on recordings", nullptr, n);
    if (kind.kind == u"finding_moment")
        return Texts::tr("%Ln moment(s) in findings on recordings", nullptr, n);
    if (kind.kind == u"report_sent")
        return Texts::tr("%Ln note(s) of to whom a report was sent", nullptr, n);
    if (kind.kind == u"correction_letter")
        return Texts::tr("%Ln letter(s) with corrections", nullptr, n);
    if (kind.kind == u"correction")
        return Texts::tr("%Ln correction(s)", nullptr, n);
    if (kind.kind == u"correction_span")
        return Texts::tr("%Ln passage(s) that corrections were compared with", nullptr, n);
    if (kind.kind == u"correction_step")
        return Texts::tr("%Ln step(s) in dealing with corrections", nullptr, n);
    if (kind.kind == u"decision")
        return Texts::tr("%Ln decision(s)", nullptr, n);
    if (kind.kind == u"decision_writer")
        return Texts::tr("%Ln note(s) of who wrote a decision", nullptr, n);
    if (kind.kind == u"ground")
        return Texts::tr("%Ln ground(s)", nullptr, n);
    if (kind.kind == u"finding")
        return Texts::tr("%Ln finding(s)", nullptr, n);
    if (kind.kind == u"citation")
        return Texts::tr("%Ln citation(s)", nullptr, n);
    if (kind.kind == u"remark")
        return Texts::tr("%Ln remark(s)", nullptr, n);
    if (kind.kind == u"draft")
        return Texts::tr("%Ln draft(s)", nullptr, n);
    if (kind.kind == u"legal_hold")
        return Texts::tr("%Ln former hold(s)", nullptr, n);
    if (kind.kind == u"stored_file")
        return Texts::tr("%Ln key(s) of stored files", nullptr, n);
    return u"%1: %2"_s.arg(kind.kind).arg(n);
}

QString textOf(const ErasureCertificate &certificate)
{
    QStringList lines{
        Texts::tr("Certificate of erasure"),
        {},
        Texts::tr("Case: %1 (in the log: %2)").arg(certificate.caseNumber).arg(certificate.caseFile.value),
        Texts::tr("Erased: %1, by %2").arg(shownMoment(certificate.erasedAt), certificate.erasedBy),
        Texts::tr("Rule: %1").arg(certificate.rule),
        Texts::tr("To be erased from: %1").arg(shownDay(certificate.dueOn)),
        Texts::tr("Reason: %1").arg(certificate.reason),
        {},
        Texts::tr("Erased were:"),
    };
    for (const ErasedKind &kind : certificate.kinds)
        lines += u"  "_s + countedText(kind);
    if (!certificate.fileSums.isEmpty())
        lines += {{}, Texts::tr("Stored files whose keys are gone (SHA-256 of the sealed bytes):")};
    for (const QString &sum : certificate.fileSums)
        lines += u"  "_s + sum;
    lines += QString();
    if (certificate.backups.isEmpty()) {
        lines += Texts::tr("No backup in the folder of the backups held the case.");
    } else {
        lines += Texts::tr("These backups held the case and are dropped by %1 at the latest, with the first "
                           "backup made from then on:")
                     .arg(shownDay(certificate.backupsUntil));
    }
    for (const QDateTime &moment : certificate.backups)
        lines += u"  "_s + shownMoment(moment);
    if (!certificate.keptAside.isEmpty()) {
        lines +=
            Texts::tr("Damaged copies of the case file that were kept aside may hold the case; remove them "
                      "by hand:");
    }
    for (const QString &folder : certificate.keptAside)
        lines += u"  "_s + folder;
    lines += Texts::tr("Copies made elsewhere are not known to the program.");
    return lines.join(u'\n');
}

} // namespace relaas
