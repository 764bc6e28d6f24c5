-- Which sound track of a file with several was chosen, counted from 0. NULL where there was nothing to choose.
ALTER TABLE recording ADD COLUMN track INTEGER;
