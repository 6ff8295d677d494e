CREATE TABLE `rooms` (
	`code` text PRIMARY KEY NOT NULL,
	`briefing_id` text NOT NULL,
	`leader` text NOT NULL,
	`slide` text NOT NULL,
	`blank` integer NOT NULL,
	`heard_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`briefing_id`) REFERENCES `briefings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `rooms_briefing` ON `rooms` (`briefing_id`);