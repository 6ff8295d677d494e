CREATE TABLE `removed_events` (
	`row_number` integer PRIMARY KEY NOT NULL,
	`removed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `removed_events_at` ON `removed_events` (`removed_at`);--> statement-breakpoint
-- Written by hand. A change that is still being made will have the next revision.
CREATE TRIGGER events_removed AFTER DELETE ON events BEGIN
  INSERT OR REPLACE INTO removed_events VALUES (old.row_number, (SELECT value + 1 FROM revision));
END;
