-- When the first sample was recorded (UTC): puts the parts of one hearing on a common clock. NULL where nobody knows.
ALTER TABLE recording ADD COLUMN started_at TEXT;
