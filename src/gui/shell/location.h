#pragma once

#include "core/ids.h"

#include <optional>
#include <variant>

namespace relaas {

/// The places one can be in the program. What is not named here is a state of its page.
struct CaseListPlace
{
    bool operator==(const CaseListPlace &) const = default;
};

struct DossierPlace
{
    CaseFileId caseFile;
    bool operator==(const DossierPlace &) const = default;
};

struct ReportPlace
{
    InterviewId interview;
    std::optional<LineId> line; ///< the line to show; the page is the same with or without it
    bool operator==(const ReportPlace &) const = default;
};

struct DecisionPlace
{
    DecisionId decision;
    bool operator==(const DecisionPlace &) const = default;
};

struct ReviewPlace
{
    DecisionId decision; ///< invalid: the list of what waits for review
    bool operator==(const ReviewPlace &) const = default;
};

struct LogPlace
{
    bool operator==(const LogPlace &) const = default;
};

struct UsersPlace
{
    bool operator==(const UsersPlace &) const = default;
};

struct StorePlace
{
    bool operator==(const StorePlace &) const = default;
};

using Location = std::variant<CaseListPlace, DossierPlace, ReportPlace, DecisionPlace, ReviewPlace, LogPlace,
                              UsersPlace, StorePlace>;

/// Whether both are shown by the same page, perhaps at another line of it.
bool samePage(const Location &a, const Location &b);

/// Whether this is a list one starts from, reached by the navigation at the left.
bool isRoot(const Location &location);

} // namespace relaas

Q_DECLARE_METATYPE(relaas::Location)
