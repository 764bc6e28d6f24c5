// What the lines of a report carry besides their words and their place: voices, original words, section,
// grounds.

#include "core/report/placing.h"
#include "core/report/section.h"
#include "core/report/voices.h"
#include "storage/store.h"
#include "workflow/ledger.h"
#include "workflow/reports.h"
#include "workflow/session.h"

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// Binds a row of the log to the place that a voice was given: "applicant 3 100 900".
QByteArray voiceSha256(const VoiceSpan &span)
{
    const Anchor &place = span.anchor;
    return textSha256(u"%1 %2 %3 %4"_s.arg(voiceName(span.voice))
                          .arg(place.recording.value)
                          .arg(place.fromFrame)
                          .arg(place.toFrame.value_or(-1)));
}

} // namespace

Result<Report> Reports::withVoicesInside(const Result<Report> &wanted, const QList<LineId> &ids) const
{
    if (!wanted)
        return wanted;
    const auto recordings = m_ledger.store().interviews.recordings(wanted->interview);
    if (!recordings)
        return recordings.error();
    const QSet<LineId> asked(ids.cbegin(), ids.cend());
    for (const Line &line : wanted->lines) {
        if (line.voices.isEmpty() || !asked.contains(line.id))
            continue;
        if (const auto inside = orderedVoices(line.voices, *recordings); !inside)
            return inside.error();
    }
    return wanted;
}

Result<Report> Reports::setAnchor(const Report &report, LineId id, const std::optional<Anchor> &anchor)
{
    return saved(u"anchor"_s, id, withVoicesInside(withAnchor(report, id, anchor), {id}),
                 Permission::EditReports);
}

Result<Report> Reports::setAnchors(const Report &report, const QHash<LineId, Anchor> &anchors)
{
    return saved(u"anchor"_s, {}, withVoicesInside(withAnchors(report, anchors), anchors.keys()),
                 Permission::EditReports);
}

Result<Report> Reports::setVoice(const Report &report, LineId id, const VoiceSpan &span)
{
    const auto recordings = m_ledger.store().interviews.recordings(report.interview);
    if (!recordings)
        return recordings.error();
    return saved(u"voice"_s, id, withVoice(report, id, span, *recordings), Permission::EditReports,
                 voiceSha256(span));
}

Result<Report> Reports::clearVoice(const Report &report, LineId id, Voice voice)
{
    return saved(u"clear voice"_s, id, withoutVoice(report, id, voice), Permission::EditReports,
                 textSha256(voiceName(voice)));
}

Result<Report> Reports::setQuotation(const Report &report, LineId id, const Quotation &quotation)
{
    const auto quoted = withQuotation(report, id, quotation);
    const Line *line = quoted ? quoted->line(id) : nullptr;
    return saved(u"quote"_s, id, quoted, Permission::EditReports,
                 line ? textSha256(line->quotation.text) : QByteArray());
}

Result<Report> Reports::setSection(const Report &report, LineId id, const QString &code)
{
    const auto known = knownSection(m_template, code.trimmed());
    return saved(u"section"_s, id, known ? withSection(report, id, code) : known.error(),
                 Permission::EditReports, textSha256(code.trimmed()));
}

Result<Report> Reports::setGrounds(const Report &report, LineId id, const QList<int> &grounds)
{
    const auto tagged = withGrounds(report, id, grounds);
    const Line *line = tagged ? tagged->line(id) : nullptr;
    return saved(u"grounds"_s, id, tagged, Permission::EditReports,
                 line ? textSha256(groundsText(line->grounds)) : QByteArray());
}

Result<Report> Reports::setRefused(const Report &report, LineId id, bool isRefused)
{
    return saved(u"refusal"_s, id, withRefusal(report, id, isRefused), Permission::EditReports,
                 textSha256(isRefused ? u"refused"_s : QString()));
}

QList<int> Reports::unsaid(const Report &report) const
{
    return unsaidSentences(report, m_template);
}

Result<Report> Reports::addTemplate(const Report &report)
{
    return saved(u"template"_s, {}, withTemplate(report, m_template), Permission::EditReports);
}

} // namespace relaas
