CREATE TABLE staff (
    id        INTEGER PRIMARY KEY,
    login     TEXT NOT NULL UNIQUE,
    name      TEXT NOT NULL,
    role      TEXT NOT NULL CHECK (role IN ('caseworker', 'interviewer', 'supervisor', 'administrator')),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1))
) STRICT;
--;
CREATE TABLE person (
    id           INTEGER PRIMARY KEY,
    v_number     TEXT NOT NULL UNIQUE CHECK (length(v_number) = 10),
    family_name  TEXT NOT NULL,
    given_names  TEXT NOT NULL,
    born_on      TEXT,
    gender       TEXT NOT NULL,
    nationality  TEXT NOT NULL,
    is_stateless INTEGER NOT NULL CHECK (is_stateless IN (0, 1)),
    language     TEXT NOT NULL,
    lawyer       TEXT NOT NULL
) STRICT;
--;
-- What follows from elsewhere, kept for sorting and finding: the v_number to nationality of the person, stage and
-- next_deadline of the events, search_key of all of them. Written only together with their origin.
CREATE TABLE casefile (
    id            INTEGER PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE,
    person_id     INTEGER NOT NULL REFERENCES person (id),
    procedure     TEXT NOT NULL,
    officer_id    INTEGER REFERENCES staff (id),
    revision      INTEGER NOT NULL,
    v_number      TEXT NOT NULL,
    name          TEXT NOT NULL,
    name_key      TEXT NOT NULL,
    nationality   TEXT NOT NULL,
    is_stateless  INTEGER NOT NULL,
    officer_key   TEXT NOT NULL,
    stage         TEXT NOT NULL,
    stage_rank    INTEGER NOT NULL,
    next_deadline TEXT NOT NULL,
    deadline_rule TEXT NOT NULL,
    search_key    TEXT NOT NULL
) STRICT;
--;
CREATE INDEX casefile_by_v_number ON casefile (v_number, id);
--;
CREATE INDEX casefile_by_name ON casefile (name_key, id);
--;
CREATE INDEX casefile_by_nationality ON casefile (nationality, id);
--;
CREATE INDEX casefile_by_procedure ON casefile (procedure, id);
--;
CREATE INDEX casefile_by_officer ON casefile (officer_key, id);
--;
CREATE INDEX casefile_by_stage ON casefile (stage_rank, id);
--;
CREATE INDEX casefile_by_deadline ON casefile (next_deadline, id);
--;
CREATE INDEX casefile_by_words ON casefile (search_key, officer_key, id);
--;
CREATE TABLE event (
    id          INTEGER PRIMARY KEY,
    casefile_id INTEGER NOT NULL REFERENCES casefile (id),
    type        TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    note        TEXT NOT NULL,
    details     TEXT NOT NULL
) STRICT;
--;
CREATE INDEX event_of_casefile ON event (casefile_id, happened_on, id);
--;
CREATE TABLE document (
    id          INTEGER PRIMARY KEY,
    casefile_id INTEGER NOT NULL REFERENCES casefile (id),
    title       TEXT NOT NULL,
    type        TEXT NOT NULL,
    language    TEXT NOT NULL,
    received_on TEXT,
    is_original INTEGER NOT NULL CHECK (is_original IN (0, 1))
) STRICT;
--;
CREATE INDEX document_of_casefile ON document (casefile_id);
--;
CREATE TABLE interview (
    id                INTEGER PRIMARY KEY,
    casefile_id       INTEGER NOT NULL REFERENCES casefile (id),
    kind              TEXT NOT NULL,
    held_on           TEXT,
    interviewer_id    INTEGER REFERENCES staff (id),
    interpreter       TEXT NOT NULL,
    interpreter_level TEXT NOT NULL,
    language          TEXT NOT NULL
) STRICT;
--;
CREATE INDEX interview_of_casefile ON interview (casefile_id);
--;
CREATE TABLE recording (
    id           INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL REFERENCES interview (id),
    file_name    TEXT NOT NULL,
    sha256       TEXT NOT NULL CHECK (length(sha256) = 64),
    size_bytes   INTEGER NOT NULL,
    codec        TEXT NOT NULL,
    sample_rate  INTEGER NOT NULL CHECK (sample_rate > 0),
    channels     INTEGER NOT NULL CHECK (channels > 0),
    frames       INTEGER NOT NULL CHECK (frames > 0),
    added_at     TEXT NOT NULL,
    UNIQUE (interview_id, sha256)
) STRICT;
--;
CREATE TABLE report (
    id           INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL REFERENCES interview (id),
    version      INTEGER NOT NULL,
    frozen_at    TEXT,
    last_number  INTEGER NOT NULL,
    revision     INTEGER NOT NULL,
    UNIQUE (interview_id, version)
) STRICT;
--;
CREATE TABLE report_line (
    id           INTEGER PRIMARY KEY,
    report_id    INTEGER NOT NULL REFERENCES report (id),
    position     INTEGER NOT NULL,
    number       INTEGER NOT NULL,
    type         TEXT NOT NULL,
    text         TEXT NOT NULL,
    recording_id INTEGER REFERENCES recording (id),
    from_frame   INTEGER,
    to_frame     INTEGER,
    verdict      TEXT NOT NULL,
    note         TEXT NOT NULL,
    checked_by   INTEGER REFERENCES staff (id),
    checked_at   TEXT,
    UNIQUE (report_id, number),
    CHECK ((recording_id IS NULL) = (from_frame IS NULL))
) STRICT;
--;
CREATE INDEX report_line_in_order ON report_line (report_id, position);
--;
CREATE TRIGGER report_line_frozen_text BEFORE UPDATE OF text, type, number, recording_id, from_frame, to_frame
    ON report_line WHEN (SELECT frozen_at FROM report WHERE id = OLD.report_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
CREATE TRIGGER report_line_frozen_delete BEFORE DELETE ON report_line
    WHEN (SELECT frozen_at FROM report WHERE id = OLD.report_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
CREATE TRIGGER report_line_frozen_insert BEFORE INSERT ON report_line
    WHEN (SELECT frozen_at FROM report WHERE id = NEW.report_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
CREATE TABLE decision (
    id            INTEGER PRIMARY KEY,
    casefile_id   INTEGER NOT NULL UNIQUE REFERENCES casefile (id),
    state         TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'signed')),
    author_id     INTEGER NOT NULL REFERENCES staff (id),
    signer_id     INTEGER REFERENCES staff (id),
    outcome       TEXT NOT NULL,
    country       TEXT NOT NULL,
    reasons       TEXT NOT NULL,
    submitted_at  TEXT,
    signed_at     TEXT,
    letter_sha256 TEXT NOT NULL,
    revision      INTEGER NOT NULL,
    CHECK (state <> 'signed' OR (signer_id IS NOT NULL AND signer_id <> author_id AND length(letter_sha256) = 64))
) STRICT;
--;
-- Everyone who changed the words of a decision; none of them signs it.
CREATE TABLE decision_writer (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    user_id     INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (decision_id, user_id)
) STRICT;
--;
CREATE TRIGGER decision_signed_by_another BEFORE UPDATE ON decision
    WHEN NEW.state = 'signed'
         AND EXISTS (SELECT 1 FROM decision_writer WHERE decision_id = NEW.id AND user_id = NEW.signer_id)
BEGIN
    SELECT RAISE(ABORT, 'a decision is signed by someone who did not write in it');
END;
--;
CREATE TRIGGER decision_signed_is_final BEFORE UPDATE ON decision WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TRIGGER decision_signed_stays BEFORE DELETE ON decision WHEN OLD.state = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TABLE ground (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    position    INTEGER NOT NULL,
    title       TEXT NOT NULL,
    summary     TEXT NOT NULL,
    conclusion  TEXT NOT NULL,
    reasons     TEXT NOT NULL
) STRICT;
--;
CREATE INDEX ground_of_decision ON ground (decision_id, position);
--;
CREATE TABLE finding (
    id        INTEGER PRIMARY KEY,
    ground_id INTEGER NOT NULL REFERENCES ground (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    direction TEXT NOT NULL,
    text      TEXT NOT NULL
) STRICT;
--;
CREATE INDEX finding_of_ground ON finding (ground_id, position);
--;
CREATE TABLE citation (
    id             INTEGER PRIMARY KEY,
    finding_id     INTEGER NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    interview_id   INTEGER NOT NULL REFERENCES interview (id),
    report_id      INTEGER NOT NULL REFERENCES report (id),
    report_version INTEGER NOT NULL,
    line_id        INTEGER NOT NULL,
    line_number    INTEGER NOT NULL,
    quote          TEXT NOT NULL,
    quote_sha256   TEXT NOT NULL,
    recording_id   INTEGER REFERENCES recording (id),
    from_frame     INTEGER,
    to_frame       INTEGER
) STRICT;
--;
CREATE INDEX citation_of_finding ON citation (finding_id, position);
--;
CREATE TRIGGER ground_signed_insert BEFORE INSERT ON ground
    WHEN (SELECT state FROM decision WHERE id = NEW.decision_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TRIGGER ground_signed_update BEFORE UPDATE ON ground
    WHEN (SELECT state FROM decision WHERE id = OLD.decision_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TRIGGER ground_signed_delete BEFORE DELETE ON ground
    WHEN (SELECT state FROM decision WHERE id = OLD.decision_id) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TRIGGER finding_signed_insert BEFORE INSERT ON finding
    WHEN (SELECT state FROM decision WHERE id = (SELECT decision_id FROM ground WHERE id = NEW.ground_id)) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TRIGGER finding_signed_update BEFORE UPDATE ON finding
    WHEN (SELECT state FROM decision WHERE id = (SELECT decision_id FROM ground WHERE id = OLD.ground_id)) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TRIGGER finding_signed_delete BEFORE DELETE ON finding
    WHEN (SELECT state FROM decision WHERE id = (SELECT decision_id FROM ground WHERE id = OLD.ground_id)) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TRIGGER citation_signed_insert BEFORE INSERT ON citation
    WHEN (SELECT state FROM decision WHERE id = (SELECT g.decision_id FROM finding f JOIN ground g ON g.id = f.ground_id WHERE f.id = NEW.finding_id)) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TRIGGER citation_signed_update BEFORE UPDATE ON citation
    WHEN (SELECT state FROM decision WHERE id = (SELECT g.decision_id FROM finding f JOIN ground g ON g.id = f.ground_id WHERE f.id = OLD.finding_id)) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TRIGGER citation_signed_delete BEFORE DELETE ON citation
    WHEN (SELECT state FROM decision WHERE id = (SELECT g.decision_id FROM finding f JOIN ground g ON g.id = f.ground_id WHERE f.id = OLD.finding_id)) = 'signed'
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
CREATE TABLE remark (
    id          INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    author_id   INTEGER NOT NULL REFERENCES staff (id),
    text        TEXT NOT NULL,
    written_at  TEXT NOT NULL,
    answer      TEXT NOT NULL,
    answered_at TEXT
) STRICT;
--;
CREATE INDEX remark_of_decision ON remark (decision_id, id);
--;
-- No words of a case stand here: what was touched, by whom, and the hash of what it became.
CREATE TABLE audit (
    id          INTEGER PRIMARY KEY,
    at          TEXT NOT NULL,
    user_id     INTEGER REFERENCES staff (id),
    role        TEXT NOT NULL,
    action      TEXT NOT NULL,
    object      TEXT NOT NULL,
    object_id   INTEGER NOT NULL,
    casefile_id INTEGER,
    digest      TEXT NOT NULL,
    program     TEXT NOT NULL
) STRICT;
--;
CREATE INDEX audit_of_casefile ON audit (casefile_id, id);
--;
CREATE TRIGGER audit_rows_stay BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only; rows stay');
END;
--;
CREATE TRIGGER audit_rows_keep BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the log is append-only; rows keep');
END;
