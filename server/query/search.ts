import type { Database } from "#db/open.ts";
import type { ActorHit, DocumentHit, PlaceHit, SourceHit } from "#domain/answer.ts";
import { isMatch } from "#domain/name-match.ts";
import type { Gazetteer, Place } from "#domain/place.ts";

export type NameQuestion = { name: string; limit: number };

/** Places of whose name some words begin so: those of the corpus, the most frequent first, then what the gazetteer calls exactly so. */
export function searchPlaces(database: Database, gazetteer: Gazetteer, { name, limit }: NameQuestion): PlaceHit[] {
  const placed = database.rows<{ name: string; record: string; events: number }>(
    `SELECT p.name, p.record, COUNT(e.event_id) AS events FROM places p LEFT JOIN event_places e ON e.place_id = p.id
    GROUP BY p.id ORDER BY events DESC, p.name, p.id`,
  );
  const inCorpus = matching(placed, name).map(({ record, events }) => toPlaceHit(JSON.parse(record), events));
  const known = new Set(inCorpus.map(({ id }) => id));
  const elsewhere = name.trim() === "" ? [] : gazetteer.lookup(name).filter(({ id }) => !known.has(id));
  return [...inCorpus, ...elsewhere.map((place) => toPlaceHit(place, 0))].slice(0, limit);
}

/** Actors of the corpus, the most frequent first. */
export function searchActors(database: Database, { name, limit }: NameQuestion): ActorHit[] {
  const actors = database.rows<ActorHit>(
    `SELECT a.id, a.name, a.type, a.country, a.parent_id AS parent, COUNT(*) AS events FROM actors a JOIN event_actors e ON e.actor_id = a.id
    GROUP BY a.id ORDER BY events DESC, a.name, a.id`,
  );
  return matching(actors, name).slice(0, limit);
}

/** Outlets and whoever is cited, the most frequent first. */
export function searchSources(database: Database, { name, limit }: NameQuestion): SourceHit[] {
  const sources = database.rows<SourceHit>(
    `SELECT s.id, s.name,
      (SELECT COUNT(*) FROM event_sources c WHERE c.source_id = s.id) AS cited,
      (SELECT COUNT(*) FROM event_outlets o WHERE o.source_id = s.id) AS published
    FROM sources s ORDER BY cited + published DESC, s.name, s.id`,
  );
  return matching(sources, name).slice(0, limit);
}

/** Documents of the corpus by title, the latest first. */
export function searchDocuments(database: Database, { name, limit }: NameQuestion): DocumentHit[] {
  const documents = database.rows<DocumentHit>(
    `SELECT d.id, d.title AS name, s.name AS publisher, d.published FROM documents d LEFT JOIN sources s ON s.id = d.outlet_id
    ORDER BY d.added_at DESC, d.id DESC`,
  );
  return matching(documents, name).slice(0, limit);
}

/** In JavaScript, as SQLite knows no letters beyond ASCII. */
function matching<Named extends { name: string }>(named: readonly Named[], asked: string): Named[] {
  return named.filter(({ name }) => isMatch(name, asked));
}

function toPlaceHit({ id, name, level, country, lng, lat, bbox }: Place, events: number): PlaceHit {
  return { id, name, level, country, lng, lat, bbox, events };
}
