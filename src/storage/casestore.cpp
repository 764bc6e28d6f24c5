#include "storage/casestore.h"

#include "core/text.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

namespace relaas {

using namespace Qt::StringLiterals;

namespace {

QString orderColumn(CaseQuery::Order order)
{
    switch (order) {
    case CaseQuery::Order::VNumber:
        return u"v_number"_s;
    case CaseQuery::Order::Name:
        return u"name_key"_s;
    case CaseQuery::Order::Nationality:
        return u"nationality"_s;
    case CaseQuery::Order::Procedure:
        return u"procedure"_s;
    case CaseQuery::Order::Stage:
        return u"stage_rank"_s;
    case CaseQuery::Order::Officer:
        return u"officer_key"_s;
    case CaseQuery::Order::NextDeadline:
        return u"next_deadline"_s;
    }
    return u"id"_s;
}

/// A word as a LIKE pattern, with its own wildcards taken literally.
QString pattern(const QString &word)
{
    QString escaped = word;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

Error noSuchCase()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("CaseStore", "That case is not in the case database.")};
}

/// Cases without a term sort behind all dates.
QString deadlineText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"9999-99-99"_s;
}

Person personIn(const Statement &row, int first)
{
    Person person;
    person.id = row.id<PersonId>(first);
    if (const auto number = VNumber::parsed(row.text(first + 1)))
        person.vNumber = *number;
    person.familyName = row.text(first + 2);
    person.givenNames = row.text(first + 3);
    person.bornOn = row.date(first + 4);
    person.gender = genderFromName(row.text(first + 5)).value_or(Gender::Unknown);
    person.nationality = row.text(first + 6);
    person.isStateless = row.truth(first + 7);
    person.language = row.text(first + 8);
    person.lawyer = row.text(first + 9);
    return person;
}

CaseSummary summaryIn(const Statement &row)
{
    CaseSummary summary;
    summary.id = row.id<CaseFileId>(0);
    summary.number = row.text(1);
    if (const auto number = VNumber::parsed(row.text(2)))
        summary.vNumber = *number;
    summary.name = row.text(3);
    summary.nationality = row.text(4);
    summary.isStateless = row.truth(5);
    summary.procedure = procedureFromName(row.text(6)).value_or(Procedure::Regular);
    summary.stage = stageFromName(row.text(7)).value_or(Stage::Registered);
    summary.officerName = row.text(8);
    summary.nextDeadline = row.date(9);
    summary.deadlineRule = row.text(10);
    return summary;
}

} // namespace

Result<QList<CaseFileId>> CaseStore::ids(const CaseQuery &query) const
{
    const QStringList words = soughtWords(query.text);
    QStringList conditions;
    for (qsizetype i = 0; i < words.size(); ++i)
        conditions += u"(search_key LIKE ? ESCAPE '\\' OR officer_key LIKE ? ESCAPE '\\')"_s;
    const QString direction = query.isDescending ? u" DESC"_s : QString();
    const QString sql = u"SELECT id FROM casefile "_s
        + (conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s)) + u" ORDER BY "_s
        + orderColumn(query.order) + direction + u", id"_s + direction;
    Statement select(m_database, sql);
    QVariantList values;
    for (const QString &word : words)
        values << pattern(word) << pattern(word);
    if (const auto done = select.runWith(values); !done)
        return done.error();
    QList<CaseFileId> ids;
    while (select.next())
        ids.append(select.id<CaseFileId>(0));
    return ids;
}

Result<QList<CaseWords>> CaseStore::words(CaseFileId after, int count) const
{
    Statement select(m_database,
                     u"SELECT id, search_key, officer_key FROM casefile WHERE id > ? ORDER BY id LIMIT ?"_s);
    if (const auto done = select.run(after.value, count); !done)
        return done.error();
    QList<CaseWords> rows;
    rows.reserve(count);
    while (select.next())
        rows.append({select.id<CaseFileId>(0), select.text(1) + u' ' + select.text(2)});
    return rows;
}

