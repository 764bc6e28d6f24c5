-- The layouts after the second one (core/report/pagemap.h), which `layout` has no room for; null: that of `layout`.
ALTER TABLE report_print ADD COLUMN later_layout INTEGER CHECK (later_layout > 2);
--;
-- Which standard sentences a kept print says of that they have no place in the sound. Which sentences are standard may
-- change with the template; what was sent may not. Closed with its row of report_print, as report_piece is.
CREATE TABLE report_unsaid (
    report_id INTEGER NOT NULL,
    number    INTEGER NOT NULL,
    PRIMARY KEY (report_id, number),
    FOREIGN KEY (report_id, number) REFERENCES report_line (report_id, number)
) STRICT;
--;
CREATE TRIGGER report_unsaid_closed BEFORE INSERT ON report_unsaid
    WHEN (SELECT frozen_at FROM report WHERE id = NEW.report_id) IS NULL
         OR EXISTS (SELECT 1 FROM report_print WHERE report_id = NEW.report_id)
BEGIN
    SELECT RAISE(ABORT, 'the page map of a frozen report does not change');
END;
--;
CREATE TRIGGER report_unsaid_keeps BEFORE UPDATE ON report_unsaid
BEGIN
    SELECT RAISE(ABORT, 'the page map of a frozen report does not change');
END;
--;
CREATE TRIGGER report_unsaid_stays BEFORE DELETE ON report_unsaid
    WHEN OLD.report_id NOT IN (SELECT report_id FROM report_being_erased)
BEGIN
    SELECT RAISE(ABORT, 'the page map of a frozen report does not change');
END;
