#pragma once

#include "core/ids.h"
#include "gui/widgets/messagebar.h"

#include <QObject>

class QWidget;

namespace relaas {

class Office;
class Prompts;
class ReportDraft;
class ReportView;

/// Begins the next version of a frozen report, asking why, and stays on the same line when another version is
/// shown, whoever began it.
class VersionBeginning : public QObject
{
    Q_OBJECT

public:
    VersionBeginning(Office &office, Prompts &prompts, ReportView &view, ReportDraft &draft, QWidget &page);

    void askAndBegin();

signals:
    void told(relaas::MessageLevel level, const QString &text);

private:
    QString question() const;
    void keepNumber();
    void follow();

    Office &m_office;
    Prompts &m_prompts;
    ReportView &m_view;
    ReportDraft &m_draft;
    QWidget &m_page;
    ReportId m_shown;
    int m_number = 0; ///< of the line that was chosen last
};

} // namespace relaas
