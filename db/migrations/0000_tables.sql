CREATE TABLE `actors` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`country` text,
	`parent_id` text,
	`seat` text
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`outlet_id` text,
	`url` text,
	`language` text NOT NULL,
	`published` text,
	`published_by` text,
	`published_day` integer,
	`by_hand` text DEFAULT '[]' NOT NULL,
	`format` text NOT NULL,
	`filename` text,
	`text` text,
	`sentences` text,
	`content_hash` text NOT NULL,
	`added_at` text NOT NULL,
	`status` text NOT NULL,
	`failure` text,
	`reading_hash` text,
	`found` text,
	`cut_off` text,
	`sample` integer NOT NULL,
	FOREIGN KEY (`outlet_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `documents_outlet` ON `documents` (`outlet_id`);--> statement-breakpoint
CREATE INDEX `documents_published` ON `documents` (`published_day`);--> statement-breakpoint
CREATE TABLE `event_actors` (
	`event_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`event_id`, `actor_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `event_actors_actor` ON `event_actors` (`actor_id`);--> statement-breakpoint
CREATE TABLE `event_aliases` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `event_aliases_event` ON `event_aliases` (`event_id`);--> statement-breakpoint
CREATE TABLE `event_outlets` (
	`event_id` text NOT NULL,
	`source_id` text NOT NULL,
	PRIMARY KEY(`event_id`, `source_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `event_outlets_source` ON `event_outlets` (`source_id`);--> statement-breakpoint
CREATE TABLE `event_places` (
	`id` integer PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`place_id` text NOT NULL,
	`lng` real NOT NULL,
	`lat` real NOT NULL,
	`near` integer NOT NULL,
	`radius_km` real,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_places_event` ON `event_places` (`event_id`,`place_id`);--> statement-breakpoint
CREATE INDEX `event_places_place` ON `event_places` (`place_id`);--> statement-breakpoint
CREATE TABLE `event_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`reported_day` integer,
	`words` text DEFAULT '' NOT NULL,
	`record` text NOT NULL,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_reports_document` ON `event_reports` (`document_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `event_reports_event` ON `event_reports` (`event_id`);--> statement-breakpoint
CREATE TABLE `event_sources` (
	`event_id` text NOT NULL,
	`source_id` text NOT NULL,
	PRIMARY KEY(`event_id`, `source_id`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `event_sources_source` ON `event_sources` (`source_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`row_number` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`family` text NOT NULL,
	`hedging` text NOT NULL,
	`standing` text NOT NULL,
	`start_day` integer,
	`end_day` integer,
	`reported_first_day` integer,
	`reported_last_day` integer,
	`record` text NOT NULL,
	`changed_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id_unique` ON `events` (`id`);--> statement-breakpoint
CREATE INDEX `events_time` ON `events` (`start_day`,`end_day`);--> statement-breakpoint
CREATE INDEX `events_reported` ON `events` (`reported_first_day`,`reported_last_day`);--> statement-breakpoint
CREATE INDEX `events_kind` ON `events` (`kind`);--> statement-breakpoint
CREATE INDEX `events_changed` ON `events` (`changed_at`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`use` text,
	`place_id` text,
	`score` real,
	`record` text NOT NULL,
	PRIMARY KEY(`document_id`, `kind`, `ordinal`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_place` ON `mentions` (`place_id`);--> statement-breakpoint
CREATE TABLE `place_regions` (
	`place_id` text NOT NULL,
	`region_id` text NOT NULL,
	PRIMARY KEY(`place_id`, `region_id`),
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `place_regions_region` ON `place_regions` (`region_id`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`level` text NOT NULL,
	`country` text,
	`lng` real NOT NULL,
	`lat` real NOT NULL,
	`record` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`parent_id` text
);
--> statement-breakpoint
CREATE TABLE `report_keys` (
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`first_day` integer,
	`last_day` integer,
	FOREIGN KEY (`report_id`) REFERENCES `event_reports`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `report_keys_key` ON `report_keys` (`key`,`first_day`,`last_day`,`report_id`);--> statement-breakpoint
CREATE INDEX `report_keys_report` ON `report_keys` (`report_id`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` integer PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
