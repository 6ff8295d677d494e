CREATE TABLE `revision_marks` (
	`revision` integer PRIMARY KEY NOT NULL,
	`mark` text NOT NULL
);
--> statement-breakpoint
INSERT INTO `revision_marks` SELECT `value`, lower(hex(randomblob(8))) FROM `revision`;--> statement-breakpoint
CREATE INDEX `documents_added` ON `documents` (`added_at`,`id`);--> statement-breakpoint
CREATE INDEX `documents_failed` ON `documents` (`added_at`,`id`) WHERE status = 'failed';--> statement-breakpoint
CREATE INDEX `documents_read_with` ON `documents` (`read_with`,`added_at`,`id`) WHERE text IS NOT NULL;