ALTER TABLE `events` ADD `merged` text;--> statement-breakpoint
ALTER TABLE `events` ADD `words` text;