ALTER TABLE `documents` ADD `reference` text;--> statement-breakpoint
ALTER TABLE `documents` ADD `read_with` text;--> statement-breakpoint
ALTER TABLE `documents` ADD `rereading` text;