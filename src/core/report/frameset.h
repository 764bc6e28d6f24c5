#pragma once

#include <QList>
#include <QtGlobal>

#include <map>

namespace relaas {

/// A set of sample frames, kept as spans that neither overlap nor touch.
class FrameSet
{
public:
    struct Span
    {
        qint64 from = 0;
        qint64 to = 0; ///< exclusive

        bool operator==(const Span &) const = default;
    };

    /// Nothing where the span holds no frame.
    void add(qint64 from, qint64 to);

    QList<Span> spans() const; ///< in order
    qint64 length() const;
    /// How many frames of [from, to) are in it.
    qint64 lengthWithin(qint64 from, qint64 to) const;

    bool operator==(const FrameSet &) const = default;

private:
    std::map<qint64, qint64> m_spans; ///< end by beginning
};

} // namespace relaas
