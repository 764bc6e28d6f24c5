#pragma once

#include <QMetaType>

namespace relaas {

/// A row id that cannot be mistaken for the id of another table.
template<typename Tag>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template<typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using PersonId = Id<struct PersonTag>;
using UserId = Id<struct UserTag>;
using CaseFileId = Id<struct CaseFileTag>;
using EventId = Id<struct EventTag>;
using DocumentId = Id<struct DocumentTag>;
using InterviewId = Id<struct InterviewTag>;
using RecordingId = Id<struct RecordingTag>;
using ReportId = Id<struct ReportTag>;
using LineId = Id<struct LineTag>;
using CheckId = Id<struct CheckTag>;
using SweepCheckId = Id<struct SweepCheckTag>;
using ReadBackMarkId = Id<struct ReadBackMarkTag>;
using ReadBackStatementId = Id<struct ReadBackStatementTag>;
using RecordingFindingId = Id<struct RecordingFindingTag>;
using CorrectionLetterId = Id<struct CorrectionLetterTag>;
using CorrectionId = Id<struct CorrectionTag>;
using DecisionId = Id<struct DecisionTag>;
using GroundId = Id<struct GroundTag>;
using FindingId = Id<struct FindingTag>;
using CitationId = Id<struct CitationTag>;
using RemarkId = Id<struct RemarkTag>;

} // namespace relaas

Q_DECLARE_METATYPE(relaas::CaseFileId)
Q_DECLARE_METATYPE(relaas::InterviewId)
Q_DECLARE_METATYPE(relaas::DecisionId)
