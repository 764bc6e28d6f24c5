-- Who is heard where within a line: in an interpreted interview everything is said twice. The place of the line itself
-- stays what it was.
CREATE TABLE line_voice (
    line_id      INTEGER NOT NULL REFERENCES report_line (id),
    voice        TEXT NOT NULL
        CHECK (voice IN ('officer', 'interpreter_to_applicant', 'applicant', 'interpreter_to_officer')),
    recording_id INTEGER NOT NULL REFERENCES recording (id),
    from_frame   INTEGER NOT NULL CHECK (from_frame >= 0),
    to_frame     INTEGER NOT NULL CHECK (to_frame > from_frame),
    PRIMARY KEY (line_id, voice)
) STRICT;
--;
-- The words in their own language; the section of the template that a line stands in by itself; the grounds for asylum
-- that it is about, as numbers with spaces between; whether the applicant refused what it says or asks.
ALTER TABLE report_line ADD COLUMN quotation TEXT NOT NULL DEFAULT '';
--;
ALTER TABLE report_line ADD COLUMN quotation_language TEXT NOT NULL DEFAULT '';
--;
ALTER TABLE report_line ADD COLUMN section TEXT NOT NULL DEFAULT '';
--;
ALTER TABLE report_line ADD COLUMN grounds TEXT NOT NULL DEFAULT '';
--;
ALTER TABLE report_line ADD COLUMN refused INTEGER NOT NULL DEFAULT 0 CHECK (refused IN (0, 1));
--;
-- What a check was about besides the text and the place of its line. Checks made before knew neither.
ALTER TABLE line_check ADD COLUMN quotation_sha256 TEXT NOT NULL DEFAULT '' CHECK (length(quotation_sha256) IN (0, 64));
--;
CREATE TABLE check_voice (
    check_id     INTEGER NOT NULL REFERENCES line_check (id),
    voice        TEXT NOT NULL
        CHECK (voice IN ('officer', 'interpreter_to_applicant', 'applicant', 'interpreter_to_officer')),
    recording_id INTEGER NOT NULL REFERENCES recording (id),
    from_frame   INTEGER NOT NULL CHECK (from_frame >= 0),
    to_frame     INTEGER NOT NULL CHECK (to_frame > from_frame),
    PRIMARY KEY (check_id, voice)
) STRICT;
--;
DROP TRIGGER report_line_frozen_text;
--;
CREATE TRIGGER report_line_frozen_text BEFORE UPDATE OF text, type, number, recording_id, from_frame, to_frame, quotation,
    quotation_language, section, grounds, refused
    ON report_line WHEN (SELECT frozen_at FROM report WHERE id = OLD.report_id) IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
CREATE VIEW frozen_line AS
    SELECT l.id AS line_id, l.report_id FROM report_line l JOIN report r ON r.id = l.report_id
    WHERE r.frozen_at IS NOT NULL;
--;
CREATE TRIGGER line_voice_frozen_insert BEFORE INSERT ON line_voice
    WHEN EXISTS (SELECT 1 FROM frozen_line WHERE line_id = NEW.line_id)
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
CREATE TRIGGER line_voice_frozen_update BEFORE UPDATE ON line_voice
    WHEN EXISTS (SELECT 1 FROM frozen_line WHERE line_id IN (OLD.line_id, NEW.line_id))
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
CREATE TRIGGER line_voice_frozen_delete BEFORE DELETE ON line_voice
    WHEN EXISTS (SELECT 1 FROM frozen_line WHERE line_id = OLD.line_id
                 AND report_id NOT IN (SELECT report_id FROM report_being_erased))
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
CREATE TRIGGER check_voice_is_kept_update BEFORE UPDATE ON check_voice
BEGIN
    SELECT RAISE(ABORT, 'what was found is kept as it was');
END;
--;
CREATE TRIGGER check_voice_is_kept_delete BEFORE DELETE ON check_voice
    WHEN (SELECT report_id FROM line_check WHERE id = OLD.check_id) NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'what was found is kept as it was');
END;
