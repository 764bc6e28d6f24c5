#include "gui/report/reportvoices.h"

#include "core/people/places.h"
#include "core/report/section.h"
#include "core/timecode.h"
#include "gui/report/linedrafts.h"
#include "gui/report/reportactions.h"
#include "gui/report/reportdraft.h"
#include "gui/report/reportplaying.h"
#include "gui/report/reportsound.h"
#include "gui/report/reportview.h"
#include "gui/report/voiceactions.h"
#include "gui/report/voicepanel.h"
#include "gui/report/waveformview.h"
#include "gui/shell/page.h"
#include "workflow/office.h"
#include "workflow/reports.h"
#include "workflow/session.h"

#include <QAction>
#include <QLocale>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

ReportVoices::ReportVoices(Office &office, const Interview &interview, const VoiceActions &actions,
                           const ReportVoiceParts &parts, Page &page)
    : QObject(&page)
    , m_office(office)
    , m_actions(actions)
    , m_parts(parts)
{
    const QString language = QLocale().name().left(2);
    m_parts.panel.setActions(actions);
    m_parts.panel.setTemplate(office.reports().reportTemplate(), language);
    m_parts.panel.setInterviewLanguage(office.places().languageName(interview.language, language));
    connectActions();
    connectPanel();
    connect(this, &ReportVoices::told, &page,
            [&page](const QString &text) { emit page.messageRequested(MessageLevel::Info, text); });
    connect(&m_parts.view, &ReportView::currentLineChanged, this, &ReportVoices::showLine);
    connect(&m_parts.draft, &ReportDraft::changed, this, [this](const ReportChange &change) {
        const Line *shown = line();
        if (!shown || m_isInChecklist || change.isReordered || change.touches(shown->number, AllParts))
            showLine();
    });
    connect(&m_parts.sound, &ReportSound::recordingsChanged, this, &ReportVoices::showLine);
    connect(&m_office.session(), &Session::changed, this, &ReportVoices::showLine);
    showLine();
}

void ReportVoices::connectActions()
{
    for (const auto &[voice, action] : m_actions.play)
        connect(action, &QAction::triggered, this, [this, wanted = voice] { play(wanted); });
    for (const auto &[voice, action] : m_actions.place)
        connect(action, &QAction::triggered, this, [this, wanted = voice] { place(wanted); });
    for (const auto &[voice, action] : m_actions.clear) {
        connect(action, &QAction::triggered, this, [this, wanted = voice] {
            const LineId id = m_parts.view.currentLine();
            m_parts.draft.change(id, EditKind::Placing, [&](Reports &reports, const Report &report) {
                return reports.clearVoice(report, id, wanted);
            });
        });
    }
    connect(m_actions.quote, &QAction::triggered, &m_parts.panel, &VoicePanel::focusQuotation);
    connect(m_actions.fill, &QAction::triggered, this, [this] {
        m_parts.draft.change({}, EditKind::Adding, [](Reports &reports, const Report &report) {
            return reports.addTemplate(report);
        });
    });
}

/// What is refused is said by the draft; the fields show again what is saved.
void ReportVoices::connectPanel()
{
    VoicePanel &panel = m_parts.panel;
    const auto change = [this](LineId id, const auto &verb) {
        const bool isDone = m_parts.draft.change(id, EditKind::Describing, verb);
        if (!isDone)
            showLine();
        return isDone;
    };
    connect(&panel, &VoicePanel::quotationTyped, &m_parts.drafts, &LineDrafts::keepQuotation);
    connect(&panel, &VoicePanel::quotationEntered, this, [=, this](LineId id, const Quotation &quotation) {
        const bool isSaved = change(id, [&](Reports &reports, const Report &report) {
            return reports.setQuotation(report, id, quotation);
        });
        if (isSaved)
            m_parts.drafts.dropQuotation(id);
    });
    connect(&panel, &VoicePanel::sectionChosen, this, [=](LineId id, const QString &code) {
        change(id,
               [&](Reports &reports, const Report &report) { return reports.setSection(report, id, code); });
    });
    connect(&panel, &VoicePanel::groundsEntered, this, [=](LineId id, const QString &text) {
        change(id, [&](Reports &reports, const Report &report) -> Result<Report> {
            const auto grounds = groundsFromText(text);
            return grounds ? reports.setGrounds(report, id, *grounds) : grounds.error();
        });
    });
    connect(&panel, &VoicePanel::refusalChosen, this, [=](LineId id, bool isRefused) {
        change(id, [&](Reports &reports, const Report &report) {
            return reports.setRefused(report, id, isRefused);
        });
    });
    connect(&panel, &VoicePanel::left, this, [this] { m_parts.view.setFocus(Qt::OtherFocusReason); });
}

