#pragma once

#include "core/report/report.h"
#include "gui/report/follow.h"

#include <QObject>

class QAction;

namespace relaas {

class ReportDraft;
class ReportModel;
class ReportSound;
class ReportSuggestions;
class ReportView;
struct ReportActions;

/// The list and the sound together: a line plays its moment, the line that sounds is marked and stays in
/// view.
class ReportPlaying : public QObject
{
    Q_OBJECT

public:
    ReportPlaying(ReportView &view, ReportModel &model, ReportDraft &draft, ReportSound &sound,
                  QObject *parent = nullptr);

    void connectActions(const ReportActions &actions);

    /// Plays exactly the words of a line.
    void playLine(LineId id);
    /// Plays from a line on.
    void playOn(LineId id);
    /// The hand did something in the list.
    void handle(Follow::Event event);
    bool isFollowing() const { return m_follow.isFollowing(); }

    /// Where lines were typed along; they go before what is suggested.
    void setTypedPlaces(const QHash<LineId, Anchor> &places);
    /// Where lines without a place probably lie.
    const QHash<LineId, Anchor> &suggestions() const;

    /// What is drawn over the waveform and said in the panel: where the sound of a line lies. Empty where it
    /// has none.
    QString placeText(const Line &line) const;

signals:
    void followChanged(bool following);
    void suggestionsChanged();
    void told(const QString &text);

private:
    const Line *lineWithSound(LineId id);
    void showPosition(qint64 frame);
    void setStart();
    void setEnd();
    void clearAnchor();

    const QAction *m_setStart = nullptr;
    ReportView &m_view;
    ReportModel &m_model;
    ReportDraft &m_draft;
    ReportSound &m_sound;
    ReportSuggestions *m_suggestions;
    Follow m_follow;
    bool m_playsOnClick = true;
    double m_otherSpeed = 1; ///< chosen last that is not the normal one
};

} // namespace relaas
