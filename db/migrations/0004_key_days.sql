CREATE TABLE `__new_report_keys` (
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`first_day` integer,
	`last_day` integer,
	FOREIGN KEY (`report_id`) REFERENCES `event_reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_report_keys` SELECT k.report_id, k.key, iif(k.key LIKE '%|w:%', NULL, r.first_day), iif(k.key LIKE '%|w:%', NULL, r.last_day) FROM `report_keys` k JOIN `event_reports` r ON r.id = k.report_id;--> statement-breakpoint
DROP TABLE `report_keys`;--> statement-breakpoint
ALTER TABLE `__new_report_keys` RENAME TO `report_keys`;--> statement-breakpoint
CREATE INDEX `report_keys_key` ON `report_keys` (`key`,`first_day`,`last_day`,`report_id`);--> statement-breakpoint
CREATE INDEX `report_keys_report` ON `report_keys` (`report_id`);--> statement-breakpoint
ALTER TABLE `event_reports` DROP COLUMN `first_day`;--> statement-breakpoint
ALTER TABLE `event_reports` DROP COLUMN `last_day`;
