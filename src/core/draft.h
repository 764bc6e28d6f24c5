#pragma once

#include <QDateTime>
#include <QString>

#include <tuple>

namespace relaas {

/// What is being typed into: one draft for each user and thing. `object` names its kind; of what belongs to a
/// line of a report its number follows behind a colon, as in "line:12". A number behind a full stop, as in
/// "decision.2" or "line:12.1", is a draft that was set aside when its thing was typed into anew.
struct DraftKey
{
    QString object; ///< "line:", "note:", "quotation:", "note-read-back:", "linefinding:", "typed:" (of the
                    ///< interview), "reason", "effect" (of the correction), "decision", "remark" (of the
                    ///< decision), "answer" (of the remark); once "line" and "note" by the id of the line
    qint64 objectId = 0;

    QString kind() const { return object.section(u'.', 0, 0).section(u':', 0, 0); }
    bool isSetAside() const { return object.contains(u'.'); }
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
