#pragma once

#include <QObject>

namespace relaas {

class ReportDraft;
class ReportEditing;
class ReportView;
class Session;
struct EditActions;

/// Takes steps of writing back and does them again, moves lines: the keys and the words of the menu, and
/// where to look afterwards. What is being written is saved before, so that it is the first step taken back.
class ReportStepping : public QObject
{
    Q_OBJECT

public:
    ReportStepping(EditActions &actions, ReportView &view, ReportDraft &draft, ReportEditing &editing,
                   const Session &session, QObject *parent);

private:
    void showSteps();
    void move(int steps);

    EditActions &m_actions;
    ReportView &m_view;
    ReportDraft &m_draft;
    ReportEditing &m_editing;
    const Session &m_session;
};

} // namespace relaas
