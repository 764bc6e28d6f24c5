#pragma once

#include "audio/activity.h"
#include "core/report/report.h"
#include "gui/widgets/task.h"

namespace relaas {

class ReportDraft;
class ReportModel;
class ReportSound;
class ReportView;
struct ReportActions;

/// Where the lines without a place probably lie in the recording that is open (core/report/suggestion.h).
/// They stand in the list as "≈", can be heard like any other, and become a line's place by one key, alone or
/// in a row; each that does pulls the others right. Nothing of it is stored.
class ReportSuggestions : public QObject
{
    Q_OBJECT

public:
    ReportSuggestions(ReportView &view, ReportModel &model, ReportDraft &draft, ReportSound &sound,
                      QObject *parent = nullptr);

    void connectActions(const ReportActions &actions);

    /// Places that are known by other means than suggesting, by the keys of whoever typed along: shown and
    /// taken over in the same way, also while nothing is suggested, and in place of what would be.
    void setTypedPlaces(const QHash<LineId, Anchor> &places);

signals:
    void told(const QString &text);
    void changed();

private:
    void setOn(bool on);
    void forgetSpeech();
    void renew();
    void show(const QHash<LineId, Anchor> &suggestions);
    void showAll();
    void accept();
    void acceptRow();
    QString nothingToTakeOver() const;

    const ReportActions *m_actions = nullptr;
    ReportView &m_view;
    ReportModel &m_model;
    ReportDraft &m_draft;
    ReportSound &m_sound;
    QHash<LineId, Anchor> m_suggested;
    QHash<LineId, Anchor> m_typed;
    std::optional<Activity> m_activity; ///< of the recording that is open, once it is known
    QPointer<Task> m_working;
    bool m_isOn = false;
    bool m_isToTell = false; ///< how many there are, when they are there
};

} // namespace relaas
