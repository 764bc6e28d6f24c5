#pragma once

#include <QDateTime>
#include <QString>

#include <tuple>

namespace relaas {

/// What is being typed into: one draft for each user and thing. `object` names its kind; a number behind a
/// full stop, as in "line.2", is a draft that was set aside when its thing was typed into anew.
struct DraftKey
{
    QString object; ///< "line", "note", "linefinding" (by the id of the line), "decision", "remark" (of the
                    ///< decision), "answer" (of the remark)
    qint64 objectId = 0;

    QString kind() const { return object.section(u'.', 0, 0); }
    bool operator==(const DraftKey &) const = default;
    bool operator<(const DraftKey &other) const
    {
        return std::tie(object, objectId) < std::tie(other.object, other.objectId);
    }
};

/// Words that somebody typed and that are not saved yet.
struct Draft
{
    DraftKey key;
    QString base; ///< what it was typed over, so that a change by others shows
    QString content;
    QDateTime keptAt; ///< when it was typed, UTC

    bool operator==(const Draft &) const = default;
};

} // namespace relaas
