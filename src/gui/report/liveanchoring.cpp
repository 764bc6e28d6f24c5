#include "gui/report/liveanchoring.h"

#include "gui/report/anchoringactions.h"
#include "gui/report/linedrafts.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportplaying.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/settings/reactiondialog.h"
#include "gui/settings/settings.h"

#include <QAction>

#include <utility>

namespace relaas {

std::optional<SoundMoment> soundNow(const ReportSound &sound)
{
    const Recording *recording = sound.current();
    if (!recording || !sound.isReady())
        return std::nullopt;
    const Player &player = sound.player();
    const bool isPlaying = player.state() == Player::State::Playing;
    return SoundMoment{recording->id, player.position(), player.heardFrom(), isPlaying ? player.speed() : 0};
}

LiveAnchoring::LiveAnchoring(const AnchoringParts &parts, Settings &settings, const AnchoringActions &actions,
                             QAction &clearAnchor, QWidget &page)
    : QObject(&page)
    , m_parts(parts)
    , m_settings(settings)
    , m_isOn(settings.placesWhileTyping())
{
    actions.whileTyping->setChecked(m_isOn);
    connect(actions.whileTyping, &QAction::toggled, this, &LiveAnchoring::setOn);
    connect(actions.reaction, &QAction::triggered, this, [this, &page] { askReaction(page); });
    connect(&clearAnchor, &QAction::triggered, this, &LiveAnchoring::forgetPlace);
    connect(&m_parts.view, &ReportView::typed, this, &LiveAnchoring::noteKey);
    connect(&m_parts.view, &ReportView::currentLineChanged, this, &LiveAnchoring::endLine);
    connect(&m_parts.drafts, &LineDrafts::keysFound, this, &LiveAnchoring::takeFound);
    connect(&m_parts.draft, &ReportDraft::changed, this, &LiveAnchoring::renew);
    connect(&m_parts.sound, &ReportSound::recordingsChanged, this, &LiveAnchoring::renew);
    connect(&m_parts.sound.loader(), &RecordingLoader::activityFound, this, [this](const Activity &activity) {
        const Recording *recording = m_parts.sound.current();
        if (!recording)
            return;
        QList<SpokenStretch> &speech = m_speech[recording->id];
        speech.clear();
        for (const FrameSpan &span : activity.anySpeech())
            speech.append({span.from, span.to});
        renew();
    });
}

void LiveAnchoring::setOn(bool on)
{
    m_isOn = on;
    m_settings.setPlacesWhileTyping(on);
    endLine();
    if (!on)
        return emit told(tr("Lines that are typed from now on get no place by themselves. What stands as ≈ "
                            "stays until it is taken over or removed."));
    emit told(
        m_parts.sound.current()
            ? tr("A line that is typed while the sound plays gets its place when it is ended, shown as ≈. "
                 "Take it over like any suggestion; your reaction time can be set.")
            : tr("The moments of typing are kept. Lines get their place (≈) once the recording of this "
                 "hearing is attached and it is known when it began."));
}

/// In the middle of a key: only notes.
void LiveAnchoring::noteKey(LineId id, const QString &words)
{
    const Line *line = m_parts.draft.line(id);
    if (!m_isOn || !line || line->anchor)
        return;
    if (const std::pair typed(line->number, words); typed == std::exchange(m_lastTyped, typed))
        return; // no key: its words were only marked, as misspelt for one
    const auto present = m_keys.constFind(line->number);
    const auto known = present == m_keys.cend() ? std::nullopt : std::optional(*present);
    KeyMoment key{soundNow(m_parts.sound), QDateTime::currentDateTimeUtc()};
    // While it stands still the sound tells when a line ended that was begun in it, not where one begins.
    const bool goesOn =
        known && known->first.sound && key.sound && known->first.sound->recording == key.sound->recording;
    if (key.sound && key.sound->speed == 0 && !goesOn)
        key.sound.reset();
    const auto keys = withKey(known, *line, words, key);
    if (!keys) {
        if (m_keys.remove(line->number) > 0)
            m_parts.drafts.dropKeys(line->number);
        m_kept.erase(line->number);
        return;
    }
    if (known == keys)
        return;
    m_keys.insert(line->number, *keys);
    m_kept.insert(line->number);
    m_typing = line->number;
    m_parts.drafts.keepKeys(id, *keys);
}

void LiveAnchoring::takeFound()
{
    const KeysByLine &found = m_parts.drafts.foundKeys();
    for (auto each = found.cbegin(); each != found.cend(); ++each) {
        if (m_keys.contains(each.key()))
            continue;
        m_keys.insert(each.key(), *each);
        m_kept.insert(each.key());
    }
    renew();
}

void LiveAnchoring::endLine()
{
    m_typing = 0;
    renew();
}

/// Of a line without a place of its own, the one it was given by typing goes.
void LiveAnchoring::forgetPlace()
{
    const Line *line = m_parts.draft.line(m_parts.view.currentLine());
    if (!line || line->anchor || m_keys.remove(line->number) == 0)
        return;
    m_kept.erase(line->number);
    m_parts.drafts.dropKeys(line->number);
    renew();
}

/// What has its place needs no keys any more after a crash; what lost it again, by a step back, does.
void LiveAnchoring::keepOpenOnly()
{
    std::set<int> open;
    for (const Line &line : m_parts.draft.report().lines) {
        const auto keys = line.anchor ? m_keys.cend() : m_keys.constFind(line.number);
        if (keys == m_keys.cend())
            continue;
        open.insert(line.number);
        if (!m_kept.contains(line.number))
            m_parts.drafts.keepKeys(line.id, *keys);
    }
    for (const int number : m_kept) {
        if (!open.contains(number))
            m_parts.drafts.dropKeys(number);
    }
    m_kept = std::move(open);
}

void LiveAnchoring::renew()
{
    if (m_keys.isEmpty())
        return m_parts.playing.setTypedPlaces({});
    keepOpenOnly();
    KeysByLine ended = m_keys;
    ended.remove(m_typing);
    m_parts.playing.setTypedPlaces(typedPlaces(m_parts.draft.report(), ended, m_parts.sound.recordings(),
                                               m_speech, m_settings.reactionMs()));
}

void LiveAnchoring::askReaction(QWidget &page)
{
    auto *dialog = new ReactionDialog(m_settings, &page);
    connect(dialog, &QDialog::accepted, this, &LiveAnchoring::renew);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace relaas
