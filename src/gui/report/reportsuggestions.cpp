#include "gui/report/reportsuggestions.h"

#include "core/report/suggestion.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportmodel.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/widgets/actiontips.h"

#include <QAction>

#include <algorithm>

namespace relaas {

ReportSuggestions::ReportSuggestions(ReportView &view, ReportModel &model, ReportDraft &draft,
                                     ReportSound &sound, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_draft(draft)
    , m_sound(sound)
{
    connect(&m_sound.loader(), &RecordingLoader::activityFound, this, [this](const Activity &activity) {
        m_activity = activity;
        renew();
    });
    connect(&m_sound, &ReportSound::currentChanged, this, &ReportSuggestions::forgetSpeech);
    connect(&m_draft, &ReportDraft::changed, this, [this](const ReportChange &change) {
        if (change.touches(LinePart::Words | LinePart::Type | LinePart::Sound))
            renew();
    });
}

void ReportSuggestions::connectActions(const ReportActions &actions)
{
    m_actions = &actions;
    connect(actions.suggest, &QAction::toggled, this, &ReportSuggestions::setOn);
    connect(actions.acceptPlace, &QAction::triggered, this, &ReportSuggestions::accept);
    connect(actions.acceptPlaces, &QAction::triggered, this, &ReportSuggestions::acceptRow);
}

void ReportSuggestions::setOn(bool on)
{
    m_isOn = on;
    m_isToTell = on;
    if (on && !m_activity)
        emit told(m_sound.current()
                      ? tr("The places are suggested as soon as the recording has been read to its end.")
                      : tr("There is no sound to place lines in. Attach a recording first."));
    renew();
}

void ReportSuggestions::forgetSpeech()
{
    m_activity.reset();
    renew();
}

void ReportSuggestions::renew()
{
    if (m_working)
        m_working->cancel();
    const Recording *recording = m_sound.current();
    if (!m_isOn || !m_activity || !recording) {
        return show({});
    }
    QList<SpokenStretch> speech;
    for (const FrameSpan &span : m_activity->anySpeech())
        speech.append({span.from, span.to});
    m_working = runInBackground(
        this,
        [lines = linesToPlace(m_draft.report(), recording->id, m_sound.recordings()), speech,
         rate = recording->sampleRate](const std::stop_token &stop, const Progress &) {
            return Result<QList<SuggestedSpan>>(suggestedSpans(lines, speech, rate, stop));
        },
        [this, id = recording->id](const Result<QList<SuggestedSpan>> &spans) {
            const Recording *current = m_sound.current();
            if (!spans || !m_isOn || !current || current->id != id)
                return;
            QHash<LineId, Anchor> suggestions;
            for (const SuggestedSpan &span : *spans)
                suggestions.insert(span.line, {id, span.fromFrame, span.toFrame});
            show(suggestions);
        });
}

void ReportSuggestions::setTypedPlaces(const QHash<LineId, Anchor> &places)
{
    if (places == m_typed)
        return;
    m_typed = places;
    showAll();
}

void ReportSuggestions::showAll()
{
    QHash<LineId, Anchor> all = m_suggested;
    all.insert(m_typed);
    if (all == m_model.suggestions())
        return;
    m_model.setSuggestions(all);
    emit changed();
}

void ReportSuggestions::show(const QHash<LineId, Anchor> &suggestions)
{
    m_suggested = suggestions;
    showAll();
    if (!m_isOn || !m_activity || !std::exchange(m_isToTell, false))
        return;
    emit told(suggestions.isEmpty()
                  ? tr("There is nothing to suggest: every spoken line has its place, or nobody speaks in "
                       "this recording.")
                  : tr("%n place(s) suggested, shown as ≈. Listen to a line; %1 takes its place over.",
                       nullptr, int(suggestions.size()))
                        .arg(keyText(*m_actions->acceptPlace)));
}

QString ReportSuggestions::nothingToTakeOver() const
{
    return m_isOn ? tr("No place is suggested for this line.")
                  : tr("No places are suggested yet. %1 suggests them.").arg(keyText(*m_actions->suggest));
}

void ReportSuggestions::accept()
{
    const LineId id = m_view.currentLine();
    const auto suggested = m_model.suggestions().constFind(id);
    if (suggested == m_model.suggestions().cend())
        return emit told(nothingToTakeOver());
    m_draft.setAnchor(id, Anchor(*suggested));
}

void ReportSuggestions::acceptRow()
{
    const QList<Line> &lines = m_draft.report().lines;
    QHash<LineId, Anchor> row;
    for (auto line = std::ranges::find(lines, m_view.currentLine(), &Line::id);
         line != lines.end() && (row.isEmpty() || !line->anchor); ++line) {
        const auto suggested = m_model.suggestions().constFind(line->id);
        if (suggested != m_model.suggestions().cend())
            row.insert(line->id, *suggested);
    }
    if (row.isEmpty())
        return emit told(nothingToTakeOver());
    if (m_draft.setAnchors(row))
        emit told(tr("%n line(s) took over the suggested place.", nullptr, int(row.size())));
}

} // namespace relaas
