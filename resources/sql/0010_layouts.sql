-- In which layout the print was made that a page map belongs to (core/report/pagemap.h): what was sent is printed so
-- for good. Maps that are there were made in the first one.
ALTER TABLE report_print ADD COLUMN layout INTEGER NOT NULL DEFAULT 1 CHECK (layout IN (1, 2));
