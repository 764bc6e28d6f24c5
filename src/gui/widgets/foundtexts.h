#pragma once

#include "core/result.h"
#include "gui/widgets/foundtext.h"

#include <QList>
#include <QObject>

namespace relaas {

/// Texts that were found unsaved in one place, such as a report, until somebody has decided about each.
class FoundTexts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QList<FoundText> texts() const = 0;

    /// Puts a text into its place, by its place in the list; it stays in the list where that is refused.
    virtual void keep(int place) = 0;
    virtual void keepAll() = 0;
    /// Gives a text up.
    virtual void discard(int place) = 0;

signals:
    void changed();
    void failed(const relaas::Error &error);
};

} // namespace relaas
