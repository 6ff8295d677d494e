-- Written by hand: drizzle knows no virtual tables and no triggers.
INSERT INTO revision (id, value) VALUES (1, 0);
--> statement-breakpoint
-- One row an event, rowid = events.row_number. `words`: the folded words of its summary and of all its reports' sentences,
-- put there by `searchWords` (domain/filter.ts), so that both sides of a search fold alike.
CREATE VIRTUAL TABLE events_fts USING fts5(
  event_id UNINDEXED,
  words,
  content = '',
  contentless_delete = 1,
  contentless_unindexed = 1,
  prefix = '2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE TRIGGER events_fts_delete AFTER DELETE ON events BEGIN
  DELETE FROM events_fts WHERE rowid = old.row_number;
END;
--> statement-breakpoint
-- Points, as 32-bit floats rounded outwards: a search checks its hits against event_places once more.
CREATE VIRTUAL TABLE event_places_rtree USING rtree(id, min_lng, max_lng, min_lat, max_lat);
--> statement-breakpoint
CREATE TRIGGER event_places_rtree_insert AFTER INSERT ON event_places BEGIN
  INSERT INTO event_places_rtree VALUES (new.id, new.lng, new.lng, new.lat, new.lat);
END;
--> statement-breakpoint
CREATE TRIGGER event_places_rtree_update AFTER UPDATE OF id, lng, lat ON event_places BEGIN
  DELETE FROM event_places_rtree WHERE id = old.id;
  INSERT INTO event_places_rtree VALUES (new.id, new.lng, new.lng, new.lat, new.lat);
END;
--> statement-breakpoint
CREATE TRIGGER event_places_rtree_delete AFTER DELETE ON event_places BEGIN
  DELETE FROM event_places_rtree WHERE id = old.id;
END;
