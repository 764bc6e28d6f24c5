#include "core/report/nextversion.h"

#include "core/shownday.h"
#include "core/text.h"

#include <QCoreApplication>

namespace relaas {

namespace {

struct NextVersionTexts
{
    Q_DECLARE_TR_FUNCTIONS(NextVersion)
};

} // namespace

Result<NextVersion> nextVersion(const Report &last, int newestVersion, const QString &reason,
                                QDate decisionSentOn)
{
    if (newestVersion > last.version) {
        return Error{Error::Code::Conflict,
                     NextVersionTexts::tr("Version %1 of this report was begun already. Open the report "
                                          "again and go on with that one.")
                         .arg(newestVersion)};
    }
    if (!last.isFrozen()) {
        return Error{Error::Code::NotAllowed,
                     NextVersionTexts::tr("Version %1 of this report is still a draft: change it as it is, "
                                          "or freeze it first.")
                         .arg(last.version)};
    }
    if (decisionSentOn.isValid()) {
        return Error{Error::Code::NotAllowed,
                     NextVersionTexts::tr("The decision was sent on %1, so the report is closed. What came "
                                          "to light since belongs in the appeal file.")
                         .arg(shownDay(decisionSentOn))};
    }
    const QString why = cleaned(reason).trimmed();
    if (why.isEmpty()) {
        return Error{Error::Code::Invalid,
                     NextVersionTexts::tr("Say why there is to be another version: whoever reads version %1 "
                                          "and version %2 will ask.")
                         .arg(last.version)
                         .arg(last.version + 1)};
    }
    NextVersion next{last, why};
    next.report.id = {};
    next.report.version = last.version + 1;
    next.report.frozenAt = {};
    next.report.revision = 0;
    for (Line &line : next.report.lines)
        line.id = {};
    return next;
}

} // namespace relaas
