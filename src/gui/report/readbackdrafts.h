#pragma once

#include "core/ids.h"

#include <QList>
#include <QString>

namespace relaas {

class Drafts;
struct Line;
struct Report;

/// What is being typed about a line that is read back, kept beside the report until it is saved or given up.
class ReadBackDrafts
{
public:
    explicit ReadBackDrafts(Drafts &drafts) : m_drafts(drafts) { }

    void keep(const Report &report, LineId line, const QString &words);
    void drop(const Report &report, LineId line);
    /// Empty where nothing was typed about that line.
    QString find(const Report &report, LineId line) const;
    /// The numbers of the lines about which something was typed and not saved, without those that are gone.
    QList<int> lines(const Report &report) const;

private:
    Drafts &m_drafts;
};

} // namespace relaas
