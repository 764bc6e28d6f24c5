#include "core/report/readbackstatement.h"

#include "core/fieldhash.h"
#include "core/names.h"
#include "core/report/reporthash.h"
#include "core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<ReadBackExtent, 3> extentNames = {{
    {ReadBackExtent::Whole, u"whole"},
    {ReadBackExtent::Partly, u"partly"},
    {ReadBackExtent::Not, u"not"},
}};

constexpr NameTable<Confirmation, 5> confirmationNames = {{
    {Confirmation::Confirmed, u"confirmed"},
    {Confirmation::Refused, u"refused"},
    {Confirmation::RecordingIsEvidence, u"recording_is_evidence"},
    {Confirmation::StatusIsClear, u"status_is_clear"},
    {Confirmation::NotAskedYet, u"not_asked_yet"},
}};

struct StatementTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReadBackStatement)
};

Error invalidStatement(const QString &sentence)
{
    return {Error::Code::Invalid, sentence};
}

bool isLanguageCode(const QString &code)
{
    static const QRegularExpression form(u"\\A[a-z]{3}\\z"_s);
    return form.match(code).hasMatch();
}

Result<void> acceptableReading(const ReadBackStatement &wanted, const QDateTime &at)
{
    if (wanted.extent != ReadBackExtent::Whole && wanted.why.isEmpty())
        return invalidStatement(
            StatementTexts::tr("Say why the report was not read back whole: whoever reads it will ask."));
    if (wanted.extent == ReadBackExtent::Not)
        return {};
    if (wanted.reader.isEmpty())
        return invalidStatement(StatementTexts::tr("Say who had the report read back."));
    if (!isLanguageCode(wanted.language))
        return invalidStatement(
            StatementTexts::tr("Say in which language the report was read back (a code of three letters)."));
    if (!wanted.beganAt.isValid() || !wanted.endedAt.isValid())
        return invalidStatement(StatementTexts::tr("Say when the reading back began and ended."));
    if (wanted.endedAt < wanted.beganAt)
        return invalidStatement(StatementTexts::tr("The reading back cannot end before it begins."));
    if (wanted.endedAt > at)
        return invalidStatement(StatementTexts::tr("The reading back cannot end in the future."));
    return {};
}

/// Who marked lines says with them that the others were not read.
Result<void> acceptableExtent(const Report &report, const ReadBackStatement &wanted, const NewestMarks &marks)
{
    if (wanted.extent != ReadBackExtent::Whole)
        return {};
    const ReadBackCoverage done = readBackCoverage(report, marks);
    const qsizetype missing = done.open.size() + done.otherWords.size();
    if (done.read == 0 || missing == 0)
        return {};
    return invalidStatement(
        StatementTexts::tr("%n line(s) are not marked as read back, such as line %1. Mark them, or say that "
                           "the report was read back in part.",
                           nullptr, int(missing))
            .arg(done.open.isEmpty() ? done.otherWords.constFirst() : done.open.constFirst()));
}

Result<void> acceptableConfirmation(const ReadBackStatement &wanted)
{
    if (wanted.confirmation == Confirmation::Confirmed && wanted.extent == ReadBackExtent::Not)
        return invalidStatement(StatementTexts::tr(
            "Nobody can confirm what was not read back to them. Say what was read back, or "
            "that the applicant was not asked yet."));
    if (!needsReasons(wanted.confirmation) || !wanted.reasons.isEmpty())
        return {};
    return invalidStatement(
        wanted.confirmation == Confirmation::Refused
            ? StatementTexts::tr(
                "Write down why the applicant does not confirm the report: the reasons belong "
                "in the file (Regulation (EU) 2024/1348, article 14(4)).")
            : StatementTexts::tr("Write down why the applicant was not asked to confirm the report."));
}

} // namespace

QString readBackExtentName(ReadBackExtent extent)
{
    return nameIn(extentNames, extent);
}

std::optional<ReadBackExtent> readBackExtentFromName(QStringView name)
{
    return valueIn(extentNames, name);
}

QString readBackExtentText(ReadBackExtent extent)
{
    switch (extent) {
    case ReadBackExtent::Whole:
        return StatementTexts::tr("read back whole");
    case ReadBackExtent::Partly:
        return StatementTexts::tr("read back in part");
    case ReadBackExtent::Not:
        return StatementTexts::tr("not read back");
    }
    return {};
}

QString confirmationName(Confirmation confirmation)
{
    return nameIn(confirmationNames, confirmation);
}

std::optional<Confirmation> confirmationFromName(QStringView name)
{
    return valueIn(confirmationNames, name);
}

