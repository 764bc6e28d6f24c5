-- Why a version of a report was begun after another. Rows are only added.
CREATE TABLE report_origin (
    report_id INTEGER PRIMARY KEY REFERENCES report (id),
    reason    TEXT NOT NULL CHECK (length(reason) > 0),
    user_id   INTEGER NOT NULL REFERENCES staff (id),
    begun_at  TEXT NOT NULL
) STRICT;
--;
CREATE TRIGGER report_origin_keeps BEFORE UPDATE ON report_origin
BEGIN
    SELECT RAISE(ABORT, 'why a version was begun is kept as it was');
END;
--;
CREATE TRIGGER report_origin_stays BEFORE DELETE ON report_origin
    WHEN OLD.report_id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'why a version was begun is kept as it was');
END;
--;
CREATE TRIGGER report_follows_a_frozen_one BEFORE INSERT ON report
    WHEN NEW.version > 1
         AND NOT EXISTS (SELECT 1 FROM report WHERE interview_id = NEW.interview_id AND version = NEW.version - 1
                                                    AND frozen_at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'a version follows a frozen one');
END;
--;
-- Its revision counts the checks that are added.
CREATE TRIGGER report_frozen_keeps BEFORE UPDATE ON report
    WHEN OLD.frozen_at IS NOT NULL
         AND (NEW.frozen_at IS NOT OLD.frozen_at OR NEW.version <> OLD.version OR NEW.id <> OLD.id
              OR NEW.interview_id <> OLD.interview_id OR NEW.last_number <> OLD.last_number)
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
CREATE TRIGGER report_frozen_stays BEFORE DELETE ON report
    WHEN OLD.frozen_at IS NOT NULL AND OLD.id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
CREATE TRIGGER report_line_frozen_order BEFORE UPDATE OF id, report_id, position ON report_line
    WHEN (SELECT frozen_at FROM report WHERE id = OLD.report_id) IS NOT NULL
         AND (NEW.id <> OLD.id OR NEW.report_id <> OLD.report_id OR NEW.position <> OLD.position)
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
-- What was heard of the figures, dates, names and negations of a report: each a fact of its own about words at a place
-- of a line, whose text the hash is of. The newest about a place counts. heard_from to heard_to is the passage that was
-- to be heard; the shares say how much of it was. Rows are only added.
CREATE TABLE sweep_check (
    id               INTEGER PRIMARY KEY,
    report_id        INTEGER NOT NULL REFERENCES report (id),
    line_number      INTEGER NOT NULL,
    kind             TEXT NOT NULL CHECK (kind IN ('figure', 'date', 'name', 'negation')),
    from_place       INTEGER NOT NULL CHECK (from_place >= 0),
    length           INTEGER NOT NULL CHECK (length > 0),
    words            TEXT NOT NULL CHECK (length(words) > 0),
    verdict          TEXT NOT NULL CHECK (verdict IN ('not_judged', 'heard_so', 'heard_otherwise', 'cannot_be_heard')),
    text_sha256      TEXT NOT NULL CHECK (length(text_sha256) = 64),
    recording_id     INTEGER NOT NULL REFERENCES recording (id),
    from_frame       INTEGER NOT NULL CHECK (from_frame >= 0),
    to_frame         INTEGER CHECK (to_frame > from_frame),
    heard_from       INTEGER NOT NULL CHECK (heard_from >= from_frame),
    heard_to         INTEGER NOT NULL CHECK (heard_to >= heard_from),
    heard_permille   INTEGER NOT NULL CHECK (heard_permille BETWEEN 0 AND 1000),
    unaided_permille INTEGER NOT NULL,
    aided_permille   INTEGER NOT NULL,
    slowest_permille INTEGER NOT NULL,
    fastest_permille INTEGER NOT NULL,
    aids             TEXT NOT NULL,
    channels         TEXT NOT NULL,
    checked_by       INTEGER NOT NULL REFERENCES staff (id),
    checked_at       TEXT NOT NULL
) STRICT;
--;
CREATE INDEX sweep_check_of_line ON sweep_check (report_id, line_number, id);
--;
CREATE TRIGGER sweep_check_keeps BEFORE UPDATE ON sweep_check
BEGIN
    SELECT RAISE(ABORT, 'what was heard is kept as it was');
END;
--;
CREATE TRIGGER sweep_check_stays BEFORE DELETE ON sweep_check
    WHEN OLD.report_id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'what was heard is kept as it was');
END;
