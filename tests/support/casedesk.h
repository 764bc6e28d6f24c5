#pragma once

#include "support/officedesk.h"
#include "workflow/casefiles.h"

namespace relaas::test {

/// An office with cases; the caseworker bos is signed in.
class CaseDesk : public OfficeDesk
{
public:
    CaseDesk() { as(u"bos"_s); }

    /// A case lodged on that day, with the V-number 000.000.NNNN.
    CaseFileId addCase(int number, const QString &familyName, QDate lodged = QDate(2026, 7, 6),
                       const QString &nationality = u"ER"_s)
    {
        CaseFile file;
        file.number = u"Z26-%1"_s.arg(number, 7, 10, QChar(u'0'));
        file.person.vNumber = VNumber::parsed(u"%1"_s.arg(number, 10, 10, QChar(u'0'))).value();
        file.person.familyName = familyName;
        file.person.givenNames = u"Hiwot"_s;
        file.person.bornOn = QDate(1998, 3, 4);
        file.person.nationality = nationality;
        file.person.isStateless = nationality.isEmpty();
        file.person.language = u"tir"_s;
        if (lodged.isValid())
            file.events = {{{}, EventType::Made, lodged.addDays(-2), {}, {}},
                           {{}, EventType::Lodged, lodged, {}, {}}};
        const auto added = office().caseFiles().add(file, {});
        if (!added)
            qFatal("%s", qPrintable(added.error().text));
        return *added;
    }
};

} // namespace relaas::test