QString confirmationText(Confirmation confirmation)
{
    switch (confirmation) {
    case Confirmation::Confirmed:
        return StatementTexts::tr("the applicant confirms the content");
    case Confirmation::Refused:
        return StatementTexts::tr("the applicant refuses to confirm the content");
    case Confirmation::RecordingIsEvidence:
        return StatementTexts::tr("not asked: the recording may be evidence in the appeal (14(5)(a))");
    case Confirmation::StatusIsClear:
        return StatementTexts::tr("not asked: protection will clearly be granted (14(5)(b))");
    case Confirmation::NotAskedYet:
        return StatementTexts::tr("not asked yet");
    }
    return {};
}

bool needsReasons(Confirmation confirmation)
{
    return confirmation == Confirmation::Refused || confirmation == Confirmation::NotAskedYet;
}

QByteArray readBackSha256(const ReadBackStatement &statement)
{
    FieldHash hash;
    hash.add(QByteArray("relaas read-back statement 1"));
    for (const QString &text :
         {readBackExtentName(statement.extent), statement.why, statement.reader, statement.interpreter,
          statement.language, confirmationName(statement.confirmation), statement.reasons})
        hash.add(text);
    hash.add(statement.wordsSha256);
    hash.add(statement.by.value);
    for (const QDateTime &moment : {statement.beganAt, statement.endedAt, statement.at})
        hash.add(moment.toUTC().toString(Qt::ISODateWithMs));
    return hash.result();
}

QByteArray readableSha256(const Report &report)
{
    const QSet<int> wanted = linesToReadBack(report);
    Report read;
    for (const Line &line : report.lines) {
        if (wanted.contains(line.number))
            read.lines.append(line);
    }
    return reportSha256(read);
}

bool isAbout(const ReadBackStatement &statement, const Report &report)
{
    return statement.wordsSha256 == readableSha256(report);
}

Result<ReadBackStatement> stated(const Report &report, ReadBackStatement wanted, const NewestMarks &marks,
                                 const ReadBackBounds &bounds, UserId by, const QDateTime &at)
{
    if (const auto allowed = mayReadBack(report, bounds); !allowed)
        return allowed.error();
    for (QString *text : {&wanted.why, &wanted.reasons})
        *text = cleaned(*text).trimmed();
    for (QString *text : {&wanted.reader, &wanted.interpreter, &wanted.language})
        *text = cleanedLine(*text);
    for (const auto &accepted : {acceptableReading(wanted, at), acceptableExtent(report, wanted, marks),
                                 acceptableConfirmation(wanted)}) {
        if (!accepted)
            return accepted.error();
    }
    if (wanted.extent == ReadBackExtent::Whole)
        wanted.why.clear();
    if (wanted.extent == ReadBackExtent::Not) { // nobody read, in no language, at no time
        wanted.reader.clear();
        wanted.interpreter.clear();
        wanted.language.clear();
        wanted.beganAt = {};
        wanted.endedAt = {};
    }
    wanted.id = {};
    wanted.version = report.version;
    wanted.wordsSha256 = readableSha256(report);
    wanted.by = by;
    wanted.at = at;
    return wanted;
}

ReadBackRecord knownAt(ReadBackRecord record, const QDateTime &moment)
{
    record.marks.removeIf([&](const ReadBackMark &mark) { return mark.at > moment; });
    record.statements.removeIf([&](const ReadBackStatement &each) { return each.at > moment; });
    return record;
}

QStringList readBackConcerns(const Report &report, const ReadBackRecord &record,
                             const ReportTemplate &content)
{
    const QList<ChecklistItem> items = content.items();
    const bool isWanted = std::any_of(items.cbegin(), items.cend(), [](const ChecklistItem &item) {
        return item.basis.contains(u"14(4)"_s);
    });
    if (!isWanted)
        return {};
    const ReadBackStatement *last = record.statements.isEmpty() ? nullptr : &record.statements.constLast();
    const ReadBackCoverage done = readBackCoverage(report, newestMarks(record.marks));
    QStringList concerns;
    const bool isPartSaid = last && last->extent != ReadBackExtent::Whole;
    if (const qsizetype open = done.open.size();
        done.read + done.otherWords.size() > 0 && open > 0 && !isPartSaid)
        concerns << StatementTexts::tr("%n line(s) are not read back.", nullptr, int(open));
    if (const qsizetype other = done.otherWords.size(); other > 0)
        concerns << StatementTexts::tr("%n line(s) changed after they were read back.", nullptr, int(other));
    if (!last)
        concerns << StatementTexts::tr(
            "It is not noted whether the report was read back and the applicant confirms it.");
    else if (!isAbout(*last, report))
        concerns << StatementTexts::tr("Words changed after it was noted how the report was read back.");
    if (last && last->confirmation == Confirmation::NotAskedYet)
        concerns << StatementTexts::tr("The applicant has not been asked yet to confirm the report.");
    return concerns;
}

} // namespace relaas
