-- The key slot of the user in vault.json; empty where the user cannot sign in.
ALTER TABLE staff ADD COLUMN slot_id TEXT NOT NULL DEFAULT '';
--;
-- Every key a user ever signed with (Ed25519, hexadecimal): a signature stays verifiable after a new password reset.
CREATE TABLE signing_key (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL REFERENCES staff (id),
    public_key TEXT NOT NULL UNIQUE CHECK (length(public_key) = 64),
    since      TEXT NOT NULL
) STRICT;
--;
-- A file below files/: known by the hash of its contents, lying there sealed under a random name. Without wrapped_key
-- nobody reads it any more, whoever holds a copy.
CREATE TABLE stored_file (
    id            INTEGER PRIMARY KEY,
    sha256        TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    name          TEXT NOT NULL UNIQUE CHECK (length(name) = 32),
    size_bytes    INTEGER NOT NULL CHECK (size_bytes >= 0),
    sealed_sha256 TEXT NOT NULL CHECK (length(sealed_sha256) = 64),
    wrapped_key   TEXT NOT NULL,
    added_at      TEXT NOT NULL
) STRICT;
--;
-- What somebody is typing and has not yet saved: at most one for each user and thing. The log does not hear of it.
CREATE TABLE draft (
    user_id   INTEGER NOT NULL REFERENCES staff (id),
    object    TEXT NOT NULL,
    object_id INTEGER NOT NULL,
    base      TEXT NOT NULL,
    content   TEXT NOT NULL,
    kept_at   TEXT NOT NULL,
    PRIMARY KEY (user_id, object, object_id)
) STRICT;
--;
-- While one is not lifted, the case file is not erased.
CREATE TABLE legal_hold (
    id          INTEGER PRIMARY KEY,
    casefile_id INTEGER NOT NULL REFERENCES casefile (id),
    reason      TEXT NOT NULL CHECK (length(reason) > 0),
    set_by      INTEGER NOT NULL REFERENCES staff (id),
    set_at      TEXT NOT NULL,
    lifted_by   INTEGER REFERENCES staff (id),
    lifted_at   TEXT
) STRICT;
--;
CREATE INDEX legal_hold_of_casefile ON legal_hold (casefile_id);
--;
-- What remains of an erased case file. While its row stands here, the triggers below let its rows go.
CREATE TABLE erasure (
    id          INTEGER PRIMARY KEY,
    casefile_id INTEGER NOT NULL UNIQUE,
    number      TEXT NOT NULL,
    due_on      TEXT NOT NULL,
    erased_by   INTEGER NOT NULL REFERENCES staff (id),
    erased_at   TEXT NOT NULL,
    certificate TEXT NOT NULL
) STRICT;
--;
-- SHA-256 over the former row's and this row's fields (auditstore.h); '' in rows from before there was a chain.
ALTER TABLE audit ADD COLUMN chain TEXT NOT NULL DEFAULT '';
--;
DROP TRIGGER report_line_frozen_delete;
--;
CREATE TRIGGER report_line_frozen_delete BEFORE DELETE ON report_line
    WHEN (SELECT frozen_at FROM report WHERE id = OLD.report_id) IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM erasure e JOIN interview i ON i.casefile_id = e.casefile_id
                         JOIN report r ON r.interview_id = i.id WHERE r.id = OLD.report_id)
BEGIN
    SELECT RAISE(ABORT, 'a frozen report does not change');
END;
--;
DROP TRIGGER decision_signed_stays;
--;
CREATE TRIGGER decision_signed_stays BEFORE DELETE ON decision
    WHEN OLD.state = 'signed' AND NOT EXISTS (SELECT 1 FROM erasure WHERE casefile_id = OLD.casefile_id)
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
DROP TRIGGER ground_signed_delete;
--;
CREATE TRIGGER ground_signed_delete BEFORE DELETE ON ground
    WHEN (SELECT state FROM decision WHERE id = OLD.decision_id) = 'signed'
         AND NOT EXISTS (SELECT 1 FROM erasure e JOIN decision d ON d.casefile_id = e.casefile_id
                         WHERE d.id = OLD.decision_id)
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
DROP TRIGGER finding_signed_delete;
--;
CREATE TRIGGER finding_signed_delete BEFORE DELETE ON finding
    WHEN (SELECT state FROM decision WHERE id = (SELECT decision_id FROM ground WHERE id = OLD.ground_id)) = 'signed'
         AND NOT EXISTS (SELECT 1 FROM erasure e JOIN decision d ON d.casefile_id = e.casefile_id
                         JOIN ground g ON g.decision_id = d.id WHERE g.id = OLD.ground_id)
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
--;
DROP TRIGGER citation_signed_delete;
--;
CREATE TRIGGER citation_signed_delete BEFORE DELETE ON citation
    WHEN (SELECT state FROM decision WHERE id = (SELECT g.decision_id FROM finding f JOIN ground g ON g.id = f.ground_id WHERE f.id = OLD.finding_id)) = 'signed'
         AND NOT EXISTS (SELECT 1 FROM erasure e JOIN decision d ON d.casefile_id = e.casefile_id
                         JOIN ground g ON g.decision_id = d.id JOIN finding f ON f.ground_id = g.id
                         WHERE f.id = OLD.finding_id)
BEGIN
    SELECT RAISE(ABORT, 'a signed decision does not change');
END;
