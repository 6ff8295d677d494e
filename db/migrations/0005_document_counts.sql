DROP INDEX `documents_read_with`;--> statement-breakpoint
CREATE INDEX `documents_unread` ON `documents` (`read_with`) WHERE text IS NULL;--> statement-breakpoint
CREATE INDEX `documents_read_with` ON `documents` (`read_with`);