-- Formal findings on the recording (Regulation (EU) 2024/1348, article 14(4)): each a fact of its own about one line, whose
-- words it keeps with their hash. The newest about a line counts. Numbers run within a case file. Rows are only added.
CREATE TABLE recording_finding (
    id                INTEGER PRIMARY KEY,
    casefile_id       INTEGER NOT NULL REFERENCES casefile (id),
    number            INTEGER NOT NULL CHECK (number > 0),
    report_id         INTEGER NOT NULL REFERENCES report (id),
    line_number       INTEGER NOT NULL,
    doubt_by          TEXT NOT NULL CHECK (doubt_by IN ('officer', 'lawyer', 'applicant', 'supervisor')),
    doubt_name        TEXT NOT NULL,
    doubt_on          TEXT NOT NULL,
    doubt             TEXT NOT NULL CHECK (length(doubt) > 0),
    sentence          TEXT NOT NULL CHECK (length(sentence) > 0),
    sentence_sha256   TEXT NOT NULL CHECK (length(sentence_sha256) = 64),
    original          TEXT NOT NULL,
    original_language TEXT NOT NULL,
    dutch             TEXT NOT NULL,
    rendered_by       TEXT NOT NULL CHECK (rendered_by IN ('officer', 'interpreter')),
    interpreter       TEXT NOT NULL,
    conclusion        TEXT NOT NULL CHECK (conclusion IN ('recording_prevails', 'report_stands', 'cannot_be_made_out')),
    meaning           TEXT NOT NULL,
    consequence       TEXT NOT NULL,
    made_by           INTEGER NOT NULL REFERENCES staff (id),
    made_at           TEXT NOT NULL,
    UNIQUE (casefile_id, number)
) STRICT;
--;
CREATE INDEX recording_finding_of_line ON recording_finding (report_id, line_number, id);
--;
-- Where the line is heard, and how whoever made the finding heard it.
CREATE TABLE finding_moment (
    finding_id       INTEGER NOT NULL REFERENCES recording_finding (id),
    position         INTEGER NOT NULL,
    recording_id     INTEGER NOT NULL REFERENCES recording (id),
    from_frame       INTEGER NOT NULL CHECK (from_frame >= 0),
    to_frame         INTEGER NOT NULL CHECK (to_frame > from_frame),
    heard_permille   INTEGER NOT NULL CHECK (heard_permille BETWEEN 0 AND 1000),
    unaided_permille INTEGER NOT NULL,
    aided_permille   INTEGER NOT NULL,
    slowest_permille INTEGER NOT NULL,
    fastest_permille INTEGER NOT NULL,
    aids             TEXT NOT NULL,
    channels         TEXT NOT NULL,
    PRIMARY KEY (finding_id, position)
) STRICT;
--;
-- The number of the finding whose words are quoted; 0: those of the line itself.
ALTER TABLE citation ADD COLUMN recording_finding INTEGER NOT NULL DEFAULT 0 CHECK (recording_finding >= 0);
--;
CREATE TRIGGER recording_finding_keeps BEFORE UPDATE ON recording_finding
BEGIN
    SELECT RAISE(ABORT, 'a finding is kept as it was made');
END;
--;
CREATE TRIGGER recording_finding_stays BEFORE DELETE ON recording_finding
    WHEN OLD.report_id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'a finding is kept as it was made');
END;
--;
CREATE TRIGGER finding_moment_keeps BEFORE UPDATE ON finding_moment
BEGIN
    SELECT RAISE(ABORT, 'a finding is kept as it was made');
END;
--;
CREATE TRIGGER finding_moment_stays BEFORE DELETE ON finding_moment
    WHEN (SELECT report_id FROM recording_finding WHERE id = OLD.finding_id)
         NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'a finding is kept as it was made');
END;
