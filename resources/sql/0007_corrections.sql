-- Where each line of a frozen version stands in its print. The row of report_print closes the map: from then on it
-- stays as it is.
CREATE TABLE report_piece (
    report_id     INTEGER NOT NULL,
    number        INTEGER NOT NULL,
    page          INTEGER NOT NULL CHECK (page > 0),
    first_row     INTEGER NOT NULL CHECK (first_row > 0),
    printed_rows  INTEGER NOT NULL CHECK (printed_rows > 0),
    paragraph     INTEGER NOT NULL CHECK (paragraph >= 0),
    PRIMARY KEY (report_id, page, first_row),
    FOREIGN KEY (report_id, number) REFERENCES report_line (report_id, number)
) STRICT;
--;
CREATE TABLE report_print (
    report_id INTEGER PRIMARY KEY REFERENCES report (id),
    pages     INTEGER NOT NULL CHECK (pages > 0),
    made_at   TEXT NOT NULL
) STRICT;
--;
-- When which version went to whom. Rows are only added.
CREATE TABLE report_sent (
    id        INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES report (id),
    sent_on   TEXT NOT NULL,
    recipient TEXT NOT NULL CHECK (length(recipient) > 0),
    user_id   INTEGER NOT NULL REFERENCES staff (id),
    noted_at  TEXT NOT NULL
) STRICT;
--;
CREATE INDEX report_sent_of_report ON report_sent (report_id, sent_on);
--;
-- Corrections and additions as they came in, and their points. What came in stays as it came.
CREATE TABLE correction_letter (
    id           INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL REFERENCES interview (id),
    report_id    INTEGER NOT NULL REFERENCES report (id),
    number       INTEGER NOT NULL CHECK (number > 0),
    received_on  TEXT NOT NULL,
    sender       TEXT NOT NULL CHECK (length(sender) > 0),
    channel      TEXT NOT NULL CHECK (channel IN ('letter', 'email', 'telephone', 'spoken')),
    is_late      INTEGER NOT NULL CHECK (is_late IN (0, 1)),
    text         TEXT NOT NULL,
    user_id      INTEGER NOT NULL REFERENCES staff (id),
    entered_at   TEXT NOT NULL,
    UNIQUE (interview_id, number)
) STRICT;
--;
CREATE TABLE correction (
    id          INTEGER PRIMARY KEY,
    letter_id   INTEGER NOT NULL REFERENCES correction_letter (id),
    number      INTEGER NOT NULL CHECK (number > 0),
    text        TEXT NOT NULL CHECK (length(text) > 0),
    place       TEXT NOT NULL,
    line        INTEGER NOT NULL CHECK (line >= 0),
    last_line   INTEGER NOT NULL CHECK (last_line = 0 OR last_line >= line),
    quoted      TEXT NOT NULL,
    proposed    TEXT NOT NULL,
    category    TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    revision    INTEGER NOT NULL,
    UNIQUE (letter_id, number)
) STRICT;
--;
CREATE TABLE correction_span (
    correction_id INTEGER NOT NULL REFERENCES correction (id),
    position      INTEGER NOT NULL,
    recording_id  INTEGER NOT NULL REFERENCES recording (id),
    from_frame    INTEGER NOT NULL CHECK (from_frame >= 0),
    to_frame      INTEGER NOT NULL CHECK (to_frame > from_frame),
    PRIMARY KEY (correction_id, position)
) STRICT;
--;
-- What was done with a correction: one row for every step, reopening among them. The last one stands.
CREATE TABLE correction_step (
    id            INTEGER PRIMARY KEY,
    correction_id INTEGER NOT NULL REFERENCES correction (id),
    handling      TEXT NOT NULL CHECK (handling IN ('open', 'adopted', 'partly_adopted', 'not_adopted')),
    reason        TEXT NOT NULL CHECK (handling = 'adopted' OR length(reason) > 0),
    effect        TEXT NOT NULL,
    user_id       INTEGER NOT NULL REFERENCES staff (id),
    at            TEXT NOT NULL
) STRICT;
--;
CREATE INDEX correction_step_of_correction ON correction_step (correction_id, id);
--;
-- The report of a case that is being erased lets its rows go (0002_vault.sql).
CREATE VIEW report_being_erased AS
    SELECT r.id AS report_id FROM report r JOIN interview i ON i.id = r.interview_id
    JOIN erasure e ON e.casefile_id = i.casefile_id;
