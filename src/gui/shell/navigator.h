#pragma once

#include "gui/shell/location.h"

#include <vector>

namespace relaas {

/// Where one has been. A place stands in the trail once: going there again brings it to the end, so there is
/// never a second page of one report. Only the newest places are kept, and every list one started from.
class Navigator
{
public:
    explicit Navigator(size_t limit = 12) : m_limit(limit) { }

    void open(const Location &location);
    bool canGoBack() const { return m_trail.size() > 1; }
    /// Leaves the current place; nothing happens when it is the first.
    void back();

    /// Oldest first; the last is where one is. Empty before the first open().
    const std::vector<Location> &trail() const { return m_trail; }
    bool contains(const Location &location) const;

private:
    size_t m_limit;
    std::vector<Location> m_trail;
};

} // namespace relaas
