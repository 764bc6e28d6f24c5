#include "storage/correctionstore.h"

#include "storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

struct CorrectionStoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(relaas::CorrectionStore)
};

const QString selectLetter =
    u"SELECT l.id, l.interview_id, l.report_id, r.version, l.number, l.received_on, l.sender, l.channel, "
    "l.is_late, l.text FROM correction_letter l JOIN report r ON r.id = l.report_id "_s;

CorrectionLetter letterIn(const Statement &row)
{
    CorrectionLetter letter;
    letter.id = row.id<CorrectionLetterId>(0);
    letter.interview = row.id<InterviewId>(1);
    letter.report = row.id<ReportId>(2);
    letter.version = static_cast<int>(row.integer(3));
    letter.number = static_cast<int>(row.integer(4));
    letter.receivedOn = row.date(5);
    letter.from = row.text(6);
    letter.channel = correctionChannelFromName(row.text(7)).value_or(CorrectionChannel::Letter);
    letter.isLate = row.truth(8);
    letter.text = row.text(9);
    return letter;
}

Correction pointIn(const Statement &row)
{
    Correction point;
    point.id = row.id<CorrectionId>(0);
    point.number = static_cast<int>(row.integer(1));
    point.text = row.text(2);
    point.place = row.text(3);
    point.line = static_cast<int>(row.integer(4));
    point.lastLine = static_cast<int>(row.integer(5));
    point.quoted = row.text(6);
    point.proposed = row.text(7);
    point.category = correctionCategoryFromName(row.text(8)).value_or(CorrectionCategory::Unsorted);
    point.legalBasis = row.text(9);
    point.revision = static_cast<int>(row.integer(10));
    return point;
}

} // namespace

Result<QList<CorrectionLetter>> CorrectionStore::letters(const QString &where, qint64 id) const
{
    Statement select(m_database, selectLetter + where);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<CorrectionLetter> letters;
    while (select.next())
        letters.append(letterIn(select));
    for (CorrectionLetter &letter : letters) {
        auto found = points(letter.id);
        if (!found)
            return found.error();
        letter.items = std::move(found).value();
    }
    return letters;
}

Result<QList<CorrectionLetter>> CorrectionStore::ofInterview(InterviewId id) const
{
    return letters(u"WHERE l.interview_id = ? ORDER BY l.number"_s, id.value);
}

Result<QList<CorrectionLetter>> CorrectionStore::ofCase(CaseFileId id) const
{
    return letters(u"JOIN interview i ON i.id = l.interview_id WHERE i.casefile_id = ? ORDER BY i.held_on, "
                   "i.id, l.number"_s,
                   id.value);
}

Result<CorrectionLetter> CorrectionStore::letter(CorrectionLetterId id) const
{
    const auto found = letters(u"WHERE l.id = ?"_s, id.value);
    if (!found)
        return found.error();
    if (found->isEmpty()) {
        return Error{Error::Code::NotFound,
                     CorrectionStoreTexts::tr("Those corrections are not in the case database.")};
    }
    return found->constFirst();
}

