-- What was really heard of a recording: frames that a sound device played to somebody who was signed in, and how they
-- sounded. Rows are only added.
CREATE TABLE heard (
    id             INTEGER PRIMARY KEY,
    recording_id   INTEGER NOT NULL REFERENCES recording (id),
    user_id        INTEGER NOT NULL REFERENCES staff (id),
    from_frame     INTEGER NOT NULL CHECK (from_frame >= 0),
    to_frame       INTEGER NOT NULL CHECK (to_frame > from_frame),
    speed_permille INTEGER NOT NULL CHECK (speed_permille > 0),
    aids           TEXT NOT NULL,
    channels       TEXT NOT NULL,
    heard_at       TEXT NOT NULL
) STRICT;
--;
CREATE INDEX heard_of_recording ON heard (recording_id, user_id, from_frame);
--;
CREATE TRIGGER heard_is_kept_update BEFORE UPDATE ON heard
BEGIN
    SELECT RAISE(ABORT, 'what was heard is kept as it was');
END;
--;
CREATE TRIGGER heard_is_kept_delete BEFORE DELETE ON heard
WHEN NOT EXISTS (SELECT 1 FROM erasure e JOIN interview i ON i.casefile_id = e.casefile_id
                 JOIN recording r ON r.interview_id = i.id WHERE r.id = OLD.recording_id)
BEGIN
    SELECT RAISE(ABORT, 'what was heard is kept as it was');
END;
