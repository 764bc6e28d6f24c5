-- That lines were read back to the applicant, each a fact of its own about the words that were read; the newest of a line
-- counts. A line is named by its report and number, which is never given again. recording_id and frame are where the sound
-- was that was playing, NULL where none was. Rows are only added.
CREATE TABLE read_back_mark (
    id           INTEGER PRIMARY KEY,
    report_id    INTEGER NOT NULL REFERENCES report (id),
    line_number  INTEGER NOT NULL CHECK (line_number > 0),
    reaction     TEXT NOT NULL CHECK (reaction IN ('taken_back', 'confirmed', 'corrected', 'refused')),
    note         TEXT NOT NULL,
    text_sha256  TEXT NOT NULL CHECK (length(text_sha256) = 64),
    recording_id INTEGER REFERENCES recording (id),
    frame        INTEGER CHECK (frame >= 0),
    marked_by    INTEGER NOT NULL REFERENCES staff (id),
    marked_at    TEXT NOT NULL,
    CHECK ((recording_id IS NULL) = (frame IS NULL)),
    CHECK (reaction NOT IN ('corrected', 'refused') OR length(note) > 0)
) STRICT;
--;
CREATE INDEX read_back_mark_of_line ON read_back_mark (report_id, line_number, id);
--;
-- What was said of a report as a whole when it was read back; the newest counts. words_sha256 is of the lines that were to
-- be read back, as they were then. Where it was not read back, nobody read it, in no language and at no time.
CREATE TABLE read_back_statement (
    id           INTEGER PRIMARY KEY,
    report_id    INTEGER NOT NULL REFERENCES report (id),
    extent       TEXT NOT NULL CHECK (extent IN ('whole', 'partly', 'not')),
    why          TEXT NOT NULL,
    reader       TEXT NOT NULL,
    interpreter  TEXT NOT NULL,
    language     TEXT NOT NULL,
    began_at     TEXT,
    ended_at     TEXT,
    confirmation TEXT NOT NULL
        CHECK (confirmation IN ('confirmed', 'refused', 'recording_is_evidence', 'status_is_clear', 'not_asked_yet')),
    reasons      TEXT NOT NULL,
    words_sha256 TEXT NOT NULL CHECK (length(words_sha256) = 64),
    stated_by    INTEGER NOT NULL REFERENCES staff (id),
    stated_at    TEXT NOT NULL,
    CHECK ((extent = 'not') = (began_at IS NULL)),
    CHECK ((extent = 'not') = (ended_at IS NULL)),
    CHECK (extent = 'whole' OR length(why) > 0),
    CHECK (confirmation <> 'refused' OR length(reasons) > 0)
) STRICT;
--;
CREATE INDEX read_back_statement_of_report ON read_back_statement (report_id, id);
--;
CREATE TRIGGER read_back_mark_keeps BEFORE UPDATE ON read_back_mark
BEGIN
    SELECT RAISE(ABORT, 'what was read back is kept as it was');
END;
--;
CREATE TRIGGER read_back_mark_stays BEFORE DELETE ON read_back_mark
    WHEN OLD.report_id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'what was read back is kept as it was');
END;
--;
CREATE TRIGGER read_back_statement_keeps BEFORE UPDATE ON read_back_statement
BEGIN
    SELECT RAISE(ABORT, 'what was read back is kept as it was');
END;
--;
CREATE TRIGGER read_back_statement_stays BEFORE DELETE ON read_back_statement
    WHEN OLD.report_id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'what was read back is kept as it was');
END;
