-- When the first sample was recorded (UTC): puts the parts of one hearing on a common clock. Empty where nobody knows.
ALTER TABLE recording ADD COLUMN started_at TEXT NOT NULL DEFAULT '';