const Line *ReportVoices::line() const
{
    return m_parts.draft.line(m_parts.view.currentLine());
}

bool ReportVoices::finish()
{
    if (m_parts.panel.finish())
        return true;
    emit told(tr("Original words are not saved yet. Enter saves them, Esc leaves them out."));
    return false;
}

void ReportVoices::showLine()
{
    allowActions();
    const Line *shown = line();
    if (!shown)
        return m_parts.panel.showLine(std::nullopt);
    QStringList places;
    for (const Voice voice : allVoices())
        places.append(placeText(spanOf(shown->voices, voice)));
    const QString checklist = checklistText(*shown);
    m_isInChecklist = !checklist.isEmpty();
    m_parts.panel.showLine(
        VoicePanel::Shown{*shown, places, sectionOf(m_parts.draft.report(), shown->id), checklist});
}

void ReportVoices::allowActions()
{
    const auto asked = m_office.session().ask(Permission::EditReports);
    const bool isFrozen = m_parts.draft.report().isFrozen();
    m_parts.panel.setEditable(asked && !isFrozen);
    ReportActions::allow(m_actions.editing(), asked && !isFrozen,
                         isFrozen    ? tr("This version is frozen.")
                             : asked ? QString()
                                     : asked.error().text);
}

QString ReportVoices::placeText(const VoiceSpan *span) const
{
    const auto &recordings = m_parts.sound.recordings();
    const auto recording = std::find_if(recordings.begin(), recordings.end(), [&](const Recording &each) {
        return span && each.id == span->anchor.recording;
    });
    if (recording == recordings.end())
        return {};
    const auto time = [&](qint64 frame) {
        return timecodeWithTenths(msFromFrames(frame, recording->sampleRate));
    };
    const Anchor &anchor = span->anchor;
    const QString place =
        tr("%1 – %2").arg(time(anchor.fromFrame), time(anchor.toFrame.value_or(anchor.fromFrame)));
    return recordings.size() > 1 ? tr("%1, %2").arg(place, recording->fileName) : place;
}

/// What became of what is to be said in the section of a line.
QString ReportVoices::checklistText(const Line &shown) const
{
    const Report &report = m_parts.draft.report();
    const QString section = sectionOf(report, shown.id);
    if (section.isEmpty())
        return {};
    for (const ChecklistEntry &entry : checklistOf(report, m_office.reports().reportTemplate())) {
        if (entry.item.code == section)
            return u"%1 %2: %3"_s.arg(section, entry.item.title.in(QLocale().name().left(2)),
                                      checklistStateText(entry.state));
    }
    return {};
}

void ReportVoices::play(Voice voice)
{
    const Line *chosen = line();
    if (!chosen)
        return;
    const VoiceSpan *span = spanOf(chosen->voices, voice);
    if (!span) {
        emit told(tr("Line %1 has no place for the voice \"%2\" yet. Select it in the sound, then place it.")
                      .arg(chosen->number)
                      .arg(voiceText(voice)));
        return;
    }
    m_parts.playing.handle(Follow::Event::PlayedFromLine);
    m_parts.sound.play(span->anchor.recording, span->anchor.fromFrame, span->anchor.toFrame);
}

void ReportVoices::place(Voice voice)
{
    const Line *chosen = line();
    const Recording *recording = m_parts.sound.current();
    if (!chosen || !recording || !m_parts.sound.isReady()) {
        emit told(tr("There is no sound to place a voice in. Attach a recording first."));
        return;
    }
    const FrameSpan selected = m_parts.wave.selection();
    if (selected.length() > 0)
        return save(chosen->id, {voice, Anchor{recording->id, selected.from, selected.to}});
    placeByPosition(*chosen, voice, *recording);
}

/// The first time where the voice begins, the second time where it ends.
void ReportVoices::placeByPosition(const Line &chosen, Voice voice, const Recording &recording)
{
    const qint64 frame = m_parts.sound.player().position();
    const bool ends = m_begun && m_begun->line == chosen.id && m_begun->voice == voice
        && m_begun->recording == recording.id && m_begun->fromFrame < frame;
    if (ends)
        return save(chosen.id, {voice, Anchor{recording.id, m_begun->fromFrame, frame}});
    m_begun = Begun{chosen.id, voice, recording.id, frame};
    emit told(tr("Line %1, \"%2\" begins at %3. Press the same key again where it ends.")
                  .arg(QString::number(chosen.number), voiceText(voice),
                       timecodeWithTenths(msFromFrames(frame, recording.sampleRate))));
}

void ReportVoices::save(LineId id, const VoiceSpan &span)
{
    m_begun.reset();
    m_parts.draft.change(id, EditKind::Placing, [&](Reports &reports, const Report &report) {
        return reports.setVoice(report, id, span);
    });
}

} // namespace relaas