--;
CREATE TRIGGER report_piece_of_frozen BEFORE INSERT ON report_piece
    WHEN (SELECT frozen_at FROM report WHERE id = NEW.report_id) IS NULL
         OR EXISTS (SELECT 1 FROM report_print WHERE report_id = NEW.report_id)
BEGIN
    SELECT RAISE(ABORT, 'the page map of a frozen report does not change');
END;
--;
CREATE TRIGGER report_piece_keeps BEFORE UPDATE ON report_piece
BEGIN
    SELECT RAISE(ABORT, 'the page map of a frozen report does not change');
END;
--;
CREATE TRIGGER report_piece_stays BEFORE DELETE ON report_piece
    WHEN OLD.report_id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'the page map of a frozen report does not change');
END;
--;
CREATE TRIGGER report_print_of_frozen BEFORE INSERT ON report_print
    WHEN (SELECT frozen_at FROM report WHERE id = NEW.report_id) IS NULL
BEGIN
    SELECT RAISE(ABORT, 'the page map of a frozen report does not change');
END;
--;
CREATE TRIGGER report_print_keeps BEFORE UPDATE ON report_print
BEGIN
    SELECT RAISE(ABORT, 'the page map of a frozen report does not change');
END;
--;
CREATE TRIGGER report_print_stays BEFORE DELETE ON report_print
    WHEN OLD.report_id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'the page map of a frozen report does not change');
END;
--;
CREATE TRIGGER report_sent_is_frozen BEFORE INSERT ON report_sent
    WHEN (SELECT frozen_at FROM report WHERE id = NEW.report_id) IS NULL
BEGIN
    SELECT RAISE(ABORT, 'only a frozen report is sent');
END;
--;
CREATE TRIGGER report_sent_keeps BEFORE UPDATE ON report_sent
BEGIN
    SELECT RAISE(ABORT, 'what was sent stays as it was noted');
END;
--;
CREATE TRIGGER report_sent_stays BEFORE DELETE ON report_sent
    WHEN OLD.report_id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'what was sent stays as it was noted');
END;
--;
CREATE TRIGGER correction_letter_of_frozen BEFORE INSERT ON correction_letter
    WHEN (SELECT frozen_at FROM report WHERE id = NEW.report_id) IS NULL
BEGIN
    SELECT RAISE(ABORT, 'corrections are about a frozen report');
END;
--;
CREATE TRIGGER correction_letter_keeps BEFORE UPDATE ON correction_letter
BEGIN
    SELECT RAISE(ABORT, 'a letter stays as it came');
END;
--;
CREATE TRIGGER correction_letter_stays BEFORE DELETE ON correction_letter
    WHEN OLD.report_id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'a letter stays as it came');
END;
--;
CREATE TRIGGER correction_keeps_its_words BEFORE UPDATE OF letter_id, number, text, place ON correction
    WHEN NEW.letter_id <> OLD.letter_id OR NEW.number <> OLD.number OR NEW.text <> OLD.text OR NEW.place <> OLD.place
BEGIN
    SELECT RAISE(ABORT, 'a letter stays as it came');
END;
--;
CREATE TRIGGER correction_stays BEFORE DELETE ON correction
    WHEN (SELECT report_id FROM correction_letter WHERE id = OLD.letter_id)
         NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'a letter stays as it came');
END;
--;
CREATE TRIGGER correction_handled_keeps BEFORE UPDATE OF line, last_line, quoted, proposed, category, legal_basis
    ON correction
    WHEN COALESCE((SELECT handling FROM correction_step WHERE correction_id = OLD.id ORDER BY id DESC LIMIT 1),
                  'open') <> 'open'
         AND (NEW.line <> OLD.line OR NEW.last_line <> OLD.last_line OR NEW.quoted <> OLD.quoted
              OR NEW.proposed <> OLD.proposed OR NEW.category <> OLD.category OR NEW.legal_basis <> OLD.legal_basis)
BEGIN
    SELECT RAISE(ABORT, 'a handled correction is opened again before it changes');
END;
--;
CREATE TRIGGER correction_step_keeps BEFORE UPDATE ON correction_step
BEGIN
    SELECT RAISE(ABORT, 'what was done with a correction is kept as it was');
END;
--;
CREATE TRIGGER correction_step_stays BEFORE DELETE ON correction_step
    WHEN (SELECT l.report_id FROM correction_letter l JOIN correction c ON c.letter_id = l.id
          WHERE c.id = OLD.correction_id) NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'what was done with a correction is kept as it was');
END;
