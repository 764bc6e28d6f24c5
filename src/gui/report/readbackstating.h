#pragma once

#include "core/report/readbackstatement.h"

#include <QObject>

class QWidget;

namespace relaas {

class Office;

/// Noting what became of a report as a whole when it was read back.
class ReadBackStating : public QObject
{
    Q_OBJECT

public:
    ReadBackStating(Office &office, const Interview &interview, QWidget &page);

    /// Asks for it, with what is probably so; the answer of the applicant is not suggested.
    void ask(const Report &report, const ReadBackRecord &record);

    /// What was noted last, in words.
    static QString text(const Report &report, const ReadBackRecord &record);

signals:
    void told(const QString &text);

private:
    ReadBackStatement suggestion(const Report &report, const ReadBackRecord &record) const;

    Office &m_office;
    const Interview &m_interview;
    QWidget &m_page;
};

} // namespace relaas
