-- What colleagues found when comparing lines with the sound: each comparison a fact of its own, the newest of a line
-- counts. A line is named by its report and number, which is never given again; its id may be. end_frame is where the
-- sound ended, also where the line leaves that open. How it was heard is NULL where nobody knows: it was found elsewhere,
-- or before this was kept.
CREATE TABLE line_check (
    id               INTEGER PRIMARY KEY,
    report_id        INTEGER NOT NULL REFERENCES report (id),
    line_number      INTEGER NOT NULL,
    verdict          TEXT NOT NULL,
    note             TEXT NOT NULL,
    text_sha256      TEXT NOT NULL CHECK (length(text_sha256) = 64),
    recording_id     INTEGER NOT NULL REFERENCES recording (id),
    from_frame       INTEGER NOT NULL CHECK (from_frame >= 0),
    to_frame         INTEGER CHECK (to_frame > from_frame),
    end_frame        INTEGER NOT NULL,
    heard_permille   INTEGER CHECK (heard_permille BETWEEN 0 AND 1000),
    unaided_permille INTEGER,
    aided_permille   INTEGER,
    slowest_permille INTEGER,
    fastest_permille INTEGER,
    aids             TEXT NOT NULL,
    channels         TEXT NOT NULL,
    checked_by       INTEGER NOT NULL REFERENCES staff (id),
    checked_at       TEXT NOT NULL
) STRICT;
--;
CREATE INDEX line_check_of_line ON line_check (report_id, line_number, id);
--;
CREATE TABLE discrepancy (
    check_id INTEGER NOT NULL REFERENCES line_check (id),
    position INTEGER NOT NULL,
    type     TEXT NOT NULL,
    weight   TEXT NOT NULL CHECK (weight IN ('minor', 'material')),
    PRIMARY KEY (check_id, position),
    UNIQUE (check_id, type)
) STRICT;
--;
-- The verdicts given so far, about the words and the sound as they stand: a change of either would have taken them back.
-- What names nobody or no time proves nothing.
INSERT INTO line_check (report_id, line_number, verdict, note, text_sha256, recording_id, from_frame, to_frame,
                        end_frame, aids, channels, checked_by, checked_at)
SELECT l.report_id, l.number, CASE l.verdict WHEN 'differs' THEN 'deviates' ELSE l.verdict END, l.note,
       sha256(l.text), l.recording_id, l.from_frame, l.to_frame,
       min(r.frames, COALESCE(l.to_frame,
                              (SELECT min(o.from_frame) FROM report_line o
                               WHERE o.report_id = l.report_id AND o.recording_id = l.recording_id
                                     AND o.from_frame > l.from_frame),
                              r.frames)),
       '', '', l.checked_by, l.checked_at
FROM report_line l JOIN recording r ON r.id = l.recording_id
WHERE l.verdict IN ('agrees', 'differs') AND l.checked_by IS NOT NULL AND l.checked_at IS NOT NULL
ORDER BY l.checked_at, l.id;
--;
ALTER TABLE report_line DROP COLUMN verdict;
--;
ALTER TABLE report_line DROP COLUMN note;
--;
ALTER TABLE report_line DROP COLUMN checked_by;
--;
ALTER TABLE report_line DROP COLUMN checked_at;
--;
CREATE TRIGGER line_check_is_kept_update BEFORE UPDATE ON line_check
BEGIN
    SELECT RAISE(ABORT, 'what was found is kept as it was');
END;
--;
CREATE TRIGGER line_check_is_kept_delete BEFORE DELETE ON line_check
WHEN NOT EXISTS (SELECT 1 FROM erasure e JOIN interview i ON i.casefile_id = e.casefile_id
                 JOIN report r ON r.interview_id = i.id WHERE r.id = OLD.report_id)
BEGIN
    SELECT RAISE(ABORT, 'what was found is kept as it was');
END;
--;
CREATE TRIGGER discrepancy_is_kept_update BEFORE UPDATE ON discrepancy
BEGIN
    SELECT RAISE(ABORT, 'what was found is kept as it was');
END;
--;
CREATE TRIGGER discrepancy_is_kept_delete BEFORE DELETE ON discrepancy
WHEN NOT EXISTS (SELECT 1 FROM erasure e JOIN interview i ON i.casefile_id = e.casefile_id
                 JOIN report r ON r.interview_id = i.id JOIN line_check c ON c.report_id = r.id
                 WHERE c.id = OLD.check_id)
BEGIN
    SELECT RAISE(ABORT, 'what was found is kept as it was');
END;
