#include "storage/voicestore.h"

#include "storage/statement.h"

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

/// From four columns: voice, recording_id, from_frame, to_frame.
std::optional<VoiceSpan> voiceSpanIn(const Statement &row, int column)
{
    const auto voice = voiceFromName(row.text(column));
    if (!voice)
        return std::nullopt;
    return VoiceSpan{*voice,
                     {row.id<RecordingId>(column + 1), row.integer(column + 2), row.integer(column + 3)}};
}

void sortByVoice(QList<VoiceSpan> &voices)
{
    std::sort(voices.begin(), voices.end(),
              [](const VoiceSpan &a, const VoiceSpan &b) { return a.voice < b.voice; });
}

} // namespace

Result<QHash<LineId, QList<VoiceSpan>>> VoiceStore::ofReport(ReportId id) const
{
    Statement select(
        m_database,
        u"SELECT v.line_id, v.voice, v.recording_id, v.from_frame, v.to_frame FROM report_line l "
        "JOIN line_voice v ON v.line_id = l.id WHERE l.report_id = ?"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QHash<LineId, QList<VoiceSpan>> voices;
    while (select.next()) {
        const auto span = voiceSpanIn(select, 1);
        if (!span)
            return storageError({});
        voices[select.id<LineId>(0)].append(*span);
    }
    for (QList<VoiceSpan> &each : voices)
        sortByVoice(each);
    return voices;
}

Result<void> VoiceStore::change(LineId id, const QList<VoiceSpan> &from, const QList<VoiceSpan> &to) const
{
    for (const VoiceSpan &span : from) {
        if (to.contains(span))
            continue;
        Statement remove(m_database, u"DELETE FROM line_voice WHERE line_id = ? AND voice = ?"_s);
        if (const auto done = remove.run(id, voiceName(span.voice)); !done)
            return done;
    }
    for (const VoiceSpan &span : to) {
        if (from.contains(span))
            continue;
        Statement insert(m_database,
                         u"INSERT INTO line_voice (line_id, voice, recording_id, from_frame, to_frame) "
                         "VALUES (?, ?, ?, ?, ?)"_s);
        if (const auto done = insert.run(id, voiceName(span.voice), span.anchor.recording,
                                         span.anchor.fromFrame, span.anchor.toFrame);
            !done)
            return done;
    }
    return {};
}

Result<void> VoiceStore::addToCheck(CheckId id, const QList<VoiceSpan> &voices) const
{
    for (const VoiceSpan &span : voices) {
        Statement insert(m_database,
                         u"INSERT INTO check_voice (check_id, voice, recording_id, from_frame, to_frame) "
                         "VALUES (?, ?, ?, ?, ?)"_s);
        if (const auto done = insert.run(id, voiceName(span.voice), span.anchor.recording,
                                         span.anchor.fromFrame, span.anchor.toFrame);
            !done)
            return done;
    }
    return {};
}

/// Both are in the order of the checks.
Result<void> VoiceStore::readOfChecks(const QString &where, const QVariantList &values,
                                      QList<Check> &checks) const
{
    Statement select(
        m_database,
        u"SELECT v.check_id, v.voice, v.recording_id, v.from_frame, v.to_frame FROM line_check c "
        "JOIN check_voice v ON v.check_id = c.id JOIN report r ON r.id = c.report_id WHERE "_s
            + where + u" ORDER BY r.version, v.check_id"_s);
    if (const auto done = select.runWith(values); !done)
        return done;
    auto check = checks.begin();
    while (select.next()) {
        while (check != checks.end() && check->id != select.id<CheckId>(0))
            ++check;
        const auto span = voiceSpanIn(select, 1);
        if (check == checks.end() || !span)
            return storageError({});
        check->voices.append(*span);
    }
    for (Check &each : checks)
        sortByVoice(each.voices);
    return {};
}

} // namespace relaas
