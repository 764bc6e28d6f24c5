#include "core/report/check.h"

#include "core/fieldhash.h"
#include "core/names.h"

#include <QCoreApplication>

namespace relaas {

namespace {

constexpr NameTable<Verdict, 7> verdictNames = {{
    {Verdict::NotChecked, u"not_checked"},
    {Verdict::Agrees, u"agrees"},
    {Verdict::AgreesInSubstance, u"agrees_in_substance"},
    {Verdict::Deviates, u"deviates"},
    {Verdict::NotInRecording, u"not_in_recording"},
    {Verdict::NotInReport, u"not_in_report"},
    {Verdict::Inaudible, u"inaudible"},
}};

void addVoices(FieldHash &hash, const Check &check)
{
    hash.add(check.quotationSha256);
    hash.add(qint64(check.voices.size()));
    for (const auto &[voice, span] : check.voices) {
        hash.add(voiceName(voice));
        hash.add(span.recording.value);
        hash.add(span.fromFrame);
        hash.add(span.toFrame.value_or(-1));
    }
}

} // namespace

QString verdictName(Verdict verdict)
{
    return nameIn(verdictNames, verdict);
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    return valueIn(verdictNames, name);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotChecked:
        return QCoreApplication::translate("Line", "not checked");
    case Verdict::Agrees:
        return QCoreApplication::translate("Line", "agrees");
    case Verdict::AgreesInSubstance:
        return QCoreApplication::translate("Line", "agrees in substance");
    case Verdict::Deviates:
        return QCoreApplication::translate("Line", "deviates");
    case Verdict::NotInRecording:
        return QCoreApplication::translate("Line", "not in the recording");
    case Verdict::NotInReport:
        return QCoreApplication::translate("Line", "in the recording, not in the report");
    case Verdict::Inaudible:
        return QCoreApplication::translate("Line", "inaudible");
    }
    return {};
}

bool needsNote(Verdict verdict)
{
    return verdict != Verdict::NotChecked && verdict != Verdict::Agrees
        && verdict != Verdict::AgreesInSubstance;
}

bool forbidsCiting(Verdict verdict)
{
    return verdict == Verdict::Deviates || verdict == Verdict::NotInRecording
        || verdict == Verdict::Inaudible;
}

bool isHeard(const Check &check)
{
    return check.heard && check.heard->isWhole();
}

QByteArray checkSha256(const Check &check)
{
    FieldHash hash;
    // What was found before there were voices and quotations keeps the hash it has in the log.
    const bool isPlain = check.voices.isEmpty() && check.quotationSha256.isEmpty();
    hash.add(QByteArray(isPlain ? "relaas check 1" : "relaas check 2"));
    hash.add(qint64(check.lineNumber));
    hash.add(verdictName(check.verdict));
    hash.add(check.note);
    hash.add(qint64(check.discrepancies.size()));
    for (const Discrepancy &each : check.discrepancies) {
        hash.add(discrepancyTypeName(each.type));
        hash.add(weightName(each.weight));
    }
    hash.add(check.textSha256);
    hash.add(check.anchor.recording.value);
    hash.add(check.anchor.fromFrame);
    hash.add(check.anchor.toFrame.value_or(-1));
    hash.add(check.endFrame);
    hash.add(qint64(check.heard.has_value()));
    if (check.heard) {
        for (const int number :
             {check.heard->permille, check.heard->unaidedPermille, check.heard->aidedPermille,
              check.heard->slowestPermille, check.heard->fastestPermille})
            hash.add(qint64(number));
        hash.add(check.heard->aids.join(u';'));
        hash.add(check.heard->channels.join(u';'));
    }
    hash.add(check.by.value);
    hash.add(check.at.toUTC().toString(Qt::ISODateWithMs));
    if (!isPlain)
        addVoices(hash, check);
    return hash.result();
}

} // namespace relaas