Result<QList<CaseSummary>> CaseStore::summaries(const QList<CaseFileId> &ids) const
{
    if (ids.isEmpty())
        return QList<CaseSummary>();
    QStringList marks(ids.size(), u"?"_s);
    Statement select(
        m_database,
        u"SELECT c.id, c.number, c.v_number, c.name, c.nationality, c.is_stateless, c.procedure, c.stage, "
        "COALESCE(s.name, ''), c.next_deadline, c.deadline_rule FROM casefile c "
        "LEFT JOIN staff s ON s.id = c.officer_id WHERE c.id IN ("_s
            + marks.join(u',') + u')');
    QVariantList values;
    for (const CaseFileId id : ids)
        values << id.value;
    if (const auto done = select.runWith(values); !done)
        return done.error();
    QHash<CaseFileId, CaseSummary> found;
    while (select.next()) {
        const CaseSummary summary = summaryIn(select);
        found.insert(summary.id, summary);
    }
    QList<CaseSummary> rows;
    rows.reserve(ids.size());
    for (const CaseFileId id : ids)
        rows.append(found.value(id));
    return rows;
}

Result<CaseFile> CaseStore::caseFile(CaseFileId id) const
{
    Statement select(
        m_database,
        u"SELECT c.id, c.number, c.procedure, c.officer_id, COALESCE(s.name, ''), c.revision, p.id, "
        "p.v_number, p.family_name, p.given_names, p.born_on, p.gender, p.nationality, p.is_stateless, "
        "p.language, p.lawyer FROM casefile c JOIN person p ON p.id = c.person_id "
        "LEFT JOIN staff s ON s.id = c.officer_id WHERE c.id = ?"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    if (!select.next())
        return noSuchCase();
    CaseFile file;
    file.id = id;
    file.number = select.text(1);
    file.procedure = procedureFromName(select.text(2)).value_or(Procedure::Regular);
    file.officer = select.id<UserId>(3);
    file.officerName = select.text(4);
    file.revision = static_cast<int>(select.integer(5));
    file.person = personIn(select, 6);
    const auto happened = events(id);
    if (!happened)
        return happened.error();
    file.events = *happened;
    return file;
}

Result<bool> CaseStore::contains(const QString &number) const
{
    Statement select(m_database, u"SELECT 1 FROM casefile WHERE number = ?"_s);
    if (const auto done = select.run(number); !done)
        return done.error();
    return select.next();
}

Result<PersonId> CaseStore::personFor(const Person &person) const
{
    Statement select(
        m_database,
        u"SELECT id, v_number, family_name, given_names, born_on, gender, nationality, is_stateless, "
        "language, lawyer FROM person WHERE v_number = ?"_s);
    if (const auto done = select.run(person.vNumber.digits()); !done)
        return done.error();
    if (select.next()) {
        const Person known = personIn(select, 0);
        // A list shows the case under the person's data; two people under one number would mix them up.
        if (listName(known) != listName(person) || known.bornOn != person.bornOn
            || known.nationality != person.nationality || known.isStateless != person.isStateless) {
            return Error{
                Error::Code::Conflict,
                QCoreApplication::translate("CaseStore",
                                            "V-number %1 belongs to somebody with another name, birth "
                                            "date or nationality here. Check the number; nothing was "
                                            "added.")
                    .arg(person.vNumber.text())};
        }
        return known.id;
    }
    Statement insert(m_database,
                     u"INSERT INTO person (v_number, family_name, given_names, born_on, gender, nationality, "
                     "is_stateless, language, lawyer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const auto done = insert.run(person.vNumber.digits(), person.familyName, person.givenNames, person.bornOn,
                                 genderName(person.gender), person.nationality, person.isStateless,
                                 person.language, person.lawyer);
    if (!done)
        return done.error();
    return returnedId<PersonId>(insert);
}

Result<CaseFileId> CaseStore::add(const CaseFile &file, const CaseListing &listing) const
{
    const auto person = personFor(file.person);
    if (!person)
        return person.error();
    Statement insert(
        m_database,
        u"INSERT INTO casefile (number, person_id, procedure, officer_id, revision, v_number, name, "
        "name_key, nationality, is_stateless, officer_key, stage, stage_rank, next_deadline, "
        "deadline_rule, search_key) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const QString name = listName(file.person);
    const auto done = insert.run(file.number, *person, procedureName(file.procedure), file.officer,
                                 file.person.vNumber.digits(), name, folded(name), file.person.nationality,
                                 file.person.isStateless, folded(file.officerName), stageName(listing.stage),
                                 static_cast<int>(listing.stage), deadlineText(listing.nextDeadline),
                                 listing.deadlineRule, listing.searchKey);
    if (!done)
        return done.error();
    const auto id = returnedId<CaseFileId>(insert);
    if (!id)
        return id;
    for (const Event &event : file.events) {
        if (const auto added = addEvent(*id, event); !added)
            return added.error();
    }
    return id;
}

Result<EventId> CaseStore::addEvent(CaseFileId id, const Event &event) const
{
    Statement insert(
        m_database,
        u"INSERT INTO event (casefile_id, type, happened_on, note, details) VALUES (?, ?, ?, ?, ?) "
        "RETURNING id"_s);
    const QByteArray details = QJsonDocument(event.details).toJson(QJsonDocument::Compact);
    const auto done =
        insert.run(id, eventTypeName(event.type), event.on, event.note, QString::fromUtf8(details));
    if (!done)
        return done.error();
    return returnedId<EventId>(insert);
}

Result<void> CaseStore::touch(CaseFileId id, int revision, const CaseListing &listing) const
{
    Statement update(
        m_database,
        u"UPDATE casefile SET revision = revision + 1, stage = ?, stage_rank = ?, next_deadline = ?, "
        "deadline_rule = ?, search_key = ? WHERE id = ? AND revision = ?"_s);
    const auto done =
        update.run(stageName(listing.stage), static_cast<int>(listing.stage),
                   deadlineText(listing.nextDeadline), listing.deadlineRule, listing.searchKey, id, revision);
    if (!done)
        return done;
    if (update.affected() != 1) {
        return Error{
            Error::Code::Conflict,
            QCoreApplication::translate("CaseStore",
                                        "This case was changed by someone else meanwhile. Look at the change "
                                        "and try again; nothing was saved.")};
    }
    return {};
}

Result<QList<Event>> CaseStore::events(CaseFileId id) const
{
    Statement select(m_database,
                     u"SELECT id, type, happened_on, note, details FROM event WHERE casefile_id = ? "
                     "ORDER BY happened_on, id"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Event> events;
    while (select.next()) {
        const auto type = eventTypeFromName(select.text(1));
        if (!type)
            continue; // checkIdentity() refuses newer databases, so every type written is known
        events.append({select.id<EventId>(0), *type, select.date(2), select.text(3),
                       QJsonDocument::fromJson(select.text(4).toUtf8()).object()});
    }
    return events;
}

Result<QList<Document>> CaseStore::documents(CaseFileId id) const
{
    Statement select(
        m_database,
        u"SELECT id, title, type, language, received_on, is_original FROM document WHERE casefile_id = ? "
        "ORDER BY received_on, id"_s);
    if (const auto done = select.run(id); !done)
        return done.error();
    QList<Document> documents;
    while (select.next()) {
        documents.append({select.id<DocumentId>(0), id, select.text(1), select.text(2), select.text(3),
                          select.date(4), select.truth(5)});
    }
    return documents;
}

Result<DocumentId> CaseStore::addDocument(const Document &document) const
{
    Statement insert(m_database,
                     u"INSERT INTO document (casefile_id, title, type, language, received_on, is_original) "
                     "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const auto done = insert.run(document.caseFile, document.title, document.type, document.language,
                                 document.receivedOn, document.isOriginal);
    if (!done)
        return done.error();
    return returnedId<DocumentId>(insert);
}

} // namespace relaas
