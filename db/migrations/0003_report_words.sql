ALTER TABLE `event_reports` ADD `first_day` integer;--> statement-breakpoint
ALTER TABLE `event_reports` ADD `last_day` integer;--> statement-breakpoint
ALTER TABLE `event_reports` ADD `words` text DEFAULT '' NOT NULL;