Result<CorrectionLetter> CorrectionStore::letterWith(CorrectionId id) const
{
    Statement select(m_database, u"SELECT letter_id FROM correction WHERE id = ?"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    return letter(select.next() ? select.id<CorrectionLetterId>(0) : CorrectionLetterId());
}

Result<QList<Correction>> CorrectionStore::points(CorrectionLetterId id) const
{
    Statement select(m_database,
                     u"SELECT id, number, text, place, line, last_line, quoted, proposed, category, "
                     "legal_basis, revision FROM correction WHERE letter_id = ? ORDER BY number"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Correction> points;
    while (select.next())
        points.append(pointIn(select));
    for (Correction &point : points) {
        auto sound = spans(point.id);
        if (!sound)
            return sound.error();
        point.spans = std::move(sound).value();
        auto taken = steps(point.id);
        if (!taken)
            return taken.error();
        point.steps = std::move(taken).value();
    }
    return points;
}

Result<QList<Anchor>> CorrectionStore::spans(CorrectionId id) const
{
    Statement select(m_database,
                     u"SELECT recording_id, from_frame, to_frame FROM correction_span WHERE correction_id = "
                     "? ORDER BY position"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Anchor> spans;
    while (select.next())
        spans.append({select.id<RecordingId>(0), select.integer(1), select.integer(2)});
    return spans;
}

Result<QList<CorrectionStep>> CorrectionStore::steps(CorrectionId id) const
{
    Statement select(m_database,
                     u"SELECT c.handling, c.reason, c.effect, c.user_id, s.name, c.at FROM correction_step c "
                     "JOIN staff s ON s.id = c.user_id WHERE c.correction_id = ? ORDER BY c.id"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<CorrectionStep> steps;
    while (select.next()) {
        steps.append({handlingFromName(select.text(0)).value_or(Handling::Open), select.text(1),
                      select.text(2), select.id<UserId>(3), select.text(4), select.moment(5)});
    }
    return steps;
}

Result<CorrectionLetterId> CorrectionStore::add(const CorrectionLetter &letter, UserId by,
                                                const QDateTime &now) const
{
    Statement insert(
        m_database,
        u"INSERT INTO correction_letter (interview_id, report_id, number, received_on, sender, channel, "
        "is_late, text, user_id, entered_at) VALUES (?, ?, (SELECT COALESCE(max(number), 0) + 1 FROM "
        "correction_letter WHERE interview_id = ?), ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const auto done =
        insert.run(letter.interview, letter.report, letter.interview, letter.receivedOn, letter.from,
                   correctionChannelName(letter.channel), letter.isLate, letter.text, by, now);
    if (!done)
        return done.error();
    const auto id = returnedId<CorrectionLetterId>(insert);
    if (!id)
        return id;
    for (const Correction &point : letter.items) {
        if (const auto added = addPoint(*id, point); !added)
            return added.error();
    }
    return id;
}

Result<CorrectionId> CorrectionStore::addPoint(CorrectionLetterId letter, const Correction &point) const
{
    Statement insert(
        m_database,
        u"INSERT INTO correction (letter_id, number, text, place, line, last_line, quoted, proposed, "
        "category, legal_basis, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id"_s);
    const auto done =
        insert.run(letter, point.number, point.text, point.place, point.line, point.lastLine, point.quoted,
                   point.proposed, correctionCategoryName(point.category), point.legalBasis);
    if (!done)
        return done.error();
    const auto id = returnedId<CorrectionId>(insert);
    if (!id)
        return id;
    if (const auto added = addSpans(*id, point.spans); !added)
        return added.error();
    return id;
}

Result<void> CorrectionStore::addSpans(CorrectionId id, const QList<Anchor> &spans) const
{
    for (int i = 0; i < spans.size(); ++i) {
        const Anchor &span = spans.at(i);
        Statement insert(m_database,
                         u"INSERT INTO correction_span (correction_id, position, recording_id, from_frame, "
                         "to_frame) VALUES (?, ?, ?, ?, ?)"_s);
        if (const auto done = insert.run(id, i, span.recording, span.fromFrame, span.toFrame); !done)
            return done;
    }
    return {};
}

Result<void> CorrectionStore::addStep(CorrectionId id, const CorrectionStep &step) const
{
    Statement insert(m_database,
                     u"INSERT INTO correction_step (correction_id, handling, reason, effect, user_id, at) "
                     "VALUES (?, ?, ?, ?, ?, ?)"_s);
    return insert.run(id, handlingName(step.handling), step.reason, step.effect, step.by, step.at);
}

Result<void> CorrectionStore::save(const Correction &wanted) const
{
    Statement update(
        m_database,
        u"UPDATE correction SET line = ?, last_line = ?, quoted = ?, proposed = ?, category = ?, legal_basis "
        "= ?, revision = revision + 1 WHERE id = ? AND revision = ?"_s);
    if (const auto done = update.run(wanted.line, wanted.lastLine, wanted.quoted, wanted.proposed,
                                     correctionCategoryName(wanted.category), wanted.legalBasis, wanted.id,
                                     wanted.revision);
        !done)
        return done;
    if (update.affected() == 0) {
        return Error{
            Error::Code::Conflict,
            CorrectionStoreTexts::tr("This correction was changed by someone else meanwhile. Look at it "
                                     "again; your last change was not saved.")};
    }
    const auto former = spans(wanted.id);
    if (!former)
        return former.error();
    if (*former != wanted.spans) {
        Statement remove(m_database, u"DELETE FROM correction_span WHERE correction_id = ?"_s);
        if (const auto done = remove.run(wanted.id); !done)
            return done;
        if (const auto added = addSpans(wanted.id, wanted.spans); !added)
            return added;
    }
    const auto taken = steps(wanted.id);
    if (!taken)
        return taken.error();
    for (const CorrectionStep &step : wanted.steps.mid(taken->size())) {
        if (const auto added = addStep(wanted.id, step); !added)
            return added;
    }
    return {};
}

Result<std::optional<PageMap>> CorrectionStore::pageMap(ReportId id) const
{
    Statement print(m_database,
                    u"SELECT pages, coalesce(later_layout, layout) FROM report_print WHERE report_id = ?"_s);
    if (const auto done = print.run(id); !done)
        return done.error();
    if (!print.next())
        return std::optional<PageMap>();
    PageMap map;
    map.pages = static_cast<int>(print.integer(0));
    map.layout = static_cast<ReportLayout>(print.integer(1));
    Statement select(m_database,
                     u"SELECT number, page, first_row, printed_rows, paragraph FROM report_piece WHERE "
                     "report_id = ? ORDER BY page, first_row"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    while (select.next()) {
        map.pieces.append({static_cast<int>(select.integer(0)), static_cast<int>(select.integer(1)),
                           static_cast<int>(select.integer(2)), static_cast<int>(select.integer(3)),
                           static_cast<int>(select.integer(4))});
    }
    Statement unsaid(m_database, u"SELECT number FROM report_unsaid WHERE report_id = ? ORDER BY number"_s);
    if (const auto done = unsaid.run(id); !done)
        return done.error();
    while (unsaid.next())
        map.unsaid.append(static_cast<int>(unsaid.integer(0)));
    return std::optional(map);
}

Result<void> CorrectionStore::keepPageMap(ReportId id, const PageMap &map, const QDateTime &now) const
{
    Statement insert(m_database,
                     u"INSERT INTO report_piece (report_id, number, page, first_row, printed_rows, "
                     "paragraph) VALUES (?, ?, ?, ?, ?, ?)"_s);
    for (const PrintedPiece &piece : map.pieces) {
        if (const auto done = insert.run(id, piece.number, piece.page, piece.firstPrintedLine,
                                         piece.printedLines, piece.paragraph);
            !done)
            return done;
    }
    for (const int number : map.unsaid) {
        Statement mark(m_database, u"INSERT INTO report_unsaid (report_id, number) VALUES (?, ?)"_s);
        if (const auto done = mark.run(id, number); !done)
            return done;
    }
    // The column of the first two layouts takes no other; later ones stand in their own.
    const int layout = std::min(static_cast<int>(map.layout), static_cast<int>(ReportLayout::CoverSheet));
    const auto later = map.layout > ReportLayout::CoverSheet
        ? std::optional<qint64>(static_cast<qint64>(map.layout))
        : std::nullopt;
    Statement close(m_database,
                    u"INSERT INTO report_print (report_id, pages, made_at, layout, later_layout) "
                    "VALUES (?, ?, ?, ?, ?)"_s);
    return close.run(id, map.pages, now, layout, later);
}

Result<void> CorrectionStore::addSending(const ReportSending &sending) const
{
    Statement insert(
        m_database,
        u"INSERT INTO report_sent (report_id, sent_on, recipient, user_id, noted_at) VALUES (?, ?, ?, ?, ?)"_s);
    return insert.run(sending.report, sending.sentOn, sending.recipient, sending.by, sending.notedAt);
}

Result<QList<ReportSending>> CorrectionStore::sendings(ReportId id) const
{
    Statement select(m_database,
                     u"SELECT report_id, sent_on, recipient, user_id, noted_at FROM report_sent WHERE "
                     "report_id = ? ORDER BY sent_on, id"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<ReportSending> sendings;
    while (select.next()) {
        sendings.append(
            {select.id<ReportId>(0), select.date(1), select.text(2), select.id<UserId>(3), select.moment(4)});
    }
    return sendings;
}

} // namespace relaas
