CREATE TABLE `briefing_changes` (
	`briefing_id` text NOT NULL,
	`revision` integer NOT NULL,
	`record` text NOT NULL,
	`undone` integer NOT NULL,
	PRIMARY KEY(`briefing_id`, `revision`),
	FOREIGN KEY (`briefing_id`) REFERENCES `briefings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `briefings` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `saved_views` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`view` text NOT NULL,
	`saved_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `short_links` (
	`code` text PRIMARY KEY NOT NULL,
	`view` text NOT NULL,
	`label` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text
);
--> statement-breakpoint
CREATE TABLE `slides` (
	`briefing_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`record` text NOT NULL,
	PRIMARY KEY(`briefing_id`, `id`),
	FOREIGN KEY (`briefing_id`) REFERENCES `briefings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `slides_position` ON `slides` (`briefing_id`,`position`);