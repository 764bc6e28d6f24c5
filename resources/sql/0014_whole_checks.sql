-- How many voices a check knew and how many discrepancies it found: more than those are not added to it later.
ALTER TABLE line_check ADD COLUMN voices INTEGER NOT NULL DEFAULT 0 CHECK (voices >= 0);
--;
ALTER TABLE line_check ADD COLUMN discrepancies INTEGER NOT NULL DEFAULT 0 CHECK (discrepancies >= 0);
--;
DROP TRIGGER line_check_is_kept_update;
--;
UPDATE line_check SET voices = (SELECT count(*) FROM check_voice WHERE check_id = line_check.id),
                      discrepancies = (SELECT count(*) FROM discrepancy WHERE check_id = line_check.id);
--;
CREATE TRIGGER line_check_is_kept_update BEFORE UPDATE ON line_check
BEGIN
    SELECT RAISE(ABORT, 'what was found is kept as it was');
END;
--;
CREATE TRIGGER check_voice_is_whole BEFORE INSERT ON check_voice
    WHEN (SELECT count(*) FROM check_voice WHERE check_id = NEW.check_id)
         >= (SELECT voices FROM line_check WHERE id = NEW.check_id)
BEGIN
    SELECT RAISE(ABORT, 'what was found is kept as it was');
END;
--;
CREATE TRIGGER discrepancy_is_whole BEFORE INSERT ON discrepancy
    WHEN (SELECT count(*) FROM discrepancy WHERE check_id = NEW.check_id)
         >= (SELECT discrepancies FROM line_check WHERE id = NEW.check_id)
BEGIN
    SELECT RAISE(ABORT, 'what was found is kept as it was');
END;
